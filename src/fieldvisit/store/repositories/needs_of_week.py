"""What was done with the needs of companies in a span of time: one query over needs, their history and workplaces (R36)."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import text

from fieldvisit.domain.clock import format_stamp
from fieldvisit.store.danish_order import order_key
from fieldvisit.store.dated_id import first_id
from fieldvisit.store.reader import Reader

_QUERY = text(
    """
    SELECT n.id, coalesce(stands.id, u.id, n.unit) AS unit, n.occupation, n.posts, n.hours, n.start, n.state,
           coalesce(stands.name, u.name) AS name, coalesce(stands.town, u.town) AS town,
           coalesce(stands.industry_code, u.industry_code) AS industry_code,
           coalesce(stands.industry_scheme, u.industry_scheme) AS industry_scheme,
           CASE substr(n.id, 15, 1) WHEN '7' THEN n.id >= :first_id AND n.id < :last_id
               ELSE coalesce(v.started_at >= :first AND v.started_at < :last, 0) END AS made,
           (SELECT json_extract(h.changes, '$.state[1]') FROM history AS h
            WHERE h.record_id = n.id AND h.at >= :first AND h.at < :last
              AND json_type(h.changes, '$.state') IS NOT NULL ORDER BY h.at DESC, h.id DESC LIMIT 1) AS became,
           EXISTS (SELECT 1 FROM history AS h, json_each(h.changes) AS field
                   WHERE h.record_id = n.id AND h.at >= :first AND h.at < :last
                     AND field.key NOT IN ('unit', 'visit')) AS edited,
           EXISTS (SELECT 1 FROM history AS h
                   WHERE h.record_id = n.id AND json_type(h.changes, '$.state') IS NOT NULL) AS moved
    FROM need AS n
    LEFT JOIN production_unit AS u ON u.id = n.unit
    LEFT JOIN production_unit AS stands ON stands.id = u.merged_into
    LEFT JOIN visit AS v ON v.id = n.visit
    WHERE made OR edited
    """
)
"""History is asked need by need, through its index on the record. A move to the workplace that stands is no edit of a need."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedOfWeek:
    """A need that was made or edited in the span.

    Attributes:
        id: of the need.
        unit: the workplace that stands, where two were merged.
        state: how it stands now.
        made: it was noted in the span.
        became: the state that an edit of the span left it in, None when none spoke of the state.
        edited: an edit of the span speaks of it.
        moved: an edit at any time speaks of its state.
    """

    id: str
    unit: str
    name: str
    town: str
    industry_code: str | None
    industry_scheme: str | None
    occupation: str | None
    posts: int | None
    hours: int | None
    start: date | None
    state: str
    made: bool
    became: str | None
    edited: bool
    moved: bool


def needs_between(reader: Reader, first: datetime, last: datetime) -> list[NeedOfWeek]:
    """Return the needs that were made or edited from `first` up to `last` (not included), by the workplace's name.

    A need was made when its id says so; one whose id says no time, when its visit began, where visits are here. Edits are
    those of the record's history, which everybody has who reads the need.
    """
    bounds = {
        "first": format_stamp(first),
        "last": format_stamp(last),
        "first_id": first_id(first),
        "last_id": first_id(last),
    }
    needs = [
        NeedOfWeek(
            id=row.id,
            unit=row.unit or "",
            name=row.name or "",
            town=row.town or "",
            industry_code=row.industry_code,
            industry_scheme=row.industry_scheme,
            occupation=row.occupation,
            posts=row.posts,
            hours=row.hours,
            start=date.fromisoformat(row.start) if row.start else None,
            state=row.state or "open",
            made=bool(row.made),
            became=row.became,
            edited=bool(row.edited),
            moved=bool(row.moved),
        )
        for row in reader.connection.execute(_QUERY, bounds)
    ]
    return sorted(needs, key=lambda need: (order_key(need.name), need.id))
