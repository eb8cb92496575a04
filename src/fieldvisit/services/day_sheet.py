"""One day of mine on paper: visits in their order with the way there, what is due, whom to call, and what comes next (R16)."""

from dataclasses import dataclass
from datetime import date

from fieldvisit.domain.deadline import due_day
from fieldvisit.services.known_people import KnownPeople
from fieldvisit.services.list_follow_ups import FollowUpLine, Section, read_follow_ups
from fieldvisit.services.log_call import CallItem, call_list
from fieldvisit.services.plan_day import PlannedVisit, planned_visit, visits_on
from fieldvisit.services.working_calendar import working_calendar
from fieldvisit.services.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySheet:
    """What stands on the sheet.

    Attributes:
        visits: of the day, first first, cancelled ones too.
        due: follow-ups of the day; of today also the late ones.
        calls: what is left of the call list, for today only.
        next_day: the next working day.
        next_visits: planned on it.
        next_due: follow-ups until its end that are not on this day.
        people: finds candidates in what people typed; they do not stand on the sheet.
    """

    day: date
    today: date
    visits: tuple[PlannedVisit, ...]
    due: tuple[FollowUpLine, ...]
    calls: tuple[CallItem, ...]
    next_day: date
    next_visits: tuple[PlannedVisit, ...]
    next_due: tuple[FollowUpLine, ...]
    people: KnownPeople


def read_day_sheet(workspace: Workspace, day: date) -> DaySheet:
    """Return the sheet of a day of mine."""
    today = workspace.today
    following = working_calendar(workspace).add(day, 1)
    calls = tuple(call_list(workspace)) if day == today else ()
    with workspace.store.read() as reader:
        lines = read_follow_ups(reader, workspace).lines

        def visits(on: date) -> tuple[PlannedVisit, ...]:
            return tuple(
                planned_visit(reader, workspace, visit) for visit in visits_on(reader, workspace, on)
            )

        return DaySheet(
            day=day,
            today=today,
            visits=visits(day),
            due=tuple(line for line in lines if _is_due(line, day, today)),
            calls=calls,
            next_day=following,
            next_visits=tuple(visit for visit in visits(following) if visit.is_open),
            next_due=tuple(
                line for line in lines if (due := _day(line)) is not None and day < due <= following
            ),
            people=KnownPeople(reader, workspace.reference),
        )


def _is_due(line: FollowUpLine, day: date, today: date) -> bool:
    if day == today and line.section is Section.OVERDUE:
        return True
    return _day(line) == day


def _day(line: FollowUpLine) -> date | None:
    return due_day(line.task.due) if line.task.due else None
