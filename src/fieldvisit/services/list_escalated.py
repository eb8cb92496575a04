"""What colleagues promised and have not kept in time, for those who step in: the deputy and the team leader (R33, R35)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from fieldvisit.domain.clock import local_now
from fieldvisit.domain.deadline import Due, due_order, is_overdue, working_days_over
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.inquiry import Inquiry
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.user import User
from fieldvisit.services.list_follow_ups import Section
from fieldvisit.services.propose_follow_ups import short_name
from fieldvisit.services.working_calendar import working_calendar
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.reader import Reader
from fieldvisit.store.repositories.late_promises import answers_due, promises_due
from fieldvisit_sync.schema.audience import FIELD_WORK, Role, Scope


class Standin(StrEnum):
    """Why a colleague's promise is on my list."""

    DEPUTY = "deputy"
    LEADER = "leader"


@dataclass(frozen=True, slots=True, kw_only=True)
class EscalatedLine:
    """A promise of a colleague that is late.

    Attributes:
        kind: `follow_up` or `inquiry`.
        record: its id.
        unit: the workplace's id, None when none is named.
        company: its name without the legal form.
        title: what was promised, or what the company asked.
        owner: who promised it, or took the inquiry.
        days_over: working days since it was due.
    """

    kind: str
    record: str
    unit: str | None
    company: str
    title: str
    owner: str
    due: Due
    days_over: int
    standin: Standin

    @property
    def section(self) -> Section:
        """It is late."""
        return Section.OVERDUE

    @property
    def days_left(self) -> int:
        """It is late."""
        return 0


def list_escalated(workspace: Workspace) -> list[EscalatedLine]:
    """Return the promises and answers of colleagues that are late, the longest first.

    A deputy sees those of the workplaces she is deputy of, a team leader those of the whole team; nobody else any.
    Inquiries that nobody has taken are on everybody's list already.
    """
    role = workspace.who.role
    if FIELD_WORK.scope(role) is not Scope.ALL:
        return []
    standin = Standin.LEADER if role is Role.TEAM_LEADER else Standin.DEPUTY
    with workspace.store.read() as reader:
        lines = _Escalated(reader, workspace).lines(standin)
    return sorted(lines, key=lambda line: (due_order(line.due), line.record))


class _Escalated:
    """Reads late promises in one moment of the store."""

    def __init__(self, reader: Reader, workspace: Workspace) -> None:
        self._reader, self._workspace = reader, workspace
        self._now: datetime = local_now(workspace.clock)
        self._calendar = working_calendar(workspace)

    def lines(self, standin: Standin) -> list[EscalatedLine]:
        """Return what is late; of a deputy at her workplaces, of a leader everywhere."""
        me, today = self._workspace.who.user, self._workspace.today
        deputy = me if standin is Standin.DEPUTY else None
        lines = [
            self._line(standin, FollowUp.KIND, task.id, task.unit, task.title, task.owner, task.due)
            for task in promises_due(self._reader, today, besides=me, deputy=deputy)
        ]
        lines += [
            self._line(standin, Inquiry.KIND, each.id, each.unit, each.text, each.taker, each.answer_due)
            for each in answers_due(self._reader, today, besides=me, deputy=deputy)
        ]
        return [line for line in lines if line is not None]

    def _line(
        self,
        standin: Standin,
        kind: str,
        record: str,
        place: str | None,
        title: str | None,
        owner: str | None,
        due: Due | None,
    ) -> EscalatedLine | None:
        if due is None or not is_overdue(due, self._now):
            return None
        unit, user = self._reader.get(ProductionUnit, place), self._reader.get(User, owner)
        return EscalatedLine(
            kind=kind,
            record=record,
            unit=place,
            company=short_name((unit.name if unit else None) or "", self._workspace.reference),
            title=" ".join((title or "").split()),
            owner=(user.name if user else None) or "",
            due=due,
            days_over=working_days_over(due, self._now, self._calendar),
            standin=standin,
        )
