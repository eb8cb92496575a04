"""The lines of the pace chart as points: what was reached, the goal with its steps, what is needed, where it leads."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from fieldvisit.services.report_campaign import CampaignView

Point = tuple[float, float]
"""Days since the campaign's start, and how many."""


@dataclass(frozen=True, slots=True)
class GoalLine:
    """A goal from a day on: the straight way to it.

    Attributes:
        points: from the day it began to the end.
        goal: how many at the end.
        reason: why it was changed; empty for the first one.
        replaced: a later goal holds now.
    """

    points: tuple[Point, Point]
    goal: int
    reason: str
    replaced: bool


@dataclass(frozen=True, slots=True)
class PaceLines:
    """What the chart draws.

    Attributes:
        days: length of the campaign.
        today: day of the report since the start; None when the campaign is over or has not begun.
        reached: the curve, the last point is now.
        goals: each goal, the first one first.
        needed: from now to the goal; empty when nothing is needed.
        projected: from now to where the speed so far leads; empty on the first day.
        months: first day of each month since the start.
    """

    days: int
    today: float | None
    reached: tuple[Point, ...]
    goals: tuple[GoalLine, ...]
    needed: tuple[Point, ...]
    projected: tuple[Point, ...]
    months: tuple[tuple[float, date], ...]

    @property
    def highest(self) -> float:
        """The largest number in the chart."""
        tops = [point[1] for line in (self.reached, self.projected, self.needed) for point in line]
        return max([*tops, *(goal.goal for goal in self.goals), 1.0])


def pace_lines(view: CampaignView) -> PaceLines:
    """Return the lines of a report."""
    start, end = view.report.period[0], view.campaign.ends or view.report.period[1]
    days = max(1, (end - start).days)

    def place(day: date) -> float:
        return float(min(max((day - start).days, 0), days))

    last = place(view.report.period[1])
    count = float(view.curve[-1][1]) if view.curve else 0.0
    reached = ((0.0, 0.0), *((place(day), float(n)) for day, n in view.curve), (last, count))
    open_end = last < days
    pace, goal = view.report.pace, view.report.numbers.goal
    needed: tuple[Point, ...] = ()
    if goal and pace.needed_per_week and open_end:
        needed = ((last, count), (float(days), float(goal)))
    projected: tuple[Point, ...] = ()
    if pace.projected_at_end is not None and open_end:
        projected = ((last, count), (float(days), float(pace.projected_at_end)))
    return PaceLines(
        days=days,
        today=last if open_end else None,
        reached=reached,
        goals=_goals(view, place, days),
        needed=needed,
        projected=projected,
        months=_months(start, end),
    )


def _goals(view: CampaignView, place: Callable[[date], float], days: int) -> tuple[GoalLine, ...]:
    steps = view.goals.steps
    lines = []
    for number, step in enumerate(steps):
        begin = 0.0 if number == 0 else place(step.valid_from)
        lines.append(
            GoalLine(
                points=((begin, step.goal * begin / days), (float(days), float(step.goal))),
                goal=step.goal,
                reason=(step.reason or "") if number else "",
                replaced=number + 1 < len(steps),
            )
        )
    return tuple(lines)


def _months(start: date, end: date) -> tuple[tuple[float, date], ...]:
    months = [(0.0, start)]
    day = start
    while True:
        day = (day.replace(day=1) + timedelta(days=32)).replace(day=1)
        if day > end:
            return tuple(months)
        months.append((float((day - start).days), day))


def nice_steps(highest: float) -> Sequence[int]:
    """Return round numbers from 0 up to at least the highest, about five of them."""
    for step in (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000, 10_000, 20_000, 50_000):
        count = -(-int(highest) // step)
        if count <= 5:
            return tuple(range(0, (count + 1) * step, step))
    step = -(-int(highest) // 5)
    return tuple(range(0, 6 * step, step))
