"""The orders of the list of workplaces, each read from an index from where the last page ended.

An order is a row of stretches that stand one after the other in it. Each gives the next workplaces behind a place, so
that a page costs the same wherever it stands and however many workplaces there are.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from fieldvisit.domain.clock import format_stamp
from fieldvisit.store.codec import json_text
from fieldvisit.store.danish_order import order_key
from fieldvisit.store.plain import fetch
from fieldvisit.store.reader import Reader
from fieldvisit.store.repositories.company_query import CompanyQuery, Sort
from fieldvisit.store.tables import HELD_AT, NAME_ORDER
from fieldvisit_sync.statement import Part, joined, marks, part, statement

Keys = tuple[Any, ...]

_EVERY = part("1")
_ID = part("id")
_UNIT = part("unit")
_BY_NAME = part("production_unit INDEXED BY ix_production_unit_name")
_BY_EMPLOYEES = part("production_unit INDEXED BY ix_production_unit_employees")
_BY_INDUSTRY = part("production_unit INDEXED BY ix_production_unit_industry_code")
_BY_POSTCODE = part("production_unit INDEXED BY ix_production_unit_postcode")
_HELD = part("visit INDEXED BY ix_visit_held")
_VISITED_LAST = part(
    "status = 'held' AND {held_at} IS NOT NULL AND unit IS NOT NULL AND NOT EXISTS ("
    "SELECT 1 FROM visit later WHERE later.unit = visit.unit AND later.status = 'held' "
    "AND coalesce(later.started_at, later.planned_at) > coalesce(visit.started_at, visit.planned_at))",
    held_at=HELD_AT,
)
_NEVER_VISITED = part(
    "NOT EXISTS (SELECT 1 FROM visit WHERE visit.unit = production_unit.id AND visit.status = 'held' "
    "AND coalesce(visit.started_at, visit.planned_at) IS NOT NULL)"
)
_PLANNED = "SELECT unit, planned_at FROM visit WHERE planned_at >= ? AND coalesce(status, '') = 'planned'"
_BEGUN = statement(
    "SELECT unit, max({held_at}) FROM {held} WHERE status = 'held' AND {held_at} >= ? AND unit IS NOT NULL GROUP BY unit",
    held_at=HELD_AT,
    held=_HELD,
)
_CONTACT = (
    "SELECT id, next_contact FROM production_unit u WHERE next_contact > '' AND (next_contact >= ? OR NOT EXISTS ("
    "SELECT 1 FROM visit v WHERE v.unit = u.id AND v.status = 'held' "
    "AND coalesce(v.started_at, v.planned_at) >= u.next_contact))"
)
_CALL_AGAIN = (
    "SELECT unit, recontact FROM call c WHERE recontact >= ? AND NOT EXISTS ("
    "SELECT 1 FROM call later WHERE later.unit = c.unit AND later.at > c.at)"
)
_NAMES = "SELECT id, name FROM production_unit WHERE id IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page ended: in which stretch, and behind which keys."""

    stretch: int = 0
    keys: Keys | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """The next workplaces of a stretch.

    Attributes:
        units: their ids, each with its keys.
        end: the keys behind which the stretch goes on; None where it ended.
    """

    units: list[tuple[str, Keys]]
    end: Keys | None


@dataclass(frozen=True, slots=True)
class ByColumn:
    """Workplaces in the order of an index.

    Attributes:
        source: the table with the index.
        keys: the SQL expressions of the index, the last one the id.
        where: which workplaces, in SQL.
        values: bound in `where`.
        falls: from the end.
        without: workplaces that stand elsewhere.
    """

    source: Part
    keys: tuple[Part, ...]
    where: Part = _EVERY
    values: Keys = ()
    falls: bool = False
    without: frozenset[str] = frozenset()

    def next(self, reader: Reader, behind: Keys | None, most: int) -> Found:
        """Return the next workplaces of the index."""
        return _found(_seek(reader, self, behind, most), self.without, most)


