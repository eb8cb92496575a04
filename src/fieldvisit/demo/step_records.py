"""Finds the records that a step of the day should have left on the server, by what they are, not by what a laptop says."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from fieldvisit.demo.script import Script
from fieldvisit.demo.server_records import Found, ServerRecords
from fieldvisit_sync.schema.identity import (
    checklist_line_id,
    consent_id,
    event_company_id,
    note_answer_id,
    placement_id,
    shortlist_entry_id,
)

Named = tuple[str, Found | None]
"""What the scenario calls it, and the record; None when the server has none."""

_ZONE = ZoneInfo("Europe/Copenhagen")
_ON_THE_VISIT = frozenset({"a1", "a2", "a3", "a4", "b3", "t1"})
"""Questions whose answers are records of their own."""


def stamp(local: str) -> str:
    """Return a Danish local time in ISO form as a wire stamp."""
    moment = datetime.fromisoformat(local).replace(tzinfo=_ZONE).astimezone(ZoneInfo("UTC"))
    return moment.strftime("%Y-%m-%dT%H:%M:%S.000Z")


def minute(local: str) -> str:
    """Return the UTC minute of a Danish local time, as stamps begin."""
    return stamp(local)[: len("2026-10-06T13:45")]


class StepRecords:
    """Looks up the records of steps.

    Args:
        script: the day.
        server: the server's records.
        municipality: its code.
    """

    def __init__(self, script: Script, server: ServerRecords, municipality: str) -> None:
        self._script, self._server, self._municipality = script, server, municipality
        self._finders: dict[str, Callable[[dict[str, Any]], Iterator[Named]]] = {
            "sync": self._sync,
            "call": self._call,
            "company_create": self._company,
            "visit_start": self._visit_itself,
            "visit_end": self._visit_itself,
            "visit_cancel": self._visit_moved,
            "visit_answer": self._answers,
            "shortlist_review": self._shortlist,
            "contact_update": self._contact,
            "field_update": self._fields,
            "consent_withdraw": self._consent,
            "partner_request": self._request,
            "agreement_update": self._agreement,
            "event_invite": self._invitation,
            "follow_up_done": self._done,
            "follow_ups_create": self._promised,
            "conflict_resolve": self._conflict,
            "campaign_report": self._campaign,
        }

    def of(self, step: dict[str, Any]) -> list[Named]:
        """Return the records of a step."""
        return list(self._finders[step["do"]](step))

    def unit(self, p_number: str | None, cvr: str | None = None) -> str | None:
        """Return a workplace's id by P-number, or by its company's CVR number."""
        if p_number:
            return self._script.unit_record(p_number)
        company = _only(self._server.find("company", cvr=cvr))
        unit = _only(self._server.find("production_unit", company=company.id)) if company else None
        return unit.id if unit else None

    def visit(self, name: str) -> Found | None:
        """Return a visit: of the opening by its id, else by workplace and planned time."""
        known = self._server.get("visit", self._script.record(name))
        if known is not None:
            return known
        meant = self._script.visits[name]
        unit = self.unit(*reversed(self._script.company_numbers(meant.company)))
        return _only(self._server.find("visit", unit=unit, planned_at=stamp(meant.at.isoformat())))

    def _sync(self, step: dict[str, Any]) -> Iterator[Named]:
        user = self._script.record(step["actor"])
        at = minute(f"{self._script.date}T{step['t']}")
        for kind, record in self._server.records_received(user, at):
            yield record, self._server.get(kind, record)

    def _call(self, step: dict[str, Any]) -> Iterator[Named]:
        arguments = step["args"]
        unit = self.unit(arguments["p"], arguments["cvr"])
        calls = self._server.find("call", unit=unit, by=self._script.record(step["actor"]))
        today = minute(f"{self._script.date}T{step['t']}")
        yield arguments["id"], _only([call for call in calls if call.fields["at"].startswith(today)])
        if booked := arguments.get("booking"):
            yield booked["visit"], self.visit(booked["visit"])

    def _company(self, step: dict[str, Any]) -> Iterator[Named]:
        arguments = step["args"]
        company = _only(self._server.find("company", cvr=arguments["cvr"]))
        unit = self.unit(None, arguments["cvr"])
        yield arguments["id"], company
        yield f"{arguments['id']} unit", self._server.get("production_unit", unit) if unit else None

    def _visit_itself(self, step: dict[str, Any]) -> Iterator[Named]:
        yield step["args"]["visit"], self.visit(step["args"]["visit"])

    def _visit_moved(self, step: dict[str, Any]) -> Iterator[Named]:
        yield from self._visit_itself(step)
        moved = step["args"]["new_visit"]["id"]
        yield moved, self.visit(moved)

    def _answers(self, step: dict[str, Any]) -> Iterator[Named]:
        arguments, author = step["args"], self._script.record(step["actor"])
        visit = self.visit(arguments["visit"])
        if visit is None:
            yield arguments["visit"], None
            return
        noted = [*arguments["answers"], *(["free"] if "free_note" in arguments else [])]
        for question in noted:
            if question in _ON_THE_VISIT and arguments["answers"].get(question) != "ingen":
                continue
            record = note_answer_id(self._municipality, visit.id, author, question)
            yield f"{arguments['visit']} {question}", self._server.get("note_answer", record)
        for offer, said in arguments["answers"].get("t1", {}).items():
            if said["answer"] != "none":
                record = checklist_line_id(self._municipality, visit.id, offer)
                yield f"{arguments['visit']} {offer}", self._server.get("checklist_line", record)
        yield from self._agreed(arguments["answers"], visit)

    def _agreed(self, answers: dict[str, Any], visit: Found) -> Iterator[Named]:
        for told in answers.get("b3", []) if answers.get("b3") != "ingen" else []:
            yield told["id"], self._need(told, visit.id)
        for told in answers.get("a1", []) if answers.get("a1") != "ingen" else []:
            found = _only(
                self._server.find("commitment", visit=visit.id, type=told["type"], hours=told["hours"])
            )
            yield told["id"], found
            if told["candidate"] and found is not None:
                record = placement_id(self._municipality, found.id)
                yield f"{told['id']} placement", self._server.get("placement", record)
        for told in answers.get("a2", []) if answers.get("a2") != "ingen" else []:
            yield told["id"], self._follow_up(told)
        unit = visit.fields["unit"]
        if answers.get("a3", "ingen") != "ingen" or answers.get("a4", "ingen") != "ingen":
            yield "unit", self._server.get("production_unit", unit)

    def _need(self, told: dict[str, Any], visit: str) -> Found | None:
        found = self._server.find("need", visit=visit, hours=told["hours"], posts=told["posts"])
        return _only(
            [need for need in found if need.fields["occupation"].lower() == told["occupation"].lower()]
        )

    def _follow_up(self, told: dict[str, Any]) -> Found | None:
        known = self._server.get("follow_up", self._script.record(told["id"]))
        return known or _only(self._server.find("follow_up", title=told["title"]))

    def _shortlist(self, step: dict[str, Any]) -> Iterator[Named]:
        shortlist = self._script.record(step["args"]["shortlist"])
        for reference in step["args"]["criteria"]:
            record = shortlist_entry_id(self._municipality, shortlist, self._script.record(reference))
            yield f"{step['args']['shortlist']} {reference}", self._server.get("shortlist_entry", record)

    def _contact(self, step: dict[str, Any]) -> Iterator[Named]:
        name = step["args"]["contact"]
        yield name, self._server.get("contact", self._script.record(name))

    def _fields(self, step: dict[str, Any]) -> Iterator[Named]:
        for change in step["args"]["changes"]:
            yield change["object"], self.object(change["object"])

    def object(self, name: str) -> Found | None:
        """Return a workplace by P-number, or a contact by its name in the scenario."""
        if name.isdecimal():
            return self._server.get("production_unit", self._script.unit_record(name))
        return self._server.get("contact", self._script.record(name))

    def _consent(self, step: dict[str, Any]) -> Iterator[Named]:
        arguments = step["args"]
        candidate, unit = self._script.record(arguments["candidate"]), self.unit(arguments["p"])
        record = consent_id(self._municipality, candidate, unit or "")
        yield f"{arguments['candidate']} {arguments['p']}", self._server.get("consent", record)

    def _request(self, step: dict[str, Any]) -> Iterator[Named]:
        arguments = step["args"]
        found = self._server.find("partner_request", unit=self.unit(arguments["p"]), posts=arguments["posts"])
        yield arguments["id"], _only(found)

    def _agreement(self, step: dict[str, Any]) -> Iterator[Named]:
        name = step["args"]["agreement"]
        yield name, self._server.get("partnership", self._script.record(name))

    def _invitation(self, step: dict[str, Any]) -> Iterator[Named]:
        arguments = step["args"]
        event, unit = self._script.record(arguments["event"]), self.unit(arguments["p"])
        record = event_company_id(self._municipality, event, unit or "")
        yield f"{arguments['event']} {arguments['p']}", self._server.get("event_company", record)

    def _done(self, step: dict[str, Any]) -> Iterator[Named]:
        name = step["args"]["follow_up"]
        yield name, self._follow_up(self._script.follow_ups[name])

    def _promised(self, step: dict[str, Any]) -> Iterator[Named]:
        for told in step["args"]["follow_ups"]:
            yield told["id"], self._follow_up(told)

    def _conflict(self, step: dict[str, Any]) -> Iterator[Named]:
        yield step["args"]["conflict"], _only(self._server.find("conflict", state="solved"))

    def _campaign(self, step: dict[str, Any]) -> Iterator[Named]:
        name = step["args"]["campaign"]
        yield name, self._server.get("campaign", self._script.record(name))


def _only(found: list[Found]) -> Found | None:
    """Return the one that was found; None for none, and for several, which then are doubles."""
    return found[0] if len(found) == 1 else None
