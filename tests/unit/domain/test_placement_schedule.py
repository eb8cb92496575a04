"""Follow-ups around a placement, on the dates of the acceptance day."""

from datetime import date
from typing import Any

import pytest

from fieldvisit import resource_files
from fieldvisit.domain.due_rule import due_of, working_days_from
from fieldvisit.domain.placement_schedule import CALLS, WISHED_CALLS, last_day, rule_of, schedule
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.domain.working_days import WorkingCalendar

CALENDAR = WorkingCalendar(ReferenceData.load(resource_files.path("data")).rules.working_days)
START = date(2026, 10, 19)


def follow_ups_of_the_day(scenario: dict[str, Any]) -> list[dict[str, Any]]:
    """Return every follow-up with a rule that a step of the day makes."""
    made: list[dict[str, Any]] = []
    for step in scenario["steps"]:
        lines = step["args"].get("follow_ups", [])
        lines = lines or (step["args"].get("answers") or {}).get("a2", [])
        made += [line for line in lines if isinstance(line, dict) and line["rule"]]
    return made


def test_that_every_due_date_of_the_day_comes_out_of_its_rule(scenario: dict[str, Any]) -> None:
    made = follow_ups_of_the_day(scenario)
    dues = {line["id"]: due_of(line["rule"], {"c2": START}, CALENDAR) for line in made}
    assert dues == {line["id"]: date.fromisoformat(line["due"]) for line in made}
    assert set(dues) == {"f1", "f2", "f3", "f4", "f5", "f6"}


def test_that_the_schedule_is_the_one_written_in_the_car(scenario: dict[str, Any]) -> None:
    expected = [
        (line["deadline_kind"], line["due"], line["rule"])
        for line in follow_ups_of_the_day(scenario)
        if line["id"] in {"f4", "f5", "f6"}
    ]
    made = [(step.deadline_kind, step.due.isoformat(), step.rule) for step in schedule("c2", START, CALENDAR)]
    assert made == expected


def test_that_the_call_in_week_four_comes_four_weeks_after_the_start() -> None:
    steps = schedule("c2", START, CALENDAR, kinds=CALLS)
    assert [step.due for step in steps] == [date(2026, 10, 21), date(2026, 11, 2), date(2026, 11, 16)]


def test_that_the_answers_of_the_template_name_the_calls(reference: ReferenceData) -> None:
    assert tuple(WISHED_CALLS) == reference.standard_template["f2"].options
    assert set(WISHED_CALLS.values()) <= {code.id for code in reference.tables["deadline_kind"]}


def test_that_a_placement_of_four_weeks_ends_on_its_last_working_day() -> None:
    assert last_day(START, 4, CALENDAR) == date(2026, 11, 13)


def test_that_a_start_after_new_year_is_approved_before_the_holidays() -> None:
    (vitas,) = schedule("c9", date(2027, 1, 4), CALENDAR, kinds=("vitas",))
    assert vitas.due == date(2026, 12, 30)


def test_that_a_rule_whose_start_is_not_known_gives_no_date() -> None:
    assert due_of({"start_of": "c9", "days": 14}, {}, CALENDAR) is None
    assert due_of({"last_working_day_before_start_of": "c9"}, {}, CALENDAR) is None


def test_that_an_answer_is_promised_in_working_days() -> None:
    rule = working_days_from(date(2026, 10, 6), 5)
    assert due_of(rule, {}, CALENDAR) == date(2026, 10, 13)


def test_that_an_unknown_step_has_no_rule() -> None:
    with pytest.raises(KeyError):
        rule_of("call_year_2", "c2")
