"""When the next visit is due, and who has not been visited for long."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldvisit.domain.visit_interval import (
    add_months,
    in_time_since,
    next_visit_by,
    not_visited_for,
    whole_months_between,
)


def test_that_the_next_visit_at_nordlys_is_due_six_months_later() -> None:
    assert next_visit_by(date(2026, 10, 6), 6) == date(2027, 4, 6)


@pytest.mark.parametrize(("last", "months"), [(None, 6), (date(2026, 10, 6), None), (date(2026, 10, 6), 0)])
def test_that_without_a_visit_or_an_interval_nothing_is_due(last: date | None, months: int | None) -> None:
    assert next_visit_by(last, months) is None


def test_that_a_month_without_the_day_ends_on_its_last() -> None:
    assert add_months(date(2026, 8, 31), 6) == date(2027, 2, 28)
    assert add_months(date(2026, 1, 15), -1) == date(2025, 12, 15)


@pytest.mark.parametrize(
    ("months", "day"), [(10**9, date(9999, 12, 6)), (-(10**9), date(1, 1, 6)), (120_000, date(9999, 12, 6))]
)
def test_that_an_interval_beyond_the_calendar_ends_at_its_edge(months: int, day: date) -> None:
    assert add_months(date(2026, 10, 6), months) == day


def test_that_the_bicycle_shop_was_visited_fourteen_months_ago() -> None:
    assert whole_months_between(date(2025, 8, 5), date(2026, 10, 6)) == 14


def test_that_long_ago_and_never_are_both_not_visited_for_long() -> None:
    today = date(2026, 10, 6)
    assert not_visited_for(None, 12, today)
    assert not_visited_for(date(2025, 10, 5), 12, today)
    assert not not_visited_for(date(2025, 10, 6), 12, today)


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)), st.integers(0, 400))
def test_that_whole_months_are_the_most_that_fit(day: date, extra: int) -> None:
    later = date.fromordinal(day.toordinal() + extra)
    months = whole_months_between(day, later)
    assert add_months(day, months) <= later < add_months(day, months + 1)


@given(
    today=st.dates(date(2020, 1, 1), date(2030, 12, 31)),
    last=st.dates(date(2015, 1, 1), date(2030, 12, 31)),
    months=st.integers(1, 120),
)
def test_that_a_list_finds_what_a_company_page_calls_late(today: date, last: date, months: int) -> None:
    by = next_visit_by(last, months)
    assert by is not None
    assert (last < in_time_since(today, months)) == (by < today)


def test_that_a_short_month_makes_nobody_late_too_soon_or_too_late() -> None:
    assert in_time_since(date(2026, 3, 30), 1) == date(2026, 3, 1)
    assert in_time_since(date(2026, 2, 28), 1) == date(2026, 1, 28)
