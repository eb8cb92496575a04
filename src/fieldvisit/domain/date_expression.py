"""Day expressions inside a text: what `typed_date` puts together with times.

Each way of writing a day is one pattern and one small function; of those that match at a place the longest counts.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from fieldvisit.domain.date_words import (
    ALSO_OTHER_WORDS,
    MONTHS,
    NEAR_DAYS,
    SMALL_NUMBERS,
    UNITS,
    WEEKDAYS,
    any_of,
)
from fieldvisit.domain.visit_interval import add_months
from fieldvisit.domain.working_days import WorkingCalendar

_END = r"(?!\w)"
_YEARS_AHEAD = 8
"""A day without a year is the next one with that name; 29 February may lie eight years ahead."""

_MONTHS_AHEAD = 3
"""A day without a month lies in this month or one of the next two: of two that follow each other one has 31 days."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a day is understood from.

    Attributes:
        today: the Danish day on which it is typed.
        calendar: for "om 5 arbejdsdage", None = not understood.
    """

    today: date
    calendar: WorkingCalendar | None


@dataclass(frozen=True, slots=True)
class DayFound:
    """A day in a text and where it ends; `near` says that a bare hour may follow ("i morgen 9")."""

    day: date
    end: int
    near: bool = False


_Reader = Callable[[re.Match[str], Reading], date | None]


def match_day(text: str, place: int, reading: Reading) -> DayFound | None:
    """Return the longest day expression that begins at a place; weekdays alone are read by `typed_date`."""
    found: list[DayFound] = []
    for pattern, read in _WAYS:
        match = pattern.match(text, place)
        day = read(match, reading) if match else None
        if match and day:
            found.append(DayFound(day, match.end(), near=read is _near_day))
    return max(found, key=lambda candidate: candidate.end, default=None)


def match_compact(text: str, reading: Reading) -> date | None:
    """Return the day of `1310`, `131026`, `13102026` or `13.`, which only a date field understands."""
    if match := re.fullmatch(r"(?P<day>\d{1,2})\.", text):
        return _day_of_month(match, reading)
    match = re.fullmatch(r"(\d\d)(\d\d)(\d\d|\d{4})?", text)
    return _day_month(match, reading) if match else None


def next_weekday(weekday: int, today: date) -> date:
    """Return the next such weekday after today; on a Friday, "fre" is the Friday of next week."""
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _next_named(day: int, month: int, today: date) -> date | None:
    years = range(today.year, min(today.year + _YEARS_AHEAD, date.max.year) + 1)
    candidates = (_made(year, month, day) for year in years)
    return next((found for found in candidates if found and found >= today), None)


def _with_year(day: int, month: int, year: str | None, today: date) -> date | None:
    if year is None:
        return _next_named(day, month, today)
    return _made(int(year) + (2000 if len(year) == 2 else 0), month, day)


def _day_month(match: re.Match[str], reading: Reading) -> date | None:
    day, month, year = match.groups()
    return _with_year(int(day), int(month), year, reading.today)


def _iso(match: re.Match[str], _: Reading) -> date | None:
    return _made(*(int(part) for part in match.groups()))


def _named_month(match: re.Match[str], reading: Reading) -> date | None:
    return _with_year(int(match["day"]), MONTHS[match["month"].lower()], match["year"], reading.today)


def _day_of_month(match: re.Match[str], reading: Reading) -> date | None:
    """Return the next such day of a month, today included; months without it are passed over."""
    months = (add_months(reading.today.replace(day=1), ahead) for ahead in range(_MONTHS_AHEAD))
    days = (_made(month.year, month.month, int(match["day"])) for month in months)
    return next((day for day in days if day and day >= reading.today), None)


def _near_day(match: re.Match[str], reading: Reading) -> date | None:
    words = re.sub(r"\s+", " ", match.group()).lower()
    return reading.today + timedelta(days=NEAR_DAYS[words])


def _from_now(match: re.Match[str], reading: Reading) -> date | None:
    written = match["count"].lower()
    count = int(written) if written.isdecimal() else SMALL_NUMBERS[written]
    unit = UNITS[re.sub(r"\s+", " ", match["unit"]).lower()]
    if unit == "working_days":
        return reading.calendar.add(reading.today, count) if reading.calendar else None
    if unit == "months":
        return add_months(reading.today, count)
    return reading.today + timedelta(**{unit: count})


def _week(match: re.Match[str], reading: Reading) -> date | None:
    """Return the wanted weekday of the next week of that number; without one its Monday, in the running week today."""
    word = match["weekday"]
    weekday = WEEKDAYS[word.lower()] if word else 0
    for year in (reading.today.isocalendar().year, reading.today.isocalendar().year + 1):
        try:
            day = date.fromisocalendar(year, int(match["week"]), weekday + 1)
        except ValueError:
            continue
        if day >= reading.today:
            return day
        if word is None and day + timedelta(days=6) >= reading.today:
            return reading.today
    return None


def _next_week(match: re.Match[str], reading: Reading) -> date | None:
    word = match["weekday"]
    monday = reading.today + timedelta(days=7 - reading.today.weekday())
    return monday + timedelta(days=WEEKDAYS[word.lower()] if word else 0)


def _compiled(pattern: str, read: _Reader) -> tuple[re.Pattern[str], _Reader]:
    return re.compile(pattern + _END, re.IGNORECASE), read


_MONTH, _DAY_NAME = any_of(MONTHS), any_of(WEEKDAYS)
_ONLY_DAYS = any_of({word: day for word, day in WEEKDAYS.items() if word not in ALSO_OTHER_WORDS})
_YEAR = r"(?:,?\s+(?P<year>\d{4}))?"
_WAYS = (
    _compiled(r"(\d{4})-(\d\d)-(\d\d)", _iso),
    _compiled(r"(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d\d))?(?![.:/-]?\d)", _day_month),
    _compiled(
        rf"(?:den\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\.?\s*(?P<month>{_MONTH})\b\.?{_YEAR}", _named_month
    ),
    _compiled(
        rf"(?P<month>{_MONTH})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![./:]\d){_YEAR}", _named_month
    ),
    _compiled(r"(?:den\s+|d\.?\s*)(?P<day>\d{1,2})(?:\.(?!\d)|(?=\s*$|\s+kl\b|\s+at\b))", _day_of_month),
    _compiled(any_of(NEAR_DAYS), _near_day),
    _compiled(
        rf"(?:om|in)\s+(?P<count>\d{{1,3}}|{any_of(SMALL_NUMBERS)})\s+(?P<unit>{any_of(UNITS)})", _from_now
    ),
    _compiled(rf"(?:(?P<weekday>{_DAY_NAME})\s+(?:i\s+|in\s+)?)?(?:uge|week)\s+(?P<week>\d{{1,2}})", _week),
    _compiled(rf"(?:uge|week)\s+(?P<week>\d{{1,2}})\s+(?P<weekday>{_ONLY_DAYS})", _week),
    _compiled(
        rf"(?:(?P<weekday>{_DAY_NAME})\s+(?:i\s+)?)?(?:næste\s+uge|naeste\s+uge|next\s+week)", _next_week
    ),
    _compiled(rf"(?:næste|naeste|next)\s+(?P<weekday>{_DAY_NAME})", _next_week),
)
