"""Danish working days: weekends, holidays and the municipality's closing days."""

from datetime import date, timedelta

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldvisit import resource_files
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.domain.working_days import CLOSED, WEEKEND, WorkingCalendar, easter_sunday

RULE = ReferenceData.load(resource_files.path("data")).rules.working_days
CALENDAR = WorkingCalendar(RULE)
DAYS = st.dates(date(2024, 1, 1), date(2090, 12, 31))
TUESDAY = date(2026, 10, 6)


@pytest.mark.parametrize("year", range(2024, 2060))
def test_that_the_holidays_are_those_of_the_holidays_library(year: int) -> None:
    calendar = WorkingCalendar(RULE, local_closing_days=())
    start = date(year, 1, 1)
    days = [start + timedelta(days=n) for n in range((date(year + 1, 1, 1) - start).days)]
    ours = [day for day in days if calendar.closed_because(day) not in {None, WEEKEND}]
    assert ours == sorted(holidays.country_holidays("DK", years=year))


@pytest.mark.parametrize(("year", "day"), [(2026, "2026-04-05"), (2027, "2027-03-28"), (2038, "2038-04-25")])
def test_that_easter_falls_where_the_church_says(year: int, day: str) -> None:
    assert easter_sunday(year).isoformat() == day


def test_that_store_bededag_is_an_ordinary_friday() -> None:
    assert CALENDAR.is_working_day(date(2026, 5, 1))


@pytest.mark.parametrize(
    ("day", "reason"),
    [
        (date(2026, 4, 3), "Langfredag"),
        (date(2026, 6, 5), CLOSED),
        (date(2026, 12, 24), CLOSED),
        (date(2026, 10, 10), WEEKEND),
        (TUESDAY, None),
    ],
)
def test_that_a_closed_day_says_why(day: date, reason: str | None) -> None:
    assert CALENDAR.closed_because(day) == reason


def test_that_a_municipality_may_close_on_days_of_its_own() -> None:
    calendar = WorkingCalendar(RULE, local_closing_days=["2026-10-16", "05-01"])
    assert not calendar.is_working_day(date(2026, 10, 16))
    assert calendar.is_working_day(date(2028, 10, 16))
    assert not calendar.is_working_day(date(2028, 5, 1))
    assert calendar.is_working_day(date(2026, 12, 24))


@pytest.mark.parametrize(
    ("start", "working_days", "day"),
    [
        (TUESDAY, 5, date(2026, 10, 13)),
        (TUESDAY, 1, date(2026, 10, 7)),
        (date(2026, 10, 19), 2, date(2026, 10, 21)),
        (date(2026, 12, 23), 1, date(2026, 12, 28)),
        (date(2026, 12, 30), 1, date(2027, 1, 4)),
        (date(2026, 10, 10), 0, date(2026, 10, 10)),
        (date(2026, 10, 12), -1, date(2026, 10, 9)),
    ],
)
def test_that_working_days_are_added_over_weekends_and_holidays(
    start: date, working_days: int, day: date
) -> None:
    assert CALENDAR.add(start, working_days) == day


def test_that_the_last_working_day_before_a_monday_is_friday() -> None:
    assert CALENDAR.last_before(date(2026, 10, 19)) == date(2026, 10, 16)


@given(DAYS, st.integers(-60, 60))
def test_that_counting_undoes_adding(day: date, working_days: int) -> None:
    assert CALENDAR.between(day, CALENDAR.add(day, working_days)) == working_days


@given(DAYS, st.integers(1, 40))
def test_that_adding_ends_on_a_working_day_after_the_start(day: date, working_days: int) -> None:
    end = CALENDAR.add(day, working_days)
    assert end > day
    assert CALENDAR.is_working_day(end)


@given(DAYS, st.integers(0, 200), st.integers(0, 200))
def test_that_counts_of_adjoining_stretches_add_up(day: date, first: int, second: int) -> None:
    middle = day + timedelta(days=first)
    end = middle + timedelta(days=second)
    assert CALENDAR.between(day, middle) + CALENDAR.between(middle, end) == CALENDAR.between(day, end)


def test_that_nothing_lies_between_a_day_and_itself() -> None:
    assert CALENDAR.between(TUESDAY, TUESDAY) == 0
