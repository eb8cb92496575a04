"""Calendar files as other programs read them (RFC 5545): visits and follow-ups, each under an id of its own for good."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from fieldvisit.exchange.whole_file import whole_file

_OCTETS = 75
"""Longest line without its end (RFC 5545, 3.1)."""
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEntry:
    """One thing in the calendar.

    Attributes:
        id: of the record it is about; the same id moves the same entry when the file is read again.
        starts: a moment with a time zone, or a whole day.
        ends: a moment after `starts`; None for a point in time, and for whole days.
        title: what the calendar shows.
        place: where.
        about: more words.
        busy: the time is taken, as by a visit.
        cancelled: it will not be.
    """

    id: str
    starts: date | datetime
    ends: datetime | None = None
    title: str
    place: str = ""
    about: str = ""
    busy: bool = False
    cancelled: bool = False


def calendar_text(entries: Iterable[CalendarEntry], at: datetime, name: str = "") -> str:
    """Return a calendar with lines that end in CR and LF.

    Args:
        entries: in any order.
        at: when it was made, with a time zone.
        name: what the calendar is called.
    """
    return "".join(f"{folded}\r\n" for line in _lines(entries, at, name) for folded in _folded(line))


def write_calendar(path: Path, entries: Iterable[CalendarEntry], at: datetime, name: str = "") -> None:
    """Write a calendar file in UTF-8, whole or not at all; the arguments are `calendar_text`'s.

    Raises:
        OSError: the file cannot be written.
    """
    with whole_file(path) as file:
        file.write(calendar_text(entries, at, name).encode("utf-8"))


def _lines(entries: Iterable[CalendarEntry], at: datetime, name: str) -> Iterator[str]:
    yield from (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//FieldVisit//FieldVisit//DA",
        "CALSCALE:GREGORIAN",
    )
    # A file to take in once, not an invitation that programs would answer.
    yield "METHOD:PUBLISH"
    if name:
        yield f"X-WR-CALNAME:{_text(name)}"
    for entry in entries:
        yield from _entry(entry, at)
    yield "END:VCALENDAR"


def _entry(entry: CalendarEntry, at: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(entry.id)}@fieldvisit"
    yield f"DTSTAMP:{_moment(at)}"
    if isinstance(entry.starts, datetime):
        yield f"DTSTART:{_moment(entry.starts)}"
        if entry.ends is not None:
            yield f"DTEND:{_moment(entry.ends)}"
    else:
        # The end of whole days is the first day that is not meant any more.
        yield f"DTSTART;VALUE=DATE:{entry.starts:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{entry.starts + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{_text(entry.title)}"
    for key, value in (("LOCATION", entry.place), ("DESCRIPTION", entry.about)):
        if value:
            yield f"{key}:{_text(value)}"
    yield f"TRANSP:{'OPAQUE' if entry.busy else 'TRANSPARENT'}"
    yield f"STATUS:{'CANCELLED' if entry.cancelled else 'CONFIRMED'}"
    # Others in the office see that the time is taken, not with whom.
    yield "CLASS:PRIVATE"
    yield "END:VEVENT"


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(value: str) -> str:
    printable = "".join(letter for letter in value if letter in "\n\r" or ord(letter) >= 32)
    return printable.translate(_ESCAPED)


def _folded(line: str) -> Iterator[str]:
    """Cut a line after at most 75 octets, never inside a letter; what goes on begins with a space."""
    part, room = "", _OCTETS
    for letter in line:
        size = len(letter.encode("utf-8"))
        if size > room:
            yield part
            part, room = " ", _OCTETS - 1
        part, room = part + letter, room - size
    yield part
