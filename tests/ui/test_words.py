"""Dates, times and numbers as people say them, in both languages."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from fieldvisit.ui import words
from fieldvisit.ui.language import DANISH, ENGLISH, translators

TODAY = date(2026, 10, 6)


@pytest.fixture(autouse=True)
def speaks_danish_afterwards(qapp: QApplication, english: None) -> Iterator[None]:
    """Danish before and after each test."""
    del qapp, english
    translators().choose(DANISH)
    yield
    translators().choose(DANISH)


@pytest.mark.parametrize(
    ("day", "danish", "english"),
    [
        (date(2026, 10, 6), "i dag", "today"),
        (date(2026, 10, 7), "i morgen", "tomorrow"),
        (date(2026, 10, 5), "i går", "yesterday"),
        (date(2026, 10, 13), "tir. 13. okt.", "Tue 13 Oct"),
        (date(2026, 10, 2), "2. okt.", "2 Oct"),
        (date(2025, 11, 3), "3. nov. 2025", "3 Nov 2025"),
        (date(2027, 3, 1), "man. 1. mar. 2027", "Mon 1 Mar 2027"),
    ],
)
def test_that_a_day_is_said_as_near_as_it_is(day: date, danish: str, english: str) -> None:
    assert words.near_day(day, TODAY) == danish
    translators().choose(ENGLISH)
    assert words.near_day(day, TODAY) == english


def test_that_moments_are_said_in_local_time_also_after_daylight_saving() -> None:
    summer = words.local(datetime(2026, 10, 6, 7, 0, tzinfo=UTC))
    winter = words.local(datetime(2026, 10, 26, 8, 0, tzinfo=UTC))
    assert words.near_moment(summer, TODAY) == "i dag kl. 09:00"
    assert words.near_moment(winter, TODAY) == "man. 26. okt. kl. 09:00"
    translators().choose(ENGLISH)
    assert words.near_moment(summer, TODAY) == "today at 09:00"


def test_that_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        words.local(datetime.fromisoformat("2026-10-06T07:00"))


@pytest.mark.parametrize(
    ("until", "danish", "english"),
    [
        (timedelta(hours=1, minutes=26), "om 1 t 26 min", "in 1 h 26 min"),
        (timedelta(minutes=4), "om 4 min", "in 4 min"),
        (timedelta(seconds=20), "nu", "now"),
        (timedelta(minutes=-26), "for 26 min siden", "26 min ago"),
    ],
)
def test_that_waiting_is_said_in_hours_and_minutes(until: timedelta, danish: str, english: str) -> None:
    assert words.waiting_time(until) == danish
    translators().choose(ENGLISH)
    assert words.waiting_time(until) == english


def test_that_dates_come_long_with_week_and_as_periods() -> None:
    assert words.capital(words.long_day(TODAY)) == "Tirsdag 6. oktober 2026"
    assert words.week(TODAY) == "uge 41"
    assert words.period(date(2026, 4, 1), date(2026, 12, 31)) == "1. apr.–31. dec. 2026"
    assert words.weekday_and_dated(date(2026, 10, 13)) == "tirsdag 13. okt. 2026"
    assert words.month_and_year(date(2025, 8, 4)) == "aug. 2025"
    translators().choose(ENGLISH)
    assert words.long_day(TODAY) == "Tuesday 6 October 2026"
    assert words.week(TODAY) == "week 41"


def test_that_numbers_carry_the_marks_of_the_language() -> None:
    assert (words.number(1257), words.percent(12.9), words.decimal(12)) == ("1.257", "12,9 %", "12,0")
    translators().choose(ENGLISH)
    assert (words.number(1257), words.percent(12.9), words.decimal(12)) == ("1,257", "12.9%", "12.0")


def test_that_phone_numbers_stand_in_pairs() -> None:
    assert words.phone("00000110") == "00 00 01 10"


def test_that_one_is_singular_and_the_others_plural() -> None:
    assert [words.working_days(count) for count in (0, 1, 2)] == [
        "0 arbejdsdage",
        "1 arbejdsdag",
        "2 arbejdsdage",
    ]
    translators().choose(ENGLISH)
    assert [words.days(count) for count in (1, 3)] == ["1 day", "3 days"]