@dataclass(frozen=True, slots=True)
class ByVisit:
    """Workplaces that were visited, by when that was last."""

    falls: bool
    without: frozenset[str] = frozenset()
    source: Part = _HELD
    keys: tuple[Part, ...] = (HELD_AT, _UNIT)
    where: Part = _VISITED_LAST
    values: Keys = ()

    def next(self, reader: Reader, behind: Keys | None, most: int) -> Found:
        """Return the next visited workplaces; two visits of one moment are one."""
        return _found(_seek(reader, self, behind, most), self.without, most)


@dataclass(frozen=True, slots=True)
class InHand:
    """Workplaces whose order is known already; their keys are their numbers.

    Attributes:
        units: their ids.
    """

    units: Sequence[str]

    def next(self, reader: Reader, behind: Keys | None, most: int) -> Found:
        """Return the next ones."""
        del reader
        start = behind[0] + 1 if behind else 0
        some = self.units[start : start + most]
        end = (start + most - 1,) if len(some) == most else None
        return Found([(unit, (start + n,)) for n, unit in enumerate(some)], end)


@dataclass(frozen=True, slots=True)
class ByDue:
    """Workplaces where something is due, what comes first first, of one day by name.

    Attributes:
        first: workplace to what is due there first.
    """

    first: dict[str, str]

    def next(self, reader: Reader, behind: Keys | None, most: int) -> Found:
        """Return the next ones; names are only read of those that are due on the same days."""
        start = behind[0] + 1 if behind else 0
        units = sorted(self.first, key=lambda unit: (self.first[unit], unit))
        some = units[start : start + most]
        if not some:
            return Found([], None)
        earliest, latest = self.first[some[0]], self.first[some[-1]]
        days = [n for n, unit in enumerate(units) if earliest <= self.first[unit] <= latest]
        together = units[days[0] : days[-1] + 1]
        names = dict(fetch(reader.connection, _NAMES, (json_text(together),)))
        together.sort(key=lambda unit: (self.first[unit], order_key(names.get(unit)), unit))
        units[days[0] : days[-1] + 1] = together
        return InHand(units).next(reader, behind, most)


Stretch = ByColumn | ByVisit | InHand | ByDue
"""Workplaces that stand together in an order."""


def _found(rows: list[Keys], without: frozenset[str], most: int) -> Found:
    units = [(keys[-1], keys) for keys in dict.fromkeys(rows) if keys[-1] not in without]
    return Found(units, rows[-1] if len(rows) == most else None)


def _seek(reader: Reader, stretch: ByColumn | ByVisit, behind: Keys | None, most: int) -> list[Keys]:
    wanted = _seek_sql(stretch.source, stretch.keys, stretch.where, stretch.falls, behind is not None)
    return fetch(reader.connection, wanted, (*stretch.values, *(behind or ()), most))


@cache
def _seek_sql(source: Part, keys: tuple[Part, ...], where: Part, falls: bool, is_behind: bool) -> str:
    names = joined(keys)
    if is_behind:
        beyond = part("<") if falls else part(">")
        places = marks(len(keys))
        where = part(
            "{where} AND ({names}) {beyond} ({places})",
            where=where,
            names=names,
            beyond=beyond,
            places=places,
        )
    return statement(
        "SELECT {names} FROM {source} WHERE {where} ORDER BY {order} LIMIT ?",
        names=names,
        source=source,
        where=where,
        order=joined(part("{key} DESC", key=key) for key in keys) if falls else names,
    )


def stretches_of(reader: Reader, query: CompanyQuery) -> list[Stretch]:
    """Return the stretches of a query's order, for all workplaces."""
    if query.near:
        return list(_by_distance(reader, query.near))
    back = query.reverse
    by_name = (_BY_NAME, (NAME_ORDER, _ID))
    never = ByColumn(*by_name, _NEVER_VISITED)
    match query.sort:
        case Sort.NAME:
            return [ByColumn(*by_name, falls=back)]
        case Sort.LAST_VISIT if back:
            return [*_by_visit(query), never]
        case Sort.LAST_VISIT:
            return [never, *_by_visit(query, falls=False)]
        case Sort.NEXT:
            due = first_due(reader, query)
            known = frozenset(due)
            return [
                ByDue(due),
                *_by_visit(query, known),
                ByColumn(*by_name, _NEVER_VISITED, without=known),
            ]
        case Sort.SIZE:
            return _by_size(back=back)
        case Sort.BRANCH:
            return _by_text(_BY_INDUSTRY, part("industry_code"), back=back)
        case Sort.TOWN:
            return _by_text(_BY_POSTCODE, part("postcode"), back=back)


