"""`visit` on the command line: every verb says what the screen would show."""

import json

import pytest

from fieldvisit.commands.command import DONE, WRONG_USE
from fieldvisit.demo.scenario import Scenario
from tests.unit.commands.conftest import Laptop

_KNOWLEDGE_ONLY = {
    "b1": "Intet nyt",
    "b3": "ingen",
    "a1": "ingen",
    "a2": "ingen",
    "a3": "ingen",
    "a4": "ingen",
}


def test_that_a_visit_is_started_noted_answered_and_held(laptop: Laptop, scenario: Scenario) -> None:
    visit = scenario.id("v1")
    code, started = laptop.run("visit", "start", visit)
    assert (code, started["id"], started["missing_required"]) == (DONE, visit, 7)
    assert started["places"] == {"p": "9990000011", "limit": 2, "in_use": 1, "promised": 0, "free": 1}
    _, noted = laptop.run("visit", "note", visit, "--text", "Rikke viste os hallen.")
    assert (noted["free_note"], noted["missing_required"]) == ("Rikke viste os hallen.", 7)
    for question, value in _KNOWLEDGE_ONLY.items():
        laptop.run("visit", "answer", visit, question, json.dumps(value))
    _, offered = laptop.run("visit", "offer", visit, "ordinaert_job", "yes", "--note", "Gerne to")
    assert (offered["missing"], offered["offers_mentioned"]) == ([], 1)
    assert offered["checklist"]["ordinaert_job"]["note"] == "Gerne to"
    _, outcome = laptop.run("visit", "outcome", visit, "--type", "kendskab")
    assert (outcome["outcome"], outcome["commitments"]) == ("kendskab", [])
    code, held = laptop.run("visit", "hold", visit, "--reception", "4")
    assert (code, held["status"], held["reception"], held["next_visit_by"]) == (DONE, "held", 4, "2027-04-06")


def test_that_a_visit_without_an_appointment_is_made_for_a_company_and_campaign(laptop: Laptop) -> None:
    words = ("--company", "99000147", "--campaign", "Åbne døre 2026", "--at", "2026-10-06T14:00")
    code, visit = laptop.run("visit", "start", *words)
    assert (code, visit["status"], visit["started_at"]) == (DONE, "planned", "2026-10-06T12:00:00.000Z")
    _, given = laptop.run("visit", "outcome", visit["id"], "--type", "jobordre", "--posts", "3")
    assert [(promise["type"], promise["posts"]) for promise in given["commitments"]] == [("jobordre", 3)]
    assert given["outcome"] is None


def test_that_ending_too_early_leaves_the_visit_open_with_what_is_missing(
    laptop: Laptop, scenario: Scenario
) -> None:
    code, printed = laptop.run("visit", "hold", scenario.id("v1"))
    assert (code, printed) == (WRONG_USE, None)
    code, shown = laptop.run("visit", "show", scenario.id("v1"))
    assert (shown["status"], shown["missing"]) == ("planned", ["b1", "b3", "t1", "a1", "a2", "a3", "a4"])


def test_that_a_cancelled_visit_leads_to_its_new_date(laptop: Laptop, scenario: Scenario) -> None:
    words = ("--by", "company", "--new-date", "2026-10-20T14:30")
    _, cancelled = laptop.run("visit", "cancel", scenario.id("v4"), *words)
    assert cancelled["status"] == "cancelled_by_company"
    _, moved = laptop.run("visit", "show", cancelled["moved_to"])
    assert (moved["status"], moved["planned_at"]) == ("planned", "2026-10-20T12:30:00.000Z")


@pytest.mark.parametrize(
    "words",
    [
        ("start",),
        ("start", "V1", "--company", "99000015"),
        ("answer", "V1", "b1", "{ikke json"),
        ("offer", "V1", "jobrotation", "yes"),
        ("show", "00000000-0000-0000-0000-000000000000"),
    ],
)
def test_that_wrong_use_ends_with_two_and_changes_nothing(
    laptop: Laptop, scenario: Scenario, words: tuple[str, ...]
) -> None:
    named = [scenario.id("v1") if word == "V1" else word for word in words]
    code, printed = laptop.run("visit", *named)
    assert (code, printed) == (WRONG_USE, None)
    assert laptop.run("status")[1]["pending"] == 0
