"""The acceptance day by the command line: every `do` of the scenario is one verb (CLI detail 2), in this process."""

import io
import json
from collections.abc import Callable
from contextlib import redirect_stdout
from typing import Any

from fieldvisit.cli import main
from fieldvisit.commands.command import DONE, NO_SERVER, WITH_REJECTS, WRONG_USE
from fieldvisit.demo.municipality import DemoMunicipality

VERBS = {
    "sync": ("sync",),
    "call": ("call", "add"),
    "company_create": ("company", "add"),
    "visit_start": ("visit", "start"),
    "visit_answer": ("visit", "answer"),
    "visit_end": ("visit", "hold"),
    "visit_cancel": ("visit", "cancel"),
    "shortlist_review": ("shortlist", "review"),
    "contact_update": ("contact", "edit"),
    "field_update": ("company", "edit"),
    "consent_withdraw": ("candidate", "consent"),
    "partner_request": ("request", "add"),
    "agreement_update": ("partnership", "edit"),
    "event_invite": ("event", "invite"),
    "follow_up_done": ("follow-up", "done"),
    "follow_ups_create": ("follow-up", "add"),
    "conflict_resolve": ("conflicts", "resolve"),
    "campaign_report": ("report", "campaign"),
}
"""Every `do` with its verb."""

_CANCELLED_BY = {"cancelled_by_company": "company", "cancelled_by_us": "us", "no_show": "no-show"}


