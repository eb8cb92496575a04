"""What companies asked: what waits for an answer, by when, and what was answered lately (R15, R35)."""

from dataclasses import dataclass
from datetime import datetime

from fieldvisit.domain.clock import local_now
from fieldvisit.domain.deadline import Due, due_order, working_days_left, working_days_over
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.inquiry import Inquiry
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.user import User
from fieldvisit.domain.working_days import WorkingCalendar
from fieldvisit.services.list_follow_ups import Section, lately, section_of
from fieldvisit.services.record_inquiry import cv_promise_id
from fieldvisit.services.working_calendar import working_calendar
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.reader import Reader
from fieldvisit.store.repositories.clashes import clashing
from fieldvisit.store.repositories.finished import inquiries_answered


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryLine:
    """One inquiry.

    Attributes:
        company: the workplace's name.
        taker: who has taken it; empty when nobody has.
        section: where it is listed while it waits.
        days_over: working days since the answer was due.
        days_left: working days until the answer is due.
        cv: the promise of CVs, None when none was made.
        clashes: it stands in an open conflict.
    """

    inquiry: Inquiry
    company: str
    taker: str
    section: Section
    days_over: int
    days_left: int
    cv: FollowUp | None
    clashes: bool

    @property
    def due(self) -> Due | None:
        """By when it is answered."""
        return self.inquiry.answer_due

    @property
    def is_answered(self) -> bool:
        """Say whether it was answered."""
        return self.inquiry.answered_at is not None


def unanswered(reader: Reader, user: str) -> list[Inquiry]:
    """Return the inquiries that somebody waits for an answer to, first due first: mine, and those nobody has taken."""
    waiting = reader.find(Inquiry, taker=user, answered_at=None) + reader.find(
        Inquiry, taker=None, answered_at=None
    )
    return sorted(waiting, key=_order)


def list_inquiries(workspace: Workspace) -> list[InquiryLine]:
    """Return the inquiries that wait for an answer of mine, or that nobody has taken, first due first."""
    with workspace.store.read() as reader:
        lines = _Lines(reader, workspace)
        return [lines.line(inquiry) for inquiry in unanswered(reader, workspace.who.user)]


def answered_lately(workspace: Workspace) -> list[InquiryLine]:
    """Return what I have answered on the last working days, the latest first."""
    since = lately(workspace)
    with workspace.store.read() as reader:
        lines = _Lines(reader, workspace)
        return [lines.line(asked) for asked in inquiries_answered(reader, workspace.who.user, since)]


class _Lines:
    """Makes lines in one moment of the store."""

    def __init__(self, reader: Reader, workspace: Workspace) -> None:
        self._reader, self._workspace = reader, workspace
        self._now: datetime = local_now(workspace.clock)
        self._calendar: WorkingCalendar = working_calendar(workspace)
        self._clashing = clashing(reader, Inquiry.KIND)

    def line(self, inquiry: Inquiry) -> InquiryLine:
        unit = self._reader.get(ProductionUnit, inquiry.unit)
        taker = self._reader.get(User, inquiry.taker)
        due, now, calendar = inquiry.answer_due, self._now, self._calendar
        return InquiryLine(
            inquiry=inquiry,
            company=(unit.name if unit else None) or "",
            taker=(taker.name if taker else None) or "",
            section=section_of(due, now),
            days_over=working_days_over(due, now, calendar) if due else 0,
            days_left=working_days_left(due, now, calendar) if due else 0,
            cv=self._reader.get(FollowUp, cv_promise_id(self._workspace, inquiry.id)),
            clashes=inquiry.id in self._clashing,
        )


def _order(inquiry: Inquiry) -> tuple[bool, datetime | None, str]:
    due = inquiry.answer_due
    return (due is None, due_order(due) if due else None, inquiry.id)
