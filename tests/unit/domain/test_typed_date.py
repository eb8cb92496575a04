"""Typed dates on Tuesday 6 October 2026 at 07:30, in Danish and English, alone and inside a text."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldvisit import resource_files
from fieldvisit.domain.clock import to_local
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.domain.typed_date import find_date, leading_date, parse_date, parse_time
from fieldvisit.domain.working_days import WorkingCalendar

NOW = datetime(2026, 10, 6, 5, 30, tzinfo=UTC)
TODAY = date(2026, 10, 6)
CALENDAR = WorkingCalendar(ReferenceData.load(resource_files.path("data")).rules.working_days)


def shown(value: date | datetime) -> str:
    """Return a day as ISO day and a moment as Danish clock time."""
    return to_local(value).strftime("%Y-%m-%dT%H:%M") if isinstance(value, datetime) else value.isoformat()


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("13/10", "2026-10-13"),
        ("13.10", "2026-10-13"),
        ("13.10.", "2026-10-13"),
        ("1310", "2026-10-13"),
        ("131026", "2026-10-13"),
        ("13102026", "2026-10-13"),
        ("13-10-2026", "2026-10-13"),
        ("13/10-2027", "2027-10-13"),
        ("13.10.27", "2027-10-13"),
        ("2026-10-13", "2026-10-13"),
        ("6/10", "2026-10-06"),
        ("5/10", "2027-10-05"),
        ("1/3", "2027-03-01"),
        ("29/2", "2028-02-29"),
        ("13. okt", "2026-10-13"),
        ("13. okt.", "2026-10-13"),
        ("den 13. oktober", "2026-10-13"),
        ("den 13.", "2026-10-13"),
        ("den 13", "2026-10-13"),
        ("d. 13.", "2026-10-13"),
        ("13.", "2026-10-13"),
        ("den 6.", "2026-10-06"),
        ("den 5.", "2026-11-05"),
        ("den 31. kl. 9", "2026-10-31T09:00"),
        ("den 13 kl. 9", "2026-10-13T09:00"),
        ("om 2 mdr.", "2026-12-06"),
        ("uge 42 fre", "2026-10-16"),
        ("uge 42 fredag kl. 9", "2026-10-16T09:00"),
        ("13. oktober 2026", "2026-10-13"),
        ("13 October", "2026-10-13"),
        ("October 13th, 2027", "2027-10-13"),
        ("1. marts", "2027-03-01"),
        ("i dag", "2026-10-06"),
        ("I  DAG", "2026-10-06"),
        ("today", "2026-10-06"),
        ("i morgen", "2026-10-07"),
        ("tomorrow", "2026-10-07"),
        ("i overmorgen", "2026-10-08"),
        ("om 3 dage", "2026-10-09"),
        ("in 3 days", "2026-10-09"),
        ("om 2 uger", "2026-10-20"),
        ("om en uge", "2026-10-13"),
        ("in two weeks", "2026-10-20"),
        ("om 3 måneder", "2027-01-06"),
        ("om 5 arbejdsdage", "2026-10-13"),
        ("in 5 working days", "2026-10-13"),
        ("uge 42", "2026-10-12"),
        ("week 42", "2026-10-12"),
        ("uge 41", "2026-10-06"),
        ("uge 40", "2027-10-04"),
        ("uge 53", "2026-12-28"),
        ("fre uge 42", "2026-10-16"),
        ("torsdag i uge 43", "2026-10-22"),
        ("næste uge", "2026-10-12"),
        ("next friday", "2026-10-16"),
        ("fre", "2026-10-09"),
        ("fredag", "2026-10-09"),
        ("fri", "2026-10-09"),
        ("på mandag", "2026-10-12"),
        ("man", "2026-10-12"),
        ("tir", "2026-10-13"),
        ("søn", "2026-10-11"),
        ("soendag", "2026-10-11"),
        ("fre 16", "2026-10-16"),
        ("fre d. 16", "2026-10-16"),
        ("fre 13", "2026-11-13"),
        ("fre 16/10", "2026-10-16"),
        ("fre 16.10", "2026-10-16"),
        ("fre 8", "2026-10-09T08:00"),
        ("fre 13:00", "2026-10-09T13:00"),
        ("fre 13.10", "2026-10-09T13:10"),
        ("fre kl. 9", "2026-10-09T09:00"),
        ("fri at 9", "2026-10-09T09:00"),
        ("fre 16 kl. 9.30", "2026-10-16T09:30"),
        ("13/10 9:00", "2026-10-13T09:00"),
        ("13/10 kl. 9", "2026-10-13T09:00"),
        ("13. okt., 14:30", "2026-10-13T14:30"),
        ("i morgen 9", "2026-10-07T09:00"),
        ("i morgen kl 9.30", "2026-10-07T09:30"),
        ("i dag kl. 16", "2026-10-06T16:00"),
        ("16:00", "2026-10-06T16:00"),
        ("7:00", "2026-10-07T07:00"),
        ("  fre 13:00  ", "2026-10-09T13:00"),
    ],
)
def test_that_a_date_field_understands_what_people_type(typed: str, expected: str) -> None:
    found = parse_date(typed, NOW, CALENDAR)
    assert found is not None
    assert shown(found.value) == expected


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "hej",
        "31/2",
        "1313",
        "13/13",
        "uge 54",
        "uge 0",
        "fre 3",
        "fre 45",
        "13/10 25:00",
        "kl. 30",
        "fre 13:00 send profiler",
        "9",
        "1",
        "32.",
        "den 0.",
        "9999-12-32",
        "om 999 måneder og lidt til",
    ],
)
def test_that_a_date_field_says_when_it_does_not_understand(typed: str) -> None:
    assert parse_date(typed, NOW, CALENDAR) is None


def test_that_working_days_need_the_municipalitys_calendar() -> None:
    assert parse_date("om 5 arbejdsdage", NOW) is None


def test_that_a_weekday_typed_on_that_day_means_next_week() -> None:
    friday = datetime(2026, 10, 9, 8, 0, tzinfo=UTC)
    found = parse_date("fre", friday)
    assert found is not None
    assert found.value == date(2026, 10, 16)


def test_that_a_time_typed_over_the_end_of_summer_time_is_danish_winter_time() -> None:
    found = parse_date("man 26/10 kl. 9", NOW)
    assert found is not None
    assert found.value == datetime(2026, 10, 26, 8, 0, tzinfo=UTC)


def test_that_a_date_beyond_the_calendar_is_not_understood() -> None:
    late = datetime(9999, 12, 30, 12, 0, tzinfo=UTC)
    assert parse_date("om 3 uger", late) is None


@pytest.mark.parametrize(
    ("text", "expected", "rest"),
    [
        ("fre 13:00 send profiler", "2026-10-09T13:00", "send profiler"),
        ("fre 13 send profiler", "2026-11-13", "send profiler"),
        ("fre 9 ring til Ole", "2026-10-09", "ring til Ole"),
        ("fre 2 profiler", "2026-10-09", "2 profiler"),
        ("i morgen 3 profiler", "2026-10-07", "3 profiler"),
        ("om 3 dage, hør om praktik", "2026-10-09", "hør om praktik"),
    ],
)
def test_that_a_quick_entry_gives_the_date_and_leaves_the_text(text: str, expected: str, rest: str) -> None:
    found = leading_date(text, NOW)
    assert found is not None
    assert (shown(found.value), found.rest_of(text)) == (expected, rest)


@pytest.mark.parametrize(
    ("text", "expected", "rest"),
    [
        ("nordlys fre 13:00 send profiler", "2026-10-09T13:00", "nordlys send profiler"),
        ("ring til Ole i morgen kl. 9 om praktik", "2026-10-07T09:00", "ring til Ole om praktik"),
        ("send 2 CV'er 13/10", "2026-10-13", "send 2 CV'er"),
        ("husk uge 42", "2026-10-12", "husk"),
        ("ring til Ole den 13. om praktik", "2026-10-13", "ring til Ole om praktik"),
        ("uge 42 man skal ringe", "2026-10-12", "man skal ringe"),
        ("kl. 9.10 ring", "2026-10-06T09:10", "ring"),
        ("mon 12 call Ole", "2026-10-12", "call Ole"),
    ],
)
def test_that_a_date_is_found_inside_a_text(text: str, expected: str, rest: str) -> None:
    found = find_date(text, NOW)
    assert found is not None
    assert (shown(found.value), found.rest_of(text)) == (expected, rest)


@pytest.mark.parametrize(
    "text",
    [
        "man skal ringe",
        "mon ikke de vil",
        "møde med søn af mester",
        "ring 00 00 01 10",
        "P 9990000011",
        "intet",
    ],
)
def test_that_ordinary_words_are_no_dates(text: str) -> None:
    assert find_date(text, NOW) is None


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("9", time(9, 0)),
        ("9:30", time(9, 30)),
        ("9.30", time(9, 30)),
        ("930", time(9, 30)),
        ("0930", time(9, 30)),
        ("kl. 14", time(14, 0)),
        ("25", None),
        ("9:75", None),
        ("", None),
        ("om lidt", None),
    ],
)
def test_that_a_booking_reads_a_time(typed: str, expected: time | None) -> None:
    assert parse_time(typed) == expected


@given(
    st.dates(TODAY, TODAY + timedelta(days=360)),
    st.sampled_from(["{d}/{m}", "{d:02}.{m:02}", "{d:02}{m:02}"]),
)
def test_that_every_day_of_the_coming_year_is_read_back(day: date, form: str) -> None:
    found = parse_date(form.format(d=day.day, m=day.month), NOW)
    assert found is not None
    assert found.value == day


@given(st.text(alphabet="fremandgiou 0123456789./:-,kl", max_size=20))
def test_that_whatever_is_typed_is_either_a_place_in_the_text_or_nothing(text: str) -> None:
    for found in (parse_date(text, NOW, CALENDAR), find_date(text, NOW, CALENDAR)):
        assert found is None or 0 <= found.start < found.end <= len(text)
