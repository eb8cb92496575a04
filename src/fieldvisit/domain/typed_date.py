"""Dates and times as people type them; the result is shown in words before it counts (DESIGN 6).

Understood, in Danish and English: `13/10`, `13.10`, `13-10-2026`, `1310`, `2026-10-13`, `13. okt`, `13. oktober
2026`, `den 13.`, `i dag`, `i morgen`, `om 3 dage`, `om 2 uger`, `om 5 arbejdsdage`, `uge 42`, `fre`, `fre uge 42`, `uge 42
fre`, `næste uge`, each with a time after it (`13:00`, `kl. 13`), and a time alone.

* A day without a year, or without a month, is the next one, today included. A weekday is the next one, today left out.
* A number after a weekday (`fre 13`) is the day of the month when such a day lies within seven weeks, else the
  hour, when that is an hour at which people work (6 to 20); else it is left to the text.
* A time alone is today's, or tomorrow's when it has passed.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from fieldvisit.domain.clock import at_local, to_local
from fieldvisit.domain.date_expression import DayFound, Reading, match_compact, match_day, next_weekday
from fieldvisit.domain.date_words import ALSO_OTHER_WORDS, WEEKDAYS, any_of
from fieldvisit.domain.working_days import WorkingCalendar

_SEVEN_WEEKS = 7
_WORKING_HOURS = range(6, 21)

_WEEKDAY = re.compile(rf"(?:på\s+|on\s+)?(?P<word>{any_of(WEEKDAYS)})\b\.?", re.IGNORECASE)
_NUMBER = re.compile(
    r"(?:\s+d(?:en|\.)?)?\s+(?P<number>\d{1,2})(?P<dot>\.)?(?![\w.:/-]*\d)(?!\w)", re.IGNORECASE
)
_GAP = r"(?:\s*,)?\s+"
_CLOCK = re.compile(
    rf"{_GAP}(?:(?:kl\.?|at|@)\s*)?(?P<hour>\d{{1,2}})(?P<mark>[:.])(?P<minute>\d\d)(?!\w)(?!\.\d)",
    re.IGNORECASE,
)
_HOUR_SAID = re.compile(rf"{_GAP}(?:kl\.?|at|@)\s*(?P<hour>\d{{1,2}})(?!\w)(?![.:]\d)", re.IGNORECASE)
_BARE_HOUR = re.compile(r"\s+(?P<hour>\d{1,2})\s*$")
_TIME_ONLY = re.compile(
    r"(?:(?:kl\.?|at)\s*(?P<said>\d{1,2})(?:[:.](?P<minute_said>\d\d))?|(?P<hour>\d{1,2}):(?P<minute>\d\d))(?!\w)",
    re.IGNORECASE,
)
_BOOKING = re.compile(r"\s*(?:kl\.?\s*)?(\d{1,2})(?:[:.]?(\d\d))?\s*", re.IGNORECASE)
_WORD_START = re.compile(r"(?<!\S)\S")


@dataclass(frozen=True, slots=True)
class TypedDate:
    """A date that was typed.

    Attributes:
        value: a day, or with a time the Danish moment.
        start: where its text begins.
        end: where its text ends.
    """

    value: date | datetime
    start: int
    end: int

    def rest_of(self, text: str) -> str:
        """Return the text without the date, for a quick entry such as `fre 13:00 send profiler`."""
        before, after = text[: self.start].rstrip(" ,"), text[self.end :].lstrip(" ,")
        return f"{before} {after}".strip()


def parse_date(text: str, now: datetime, calendar: WorkingCalendar | None = None) -> TypedDate | None:
    """Return the date of a date field, where nothing else stands; None when it is not understood.

    Args:
        text: what was typed.
        now: the present time.
        calendar: the municipality's working days, for `om 5 arbejdsdage`.
    """
    start = len(text) - len(text.lstrip())
    bare = text.strip()
    reading = Reading(to_local(now).date(), calendar)
    if day := match_compact(bare, reading):
        return TypedDate(day, start, start + len(bare))
    found = _match(text, start, now, reading, sentence=False)
    return found if found and not text[found.end :].strip(" .") else None


def leading_date(text: str, now: datetime, calendar: WorkingCalendar | None = None) -> TypedDate | None:
    """Return the date at the beginning of a text; see `parse_date` for the arguments."""
    start = len(text) - len(text.lstrip())
    return _match(text, start, now, Reading(to_local(now).date(), calendar), sentence=True)


def find_date(text: str, now: datetime, calendar: WorkingCalendar | None = None) -> TypedDate | None:
    """Return the first date anywhere in a text; see `parse_date` for the arguments."""
    reading = Reading(to_local(now).date(), calendar)
    places = (match.start() for match in _WORD_START.finditer(text))
    found = (_match(text, place, now, reading, sentence=True) for place in places)
    return next((date_found for date_found in found if date_found), None)


def parse_time(text: str) -> time | None:
    """Return the time of a booking's time field: `9`, `9:30`, `9.30`, `930`, `kl. 9`; None when it is none."""
    match = _BOOKING.fullmatch(text)
    return _clock(match[1], match[2]) if match else None


