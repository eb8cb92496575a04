"""Everything that is to be done by a date: my list in sections, and the deadlines counted (D14)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

from fieldvisit.domain.campaign_facts import DeadlineFact
from fieldvisit.domain.clock import at_local, local_now, to_local
from fieldvisit.domain.day_figures import Deadlines, deadlines_of
from fieldvisit.domain.deadline import (
    Due,
    Standing,
    due_day,
    due_order,
    standing,
    working_days_left,
    working_days_over,
)
from fieldvisit.domain.records.contact import Contact
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.user import User
from fieldvisit.domain.working_days import WorkingCalendar
from fieldvisit.services.propose_follow_ups import short_name
from fieldvisit.services.working_calendar import working_calendar
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.reader import Reader
from fieldvisit.store.repositories.clashes import clashing
from fieldvisit.store.repositories.finished import follow_ups_done

_SUNDAY = 6
_LATELY = 5
"""Working days for which what is done stays on the lists."""


class Section(StrEnum):
    """Where a follow-up is listed (DESIGN section 3 "Opfølgning")."""

    OVERDUE = "overdue"
    TODAY = "today"
    THIS_WEEK = "this_week"
    LATER = "later"


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpLine:
    """One follow-up as a list shows it.

    Attributes:
        company: the workplace's name without its legal form; empty for an own task without one.
        contact: whom it was promised to; empty for an own task.
        deputy: who steps in for the responsible consultant, named once a deadline is late (R33).
        days_over: working days since it was due.
        days_left: working days until it is due.
        clashes: it stands in an open conflict.
    """

    task: FollowUp
    section: Section
    company: str
    contact: str
    deputy: str
    days_over: int
    days_left: int
    clashes: bool

    @property
    def due(self) -> Due | None:
        """The day or moment it is due."""
        return self.task.due

    @property
    def is_deadline(self) -> bool:
        """Say whether it was promised to somebody."""
        return self.task.promised_to is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpList:
    """My open follow-ups, first due first, with the count of the deadlines among them."""

    lines: tuple[FollowUpLine, ...]
    deadlines: Deadlines

    def section(self, section: Section) -> tuple[FollowUpLine, ...]:
        """Return the lines of one section."""
        return tuple(line for line in self.lines if line.section is section)


def list_follow_ups(workspace: Workspace) -> FollowUpList:
    """Return what I have open."""
    with workspace.store.read() as reader:
        return read_follow_ups(reader, workspace)


def read_follow_ups(reader: Reader, workspace: Workspace) -> FollowUpList:
    """Return what I have open inside a transaction; see `list_follow_ups`."""
    tasks = sorted(open_tasks(reader, workspace.who.user), key=_order)
    return FollowUpList(
        lines=_lines(reader, workspace, tasks),
        deadlines=count_open(tasks, local_now(workspace.clock)),
    )


def finished_lately(workspace: Workspace) -> list[FollowUpLine]:
    """Return what I said is done on the last working days, the latest first."""
    with workspace.store.read() as reader:
        done = follow_ups_done(reader, workspace.who.user, lately(workspace))
        return list(_lines(reader, workspace, done))


def lately(workspace: Workspace) -> datetime:
    """Return the moment since which what was done is still listed."""
    return at_local(working_calendar(workspace).add(workspace.today, -_LATELY), time.min)


def count_deadlines(workspace: Workspace) -> Deadlines:
    """Count my deadlines that are not done (`definitions.deadlines` of the acceptance day)."""
    with workspace.store.read() as reader:
        return count_open(open_tasks(reader, workspace.who.user), local_now(workspace.clock))


def count_open(tasks: list[FollowUp], now: datetime) -> Deadlines:
    """Count the deadlines among open follow-ups; own tasks are none."""
    promised = (
        DeadlineFact(due=task.due, done_at=task.done_at) for task in tasks if task.promised_to and task.due
    )
    return deadlines_of(promised, now)


def open_tasks(reader: Reader, owner: str) -> list[FollowUp]:
    """Return somebody's follow-ups that are not done, in no order."""
    return reader.find(FollowUp, owner=owner, done_at=None)


def _lines(reader: Reader, workspace: Workspace, tasks: Sequence[FollowUp]) -> tuple[FollowUpLine, ...]:
    now, calendar = local_now(workspace.clock), working_calendar(workspace)
    found = clashing(reader, FollowUp.KIND)
    return tuple(_line(reader, workspace, task, now, calendar, clashes=task.id in found) for task in tasks)


def _line(
    reader: Reader,
    workspace: Workspace,
    task: FollowUp,
    now: datetime,
    calendar: WorkingCalendar,
    *,
    clashes: bool,
) -> FollowUpLine:
    unit = reader.get(ProductionUnit, task.unit)
    contact = reader.get(Contact, task.promised_to)
    section = section_of(task.due, now)
    escalated = section is Section.OVERDUE and task.promised_to is not None and unit is not None
    deputy = reader.get(User, unit.deputy) if escalated and unit is not None else None
    return FollowUpLine(
        task=task,
        section=section,
        company=short_name((unit.name if unit else None) or "", workspace.reference),
        contact=(contact.name if contact else None) or "",
        deputy=(deputy.name if deputy else None) or "",
        days_over=working_days_over(task.due, now, calendar) if task.due else 0,
        days_left=working_days_left(task.due, now, calendar) if task.due else 0,
        clashes=clashes,
    )


def section_of(due: Due | None, now: datetime) -> Section:
    """Return where something with a due date is listed; without one it is later."""
    if due is None:
        return Section.LATER
    stands = standing(due, now)
    if stands is Standing.OVERDUE:
        return Section.OVERDUE
    if stands is Standing.TODAY:
        return Section.TODAY
    today = to_local(now).date()
    week_ends = today + timedelta(days=_SUNDAY - today.weekday())
    return Section.THIS_WEEK if due_day(due) <= week_ends else Section.LATER


def _order(task: FollowUp) -> tuple[bool, datetime | None, str]:
    return (task.due is None, due_order(task.due) if task.due else None, task.title or "")
