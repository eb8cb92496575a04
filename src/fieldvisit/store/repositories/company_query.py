"""What the list of workplaces is asked for, as SQL: filters, orders, and what comes next at a workplace.

An order of many workplaces is read in parts that stand one after the other in it and that each have an index: nobody
waits until a hundred thousand workplaces are sorted to see the first hundred.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Integer,
    and_,
    case,
    cast,
    exists,
    func,
    literal_column,
    or_,
    select,
    text,
    union,
)
from sqlalchemy import column as sql_column

from fieldvisit.domain.clock import format_stamp
from fieldvisit.store import search
from fieldvisit.store.tables import KIND_TABLES

_UNIT = KIND_TABLES["production_unit"]
_COMPANY = KIND_TABLES["company"]
_VISIT = KIND_TABLES["visit"]
_CALL = KIND_TABLES["call"]
_NEED = KIND_TABLES["need"]
_LATER = "9999"
DUE = "due"
"""The column by which what is due is sorted; whoever asks for that order selects `due_of` under this name."""
_SPARE = 100
"""Workplaces read beyond twice those that are wanted, since some of them have ceased."""
_NEWEST = 1_000
"""Visits among which the workplaces visited last are looked for."""


class Sort(StrEnum):
    """The orders of the list."""

    NEXT = "next"
    """What is due first; then those visited, the latest first; then those never visited."""
    NAME = "name"
    LAST_VISIT = "last_visit"
    """Longest ago first, never visited before all."""
    SIZE = "size"
    """Most employees first."""
    BRANCH = "branch"
    TOWN = "town"
    """By postcode."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyQuery:
    """What the list shows; without filters all workplaces that are active.

    Attributes:
        today: Danish date.
        midnight: its beginning, for the visits of today.
        text: words of name, CVR or P-number, address or trade.
        responsible: id of a user.
        small_bands: size bands of small workplaces (under 20 employees).
        not_visited_since: last visit before this day, or none.
        new_since: founded on this day or later, or made by hand.
        branches: beginnings of industry codes, such as DB07 divisions.
        ad_protected: only those protected against advertising.
        with_ceased: also those that have ceased.
        never_visited: no visit was held.
        open_need: a need is open.
        districts: postcodes.
        near: a postcode; the list is sorted by how near each workplace's number is, whatever `sort` says.
        units: only these workplaces; empty for all.
        sort: the order.
        reverse: the other way round; what has no value stays last. What is due has no other way round.
    """

    today: date
    midnight: datetime
    text: str = ""
    units: tuple[str, ...] = ()
    responsible: str | None = None
    small_bands: tuple[str, ...] = ()
    not_visited_since: date | None = None
    new_since: date | None = None
    branches: tuple[str, ...] = ()
    ad_protected: bool = False
    with_ceased: bool = False
    never_visited: bool = False
    open_need: bool = False
    districts: tuple[str, ...] = ()
    near: str = ""
    sort: Sort = Sort.NEXT
    reverse: bool = False


def joined() -> Any:
    """Return workplaces beside their companies."""
    return _UNIT.outerjoin(_COMPANY, _COMPANY.c.id == _UNIT.c.company)


def conditions_of(query: CompanyQuery) -> list[ColumnElement[bool]]:
    """Return what a workplace must fulfil to be listed."""
    # Nearly every workplace is unmerged: as an expression this keeps the planner from choosing that useless index.
    conditions: list[ColumnElement[bool]] = [func.coalesce(_UNIT.c.merged_into, "") == ""]
    if not query.with_ceased:
        conditions.append(~is_ceased())
    if query.units:
        conditions.append(_UNIT.c.id.in_(query.units))
    if query.text.strip():
        conditions.append(
            or_(
                _UNIT.c.id.in_(search.matching_ids(query.text, "production_unit")),
                _UNIT.c.company.in_(search.matching_ids(query.text, "company")),
            )
        )
    if query.responsible is not None:
        conditions.append(_UNIT.c.responsible == query.responsible)
    if query.small_bands:
        small = _UNIT.c.size_band.in_(query.small_bands)
        conditions.append(or_(small, and_(_UNIT.c.size_band.is_(None), _UNIT.c.employees < 20)))
    conditions += _of_work(query)
    if query.new_since is not None:
        conditions.append(or_(_UNIT.c.started >= query.new_since.isoformat(), _COMPANY.c.checked_in_cvr == 0))
    if query.branches:
        conditions.append(or_(*(_begins_with(branch) for branch in query.branches)))
    if query.ad_protected:
        conditions.append(_COMPANY.c.ad_protected == 1)
    return conditions


