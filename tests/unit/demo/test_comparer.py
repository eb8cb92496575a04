"""The comparer names every difference in words, and finds none where there is none."""

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from fieldvisit.demo.comparer import Comparer, main
from fieldvisit.demo.scenario import Scenario

EXPECTED = {
    "deadlines": {"open": 2, "overdue": 1},
    "visits_today": ["v1", "v2"],
    "saved": True,
    "batches_max": 13,
}
READ: dict[str, Any] = {
    "deadlines": {"open": 2, "overdue": 1},
    "visits_today": ["v1", "v2"],
    "saved": True,
    "batches": 12,
    "more_than_expected": "is of no matter",
}


def scenario(expected: dict[str, Any]) -> Scenario:
    """A day of one step."""
    return Scenario({"steps": [{"id": "s01", "expect": expected}]})


@pytest.mark.parametrize(
    ("changed", "difference"),
    [
        ({}, None),
        ({"deadlines": {"open": 3, "overdue": 1}}, "s01 deadlines.open: 3, expected 2"),
        ({"deadlines": {"open": 2}}, "s01 deadlines.overdue: nothing was read, expected 1"),
        ({"deadlines": {"open": 2, "overdue": 1, "late": 1}}, "s01 deadlines.late: 1, expected nothing"),
        ({"visits_today": ["v2", "v1"]}, 's01 visits_today: ["v2", "v1"], expected ["v1", "v2"]'),
        ({"saved": 1}, "s01 saved: 1, expected true"),
        ({"batches": 14}, "s01 batches: 14, expected at most 13"),
    ],
    ids=["nothing", "another value", "missing", "too much", "another order", "one is not true", "too many"],
)
def test_that_a_difference_is_named_with_its_step_and_key(
    changed: dict[str, Any], difference: str | None
) -> None:
    found = Comparer(scenario(EXPECTED)).differences("s01", READ | changed)
    assert found == ([difference] if difference else [])


def test_that_a_key_that_was_not_read_differs() -> None:
    read = {key: value for key, value in READ.items() if key != "saved"}
    found = Comparer(scenario(EXPECTED)).differences("s01", read)
    assert found == ["s01 saved: nothing was read, expected true"]


def test_that_of_fields_only_the_expected_ones_are_compared() -> None:
    comparer = Comparer(scenario({"fields_here": {"ct": {"phone": "1"}}}))
    assert (
        comparer.differences("s01", {"fields_here": {"ct": {"phone": "1", "mail": "2"}, "other": {}}}) == []
    )
    assert comparer.differences("s01", {"fields_here": {"ct": {"phone": "3"}}}) == [
        's01 fields_here.ct.phone: "3", expected "1"'
    ]


def test_that_a_step_that_was_not_done_differs() -> None:
    assert Comparer(scenario(EXPECTED)).all_differences([]) == ["s01 was not done"]


def test_that_a_kept_result_is_compared_again_with_exit_code_1_and_the_step_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    day, result = tmp_path / "day.json", tmp_path / "result.json"
    result.write_text(json.dumps({"steps": [{"id": "s01", "evidence": {"read": READ}}]}), encoding="utf-8")
    document = scenario(EXPECTED).document
    day.write_text(json.dumps(document), encoding="utf-8")
    assert main([str(result), str(day)]) == 0
    flipped = copy.deepcopy(document)
    flipped["steps"][0]["expect"]["saved"] = False
    day.write_text(json.dumps(flipped), encoding="utf-8")
    capsys.readouterr()
    assert main([str(result), str(day)]) == 1
    assert capsys.readouterr().out == "s01 saved: true, expected false\n"
