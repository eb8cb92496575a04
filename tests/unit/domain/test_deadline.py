"""A day is late the day after, a moment after its minute; over the end of summer time too."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldvisit.domain.clock import at_local, parse_stamp
from fieldvisit.domain.deadline import (
    Due,
    Standing,
    due_day,
    due_order,
    is_overdue,
    standing,
    working_days_left,
    working_days_over,
)
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.domain.working_days import WorkingCalendar

DAY = date(2026, 10, 6)


def at(clock: str, day: date = DAY) -> datetime:
    """Return a Danish clock time on a day."""
    return at_local(day, time.fromisoformat(clock))


@pytest.mark.parametrize(
    ("due", "now", "expected"),
    [
        (date(2026, 10, 5), at("00:00"), Standing.OVERDUE),
        (DAY, at("00:00"), Standing.TODAY),
        (DAY, at("23:59"), Standing.TODAY),
        (DAY, at("00:00", date(2026, 10, 7)), Standing.OVERDUE),
        (date(2026, 10, 7), at("23:59"), Standing.LATER),
        (at("16:00"), at("07:30"), Standing.TODAY),
        (at("16:00"), at("16:00"), Standing.TODAY),
        (at("16:00"), at("16:00:59"), Standing.TODAY),
        (at("16:00"), at("16:01"), Standing.OVERDUE),
        (at("09:00", date(2026, 10, 7)), at("10:00"), Standing.LATER),
    ],
)
def test_that_a_deadline_stands_where_the_definitions_say(
    due: Due, now: datetime, expected: Standing
) -> None:
    assert standing(due, now) is expected
    assert is_overdue(due, now) is (expected is Standing.OVERDUE)


def test_that_a_due_day_ends_at_danish_midnight_also_when_summer_time_ends() -> None:
    sunday = date(2026, 10, 25)
    assert not is_overdue(sunday, datetime(2026, 10, 25, 22, 59, tzinfo=UTC))
    assert is_overdue(sunday, datetime(2026, 10, 25, 23, 0, tzinfo=UTC))


def test_that_a_moment_in_the_double_hour_is_late_after_its_own_minute() -> None:
    first = at_local(date(2026, 10, 25), time(2, 30))
    assert not is_overdue(first, datetime(2026, 10, 25, 0, 30, 59, tzinfo=UTC))
    assert is_overdue(first, datetime(2026, 10, 25, 0, 31, tzinfo=UTC))


def test_that_the_morning_of_the_day_has_one_due_today_and_one_overdue(scenario: dict[str, Any]) -> None:
    dues: list[Due] = []
    for raw in scenario["opening"]["follow_ups"]:
        if raw["promised_to"]:
            text = raw["due"]
            dues.append(parse_stamp(text) if "T" in text else date.fromisoformat(text))
    standings = [standing(due, at("07:30")) for due in dues]
    expected = scenario["steps"][0]["expect"]["deadlines"]
    assert len(standings) == expected["open"]
    assert standings.count(Standing.TODAY) == expected["due_today"]
    assert standings.count(Standing.OVERDUE) == expected["overdue"]


@pytest.mark.parametrize(
    ("due", "now", "over"),
    [
        (date(2026, 10, 5), at("07:34"), 1),
        (date(2026, 10, 2), at("07:34"), 2),
        (date(2026, 10, 2), at("07:34", date(2026, 10, 4)), 0),
        (at("16:00"), at("17:00"), 0),
        (date(2026, 10, 13), at("07:34"), 0),
    ],
)
def test_that_lateness_is_counted_in_working_days(
    reference: ReferenceData, due: Due, now: datetime, over: int
) -> None:
    calendar = WorkingCalendar(reference.rules.working_days)
    assert working_days_over(due, now, calendar) == over


def test_that_the_time_left_is_counted_in_working_days(reference: ReferenceData) -> None:
    calendar = WorkingCalendar(reference.rules.working_days)
    assert working_days_left(date(2026, 10, 13), at("12:00"), calendar) == 5
    assert working_days_left(date(2026, 10, 5), at("12:00"), calendar) == 0


def test_that_a_day_is_sorted_after_the_moments_on_it() -> None:
    dues: list[Due] = [date(2026, 10, 7), DAY, at("16:00"), at("09:00")]
    assert sorted(dues, key=due_order) == [at("09:00"), at("16:00"), DAY, date(2026, 10, 7)]


@given(st.integers(0, 10**7), st.integers(0, 100_000))
def test_that_what_is_late_stays_late(minutes_on: int, minutes: int) -> None:
    due = datetime(2020, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes_on)
    now = due + timedelta(minutes=1)
    assert is_overdue(due, now)
    assert is_overdue(due, now + timedelta(minutes=minutes))


def test_that_a_moment_late_in_utc_belongs_to_the_danish_day() -> None:
    assert due_day(datetime(2026, 10, 6, 22, 30, tzinfo=UTC)) == date(2026, 10, 7)