def _of_work(query: CompanyQuery) -> list[ColumnElement[bool]]:
    """Return the conditions on place, visits and needs."""
    conditions: list[ColumnElement[bool]] = []
    held = and_(_VISIT.c.unit == _UNIT.c.id, _VISIT.c.status == "held")
    if query.not_visited_since is not None:
        conditions.append(~exists().where(held, _held_at() >= query.not_visited_since.isoformat()))
    if query.never_visited:
        conditions.append(~exists().where(held))
    if query.open_need:
        conditions.append(_UNIT.c.id.in_(select(_NEED.c.unit).where(_NEED.c.state == "open")))
    if query.districts:
        conditions.append(_UNIT.c.postcode.in_(query.districts))
    return conditions


def _begins_with(branch: str) -> ColumnElement[bool]:
    return and_(_UNIT.c.industry_code >= branch, _UNIT.c.industry_code < f"{branch}:")


def is_ceased() -> ColumnElement[bool]:
    """Return whether the workplace or its company has ceased."""
    return or_(
        func.coalesce(_UNIT.c.status, "") == "ceased", func.coalesce(_COMPANY.c.status, "") == "ceased"
    )


def order_of(query: CompanyQuery) -> tuple[Any, ...]:
    """Return what the list is sorted by."""
    last = last_visit()
    name, back = _UNIT.c.name, query.reverse
    if query.near:
        return (_distance(query.near), _UNIT.c.town, name, _UNIT.c.id)
    if query.sort is Sort.NEXT:
        return (literal_column(DUE), last.desc().nulls_last(), name, _UNIT.c.id)
    if query.sort is Sort.NAME:
        return (name.desc() if back else name, _UNIT.c.id)
    if query.sort is Sort.LAST_VISIT:
        first = last.desc().nulls_last() if back else last.asc().nulls_first()
        return (first, name, _UNIT.c.id)
    column = _COLUMNS[query.sort]
    falls = back is not (query.sort is Sort.SIZE)
    empty: str | int = -1 if query.sort is Sort.SIZE else ""
    value = func.nullif(column, empty)
    return ((value.desc() if falls else value.asc()).nulls_last(), name, _UNIT.c.id)


_COLUMNS = {
    Sort.SIZE: _UNIT.c.employees,
    Sort.BRANCH: _UNIT.c.industry_code,
    Sort.TOWN: _UNIT.c.postcode,
}
"""Plain columns by which the list is sorted, each with an index (`store.tables`)."""


def parts_of(query: CompanyQuery, most: int) -> Iterator[tuple[ColumnElement[bool], tuple[Any, ...]]]:
    """Give the parts with which the list begins, first first: what belongs to each, and its order.

    Where they do not fill the page, the list is sorted as a whole. Filters that leave few workplaces have no parts.

    Args:
        query: what is listed.
        most: rows that are wanted.
    """
    if is_narrow(query):
        return
    if query.near:
        yield _UNIT.c.postcode == query.near, order_of(query)
        yield and_(_UNIT.c.id.in_(_around(query.near)), _UNIT.c.postcode != query.near), order_of(query)
        return
    by_name = (_UNIT.c.name.desc() if query.reverse else _UNIT.c.name, _UNIT.c.id)
    if query.sort in {Sort.NAME, *_COLUMNS}:
        yield _UNIT.c.id.in_(_first_by_column(query, 2 * most + _SPARE)), order_of(query)
    elif query.sort is Sort.LAST_VISIT and query.reverse:
        yield _UNIT.c.id.in_(_visited_last()), order_of(query)
    elif query.sort is Sort.LAST_VISIT:
        yield ~_was_visited(), by_name
    else:
        due = due_of(query)
        yield and_(_UNIT.c.id.in_(_perhaps_due(query)), due < _LATER), order_of(query)
        yield and_(_UNIT.c.id.in_(_visited_last()), due == _LATER), order_of(query)


def _distance(postcode: str) -> Any:
    """Return how far a workplace's postcode is from another one, as numbers; those without one are farthest."""
    number = func.nullif(_UNIT.c.postcode, "")
    return func.abs(cast(number, Integer) - int(postcode)).asc().nulls_last()


def _around(postcode: str) -> Any:
    """Return the workplaces with the nearest postcodes below and above."""
    below = select(_UNIT.c.id).where(_UNIT.c.postcode < postcode, _UNIT.c.postcode > "")
    above = select(_UNIT.c.id).where(_UNIT.c.postcode > postcode)
    nearest = (
        below.order_by(_UNIT.c.postcode.desc()).limit(_NEWEST),
        above.order_by(_UNIT.c.postcode).limit(_NEWEST),
    )
    return union(*(select(each.subquery().c.id) for each in nearest))


