"""`record where` names kind and version, never what a record holds."""

from fieldvisit.commands.command import DONE
from fieldvisit.demo.scenario import Scenario
from tests.unit.commands.conftest import Laptop


def test_that_records_on_the_laptop_are_named_by_kind_and_version_only(
    laptop: Laptop, scenario: Scenario
) -> None:
    contact, visit = scenario.id("ct-nordlys"), scenario.id("v1")
    code, found = laptop.run("record", "where", visit, contact, scenario.id("nobody"), visit)
    assert code == DONE
    assert sorted(found, key=lambda told: str(told["kind"])) == [
        {"id": contact, "kind": "contact", "version": 1},
        {"id": visit, "kind": "visit", "version": 1},
    ]
