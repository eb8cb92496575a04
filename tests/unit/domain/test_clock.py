"""Danish wall time and stored stamps, also over the end of summer time on 25 October 2026."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldvisit.domain.clock import (
    COPENHAGEN,
    at_local,
    format_stamp,
    iso_week,
    local_date,
    local_now,
    parse_stamp,
    to_local,
    to_utc,
)
from fieldvisit_sync.clock import FileClock


def clock_at(folder: Path, moment: datetime) -> FileClock:
    """Return a clock that stands still at a moment."""
    clock = FileClock(folder / "clock.json")
    clock.set(moment, ticking=False)
    return clock


def test_that_the_demo_morning_is_shown_in_danish_summer_time(tmp_path: Path) -> None:
    clock = clock_at(tmp_path, datetime(2026, 10, 6, 5, 30, tzinfo=UTC))
    assert local_now(clock).isoformat() == "2026-10-06T07:30:00+02:00"


def test_that_the_danish_date_changes_at_danish_midnight(tmp_path: Path) -> None:
    clock = clock_at(tmp_path, datetime(2026, 10, 6, 22, 30, tzinfo=UTC))
    assert local_date(clock) == date(2026, 10, 7)


def test_that_a_stamp_is_utc_with_milliseconds_and_z() -> None:
    assert format_stamp(at_local(date(2026, 10, 6), time(9, 0))) == "2026-10-06T07:00:00.000Z"
    assert format_stamp(at_local(date(2026, 10, 26), time(9, 0))) == "2026-10-26T08:00:00.000Z"


def test_that_a_clock_time_without_a_zone_is_danish() -> None:
    assert parse_stamp("2026-10-06T09:00") == datetime(2026, 10, 6, 7, 0, tzinfo=UTC)


def test_that_text_which_is_no_time_is_refused() -> None:
    with pytest.raises(ValueError, match="Invalid isoformat"):
        parse_stamp("i morgen")


def test_that_the_hour_that_comes_twice_is_the_first_unless_said_otherwise() -> None:
    twice = datetime.fromisoformat("2026-10-25T02:30")
    assert to_utc(twice) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert to_utc(twice.replace(fold=1)) == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


def test_that_both_halves_of_the_double_hour_keep_their_order_as_stamps() -> None:
    first = format_stamp(datetime(2026, 10, 25, 2, 30, tzinfo=COPENHAGEN))
    second = format_stamp(datetime(2026, 10, 25, 2, 15, tzinfo=COPENHAGEN, fold=1))
    assert first < second


def test_that_nine_o_clock_stays_nine_o_clock_over_the_end_of_summer_time() -> None:
    before = at_local(date(2026, 10, 24), time(9, 0))
    after = at_local(date(2026, 10, 26), time(9, 0))
    assert to_utc(after) - to_utc(before) == timedelta(hours=49)
    assert to_local(to_utc(after)).time() == time(9, 0)


@given(st.integers(0, 10**14))
def test_that_a_stamp_read_back_is_the_same_millisecond(microseconds: int) -> None:
    moment = datetime(1990, 1, 1, tzinfo=UTC) + timedelta(microseconds=microseconds)
    read = parse_stamp(format_stamp(moment))
    assert timedelta() <= moment - read < timedelta(milliseconds=1)


@pytest.mark.parametrize(
    ("day", "week"),
    [(date(2026, 10, 6), 41), (date(2026, 12, 31), 53), (date(2027, 1, 3), 53), (date(2027, 1, 4), 1)],
)
def test_that_weeks_are_counted_as_danes_count_them(day: date, week: int) -> None:
    assert iso_week(day) == week
