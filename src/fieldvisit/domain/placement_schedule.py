"""What follows a promised placement: VITAS before it, calls after it, and its last day (D14, R26)."""

from dataclasses import dataclass
from datetime import date, timedelta

from fieldvisit.domain.due_rule import Rule, due_of
from fieldvisit.domain.working_days import WorkingCalendar

_MOST_WEEKS = 5_200
"""Weeks of a placement that are counted; more is a slip of the keys."""

VITAS = "vitas"
CALLS = ("call_day_3", "call_week_2", "call_week_4")
STANDARD = (VITAS, "call_day_3", "call_week_2")
"""What is proposed when the company wished for nothing else."""

WISHED_CALLS = dict(zip(("dag 3", "uge 2", "uge 4"), CALLS, strict=True))
"""Answer of template question f2 to deadline kind."""

_DAYS_AFTER_START = {"call_week_2": 14, "call_week_4": 28}
_DAY_3_WORKING_DAYS = 2
"""The start itself is day 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduledFollowUp:
    """A follow-up to be made.

    Attributes:
        rule: where `due` comes from; it moves with the start.
    """

    deadline_kind: str
    due: date
    rule: Rule


def rule_of(deadline_kind: str, commitment: str) -> Rule:
    """Return the due rule of a step of the schedule.

    Raises:
        KeyError: the kind is no step of the schedule.
    """
    if deadline_kind == VITAS:
        return {"last_working_day_before_start_of": commitment}
    if deadline_kind == "call_day_3":
        return {"start_of": commitment, "working_days": _DAY_3_WORKING_DAYS}
    return {"start_of": commitment, "days": _DAYS_AFTER_START[deadline_kind]}


def schedule(
    commitment: str, start: date, calendar: WorkingCalendar, kinds: tuple[str, ...] = STANDARD
) -> tuple[ScheduledFollowUp, ...]:
    """Return the follow-ups of a placement or subsidised job in the order of their due dates.

    Args:
        commitment: id of the promise, for the rules.
        start: first day.
        calendar: the municipality's working days.
        kinds: which steps are wanted.
    """
    steps = []
    for kind in kinds:
        rule = rule_of(kind, commitment)
        due = due_of(rule, {commitment: start}, calendar)
        if due is not None:
            steps.append(ScheduledFollowUp(deadline_kind=kind, due=due, rule=rule))
    return tuple(sorted(steps, key=lambda step: step.due))


def last_day(start: date, weeks: int, calendar: WorkingCalendar) -> date:
    """Return the last working day of a placement of a number of weeks, of `_MOST_WEEKS` at most."""
    return calendar.last_before(start + timedelta(weeks=min(weeks, _MOST_WEEKS)))
