"""What happened or is planned in a stretch of time, found through the indexes on time.

Whose it is must not choose the index: a consultant has thousands of visits, and a day a few dozen.
"""

from datetime import date, datetime

from sqlalchemy import and_, func, or_, select

from fieldvisit.domain.clock import format_stamp
from fieldvisit.domain.records.call import Call
from fieldvisit.domain.records.need import Need
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.visit import Visit
from fieldvisit.store.reader import Reader
from fieldvisit.store.tables import KIND_TABLES


def visits_planned(reader: Reader, consultant: str, start: datetime, end: datetime) -> list[Visit]:
    """Return a consultant's visits planned from `start` up to `end` (not included), first first."""
    visit = KIND_TABLES[Visit.KIND]
    planned = visit.c.planned_at
    within = and_(planned >= format_stamp(start), planned < format_stamp(end))
    return reader.select(
        Visit, and_(within, func.coalesce(visit.c.consultant, "") == consultant), order=("planned_at", "id")
    )


def calls_made(reader: Reader, caller: str, start: datetime, end: datetime) -> list[Call]:
    """Return somebody's calls from `start` up to `end` (not included), first first."""
    call = KIND_TABLES[Call.KIND]
    within = and_(call.c.at >= format_stamp(start), call.c.at < format_stamp(end))
    return reader.select(Call, and_(within, func.coalesce(call.c.by, "") == caller), order=("at", "id"))


def needs_due(reader: Reader, responsible: str, today: date) -> list[Need]:
    """Return the open needs of somebody's workplaces that begin by `today`, the earliest first (R08)."""
    need, unit = KIND_TABLES[Need.KIND], KIND_TABLES[ProductionUnit.KIND]
    mine = select(unit.c.id).where(unit.c.responsible == responsible)
    is_open = or_(need.c.state == "open", need.c.state.is_(None))
    due = and_(need.c.start <= today.isoformat(), is_open, need.c.unit.in_(mine))
    return reader.select(Need, due, order=("start", "id"))
