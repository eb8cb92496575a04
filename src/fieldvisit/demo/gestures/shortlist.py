"""The shortlist of a visit: judge its people by the criteria, and read who is on it."""

import re
from typing import Any

from fieldvisit.demo.driver import Driver
from fieldvisit.demo.gestures.visits import open_visit

Seen = dict[str, Any]

_LIST = "visit.shortlist"
_PERSON = re.compile(r"visit\.shortlist\.([A-Z]-\d+)")


def review(driver: Driver, args: dict[str, Any]) -> Seen:
    """Judge each person on a shortlist by some criteria."""
    hands = driver.hands
    open_visit(driver, visit_with(driver, args["shortlist"]))
    for reference, judgements in args["criteria"].items():
        person = f"{_LIST}.{reference}"
        if not hands.is_ticked(person):
            hands.click(person)
        for criterion, value in judgements.items():
            choice = ("yes" if value else "no") if isinstance(value, bool) else str(value)
            hands.click(f"{person}.{criterion}.{choice}")
        driver.shot()
    return {"shortlists": {args["shortlist"]: read_list(driver)}}


def read_list(driver: Driver) -> Seen:
    """Return the people on the list of the visit that is shown, and the lines below them."""
    hands = driver.hands
    lines = [driver.words(f"{_LIST}.{line}.text") for line in ("withdrawn", "locked")]
    return {
        "rows": [hands.spoken(name) for name in hands.names(f"{_LIST}.") if _PERSON.fullmatch(name)],
        "lines": [line for line in lines if line],
    }


def read_all(driver: Driver) -> Seen:
    """Return all shortlists of today's workplaces."""
    seen: Seen = {}
    for told in driver.script.opening("shortlists"):
        if driver.script.user_at(driver.device) == told["owner"]:
            open_visit(driver, visit_with(driver, told["id"]))
            seen[told["id"]] = read_list(driver)
            driver.shot()
    return seen


def visit_with(driver: Driver, shortlist: str) -> str:
    """Return the visit of the day at a shortlist's workplace."""
    company = driver.script.company(driver.script.shortlist(shortlist)["p"])
    return next(visit.name for visit in driver.script.visits.values() if visit.company == company)