def _by_visit(
    query: CompanyQuery, without: frozenset[str] = frozenset(), *, falls: bool = True
) -> list[Stretch]:
    """Return those that were visited, as far as the filters let any be among them."""
    if query.never_visited:
        return []
    since = query.not_visited_since
    if since is None:
        return [ByVisit(falls=falls, without=without)]
    where = part("{visited} AND {held_at} < ?", visited=_VISITED_LAST, held_at=HELD_AT)
    return [ByVisit(falls, without, where=where, values=(since.isoformat(),))]


def _by_size(*, back: bool) -> list[Stretch]:
    """Return those whose size is known, then the others, by name."""
    size, keys = part("-employees"), (NAME_ORDER, _ID)
    return [
        ByColumn(_BY_EMPLOYEES, (size, *keys), part("-employees IS NOT NULL"), falls=back),
        ByColumn(_BY_EMPLOYEES, keys, part("-employees IS NULL")),
    ]


def _by_text(source: Part, key: Part, *, back: bool) -> list[Stretch]:
    """Return those with a text, then those without, by name."""
    keys = (NAME_ORDER, _ID)
    return [
        ByColumn(source, (key, *keys), part("{key} > ''", key=key), falls=back),
        ByColumn(source, keys, part("{key} = ''", key=key)),
        ByColumn(source, keys, part("{key} IS NULL", key=key)),
    ]


def _by_distance(reader: Reader, near: str) -> Iterator[Stretch]:
    """Give the workplaces of each postcode, those whose numbers are nearest first; those without one are farthest."""
    keys = (NAME_ORDER, _ID)
    codes = [code for (code,) in fetch(reader.connection, "SELECT DISTINCT postcode FROM production_unit")]
    for code in sorted(filter(None, codes), key=lambda code: (distance(code, near), code)):
        yield ByColumn(_BY_POSTCODE, keys, part("postcode = ?"), (code,))
    yield ByColumn(_BY_POSTCODE, keys, part("postcode = ''"))
    yield ByColumn(_BY_POSTCODE, keys, part("postcode IS NULL"))


def distance(postcode: str, near: str) -> int:
    """Return how far the numbers of two postcodes are apart; what is no number is farthest."""
    return abs(int(postcode) - int(near)) if postcode.isdecimal() else int(1e9)


@dataclass(slots=True)
class _Due:
    """The first thing due at each workplace."""

    first: dict[str, str] = field(default_factory=dict)

    def note(self, rows: Sequence[tuple[str | None, str]]) -> None:
        """Take days or moments in."""
        for unit, when in rows:
            if unit and when < self.first.get(unit, "￿"):
                self.first[unit] = when


def first_due(
    reader: Reader, query: CompanyQuery, contacts: Sequence[tuple[str, str]] | None = None
) -> dict[str, str]:
    """Return the workplaces where anything is due, and the first day or moment of it.

    That is a visit today or planned, a next contact that no visit has answered, or a day to call again: each found
    through its index.

    Args:
        reader: the open reading.
        query: knows today.
        contacts: id and day of the next contacts that no visit has answered, where they are known.
    """
    connection, midnight, today = reader.connection, format_stamp(query.midnight), query.today.isoformat()
    due = _Due()
    due.note(fetch(connection, _PLANNED, (midnight,)))
    due.note(fetch(connection, _BEGUN, (midnight,)))
    due.note(fetch(connection, _CONTACT, (today,)) if contacts is None else contacts)
    due.note(fetch(connection, _CALL_AGAIN, (today,)))
    return due.first
