"""Opfølgning: what is promised and open, ticking it off, and making what visits call for."""

from typing import Any

from fieldvisit.demo.driver import Driver
from fieldvisit.demo.gestures.dates import typed_day

Seen = dict[str, Any]


def read_deadlines(driver: Driver) -> str:
    """Return the line that counts deadlines."""
    driver.open_page("follow_ups")
    return driver.hands.read("follow_ups.counts")


def finish(driver: Driver, args: dict[str, Any]) -> Seen:
    """Tick off a follow-up."""
    driver.open_page("follow_ups")
    driver.hands.click_row("follow_ups.list", driver.script.follow_ups[args["follow_up"]]["title"])
    driver.shot()
    driver.hands.click("follow_ups.done")
    return {"deadlines": read_deadlines(driver)}


def create(driver: Driver, args: dict[str, Any]) -> Seen:
    """Make follow-ups: those that a visit calls for from its proposals, the others in the line above the list."""
    driver.open_page("follow_ups")
    for told in args["follow_ups"]:
        if any(told["title"] in row for row in driver.hands.rows("follow_ups.list")):
            driver.hands.click_row("follow_ups.list", told["title"])
            driver.hands.press("Space")
        else:
            _write(driver, told)
    driver.shot()
    return {"deadlines": read_deadlines(driver), "follow_ups": driver.hands.rows("follow_ups.list")}


def _write(driver: Driver, told: dict[str, Any]) -> None:
    hands = driver.hands
    hands.fill("follow_ups.add.title", told["title"])
    if told["p"]:
        hands.fill("follow_ups.add.company", driver.script.company(told["p"]))
        hands.press("Tab")
    hands.fill("follow_ups.add.due", typed_day(told["due"]))
    hands.tick("follow_ups.add.promised", on=told["promised_to"] is not None)
    hands.click("follow_ups.add.save")


def read_requests(driver: Driver) -> list[str]:
    """Return the requests to other municipalities, as they stand in their list."""
    driver.open_page("follow_ups")
    driver.hands.click_tab("follow_ups.tabs", "Anmodninger")
    rows = driver.hands.rows("requests.list") if driver.hands.is_shown("requests.list") else []
    driver.hands.click_tab("follow_ups.tabs", "Frister")
    return rows
