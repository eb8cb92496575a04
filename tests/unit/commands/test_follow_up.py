"""`follow-up` on the command line."""

from datetime import date

from fieldvisit.commands.command import DONE, WRONG_USE
from fieldvisit.demo.scenario import Scenario
from tests.unit.commands.conftest import Laptop


def test_that_the_list_counts_the_deadlines_of_the_morning(laptop: Laptop, scenario: Scenario) -> None:
    code, listed = laptop.run("follow-up", "list")
    assert code == DONE
    assert listed["deadlines"] == {"open": 2, "due_today": 1, "overdue": 1}
    assert [line["id"] for line in listed["follow_ups"]][:2] == [scenario.id("d1"), scenario.id("d2")]
    assert listed["follow_ups"][0]["section"] == "overdue"
    assert listed["follow_ups"][1]["due"] == "2026-10-06T14:00:00.000Z"


def test_that_a_follow_up_is_added_by_a_rule_in_working_days(laptop: Laptop, scenario: Scenario) -> None:
    code, made = laptop.run(
        "follow-up",
        "add",
        "--title",
        "Takkemail til Nordlys Metal",
        "--kind",
        "thanks",
        "--company",
        "9990000011",
        "--promised-to",
        scenario.id("ct-nordlys"),
        "--rule",
        '{"from": "2026-10-06", "working_days": 1}',
    )
    assert code == DONE
    assert made["due"] == "2026-10-07"
    assert made["promised_to"] == scenario.id("ct-nordlys")
    _, listed = laptop.run("follow-up", "list")
    assert made["id"] in {line["id"] for line in listed["follow_ups"]}


def test_that_a_follow_up_is_done_opened_again_and_moved(laptop: Laptop, scenario: Scenario) -> None:
    task = scenario.id("d1")
    _, done = laptop.run("follow-up", "done", task)
    assert done["done_by"] == scenario.id("mette")
    _, opened = laptop.run("follow-up", "reopen", task)
    assert opened["done_at"] is None
    code, moved = laptop.run("follow-up", "move", task, "--due", "2026-10-09T13:00")
    assert code == DONE
    assert moved["due"] == "2026-10-09T11:00:00.000Z"


def test_that_a_follow_up_without_a_date_is_wrong_use(laptop: Laptop) -> None:
    code, printed = laptop.run("follow-up", "add", "--title", "Ring")
    assert (code, printed) == (WRONG_USE, None)


def test_that_a_day_stays_a_day(laptop: Laptop) -> None:
    _, made = laptop.run("follow-up", "add", "--title", "Ring", "--due", "2026-10-09")
    assert date.fromisoformat(made["due"]) == date(2026, 10, 9)
