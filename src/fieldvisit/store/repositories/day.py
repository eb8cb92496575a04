"""What happened or is planned in a stretch of time, found through the indexes on time."""

from datetime import datetime

from sqlalchemy import and_

from fieldvisit.domain.clock import format_stamp
from fieldvisit.domain.records.call import Call
from fieldvisit.domain.records.visit import Visit
from fieldvisit.store.reader import Reader
from fieldvisit.store.tables import KIND_TABLES


def visits_planned(reader: Reader, consultant: str, start: datetime, end: datetime) -> list[Visit]:
    """Return a consultant's visits planned from `start` up to `end` (not included), first first."""
    visit = KIND_TABLES[Visit.KIND]
    planned = visit.c.planned_at
    within = and_(planned >= format_stamp(start), planned < format_stamp(end))
    return reader.select(Visit, and_(within, visit.c.consultant == consultant), order=("planned_at", "id"))


def calls_made(reader: Reader, caller: str, start: datetime, end: datetime) -> list[Call]:
    """Return somebody's calls from `start` up to `end` (not included), first first."""
    call = KIND_TABLES[Call.KIND]
    within = and_(call.c.at >= format_stamp(start), call.c.at < format_stamp(end))
    return reader.select(Call, and_(within, call.c.by == caller), order=("at", "id"))
