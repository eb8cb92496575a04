"""The day's three visits with the keyboard alone, in the real window on an encrypted profile."""

import secrets
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldvisit.app import Application
from fieldvisit.demo.scenario import Scenario
from fieldvisit.demo.script import Script
from fieldvisit.domain.clock import COPENHAGEN
from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.records.need import Need
from fieldvisit.profile import Profile
from fieldvisit.services.bag_line import BagLine
from fieldvisit.services.list_follow_ups import list_follow_ups
from fieldvisit.services.partner_work import read_partner_work
from fieldvisit.services.shortlist_view import read_shortlist
from fieldvisit.services.visit_view import VisitView, view_visit
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.help.first_day_steps import STEPS
from fieldvisit_sync.clock import FileClock, SystemClock
from tests.drivers.action_record import TYPED, ActionRecord
from tests.drivers.design_paths import START_TO_TYPING_S, action_table, beyond_the_design
from tests.drivers.keyboard import Count, Keyboard, MouseWatch
from tests.drivers.visit_keys import VisitKeys
from tests.fixtures_workspace import clock, enrol, opening_of_the_day, scenario

__all__ = ["clock", "scenario"]

FIRST, LAST = "s06", "s34"
MOST_KEYS = {
    "open and start today's visit": 6,
    "show the profiles and come back": 9,
    "judge the shortlist by criteria": 45,
    "answer a question": 50,
    "write a need": 19,
    "tick the calls after the start": 14,
    "write the free note": 1,
    "mark offers in the bag": 44,
    "agree a commitment": 21,
    "set a deadline": 6,
    "write next and fixed contact": 22,
    "say that there is no deadline": 8,
    "ask a partner municipality": 24,
    "change the exchange agreement": 14,
    "invite to a match event": 5,
    "tick off a follow-up": 4,
    "finish the visit": 12,
}
"""Keys and combinations for all three visits together, letters of texts left out; fewer is better, more is a step back."""


@pytest.fixture
def application(qtbot: QtBot, tmp_path: Path, clock: FileClock, scenario: Scenario) -> Iterator[Application]:
    """Mette's window on the opening of the day."""
    passphrase = secrets.token_urlsafe(18)
    profile = Profile(tmp_path / "profile", clock)
    enrol(profile.create(passphrase).store, scenario, "mette", opening_of_the_day(scenario))
    profile.lock()
    application = Application(profile, passphrase)
    qtbot.addWidget(application.window)
    application.window.resize(1366, 688)
    with qtbot.waitActive(application.window):
        application.start()
        application.window.activateWindow()
    yield application
    application.window.close()


def test_that_the_three_visits_of_the_day_are_held_with_the_keyboard_alone(
    application: Application, clock: FileClock, scenario: Scenario
) -> None:
    handle = application.window.windowHandle()
    assert handle is not None
    mouse = MouseWatch(handle)
    desk = application.desk
    assert desk is not None
    record = ActionRecord(handle, SystemClock())
    keys = Keyboard(SystemClock(), lambda: desk.is_idle, record)
    script = Script(scenario)
    visits = VisitKeys(keys, script)
    seen = _Seen(desk.workspace, scenario)
    for step in scenario.steps:
        if FIRST <= step["id"] <= LAST and step["actor"] == "mette" and _is_of_a_visit(step):
            clock.set(
                datetime.fromisoformat(f"{scenario.date}T{step['t']}").replace(tzinfo=COPENHAGEN),
                ticking=False,
            )
            presented = _act(visits, script, step)
            keys.eyes.settle()
            found = seen.of(step) | ({"presenter_candidates": presented} if presented else {})
            assert found == {name: step["expect"][name] for name in found}, step["id"]
            told = step["args"].get("answers", {})
            said = seen.said(told)
            assert said == {question: told[question] for question in said}, step["id"]
            assert set(step["expect"]) <= set(found) | _LEFT_OUT, step["id"]
    print(_table(keys.counts))
    print(action_table(record.deeds))
    assert mouse.count == 0
    assert {name for name, most in MOST_KEYS.items() if keys.counts[name].keys > most} == set()
    assert set(keys.counts) == set(MOST_KEYS)
    assert beyond_the_design(record.deeds) == []
    guide = desk.help.guide
    assert {step.id for step in STEPS if guide.is_done(step)} == {
        "open",
        "need",
        "offers",
        "commitment",
        "follow_up",
        "end",
    }
    assert guide.is_open
    assert keys.eyes.read("shell.first_day.title") == "Trin 4 af 12: Sæt en kandidat på shortlisten"
    heard = [action.what for action in record.actions if action.what != TYPED]
    assert len(heard) == sum(count.keys for count in keys.counts.values())


