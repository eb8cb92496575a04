"""Turns the texts that were read off a window into values named as the scenario names them.

Ids come from names: whoever follows the script knows that the visit at Nordlys Metal at nine is `v1`. Nothing here
knows what should come out; a text that cannot be read gives no value, and the comparer says so.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from fieldvisit.demo import evidence_campaign
from fieldvisit.demo.danish_words import count_in, day_in
from fieldvisit.demo.evidence_people import PeopleEvidence
from fieldvisit.demo.evidence_sync import SyncEvidence
from fieldvisit.demo.script import Appointment, Script

Values = dict[str, Any]

_PLACES = re.compile(r"(\d+) i brug · (\d+) lovet · (\d+) fri af (\d+)")
_NUMBERS = re.compile(r"(\d+,\d+) mod (\d+,\d+)")
_CALLS = re.compile(r"(\d+) ringet, (\d+) besvaret, heraf (\d+) ja")
_POSTS = re.compile(r"\((\d+) stilling")


class Evidence:
    """Reads the steps of one day in their order; remembers what a device held before.

    Args:
        script: the day.
    """

    def __init__(self, script: Script) -> None:
        self._script = script
        self._today = date.fromisoformat(script.date)
        self._people = PeopleEvidence(script)
        self._syncs = SyncEvidence(script)
        self._readers: dict[str, Callable[[Any, Mapping[str, Any]], Values]] = {
            "deadlines": self._deadlines,
            "missing": lambda text, _: {"missing_required": count_in(text, "felt")},
            "places": self._places,
            "checks": self._checks,
            "flags": self._flags,
            "counters": self._counters,
            "call_list": self._call_list,
            "visits": self._booked,
            "messages": self._messages,
            "mark": lambda text, _: {"mark": text, "checked_in_cvr": text == ""},
            "title": lambda text, step: {"saved": text == step["args"].get("name")},
            "companies": self._companies,
            "bag": self._bag,
            "needs": self._needs,
            "commitments": self._commitments,
            "hints": self._hints,
            "today": self._today_rows,
            "follow_ups": self._follow_ups,
            "catalogue": self._catalogue,
            "requests": self._requests,
        }

    def read(
        self,
        step: Mapping[str, Any],
        seen: Mapping[str, Any],
        facts: Mapping[str, Any],
        before: Mapping[str, Any],
    ) -> Values:
        """Return the values of one step.

        Args:
            step: the step without what it should give.
            seen: what was read off the window.
            facts: what the checker found on the server at that moment.
            before: the report of the service at the start of the day.
        """
        values: Values = {}
        for name, reader in self._readers.items():
            if name in seen:
                found = reader(seen[name], step)
                if "visit_status" in found:
                    found["visit_status"] = values.get("visit_status", {}) | found["visit_status"]
                values |= found
        values |= self._counted(seen, step)
        values |= self._people.read(seen, step)
        values |= self._syncs.read(seen, facts)
        values |= evidence_campaign.read(seen, facts, self._script)
        if "next_day" in seen:
            values |= self._next_day(seen)
        if step["do"] == "campaign_report":
            values["before"] = {name: before.get(name) for name in ("numbers", "rates")}
        return values

    def _deadlines(self, text: str, _: Mapping[str, Any]) -> Values:
        counts = {
            "open": count_in(text, "frist"),
            "due_today": count_in(text, "i dag"),
            "overdue": count_in(text, "forfald"),
        }
        said = f"{counts['open']} deadlines: {counts['due_today']} due today, {counts['overdue']} overdue"
        return {"deadlines": counts, "deadlines_say": said}

    def _places(self, text: str, step: Mapping[str, Any]) -> Values:
        found = _PLACES.search(text)
        if not found:
            return {}
        company = self._script.visits[step["args"]["visit"]].company
        in_use, promised, free, limit = (int(number) for number in found.groups())
        return {
            "places": {
                "p": self._script.company_numbers(company)[1],
                "limit": limit,
                "in_use": in_use,
                "promised": promised,
                "free": free,
            }
        }

    def _checks(self, checks: Mapping[str, Any], _: Mapping[str, Any]) -> Values:
        states: Values = {}
        for offer, said in checks.items():
            numbers = _NUMBERS.search(said["check"])
            figures = [number.replace(",", ".") for number in numbers.groups()] if numbers else []
            refused = said["check"].startswith("Ikke muligt nu")
            states[offer] = {
                "shown": bool(said["title"]),
                "possible_now": not refused,
                "reason": " < ".join(figures) if refused else None,
                "reason_da": said["check"].split(".")[0] if refused else None,
                "selectable": "with_reason" if "begrundelse" in said["asked"] else "no" if refused else "yes",
            }
        return {
            "offer_state": states,
            "net_increase_ok": all(state["possible_now"] for state in states.values()),
        }

    def _flags(self, flags: list[str], _: Mapping[str, Any]) -> Values:
        names = {word: flag for flag, word in self._script.words("flag").items()}
        return {"flags_before_number": [names.get(flag, flag) for flag in flags]}

    def _counters(self, text: str, step: Mapping[str, Any]) -> Values:
        """Read `2 tilbage · 3 ringet, 3 besvaret, heraf 1 ja`."""
        values: Values = {"calls_left": count_in(text, "tilbage")}
        found = _CALLS.search(text)
        if found:
            made, reached, yes = (int(number) for number in found.groups())
            share = round(100 * yes / reached, 1) if reached else None
            values["calls_today"] = {"made": made, "reached": reached, "yes": yes, "yes_pct": share}
            number = [s["id"] for s in self._script.steps if s["do"] == "call"].index(step["id"]) + 1
            # Everybody answered so far, this one too, when as many answered as were called.
            values["reached"] = made == number and reached == made
        return values

    def _call_list(self, rows: list[str], _: Mapping[str, Any]) -> Values:
        items = {self._script.company(item["cvr"]): item["id"] for item in self._script.opening("call_list")}
        listed = [next((items[name] for name in items if name in row), row) for row in rows]
        return {"call_list": listed}

    def _booked(self, visits: Mapping[str, list[str]], _: Mapping[str, Any]) -> Values:
        """Read planned visits off the history of their workplaces."""
        status = {}
        for name, entries in visits.items():
            meant = self._script.visits[name]
            found = [entry for entry in entries if self._is_planned(entry, meant)]
            status[name] = "planned" if found else "none"
        return {"visit_status": status}

    def _is_planned(self, entry: str, meant: Appointment) -> bool:
        when = day_in(entry, self._today) == meant.at.date().isoformat() and f"{meant.at:%H:%M}" in entry
        return when and "Planlagt besøg" in entry

    def _messages(self, messages: list[str], _: Mapping[str, Any]) -> Values:
        said = next((message for message in messages if message), "")
        return {"typed_cvr_ok": [not message for message in messages], "message": said}

    def _companies(self, told: Any, step: Mapping[str, Any]) -> Values:
        if isinstance(told, str):
            found = re.search(r"af ([\d.]+) virksomheder", told)
            return {"companies": int(found[1].replace(".", ""))} if found else {}
        fields: dict[str, dict[str, Any]] = {}
        intervals: dict[str, str | None] = {}
        history = ""
        for name, facts in told.items():
            p_number = str(self._script.company_numbers(name)[1])
            fields[p_number] = {"next_contact": day_in(facts["next_contact"], self._today)}
            mail = "" if "ikke oplyst" in facts["mail"] else facts["mail"]
            fields[self._script.contact_at(p_number)] = {"phone": facts["phone"], "mail": mail}
            if "næste inden" in facts["interval"]:
                intervals[p_number] = day_in(facts["interval"].split("næste inden")[1], self._today)
            history = "\n".join(facts["timeline"])
        values: Values = {"fields_here": fields}
        other = self._other_day(history, fields)
        values |= {"history_has": other} if other else {}
        return values | ({"next_visit_by": intervals} if intervals and step["do"] == "visit_end" else {})

    def _other_day(self, history: str, fields: Mapping[str, Mapping[str, Any]]) -> str | None:
        """Return the day of a next contact that stands in the history and does not count any more."""
        counting = {told.get("next_contact") for told in fields.values()}
        lines = [line for line in history.splitlines() if "Næste kontakt" in line]
        days = [day_in(part, self._today) for line in lines for part in re.split(r"rettet, |før ", line)[1:]]
        return next((day for day in days if day and day not in counting), None)

    def _bag(self, text: str, _: Mapping[str, Any]) -> Values:
        """Read `4 af 9 nævnt`."""
        found = re.search(r"(\d+) af (\d+)", text)
        return {"offers_mentioned": int(found[1]), "offers_in_bag": int(found[2])} if found else {}

    def _needs(self, occupations: list[str], step: Mapping[str, Any]) -> Values:
        known = {
            told["occupation"].lower(): name
            for name, told in self._script.needs.items()
            if told["visit"] == step["args"]["visit"]
        }
        return {"needs": sorted(known.get(said.lower(), said) for said in occupations)}

    def _commitments(self, rows: list[str], step: Mapping[str, Any]) -> Values:
        known = {
            name: told
            for name, told in self._script.commitments.items()
            if told["visit"] == step["args"]["visit"]
        }
        found = []
        for row in rows:
            fitting = [name for name, told in known.items() if self._is_commitment(row, told)]
            found.append(fitting[0] if len(fitting) == 1 else row)
        return {"commitments": sorted(found)}

    def _is_commitment(self, row: str, told: Mapping[str, Any]) -> bool:
        kind = self._script.outcome_types[told["type"]]
        posts = _POSTS.search(row)
        return (
            f"1 {kind[:1].lower()}{kind[1:]}" in row
            and ("t/uge" not in row or f"{told['hours']} t/uge" in row)
            and day_in(row, self._today) == told["start"]
            and (int(posts[1]) if posts else None) == told.get("posts")
        )

    def _hints(self, lines: list[str], _: Mapping[str, Any]) -> Values:
        known = {word: name for name, word in self._script.checks.items()}
        return {"hints": [known[line] for line in lines if line in known]}

    def _today_rows(self, rows: list[str], step: Mapping[str, Any]) -> Values:
        words = {word: status for status, word in self._script.words("visit_status").items()}
        status, listed = {}, []
        for name, meant in self._script.visits.items():
            row = next(
                (row for row in rows if row.startswith(f"{meant.at:%H:%M}") and meant.company in row), None
            )
            if row is not None and meant.at.date() == self._today:
                status[name] = next((words[word] for word in words if word in row), "planned")
                listed.append((meant.at, name))
        values: Values = {"visits_today": [name for _, name in sorted(listed)]}
        if "visit" in step["args"]:
            name = step["args"]["visit"]
            values["visit_status"] = {name: status.get(name, "none")}
        return values

    def _follow_ups(self, rows: list[str], _: Mapping[str, Any]) -> Values:
        """Read which deadlines are open; headings, proposals and own tasks are none."""
        known = {told["title"]: name for name, told in self._script.follow_ups.items() if told["promised_to"]}
        return {"open_ids": sorted(known[title] for title in known if any(title in row for row in rows))}

    def _requests(self, rows: list[str], _: Mapping[str, Any]) -> Values:
        states = {word: state for state, word in self._script.words("request_state").items()}
        found = {}
        for name, told in self._script.requests.items():
            company = self._script.company(told["p"])
            posts = f"{told['posts']} stilling" if "posts" in told else None
            fitting = [row for row in rows if company in row and (posts is None) == ("stilling" not in row)]
            if len(fitting) == 1 and (posts is None or posts in fitting[0]):
                found[name] = next((states[word] for word in states if word in fitting[0]), "none")
        return {"request_state": found}

    def _catalogue(self, seen: Mapping[str, Any], _: Mapping[str, Any]) -> Values:
        names = self._script.offers
        old = [row for row in seen["rows"] if "tjek" in row.lower()]
        return {
            "offers": count_in(seen["count"], "tilbud"),
            "offers_past_check_date": [
                offer for offer, name in names.items() if any(row.startswith(name) for row in old)
            ],
        }

    def _next_day(self, seen: Mapping[str, Any]) -> Values:
        """Read `Ingen besøg · 3 opfølgninger` and `Alle er besvaret`."""
        return {
            "visits_tomorrow": count_in(seen["next_day"], "besøg"),
            "own_follow_ups_tomorrow": count_in(seen["next_day"], "opfølgning"),
            "open_inquiries": count_in(seen["inquiries"], "henvendelse"),
        }

    def _counted(self, seen: Mapping[str, Any], step: Mapping[str, Any]) -> Values:
        """Say whether an ended visit counts: whether the campaign's visits are one more."""
        if "visits_before" not in seen:
            return {}
        values: Values = {"counts_as_visit": seen["visits_after"] == seen["visits_before"] + 1}
        if step["do"] == "visit_cancel" and seen["contacted_after"] == seen["contacted_before"]:
            company = self._script.visits[step["args"]["visit"]].company
            values["campaign_target_stays"] = self._script.company_numbers(company)[1]
        return values
