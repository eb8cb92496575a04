"""Kandidater: who is on this computer, and a caseworker's consents."""

import re
from typing import Any

from fieldvisit.demo.driver import Driver

Seen = dict[str, Any]

_COMPANY = re.compile(r"candidates\.consent\.\d+\.company")
_PURPOSE = "candidates.purpose"
_WHY = "Samtykket er ændret"


def look(driver: Driver, args: dict[str, Any]) -> Seen:
    """Only read who is here."""
    del args
    return {"candidates": read_references(driver)}


def read_references(driver: Driver) -> list[str]:
    """Return the rows of the list; nobody is opened."""
    driver.open_page("candidates")
    driver.shot()
    return driver.hands.rows("candidates.list") if driver.hands.is_shown("candidates.list") else []


def withdraw(driver: Driver, args: dict[str, Any]) -> Seen:
    """Write down that a citizen takes the consent for a workplace back."""
    hands = driver.hands
    driver.open_page("candidates")
    hands.click_row("candidates.list", args["candidate"])
    hands.click("candidates.open")
    if hands.is_shown(_PURPOSE):
        hands.fill(_PURPOSE, _WHY)
        hands.click(f"{_PURPOSE}.open")
    company = driver.script.company(args["p"])
    row = next(row for row in _rows(driver) if hands.read(f"{row}.company") == company)
    hands.click(f"{row}.withdraw")
    driver.shot()
    hands.click(f"{row}.how.{args['how']}")
    driver.shot()
    return {
        "consent": [
            f"{hands.read(f'{row}.company')}: {driver.words(f'{row}.state.text')}, "
            f"{driver.words(f'{row}.details')}"
            for row in _rows(driver)
        ]
    }


def _rows(driver: Driver) -> list[str]:
    names = driver.hands.names("candidates.consent.")
    return [name.removesuffix(".company") for name in names if _COMPANY.fullmatch(name)]
