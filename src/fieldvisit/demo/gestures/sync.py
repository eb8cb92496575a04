"""Synchronise, and look around afterwards: what waits, what clashes, what the day holds now."""

from typing import Any

from fieldvisit.demo.driver import Driver
from fieldvisit.demo.gestures import bag, campaign, candidates, shortlist
from fieldvisit.demo.gestures.companies import count_companies
from fieldvisit.demo.gestures.follow_ups import read_deadlines, read_requests
from fieldvisit.demo.gestures.sync_review import read_review
from fieldvisit.demo.gestures.visits import read_today

Seen = dict[str, Any]

_SYNC_SECONDS = 120.0


def sync(driver: Driver, args: dict[str, Any]) -> Seen:
    """Press the key of synchronising, wait for its end, and read the day."""
    del args
    hands = driver.hands
    before = driver.words("strip.waiting")
    hands.press("F9")
    hands.wait(lambda: _is_over(driver), "the end of the sync", _SYNC_SECONDS)
    hands.settle()
    driver.shot()
    seen: Seen = {
        "waiting_before": before,
        "waiting": driver.words("strip.waiting"),
        "connection": driver.words("strip.connection"),
        "conflict_mark": driver.words("strip.conflicts"),
        "refused_mark": driver.words("strip.errors"),
    }
    return seen | look_around(driver)


def look_around(driver: Driver) -> Seen:
    """Read the pages that this role has."""
    shown = driver.hands.is_shown
    seen: Seen = {"review": read_review(driver)}
    if shown("rail.today"):
        seen["today"] = read_today(driver)
        seen["next_day"] = driver.words("today.next_day.content")
        seen["inquiries"] = driver.words("today.inquiries.text")
        driver.shot()
    if shown("rail.calls"):
        driver.open_page("calls")
        seen["call_list"] = driver.hands.rows("calls.list")
    if shown("rail.follow_ups"):
        seen["deadlines"] = read_deadlines(driver)
        seen["requests"] = read_requests(driver)
    if shown("rail.candidates"):
        seen["candidates"] = candidates.read_references(driver)
    if shown("rail.bag"):
        seen["catalogue"] = bag.read_catalogue(driver)
    if shown("rail.companies"):
        seen["companies"] = count_companies(driver)
    if shown("rail.campaigns"):
        seen["campaign"] = campaign.read_campaign(driver)
    seen["shortlists"] = shortlist.read_all(driver) if shown("rail.today") else {}
    return seen


def _is_over(driver: Driver) -> bool:
    said = driver.words("strip.connection")
    return bool(said) and not said.startswith(("Sender", "Synkroniserer"))
