"""`need` on the command line."""

from fieldvisit.commands.command import DONE, WRONG_USE
from fieldvisit.demo.scenario import Scenario
from tests.unit.commands.conftest import Laptop


def test_that_a_need_is_added_and_edited(laptop: Laptop, scenario: Scenario) -> None:
    code, need = laptop.run(
        "need",
        "add",
        "--company",
        "99000015",
        "--occupation",
        "svejser",
        "--posts",
        "2",
        "--start",
        "2026-10-26",
    )
    assert code == DONE
    assert (need["unit"], need["posts"], need["start"]) == (scenario.unit_id("9990000011"), 2, "2026-10-26")
    _, filled = laptop.run("need", "edit", need["id"], "--state", "filled")
    assert (filled["id"], filled["state"], filled["posts"]) == (need["id"], "filled", 2)


def test_that_a_need_of_an_unknown_company_is_wrong_use(laptop: Laptop) -> None:
    code, printed = laptop.run("need", "add", "--company", "99999999", "--occupation", "svejser")
    assert (code, printed) == (WRONG_USE, None)


def test_that_the_needs_of_a_week_are_told_by_trade(laptop: Laptop) -> None:
    laptop.run("need", "add", "--company", "99000015", "--occupation", "svejser")
    code, week = laptop.run("need", "week")
    assert code == DONE
    assert (week["from"], week["to"], week["new"], week["filled"]) == ("2026-10-05", "2026-10-11", 1, 0)
    [trade] = week["trades"]
    assert (trade["trade"], trade["new"]) == ("Metal", 1)
    [need] = trade["needs"]
    assert (need["name"], need["occupation"], need["happened"]) == ("Nordlys Metal ApS", "svejser", ["new"])
    assert laptop.run("need", "week", "--day", "2026-09-30")[1]["trades"] == []
