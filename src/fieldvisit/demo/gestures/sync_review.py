"""Synkronisering: read what waits and what clashes, and choose between two values."""

import re
from typing import Any

from fieldvisit.demo.driver import Driver
from fieldvisit.demo.gestures.companies import open_company, read_facts

Seen = dict[str, Any]

_CONFLICT = "sync_review.conflict"
_MERGED = re.compile(r"sync_review\.merged\.\d+")
_WITHDRAWN = re.compile(r"sync_review\.withdrawn\.\d+\.(title|text)")
_ASKS_ABOUT = " hos "


def read_review(driver: Driver) -> Seen:
    """Return the page: counts, rows, each conflict with both values, merges and withdrawals."""
    hands = driver.hands
    driver.open_page("sync_review")
    rows = hands.rows("sync_review.list") if hands.is_shown("sync_review.list") else []
    conflicts = [_read_conflict(driver, row) for row in _conflict_rows(rows)]
    merged = [
        {"title": hands.read(f"{name}.title"), "rows": hands.rows(name)}
        for name in hands.names("sync_review.merged.")
        if _MERGED.fullmatch(name)
    ]
    withdrawn = [
        hands.read(name) for name in hands.names("sync_review.withdrawn.") if _WITHDRAWN.fullmatch(name)
    ]
    driver.shot()
    return {
        "count": driver.words("sync_review.count"),
        "rest": driver.words("sync_review.rest"),
        "rows": rows,
        "conflicts": [
            conflict | {"stands": read_facts(driver, conflict["company"])["next_contact"]}
            for conflict in conflicts
        ],
        "merged": merged,
        "withdrawn": withdrawn,
    }


def resolve(driver: Driver, args: dict[str, Any]) -> Seen:
    """Keep one of the two values of the conflict."""
    hands = driver.hands
    driver.open_page("sync_review")
    row = _conflict_rows(hands.rows("sync_review.list"))[0]
    told = _read_conflict(driver, row)
    hands.click(f"{_CONFLICT}.{args['keep']}")
    driver.shot()
    hands.click(f"{_CONFLICT}.save")
    driver.shot()
    mark = driver.words("strip.conflicts")
    open_company(driver, told["company"])
    driver.shot()
    return {
        "conflict_mark": mark,
        "companies": {told["company"]: read_facts(driver, told["company"])},
    }


def _conflict_rows(rows: list[str]) -> list[str]:
    """Return the rows under the heading of conflicts; each says that two people wrote the same."""
    return [row for row in rows if "har valgt hver sin" in row or "har rettet det samme" in row]


def _read_conflict(driver: Driver, row: str) -> Seen:
    hands = driver.hands
    hands.click_row("sync_review.list", row)
    question = hands.read(f"{_CONFLICT}.question")
    company = question.split(_ASKS_ABOUT, 1)[1].rstrip("?")
    driver.shot()
    return {
        "row": row,
        "question": question,
        "company": company,
        "mine": hands.spoken(f"{_CONFLICT}.mine"),
        "theirs": hands.spoken(f"{_CONFLICT}.theirs"),
    }