def _first_by_column(query: CompanyQuery, most: int) -> Any:
    """Return the first workplaces in the order of a column; the database is told the index, it would sort them all."""
    column = _COLUMNS.get(query.sort, _UNIT.c.name).name
    falls = " DESC" if query.reverse is not (query.sort is Sort.SIZE) else ""
    empty = -1 if query.sort is Sort.SIZE else "''"
    order = f"{column}{falls}, id" if column == "name" else f"{column}{falls}, name, id"
    first = text(
        f"SELECT id FROM production_unit INDEXED BY ix_production_unit_{column} "  # noqa: S608 - a column of ours
        f"WHERE {column} > {empty} ORDER BY {order} LIMIT {int(most)}"
    )
    return select(first.columns(sql_column("id")).subquery().c.id)


def is_narrow(query: CompanyQuery) -> bool:
    """Say whether the filters are such that few workplaces are left, found by an index of their own."""
    found = query.responsible is not None or query.text.strip() or query.units
    return bool(found or query.open_need or query.districts or query.branches)


def _visited_last() -> Any:
    newest = select(_VISIT.c.unit).where(func.coalesce(_VISIT.c.status, "") == "held")
    newest = (
        newest.where(_VISIT.c.planned_at.is_not(None)).order_by(_VISIT.c.planned_at.desc()).limit(_NEWEST)
    )
    return select(newest.subquery().c.unit)


def _was_visited() -> ColumnElement[bool]:
    return exists().where(_VISIT.c.unit == _UNIT.c.id, func.coalesce(_VISIT.c.status, "") == "held")


def _perhaps_due(query: CompanyQuery) -> Any:
    """Return the workplaces where anything may be due, each kind of it through its index."""
    midnight = format_stamp(query.midnight)
    return union(
        select(_VISIT.c.unit).where(_VISIT.c.planned_at >= midnight),
        select(_VISIT.c.unit).where(_VISIT.c.started_at >= midnight),
        select(_UNIT.c.id).where(_UNIT.c.next_contact.is_not(None)),
        select(_CALL.c.unit).where(_CALL.c.recontact >= query.today.isoformat()),
    )


def _held_at() -> ColumnElement[Any]:
    return func.coalesce(_VISIT.c.started_at, _VISIT.c.planned_at)


def last_visit() -> Any:
    """Return when the latest held visit began."""
    held = select(func.max(_held_at())).where(
        _VISIT.c.unit == _UNIT.c.id, func.coalesce(_VISIT.c.status, "") == "held"
    )
    return held.correlate(_UNIT).scalar_subquery()


def next_visit(query: CompanyQuery) -> Any:
    """Return when the next planned visit is, from today on."""
    planned = select(func.min(_VISIT.c.planned_at)).where(
        _VISIT.c.unit == _UNIT.c.id,
        func.coalesce(_VISIT.c.status, "") == "planned",
        _VISIT.c.planned_at >= format_stamp(query.midnight),
    )
    return planned.correlate(_UNIT).scalar_subquery()


def recontact(since: str = "") -> Any:
    """Return the day to call again that the latest call named; with `since` only from that day on."""
    day = case((_CALL.c.recontact >= since, _CALL.c.recontact)) if since else _CALL.c.recontact
    latest = select(day).where(_CALL.c.unit == _UNIT.c.id).order_by(_CALL.c.at.desc()).limit(1)
    return latest.correlate(_UNIT).scalar_subquery()


def due_of(query: CompanyQuery) -> Any:
    """Return the first thing that is due: a visit today, the next one, the next contact, or a call again.

    Each part is one subquery: what is written twice is asked twice.
    """
    today, midnight = query.today.isoformat(), format_stamp(query.midnight)
    contact, last = _UNIT.c.next_contact, last_visit()
    begun = select(func.max(_held_at())).where(
        _VISIT.c.unit == _UNIT.c.id, func.coalesce(_VISIT.c.status, "") == "held", _held_at() >= midnight
    )
    is_open = or_(contact >= today, func.coalesce(last, "") < contact)
    return func.min(
        func.coalesce(next_visit(query), _LATER),
        func.coalesce(begun.correlate(_UNIT).scalar_subquery(), _LATER),
        case((and_(contact.is_not(None), is_open), contact), else_=_LATER),
        func.coalesce(recontact(since=today), _LATER),
    )
