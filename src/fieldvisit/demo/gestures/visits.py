"""Besøg: begin, record and end a visit, and read what the screen says of it."""

import re
from typing import Any

from fieldvisit.demo.driver import Driver
from fieldvisit.demo.gestures import bag, promises
from fieldvisit.demo.gestures.campaign import read_numbers
from fieldvisit.demo.gestures.companies import open_company, read_facts
from fieldvisit.demo.gestures.dates import typed_day, typed_moment
from fieldvisit.demo.gestures.follow_ups import read_deadlines
from fieldvisit.demo.gestures.presenter import read_presented
from fieldvisit.demo.script import Appointment

Seen = dict[str, Any]

_SECTIONS = {"p": "Forberedelse", "b": "Behov", "r": "Rutiner", "s": "Spørgsmål", "f": "Forventninger"}
"""First letter of a question to the words on its tab."""

_IN_AGREEMENTS = "f2"
_CALLS = ("dag 3", "uge 2", "uge 4")
_CHECKED_OFFER = "loentilskud_privat"
_CANCELLED_BY = {"cancelled_by_company": "company", "cancelled_by_us": "us", "no_show": "no-show"}
_NONE = "ingen"


def start(driver: Driver, args: dict[str, Any]) -> Seen:
    """Begin a visit: one of today's, or one that was not in the calendar."""
    meant = driver.script.visits[args["visit"]]
    if made := args.get("create"):
        _plan(driver, meant, made["at"])
    hands = driver.hands
    driver.open_page("today")
    if driver.words("today.next_visit.company") == meant.company and hands.is_shown("today.start_visit"):
        hands.click("today.start_visit")
    else:
        hands.click(_row_of(driver, meant))
        hands.click("visit.start")
    hands.wait(lambda: driver.words("visit.title") == meant.company, f"{meant.company} in visit.title")
    driver.shot()
    return {
        "missing": hands.read("visit.missing"),
        "places": hands.read("visit.places"),
        "checks": {_CHECKED_OFFER: bag.read_checks(driver, _CHECKED_OFFER)},
        "presented": read_presented(driver),
    }


def answer(driver: Driver, args: dict[str, Any]) -> Seen:
    """Answer questions of a visit and write its free note."""
    open_visit(driver, args["visit"])
    answers = args["answers"]
    hints: list[str] = []
    for question, value in answers.items():
        if question == "t1":
            hints += bag.answer_offers(driver, value)
        else:
            _answer(driver, question, value)
    if "free_note" in args:
        driver.hands.fill("visit.free", args["free_note"])
        driver.hands.press("Tab")
    driver.shot()
    seen = {**_read_visit(driver), "hints": hints}
    if "a4" in answers and answers["a4"] != _NONE:
        company = driver.script.visits[args["visit"]].company
        seen["companies"] = {company: read_facts(driver, company)}
    if "a2" in answers or "a4" in answers:
        seen["deadlines"] = read_deadlines(driver)
    return seen


def end(driver: Driver, args: dict[str, Any]) -> Seen:
    """End a visit as held; no follow-up is made here, the script makes them later."""
    before = read_numbers(driver)
    hands = driver.hands
    open_visit(driver, args["visit"])
    hands.click("visit.end_visit")
    hands.click("visit.end.status.held")
    if args["reception"] and not hands.is_ticked(f"visit.end.reception.{args['reception']}"):
        hands.click(f"visit.end.reception.{args['reception']}")
    if outcome := args.get("outcome"):
        hands.click(f"visit.end.outcome.{outcome}")
    for box in hands.names("visit.end.follow_up."):
        hands.tick(box, on=False)
    driver.shot()
    hands.click("visit.end.finish")
    return _ended(driver, args, before)


def cancel(driver: Driver, args: dict[str, Any]) -> Seen:
    """End a visit as not held, with a new date."""
    before = read_numbers(driver)
    hands = driver.hands
    open_visit(driver, args["visit"])
    hands.click("visit.end_visit")
    hands.click(f"visit.end.status.{_CANCELLED_BY[args['status']]}")
    hands.fill("visit.end.new_date", typed_moment(args["new_visit"]["at"]))
    driver.shot()
    hands.click("visit.end.finish")
    seen = _ended(driver, args, before)
    meant = driver.script.visits[args["visit"]]
    open_company(driver, meant.company)
    entries = [hands.spoken(name) for name in hands.names("companies.timeline.")]
    return seen | {"visits": {args["new_visit"]["id"]: entries}}


