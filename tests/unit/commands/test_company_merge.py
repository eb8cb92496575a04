"""`company doubles|merge|part` on the command line."""

from fieldvisit.commands.command import DONE, WRONG_USE
from fieldvisit.demo.scenario import Scenario
from tests.unit.commands.conftest import Laptop


def test_that_a_company_typed_twice_is_found_merged_and_parted(laptop: Laptop, scenario: Scenario) -> None:
    nordlys = scenario.unit_id("9990000011")
    _, typed = laptop.run(
        "company", "add", "--name", "Nordlys Metal", "--cvr", "99000988", "--phone", "00 00 01 10"
    )
    _, pairs = laptop.run("company", "doubles")
    assert [{pair["one"]["id"], pair["other"]["id"]} for pair in pairs] == [{typed["unit"], nordlys}]
    code, merged = laptop.run("company", "merge", typed["unit"], "99000015", "--take", "name")
    assert (code, merged["id"], merged["name"]) == (DONE, nordlys, "Nordlys Metal")
    assert laptop.run("company", "doubles") == (DONE, [])
    code, parted = laptop.run("company", "part", typed["unit"])
    assert (code, parted["id"], parted["merged_into"]) == (DONE, typed["unit"], None)


def test_that_a_company_is_not_merged_with_itself_or_by_an_unknown_field(laptop: Laptop) -> None:
    for words in (("99000015", "99000015"), ("99000015", "99000023", "--take", "cvr")):
        assert laptop.run("company", "merge", *words) == (WRONG_USE, None)