class CommandDay:
    """Performs the steps of a day; the environment names clock and passphrase already.

    Args:
        demo: the running municipality; its scenario is the day.
    """

    def __init__(self, demo: DemoMunicipality) -> None:
        self._demo, self._scenario = demo, demo.scenario
        self._visits: dict[str, str] = {}
        self._needs: dict[str, str] = {}
        self._doers: dict[str, Callable[[str, dict[str, Any]], Any]] = {
            "sync": self._sync,
            "call": self._call,
            "company_create": self._company,
            "visit_start": self._start,
            "visit_answer": self._answer,
            "visit_end": self._end,
            "visit_cancel": self._cancel,
            "shortlist_review": self._review,
            "contact_update": self._contact,
            "field_update": self._fields,
            "consent_withdraw": self._consent,
            "partner_request": self._request,
            "agreement_update": self._agree,
            "event_invite": self._invite,
            "follow_up_done": self._done,
            "follow_ups_create": self._promise,
            "conflict_resolve": self._resolve,
            "campaign_report": self._report,
        }

    def run(self) -> Any:
        """Perform all steps and return what the last one printed."""
        answer = None
        for step in self._scenario.steps:
            self._demo.clock.set(self._demo.local_moment(step["t"]), ticking=False)
            self._demo.order(step["actor"], {"online": step["online"]})
            answer = self._doers[step["do"]](step["actor"], step["args"])
        return answer

    def _say(self, user: str, do: str, *words: str, codes: tuple[int, ...] = (DONE,)) -> Any:
        printed = io.StringIO()
        with redirect_stdout(printed):
            code = main(["--profile", str(self._demo.profile(user)), "--json", *VERBS[do], *words])
        assert code in codes, f"{do} {words[:2]} ended with {code}"
        return json.loads(printed.getvalue()) if printed.getvalue() else None

    def _sync(self, user: str, args: dict[str, Any]) -> Any:
        if "fault" in args:
            self._demo.order(user, {"cut": "after_commit", "nth": args["fault"]["batch"]})
        report = self._say(user, "sync", codes=(DONE, WITH_REJECTS, NO_SERVER))
        assert report["result"] == ("cut" if "fault" in args else "done")
        return report

    def _call(self, user: str, args: dict[str, Any]) -> None:
        optional = {
            "--reason": args.get("reason"),
            "--recontact": args.get("recontact"),
            "--book": args["booking"]["at"] if "booking" in args else None,
        }
        given = [word for name, value in optional.items() if value for word in (name, value)]
        made = self._say(user, "call", "--company", args["cvr"], "--result", args["result"], *given)
        if "booking" in args:
            self._visits[args["booking"]["visit"]] = made["visit"]

    def _company(self, user: str, args: dict[str, Any]) -> None:
        for number in args["typed_cvr"]:
            codes = (DONE,) if number == args["cvr"] else (WRONG_USE,)
            self._say(user, "company_create", "--name", args["name"], "--cvr", number, codes=codes)

    def _start(self, user: str, args: dict[str, Any]) -> None:
        if made := args.get("create"):
            campaign = self._scenario.campaign["name"]
            words = ("--company", made["p"], "--campaign", campaign, "--at", made["at"])
            self._visits[args["visit"]] = self._say(user, "visit_start", *words)["id"]
        else:
            self._say(user, "visit_start", self._visit(args["visit"]))

    def _answer(self, user: str, args: dict[str, Any]) -> None:
        visit = self._visit(args["visit"])
        for question, value in args["answers"].items():
            shown = self._say(user, "visit_answer", visit, question, json.dumps(self._by_record(value)))
            self._needs |= {need["occupation"]: need["id"] for need in shown["needs"]}

    def _end(self, user: str, args: dict[str, Any]) -> None:
        reception = ("--reception", str(args["reception"])) if args["reception"] else ()
        outcome = ("--outcome", args["outcome"]) if "outcome" in args else ()
        self._say(user, "visit_end", self._visit(args["visit"]), *reception, *outcome)

    def _cancel(self, user: str, args: dict[str, Any]) -> None:
        new = args["new_visit"]
        words = ("--by", _CANCELLED_BY[args["status"]], "--new-date", new["at"])
        cancelled = self._say(user, "visit_cancel", self._visit(args["visit"]), *words)
        self._visits[new["id"]] = cancelled["moved_to"]

    def _review(self, user: str, args: dict[str, Any]) -> None:
        shortlist = self._scenario.id(args["shortlist"])
        for reference, criteria in args["criteria"].items():
            self._say(user, "shortlist_review", shortlist, reference, json.dumps(criteria))

    def _contact(self, user: str, args: dict[str, Any]) -> None:
        fields = [word for name, value in args["fields"].items() for word in (f"--{name}", value)]
        self._say(user, "contact_update", self._scenario.id(args["contact"]), *fields)

    def _fields(self, user: str, args: dict[str, Any]) -> None:
        for change in args["changes"]:
            if change["object"].isdecimal():
                self._say(user, "field_update", change["object"], "--next-contact", change["value"])
            else:
                fields = {change["field"]: change["value"]}
                self._contact(user, {"contact": change["object"], "fields": fields})

    def _consent(self, user: str, args: dict[str, Any]) -> None:
        words = ("--company", args["p"], "--withdraw", "--how", args["how"])
        self._say(user, "consent_withdraw", args["candidate"], *words)

    def _request(self, user: str, args: dict[str, Any]) -> None:
        need = next(
            told["occupation"]
            for step in self._scenario.steps
            for told in step["args"].get("answers", {}).get("b3", [])
            if told["id"] == args["need"]
        )
        words = {
            "--company": args["p"],
            "--need": self._needs[need],
            "--posts": str(args["posts"]),
            "--profiles-here": str(len(args["profiles_here"])),
            "--profiles-wanted": str(args["profiles_wanted"]),
            "--answer-due": args["answer_due"],
        }
        self._say(user, "partner_request", *(word for pair in words.items() for word in pair))

    def _agree(self, user: str, args: dict[str, Any]) -> None:
        words = {
            "--we-find-occupation": args["we_find"]["occupation"],
            "--we-find-posts": str(args["we_find"]["posts"]),
            "--they-open-type": args["they_open"]["type"],
            "--they-open-places": str(args["they_open"]["places"]),
        }
        agreement = self._scenario.id(args["agreement"])
        self._say(user, "agreement_update", agreement, *(word for pair in words.items() for word in pair))

    def _invite(self, user: str, args: dict[str, Any]) -> None:
        words = ("--company", args["p"], "--posts", str(args["posts"]))
        self._say(user, "event_invite", self._scenario.id(args["event"]), *words)

    def _done(self, user: str, args: dict[str, Any]) -> None:
        self._say(user, "follow_up_done", self._scenario.id(args["follow_up"]))

    def _promise(self, user: str, args: dict[str, Any]) -> None:
        for told in args["follow_ups"]:
            words = {
                "--title": told["title"],
                "--due": told["due"],
                "--kind": told["deadline_kind"],
                "--company": told["p"],
                "--promised-to": self._scenario.id(told["promised_to"]),
            }
            self._say(user, "follow_ups_create", *(word for pair in words.items() for word in pair))

    def _resolve(self, user: str, args: dict[str, Any]) -> None:
        printed = io.StringIO()
        with redirect_stdout(printed):
            main(["--profile", str(self._demo.profile(user)), "--json", "conflicts", "list"])
        (conflict,) = json.loads(printed.getvalue())
        self._say(user, "conflict_resolve", conflict["id"], "--keep", args["keep"])

    def _report(self, user: str, args: dict[str, Any]) -> Any:
        del args
        words = (self._scenario.campaign["name"], "--day", self._scenario.date)
        return self._say(user, "campaign_report", *words)

    def _visit(self, name: str) -> str:
        return self._visits.get(name) or self._scenario.id(name)

    def _by_record(self, value: Any) -> Any:
        """Return an answer with record ids in place of the scenario's names of people."""
        if isinstance(value, list):
            return [self._by_record(line) for line in value]
        if not isinstance(value, dict):
            return value
        people = {"ours", "theirs", "promised_to", "owner"}
        return {
            name: self._scenario.id(told) if name in people and told else told
            for name, told in value.items()
            if name not in {"p", "end"}
        }
