"""What a company says it needs and promises, typed into the lines and forms of the visit screen."""

import re
from typing import Any

from fieldvisit.demo.driver import Driver
from fieldvisit.demo.gestures.dates import typed_day

_NEED = re.compile(r"visit\.b3\.\d+\.occupation")
_COMMITMENT, _DEADLINE = "visit.new_commitment", "visit.new_deadline"
_POSTS_IN_ONE = "jobordre"


def add_needs(driver: Driver, needs: list[dict[str, Any]]) -> None:
    """Type needs, a line each, below those that are there."""
    hands = driver.hands
    for told in needs:
        empty = next(
            name for name in hands.names("visit.b3.") if _NEED.fullmatch(name) and not hands.read(name)
        )
        line = empty.removesuffix(".occupation")
        hands.fill(empty, told["occupation"])
        hands.fill(f"{line}.posts", str(told["posts"]))
        hands.fill(f"{line}.hours", str(told["hours"]))
        hands.fill(f"{line}.start", typed_day(told["start"]))
        hands.press("Tab")


def read_needs(driver: Driver) -> list[str]:
    """Return the occupations of the needs that stand on the screen."""
    hands = driver.hands
    hands.click_tab("visit.sections", "Behov")
    typed = [hands.read(name) for name in hands.names("visit.b3.") if _NEED.fullmatch(name)]
    return [occupation for occupation in typed if occupation]


def add_commitment(driver: Driver, told: dict[str, Any]) -> None:
    """Fill in the form of a commitment and save it."""
    hands = driver.hands
    hands.click(f"{_COMMITMENT}.open")
    hands.choose(f"{_COMMITMENT}.type", driver.script.outcome_types[told["type"]])
    hands.choose(f"{_COMMITMENT}.need", driver.script.needs[told["need"]]["occupation"])
    count = told["posts"] if told["type"] == _POSTS_IN_ONE else 1
    texts = {
        "occupation": told["occupation"],
        "number": str(count),
        "hours": str(told["hours"]),
        "weeks": str(told.get("weeks", "")),
        "start": typed_day(told["start"]),
    }
    for field, text in texts.items():
        hands.fill(f"{_COMMITMENT}.{field}", text)
    if told["candidate"]:
        hands.choose(f"{_COMMITMENT}.candidate", told["candidate"])
    driver.shot()
    hands.click(f"{_COMMITMENT}.save")


def add_deadline(driver: Driver, told: dict[str, Any]) -> None:
    """Fill in the form of a deadline and save it."""
    hands = driver.hands
    hands.click(f"{_DEADLINE}.open")
    hands.choose(f"{_DEADLINE}.kind", driver.script.words("deadline_kind")[told["deadline_kind"]])
    hands.fill(f"{_DEADLINE}.title", told["title"])
    hands.fill(f"{_DEADLINE}.due", typed_day(told["due"]))
    hands.choose(f"{_DEADLINE}.promised_to", driver.script.contact(told["promised_to"])["name"])
    driver.shot()
    hands.click(f"{_DEADLINE}.save")
