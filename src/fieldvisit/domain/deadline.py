"""When a promise is due and when it is late (`definitions.deadlines` of the acceptance day, D14)."""

from datetime import date, datetime, time, timedelta
from enum import StrEnum

from fieldvisit.domain.clock import at_local, to_local, to_utc
from fieldvisit.domain.working_days import WorkingCalendar

Due = date | datetime
"""A day (late from the day after) or a moment (late after that minute). A moment without a zone is Danish time."""


class Standing(StrEnum):
    """Where a deadline that is not done stands."""

    OVERDUE = "overdue"
    TODAY = "today"
    LATER = "later"


def due_day(due: Due) -> date:
    """Return the Danish day of a due date or moment."""
    return to_local(due).date() if isinstance(due, datetime) else due


def kept_due(due: Due) -> Due:
    """Return a due date as records keep it: a moment without a zone is Danish clock time."""
    return to_local(due) if isinstance(due, datetime) else due


def is_overdue(due: Due, now: datetime) -> bool:
    """Say whether a deadline is late.

    Args:
        due: a day is late the day after, a moment after its minute.
        now: the present time.
    """
    if isinstance(due, datetime):
        minute = to_utc(due).replace(second=0, microsecond=0)
        return to_utc(now) >= minute + timedelta(minutes=1)
    return to_local(now).date() > due


def standing(due: Due, now: datetime) -> Standing:
    """Return whether a deadline that is not done is late, due today, or due later."""
    if is_overdue(due, now):
        return Standing.OVERDUE
    return Standing.TODAY if due_day(due) == to_local(now).date() else Standing.LATER


def working_days_over(due: Due, now: datetime, calendar: WorkingCalendar) -> int:
    """Return how many working days have passed since the due day, today included ("1 arbejdsdag over")."""
    return max(0, calendar.between(due_day(due), to_local(now).date()))


def working_days_left(due: Due, now: datetime, calendar: WorkingCalendar) -> int:
    """Return how many working days there are until the due day, that day included and today not."""
    return max(0, calendar.between(to_local(now).date(), due_day(due)))


def due_order(due: Due) -> datetime:
    """Return what sorts due days and moments among each other: a day comes after the moments on it."""
    if isinstance(due, datetime):
        return to_utc(due)
    return to_utc(at_local(due + timedelta(days=1), time.min))
