"""Kampagner: the funnel, the day and the report, as they read on the screen."""

from typing import Any

from fieldvisit.demo.danish_words import whole
from fieldvisit.demo.driver import Driver

Seen = dict[str, Any]

_FUNNEL = ("contacted", "visits", "commitments")


def read_numbers(driver: Driver) -> Seen:
    """Return how many were contacted and how many visits were held, by the funnel."""
    driver.open_page("campaigns")
    name = "campaigns.funnel"
    return {step: whole(driver.hands.read(f"{name}.{step}")) for step in ("contacted", "visits")}


def read_campaign(driver: Driver) -> Seen:
    """Return all figures of the campaign's page."""
    hands = driver.hands
    driver.open_page("campaigns")
    funnel = {step: hands.spoken(f"campaigns.funnel.{step}") for step in _FUNNEL}
    between = {
        step: hands.read(f"campaigns.funnel.{step}.between")
        for step in _FUNNEL
        if hands.is_shown(f"campaigns.funnel.{step}.between")
    }
    figures = {
        name.removeprefix("campaigns.figure."): hands.read(name) for name in hands.names("campaigns.figure.")
    }
    driver.shot()
    return {
        "title": hands.read("campaigns.title"),
        "funnel": funnel,
        "counts": {step: hands.read(f"campaigns.funnel.{step}") for step in _FUNNEL},
        "between": between,
        "goal": hands.read("campaigns.pace"),
        "figures": figures,
        "commitments_today": driver.words("campaigns.commitments_today"),
    }


def report(driver: Driver, args: dict[str, Any]) -> Seen:
    """Open the campaign and its report, and read both."""
    del args
    seen = read_campaign(driver)
    hands = driver.hands
    hands.click("campaigns.report")
    driver.shot()
    hands.click("campaigns.report.format.csv")
    rows = hands.rows("campaigns.report.table")
    driver.shot()
    hands.click("campaigns.report.close")
    return {"campaign": seen, "report": rows}