def test_that_a_visit_is_typed_into_and_worked_with_no_more_actions_than_the_design_has(
    application: Application, scenario: Scenario
) -> None:
    desk, handle = application.desk, application.window.windowHandle()
    assert desk is not None
    assert handle is not None
    record = ActionRecord(handle, SystemClock())
    keys = Keyboard(SystemClock(), lambda: desk.is_idle, record)
    visits = VisitKeys(keys, Script(scenario))
    visit, shortlist = scenario.id("v1"), scenario.id("sl1")
    keys.eyes.settle()
    with record.task("begin to type after the start"):
        keys.press("Ctrl+Return")
        keys.write("To store ordrer")
    began = record.deeds[-1]
    before = len(read_shortlist(desk.workspace, shortlist).entries)
    with keys.task("add two candidates"):
        keys.press("Ctrl+M", "Ctrl+Return", "Ctrl+M", "Ctrl+Return")
    keys.at("visit.b1")
    visits.mark("JMNVS")
    print(action_table(record.deeds))
    assert began.seconds < START_TO_TYPING_S
    assert beyond_the_design(record.deeds) == []
    assert keys.eyes.read("visit.b1") == "To store ordrer"
    assert len(read_shortlist(desk.workspace, shortlist).entries) == before + 2
    marked = [line.answer for line in view_visit(desk.workspace, visit).bag if line.answer != "none"]
    assert sorted(marked) == ["later", "maybe", "no", "shown", "yes"]
    done = {step.id for step in STEPS if desk.help.guide.is_done(step)}
    assert done == {"open", "offers", "candidate"}


def test_that_the_watch_over_the_window_sees_a_mouse(application: Application) -> None:
    handle = application.window.windowHandle()
    assert handle is not None
    mouse = MouseWatch(handle)
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton)
    assert mouse.count > 0


_IN_RECORDS = {"b3", "a1", "a2", "a3", "a4"}
"""Questions whose answers are records or fields of the workplace."""

_LEFT_OUT = {"counts_as_visit", "commitments_today"}
"""What the report counts: the acceptance day reads it there."""


def _is_of_a_visit(step: dict[str, Any]) -> bool:
    return step["do"] != "contact_update"


def _act(visits: VisitKeys, script: Script, step: dict[str, Any]) -> list[str]:
    """Do a step; return who was presented when it is one that presents."""
    args = step["args"]
    title = script.follow_ups[args["follow_up"]]["title"] if "follow_up" in args else ""
    if step["do"] == "visit_start":
        visits.start(args["visit"])
        return visits.presented()
    acts: dict[str, Callable[[], None]] = {
        "shortlist_review": lambda: visits.review(args["criteria"]),
        "visit_answer": lambda: visits.answer(args["answers"], args.get("free_note", "")),
        "visit_end": lambda: visits.end(args["reception"]),
        "partner_request": lambda: visits.request(args),
        "agreement_update": lambda: visits.agree(args),
        "event_invite": lambda: visits.invite(args["posts"]),
        "follow_up_done": lambda: visits.tick_off(title),
    }
    acts[step["do"]]()
    return []


