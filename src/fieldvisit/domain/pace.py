"""How fast a campaign must go to reach its goal, how fast it went, and where that ends (R02)."""

from dataclasses import dataclass
from datetime import date

from fieldvisit.domain.number_text import rate

_WEEK = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """Speeds per week.

    Attributes:
        needed_per_week: how many a week reach the goal, rounded up; None without a goal or when no day is left.
        so_far_per_week: how many a week there were, one decimal; None on the first day.
        projected_at_end: where the speed so far leads by the campaign's last day; None on the first day.
    """

    needed_per_week: int | None
    so_far_per_week: float | None
    projected_at_end: int | None


def pace_of(reached: int, missing: int | None, start: date, end: date, today: date) -> Pace:
    """Return the pace of a campaign.

    Args:
        reached: how many of what the goal counts are reached.
        missing: how many are missing, None = no goal.
        start: the campaign's first day.
        end: its last day.
        today: the day of the report.
    """
    gone = (min(today, end) - start).days
    left = max(0, (end - max(today, start)).days)
    needed = None
    if missing == 0:
        needed = 0
    elif missing is not None and left:
        needed = -(-missing * _WEEK // left)
    if gone <= 0:
        return Pace(needed_per_week=needed, so_far_per_week=None, projected_at_end=None)
    return Pace(
        needed_per_week=needed,
        so_far_per_week=rate(reached * _WEEK, gone, factor=1),
        projected_at_end=reached + (2 * reached * left + gone) // (2 * gone),
    )
