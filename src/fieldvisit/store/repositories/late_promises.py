"""Promises and answers of colleagues whose day has come, for deputies and leaders (R35)."""

from datetime import date, timedelta

from sqlalchemy import ColumnElement, and_, select

from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.inquiry import Inquiry
from fieldvisit.store.reader import Reader
from fieldvisit.store.tables import KIND_TABLES


def promises_due(reader: Reader, today: date, *, besides: str, deputy: str | None) -> list[FollowUp]:
    """Return what others promised somebody by today at the latest and have not done.

    Args:
        reader: inside a transaction.
        today: the Danish day; what is due later today is among them.
        besides: whose promises are left out.
        deputy: only at workplaces with this deputy; None = everywhere.
    """
    table = KIND_TABLES[FollowUp.KIND]
    condition = and_(
        table.c.done_at.is_(None),
        table.c.promised_to.is_not(None),
        table.c.owner != besides,
        table.c.due < _day_after(today),
        _at_units_of(table.c.unit, deputy),
    )
    return reader.select(FollowUp, condition)


def answers_due(reader: Reader, today: date, *, besides: str, deputy: str | None) -> list[Inquiry]:
    """Return the inquiries that others took, are to be answered by today and are not; the arguments are `promises_due`'s."""
    table = KIND_TABLES[Inquiry.KIND]
    condition = and_(
        table.c.answered_at.is_(None),
        table.c.taker != besides,
        table.c.answer_due < _day_after(today),
        _at_units_of(table.c.unit, deputy),
    )
    return reader.select(Inquiry, condition)


def _day_after(today: date) -> str:
    """Return what sorts behind every day and moment of today in wire form; a moment in UTC is at most 2 hours earlier."""
    return (today + timedelta(days=1)).isoformat()


def _at_units_of(unit: ColumnElement[str], deputy: str | None) -> ColumnElement[bool]:
    if deputy is None:
        return and_(True)
    units = KIND_TABLES["production_unit"]
    return unit.in_(select(units.c.id).where(units.c.deputy == deputy))