class _Seen:
    """Reads from the store what a step is expected to leave there."""

    def __init__(self, workspace: Workspace, scenario: Scenario) -> None:
        self._workspace, self._scenario = workspace, scenario
        self._visit = ""
        self._open = self._made_at_end = 0

    def of(self, step: dict[str, Any]) -> dict[str, Any]:
        """Return the expected values that the store gives."""
        args = step["args"]
        self._visit = args.get("visit", self._visit)
        view = view_visit(self._workspace, self._scenario.id(self._visit))
        counted = list_follow_ups(self._workspace).deadlines
        if step["do"] == "visit_end":
            # The script makes what follows a visit later in the day; here its boxes are left ticked.
            self._made_at_end += counted.open - self._open
        self._open = counted.open
        known: dict[str, Callable[[], Any]] = {
            "missing_required": lambda: len(view.missing),
            "places": lambda: _places(view),
            "net_increase_ok": lambda: view.staff is not None and view.staff.met,
            "offer_state": lambda: {
                offer: _offer_state(view, offer) for offer in step["expect"]["offer_state"]
            },
            "needs": lambda: _written(args["answers"]["b3"], view.needs),
            "offers_mentioned": lambda: view.offers_mentioned,
            "offers_in_bag": lambda: view.offers_in_bag,
            "hints": lambda: list(view.hints),
            "commitments": lambda: _written(args["answers"]["a1"], view.commitments),
            "deadlines": self._deadlines,
            "fields_here": lambda: {_p(view): {"next_contact": _iso(view.unit and view.unit.next_contact)}},
            "visit_status": lambda: {self._visit: view.visit.status},
            "next_visit_by": lambda: {_p(view): _iso(view.next_visit_by)},
            "shortlist": lambda: self._shortlist(args),
            "request_state": lambda: {args["id"]: self._request(args)},
            "event": self._event,
            "agreement": lambda: {"id": args["agreement"], **self._agreement()},
        }
        return {name: read() for name, read in known.items() if name in step["expect"]}

    def said(self, answers: dict[str, Any]) -> dict[str, Any]:
        """Return what is stored for questions whose answer stands in the note or in the bag."""
        view = view_visit(self._workspace, self._scenario.id(self._visit))
        found: dict[str, Any] = {}
        for question, value in answers.items():
            if question == "t1":
                lines = {line.offer.id: line for line in view.bag}
                found[question] = {offer: _offer_said(lines[offer]) for offer in value}
            elif question not in _IN_RECORDS:
                found[question] = view.question(question).mine
        return found

    def _deadlines(self) -> dict[str, int]:
        counted = list_follow_ups(self._workspace).deadlines
        still = counted.open - self._made_at_end
        return {"open": still, "due_today": counted.due_today, "overdue": counted.overdue}

    def _shortlist(self, args: dict[str, Any]) -> dict[str, list[str]]:
        entries = read_shortlist(self._workspace, self._scenario.id(args["shortlist"])).entries
        judged = {entry.reference: dict(entry.criteria) for entry in entries}
        assert {reference: judged[reference] for reference in args["criteria"]} == args["criteria"]
        return {args["shortlist"]: sorted(judged)}

    def _request(self, args: dict[str, Any]) -> str:
        work = read_partner_work(self._workspace, self._scenario.id(self._visit))
        before = {self._scenario.id(told["id"]) for told in self._scenario.opening["requests"]}
        (asked,) = (request for request in work.requests if request.id not in before)
        told = (args["posts"], len(args["profiles_here"]), args["profiles_wanted"], args["answer_due"])
        assert (asked.posts, asked.profiles_here, asked.profiles_wanted, _iso(asked.answer_due)) == told
        return str(asked.state)

    def _event(self) -> dict[str, Any]:
        work = read_partner_work(self._workspace, self._scenario.id(self._visit))
        ((event, company),) = work.invitations
        (told,) = (
            told
            for told in self._scenario.opening["events"]
            if self._scenario.id(told["id"]) == event.event.id
        )
        view = view_visit(self._workspace, self._scenario.id(self._visit))
        return {"id": told["id"], "companies": [_p(view)], "posts_from_companies": company.posts}

    def _agreement(self) -> dict[str, Any]:
        (held,) = read_partner_work(self._workspace, self._scenario.id(self._visit)).agreements
        return {"state": held.state, "we_find": held.we_find_posts, "they_open": held.they_open_places}


def _written(told: list[dict[str, Any]], stored: Sequence[Need] | Sequence[Commitment]) -> list[str]:
    """Return the ids of what was told and stands in the store as it was told."""
    left = [(each.occupation, each.hours, _iso(each.start)) for each in stored]
    found = [one["id"] for one in told if (one["occupation"], one["hours"], one["start"]) in left]
    return found if len(left) == len(told) else [*found, "and others"]


def _places(view: VisitView) -> dict[str, Any]:
    assert view.places is not None
    counted = view.places
    return {
        "p": _p(view),
        "limit": counted.limit,
        "in_use": counted.in_use,
        "promised": counted.promised,
        "free": counted.free,
    }


def _offer_state(view: VisitView, offer: str) -> dict[str, Any]:
    line = next(line for line in view.bag if line.offer.id == offer)
    unmet = line.state.unmet[0]
    return {
        "shown": line.fits,
        "possible_now": not line.state.unmet,
        "reason": view.staff.reason if view.staff else "",
        "reason_da": unmet.da,
        "selectable": line.state.selectable.value,
    }


def _offer_said(line: BagLine) -> dict[str, str]:
    said = {"answer": line.answer}
    return said | {"note": line.note} if line.note else said


def _p(view: VisitView) -> str:
    return str(view.unit.p_number) if view.unit else ""


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _table(counts: dict[str, Count]) -> str:
    rows = [f"{name:<34}{count.times:>6}{count.keys:>6}{count.letters:>9}" for name, count in counts.items()]
    return "\n".join(["", f"{'task':<34}{'times':>6}{'keys':>6}{'letters':>9}", *rows])