def open_visit(driver: Driver, visit: str) -> None:
    """Show a visit, if it is not shown already."""
    meant = driver.script.visits[visit]
    if driver.words("visit.title") == meant.company and driver.hands.is_shown("visit.agreements"):
        return
    driver.open_page("today")
    if driver.words("today.next_visit.company") == meant.company:
        driver.hands.click("today.prepare")
    else:
        driver.hands.click(_row_of(driver, meant))
    driver.hands.wait(lambda: driver.words("visit.title") == meant.company, f"{meant.company} in visit.title")


def read_today(driver: Driver) -> list[str]:
    """Return today's visits in the order of the page, the next one first."""
    driver.open_page("today")
    rows: list[str] = []
    if driver.hands.is_shown("today.next_visit.company"):
        rows.append(f"{driver.words('today.next_visit.time')}, {driver.words('today.next_visit.company')}")
    return rows + [driver.hands.spoken(name) for name in driver.hands.names("today.visit.")]


def _ended(driver: Driver, args: dict[str, Any], before: Seen) -> Seen:
    meant = driver.script.visits[args["visit"]]
    today = read_today(driver)
    driver.shot()
    after = read_numbers(driver)
    return {
        "today": today,
        "ended": {"before": before, "after": after},
        "companies": {meant.company: read_facts(driver, meant.company)},
    }


def _plan(driver: Driver, meant: Appointment, at: str) -> None:
    open_company(driver, meant.company)
    driver.hands.click("companies.new_visit")
    driver.hands.fill("companies.visit.at", typed_moment(at))
    driver.hands.click("companies.visit.save")


def _row_of(driver: Driver, meant: Appointment) -> str:
    """Return the name of a visit's row on the page of today."""
    driver.hands.wait(lambda: bool(driver.hands.names("today.visit.")), "visits on the page of today")
    for name in driver.hands.names("today.visit."):
        said = driver.hands.spoken(name)
        if meant.company in said and f"{meant.at:%H:%M}" in said:
            return name
    return driver.script.record(meant.name)


def _read_visit(driver: Driver) -> Seen:
    hands = driver.hands
    return {
        "missing": hands.read("visit.missing"),
        "places": hands.read("visit.places"),
        "bag": hands.read("visit.bag.count"),
        "needs": promises.read_needs(driver),
        "commitments": [hands.spoken(name) for name in hands.names("visit.commitment.") if _is_row(name)],
        "visit_deadlines": [hands.spoken(name) for name in hands.names("visit.deadline.") if _is_row(name)],
    }


def _is_row(name: str) -> bool:
    return re.fullmatch(r"visit\.(commitment|deadline)\.\d+", name) is not None


def _answer(driver: Driver, question: str, value: Any) -> None:
    hands, field = driver.hands, f"visit.{question}"
    if question in {"a1", "a2", "b3"} and value == _NONE:
        hands.click(f"{field}.none")
    elif question == "a1":
        for told in value:
            promises.add_commitment(driver, told)
    elif question == "a2":
        for told in value:
            promises.add_deadline(driver, told)
    elif question == "a3":
        contact = driver.script.contact(value["theirs"])
        hands.choose(field, contact["name"] or contact["phone"])
    elif question == "a4":
        hands.fill(field, value if value == _NONE else typed_day(value))
        hands.press("Tab")
    elif question == _IN_AGREEMENTS:
        for place, call in enumerate(_CALLS):
            hands.tick(f"{field}.{place}", on=call in value)
    else:
        _note(driver, question, value)


def _note(driver: Driver, question: str, value: Any) -> None:
    """Answer a question of the first column."""
    hands, field = driver.hands, f"visit.{question}"
    hands.click_tab("visit.sections", _SECTIONS[question[0]])
    if hands.is_shown(f"{field}.open"):
        hands.click(f"{field}.open")
    if isinstance(value, list):
        promises.add_needs(driver, value)
    elif isinstance(value, dict):
        for figure, number in value.items():
            hands.fill(f"{field}.{figure}", f"{number:.1f}".replace(".", ","))
        hands.press("Tab")
    elif isinstance(value, bool):
        hands.click(f"{field}.{'yes' if value else 'no'}")
    elif isinstance(value, int) and hands.is_shown(f"{field}.{value}"):
        hands.click(f"{field}.{value}")
    else:
        hands.fill(field, str(value))
        hands.press("Tab")