def _match(text: str, place: int, now: datetime, reading: Reading, *, sentence: bool) -> TypedDate | None:
    try:
        found = match_day(text, place, reading)
        if found is None:
            return _weekday(text, place, reading, sentence=sentence) or _time_alone(text, place, now)
        return _with_time(text, place, found)
    except OverflowError:  # beyond the year 9999
        return None


def _clock(hour: str, minute: str | None) -> time | None:
    try:
        return time(int(hour), int(minute or 0))
    except ValueError:
        return None


def _with_time(text: str, start: int, found: DayFound) -> TypedDate:
    """Add the time that follows a day, if one does."""
    for pattern in (_CLOCK, _HOUR_SAID, *((_BARE_HOUR,) if found.near else ())):
        match = pattern.match(text, found.end)
        clock = _clock(match["hour"], match.groupdict().get("minute")) if match else None
        if match and clock:
            return TypedDate(at_local(found.day, clock), start, match.end())
    return TypedDate(found.day, start, found.end)


def _weekday(text: str, start: int, reading: Reading, *, sentence: bool) -> TypedDate | None:
    match = _WEEKDAY.match(text, start)
    if match is None:
        return None
    weekday = WEEKDAYS[match["word"].lower()]
    day = next_weekday(weekday, reading.today)
    alone = TypedDate(day, start, match.end())
    found = _weekday_and_date(text, start, match.end(), weekday, reading) or _with_time(
        text, start, DayFound(day, match.end())
    )
    if found == alone:
        found = _weekday_and_number(text, start, match.end(), day) or alone
    if sentence and found == alone and match["word"].lower() in ALSO_OTHER_WORDS and len(text) > alone.end:
        return None
    return found


def _weekday_and_date(text: str, start: int, end: int, weekday: int, reading: Reading) -> TypedDate | None:
    """Read `fre 16/10` and `fre 16. okt.`; `fre 13.10` is a time when that day is no Friday."""
    gap = re.compile(r"(?:\s*,)?\s+(?:d(?:en|\.)?\s+)?", re.IGNORECASE).match(text, end)
    found = match_day(text, gap.end(), reading) if gap else None
    if gap is None or found is None or found.near or not text[gap.end()].isdecimal():
        return None
    clock = _CLOCK.match(text, end)
    other_day = found.day.weekday() != weekday
    if clock and clock["mark"] == "." and other_day and _clock(clock["hour"], clock["minute"]):
        return None
    return _with_time(text, start, found)


def _weekday_and_number(text: str, start: int, end: int, day: date) -> TypedDate | None:
    """Read the number of `fre 13` as the rule of this module's docstring says."""
    match = _NUMBER.match(text, end)
    if match is None:
        return None
    number = int(match["number"])
    named_days = (day + timedelta(weeks=week) for week in range(_SEVEN_WEEKS))
    named = next((candidate for candidate in named_days if candidate.day == number), None)
    if named:
        return _with_time(text, start, DayFound(named, match.end()))
    if match["dot"] or number not in _WORKING_HOURS:
        return None
    return TypedDate(at_local(day, time(number)), start, match.end())


def _time_alone(text: str, start: int, now: datetime) -> TypedDate | None:
    match = _TIME_ONLY.match(text, start)
    if match is None:
        return None
    clock = _clock(match["said"] or match["hour"], match["minute_said"] or match["minute"])
    if clock is None:
        return None
    moment = at_local(to_local(now).date(), clock)
    if moment < now:
        moment = at_local(to_local(now).date() + timedelta(days=1), clock)
    return TypedDate(moment, start, match.end())
