"""The script tells what to do and what things are called; nothing in it says what comes out."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from fieldvisit.demo.scenario import load_scenario
from fieldvisit.demo.script import Script
from tests.source_tree import ROOT

SCENARIO = load_scenario()
MAY_KNOW = {"comparer.py", "scenario.py"}


def keys_of(value: Any) -> Iterator[str]:
    """Yield all keys of a document."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from keys_of(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from keys_of(inner)


@pytest.mark.parametrize("day", ["", *SCENARIO.altered_names])
def test_that_nothing_in_the_steps_of_the_script_says_what_comes_out(day: str) -> None:
    script = Script(SCENARIO.altered(day) if day else SCENARIO)
    assert "expect" not in set(keys_of(script.steps))
    assert all(
        set(step) == {"id", "t", "actor", "device", "online", "do", "say", "args"} for step in script.steps
    )


def test_that_the_comparer_alone_reads_what_is_expected() -> None:
    folder = ROOT / "src/fieldvisit/demo"
    readers = {
        path.name for path in folder.rglob("*.py") if '"expect"' in Path(path).read_text(encoding="utf-8")
    }
    assert readers == MAY_KNOW | {"script.py"}


def test_that_the_document_without_expectations_holds_none() -> None:
    told = SCENARIO.without_expectations().document
    assert "expect" not in set(keys_of(told["steps"]))
    assert not {"altered_days", "variants", "definitions"} & set(told)
    assert json.dumps(SCENARIO.document) == json.dumps(load_scenario().document)


def test_that_visits_are_known_by_company_and_time_also_those_that_are_made_on_the_day() -> None:
    visits = Script(SCENARIO).visits
    assert visits["v1"].company == "Nordlys Metal ApS"
    assert visits["v5"].at.isoformat() == "2026-10-13T09:00:00"
    assert visits["v5"].company == "Dagli Købmand Søvejen ApS"
    assert (visits["v6"].company, visits["v6"].at.day) == ("Tag & Facade Vest ApS", 20)
    altered = Script(SCENARIO.altered("to_konsulenter_hos_nordlys")).visits
    assert (altered["v8"].company, altered["v8"].at.hour) == ("Nordlys Metal ApS", 14)


def test_that_needs_commitments_and_follow_ups_carry_what_the_steps_say() -> None:
    script = Script(SCENARIO)
    assert {name: told["visit"] for name, told in script.needs.items()} == {
        "n1": "v1",
        "n2": "v1",
        "n3": "v2",
        "n4": "v3",
    }
    assert sorted(script.commitments) == ["c1", "c2", "c3", "c4"]
    assert {"d1", "o1", "f2", "f3", "f6"} <= set(script.follow_ups)
    assert script.contact_at("9990000011") == "ct-nordlys"
