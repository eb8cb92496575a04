"""How often a workplace is visited, and which have not been visited for long (R06, R33)."""

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta


def add_months(day: date, months: int) -> date:
    """Return the same day a number of months later, or the month's last day where it has no such day.

    Beyond the calendar it is the calendar's first or last month: a slip in an interval must not stop a page.
    """
    month_count = day.year * 12 + day.month - 1 + months
    year, month = divmod(min(max(month_count, MINYEAR * 12), MAXYEAR * 12 + 11), 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def next_visit_by(last_visit: date | None, interval_months: int | None) -> date | None:
    """Return by when the next visit is due; None without a visit or an interval."""
    if last_visit is None or not interval_months:
        return None
    return add_months(last_visit, interval_months)


def in_time_since(today: date, interval_months: int) -> date:
    """Return the first day of a last visit that is not too long ago for an interval: `next_visit_by` it is today or later."""
    day = add_months(today, -interval_months)
    while add_months(day, interval_months) < today:
        day += timedelta(days=1)
    return day


def not_visited_for(last_visit: date | None, months: int, today: date) -> bool:
    """Say whether the last visit is older than a number of months; a workplace never visited always is."""
    return last_visit is None or add_months(last_visit, months) < today


def whole_months_between(earlier: date, later: date) -> int:
    """Return the full months that have passed ("sidste besøg for 14 måneder siden")."""
    months = (later.year - earlier.year) * 12 + later.month - earlier.month
    return months if add_months(earlier, months) <= later else months - 1
