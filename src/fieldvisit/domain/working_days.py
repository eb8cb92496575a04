"""Danish working days: Monday to Friday without holidays and the municipality's closing days.

Holidays come from `reference_rules.json` as offsets from Easter and fixed days. They are computed here, because
importing the `holidays` library costs a start more than 50 ms; a test holds the two to each other.
"""

from collections.abc import Iterable
from datetime import date, timedelta

from fieldvisit.domain.reference_rules import WorkingDayRule

_DAY = timedelta(days=1)
_SATURDAY = 5
CLOSED = "Lukkedag"
WEEKEND = "Weekend"


def easter_sunday(year: int) -> date:
    """Return Easter Sunday of a Gregorian year (the anonymous algorithm of 1876)."""
    golden = year % 19
    century, in_century = divmod(year, 100)
    leap_centuries, century_rest = divmod(century, 4)
    moon_shift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - moon_shift + 15) % 30
    leaps, leap_rest = divmod(in_century, 4)
    weekday = (32 + 2 * century_rest + 2 * leaps - epact - leap_rest) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


class WorkingCalendar:
    """Counts working days for one municipality."""

    def __init__(self, rule: WorkingDayRule, local_closing_days: Iterable[str] | None = None) -> None:
        """Make a calendar.

        Args:
            rule: the holidays.
            local_closing_days: `MM-DD` (every year) or `YYYY-MM-DD` (once); None = those of the rule.
        """
        self._rule = rule
        self._closing = frozenset(
            rule.local_closing_days if local_closing_days is None else local_closing_days
        )
        self._years: dict[int, dict[date, str]] = {}

    def closed_because(self, day: date) -> str | None:
        """Return why nobody works on a day, in Danish: a holiday's name, `Lukkedag` or `Weekend`; None = a working day."""
        if holiday := self._holidays(day.year).get(day):
            return holiday
        if day.isoformat() in self._closing or f"{day:%m-%d}" in self._closing:
            return CLOSED
        return WEEKEND if day.weekday() >= _SATURDAY else None

    def is_working_day(self, day: date) -> bool:
        """Say whether a day is a working day."""
        return self.closed_because(day) is None

    def add(self, day: date, working_days: int) -> date:
        """Return the day a number of working days later, or earlier for a negative number.

        The start does not count, whether it is a working day or not; 0 is the day itself.
        """
        step = _DAY if working_days >= 0 else -_DAY
        for _ in range(abs(working_days)):
            day += step
            while not self.is_working_day(day):
                day += step
        return day

    def between(self, start: date, end: date) -> int:
        """Return how many working days one steps from a day to another; the start does not count.

        It is the inverse of `add`: `between(day, add(day, n)) == n`. Negative when `end` lies before `start`.
        """
        step = 1 if end >= start else -1
        days = (start + _DAY * n for n in range(step, (end - start).days + step, step))
        return step * sum(self.is_working_day(day) for day in days)

    def last_before(self, day: date) -> date:
        """Return the last working day before a day."""
        return self.add(day, -1)

    def _holidays(self, year: int) -> dict[date, str]:
        if year not in self._years:
            easter = easter_sunday(year)
            moving = {easter + _DAY * offset: name for name, offset in self._rule.easter_offsets.items()}
            fixed = {date.fromisoformat(f"{year}-{day}"): name for day, name in self._rule.fixed.items()}
            self._years[year] = moving | fixed
        return self._years[year]
