"""Danish wall time: days and clock times as people say them, stamps as they are stored and synced.

Everything is kept in UTC and shown in Europe/Copenhagen (ARCHITECTURE "One clock"). The time itself comes from a
`fieldvisit_sync.clock.Clock`; nothing here asks the computer.
"""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from fieldvisit_sync.clock import Clock

COPENHAGEN = ZoneInfo("Europe/Copenhagen")


def local_now(clock: Clock) -> datetime:
    """Return the present time as an aware datetime in Denmark."""
    return to_local(clock.now())


def local_date(clock: Clock) -> date:
    """Return today's date in Denmark."""
    return local_now(clock).date()


def to_utc(moment: datetime) -> datetime:
    """Return the same moment in UTC.

    Args:
        moment: an aware datetime, or a naive one that is Danish clock time. Of the hour that comes twice when
            summer time ends, the first is meant unless the datetime has `fold=1`.
    """
    return _aware(moment).astimezone(UTC)


def to_local(moment: datetime) -> datetime:
    """Return the same moment in Denmark; a naive datetime is Danish clock time already."""
    return _aware(moment).astimezone(COPENHAGEN)


def at_local(day: date, clock_time: time) -> datetime:
    """Return a Danish day and clock time as one aware datetime."""
    return datetime.combine(day, clock_time.replace(tzinfo=None), tzinfo=COPENHAGEN)


def format_stamp(moment: datetime) -> str:
    """Return a moment as it is stored and synced, such as `2026-10-06T05:30:00.000Z`.

    All stamps have the same length, so that their texts sort as their times do.
    """
    return to_utc(moment).replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"


def parse_stamp(text: str) -> datetime:
    """Return the UTC time of a stored stamp, or of any ISO 8601 time; one without an offset is Danish clock time.

    Raises:
        ValueError: the text is no ISO 8601 time.
    """
    return to_utc(datetime.fromisoformat(text))


def iso_week(day: date) -> int:
    """Return the number of the week (Monday first, week 1 holds the year's first Thursday), as Danes count weeks."""
    return day.isocalendar().week


def _aware(moment: datetime) -> datetime:
    return moment.replace(tzinfo=COPENHAGEN) if moment.tzinfo is None else moment
