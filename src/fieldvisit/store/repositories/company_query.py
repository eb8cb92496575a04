"""What the list of workplaces is asked for, as SQL: filters, and what comes next at a workplace."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, and_, func, literal, literal_column, or_, select, text, union_all

from fieldvisit.domain.clock import format_stamp
from fieldvisit.store import search
from fieldvisit.store.codec import json_text
from fieldvisit.store.tables import KIND_TABLES

_UNIT = KIND_TABLES["production_unit"]
_COMPANY = KIND_TABLES["company"]
_VISIT = KIND_TABLES["visit"]
_CALL = KIND_TABLES["call"]
_NEED = KIND_TABLES["need"]
_FEW = _COMPANY.alias("few")
_HELD: ColumnElement[Any] = literal_column("'held'")
"""As it stands in the index of held visits: the planner does not look into values that are bound."""


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
class CompanyChoice:
    """What a person chooses of the list and the tables are asked for as it was chosen; without it all that are active.

    Attributes:
        text: words of name, CVR or P-number, address or trade.
        branches: beginnings of industry codes, such as DB07 divisions.
        ad_protected: only those protected against advertising.
        with_ceased: also those that have ceased.
        never_visited: no visit was held.
        open_need: a need is open.
        visit_due: the interval between visits has passed, or there is one and no visit was held.
        districts: postcodes.
        near: a postcode; the list is sorted by how near each workplace's number is, whatever `sort` says.
        sort: the order.
        reverse: the other way round; what has no value stays last. What is due has no other way round.
    """

    text: str = ""
    branches: tuple[str, ...] = ()
    ad_protected: bool = False
    with_ceased: bool = False
    never_visited: bool = False
    open_need: bool = False
    visit_due: bool = False
    districts: tuple[str, ...] = ()
    near: str = ""
    sort: Sort = Sort.NEXT
    reverse: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyQuery(CompanyChoice):
    """What the list shows.

    Attributes:
        today: Danish date.
        midnight: its beginning, for the visits of today.
        units: only these workplaces; None for all.
        responsible: id of a user.
        small_bands: size bands of small workplaces (under 20 employees).
        not_visited_since: last visit before this day, or none.
        new_since: founded on this day or later, or made by hand.
        in_time_since: for each interval in months the first day of a last visit that is in time (`visit_due`).
    """

    today: date
    midnight: datetime
    units: tuple[str, ...] | None = None
    responsible: str | None = None
    small_bands: tuple[str, ...] = ()
    not_visited_since: date | None = None
    new_since: date | None = None
    in_time_since: Mapping[int, date] = field(default_factory=dict)


def among(ids: Collection[str]) -> Any:
    """Return ids as a subquery, however many there are."""
    return select(func.json_each(json_text(list(ids))).table_valued("value").c.value)


def conditions_of(query: CompanyQuery, *, of_all: bool = False) -> list[ColumnElement[bool]]:
    """Return what a workplace must fulfil to be listed.

    Args:
        query: what is listed.
        of_all: for a look at all workplaces: what was visited is gathered once, not asked of each.
    """
    # Nearly every workplace is unmerged: as an expression this keeps the planner from choosing that useless index.
    conditions: list[ColumnElement[bool]] = [func.coalesce(_UNIT.c.merged_into, "") == ""]
    if not query.with_ceased:
        conditions.append(~is_ceased())
    if query.units is not None:
        conditions.append(_UNIT.c.id.in_(among(query.units)))
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
    if query.new_since is not None:
        founded = select(_UNIT.c.id).where(_UNIT.c.started >= query.new_since.isoformat())
        made_here = select(_UNIT.c.id).where(_of_companies("checked_in_cvr = 0"))
        conditions.append(_UNIT.c.id.in_(union_all(founded, made_here)))
    if query.branches:
        conditions.append(or_(*(_begins_with(branch) for branch in query.branches)))
    if query.ad_protected:
        conditions.append(_of_companies("ad_protected = 1"))
    if query.open_need:
        conditions.append(_UNIT.c.id.in_(select(_NEED.c.unit).where(_NEED.c.state == "open")))
    if query.districts:
        conditions.append(_UNIT.c.postcode.in_(query.districts))
    return conditions + _of_visits(query, of_all=of_all)


def _of_visits(query: CompanyQuery, *, of_all: bool) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if query.not_visited_since is not None:
        conditions.append(~_visited(query.not_visited_since.isoformat(), of_all=of_all))
    if query.never_visited:
        conditions.append(~_visited("", of_all=of_all))
    if query.visit_due:
        conditions += [_UNIT.c.visit_interval_months > 0, ~_visited_in_time(query.in_time_since)]
    return conditions


def _visited_in_time(since: Mapping[int, date]) -> ColumnElement[bool]:
    """Return whether a visit was held within the workplace's own interval; it is asked of each, as the interval is."""
    days = json_text({str(months): day.isoformat() for months, day in since.items()})
    own = func.json_extract(days, literal('$."').concat(_UNIT.c.visit_interval_months).concat('"'))
    held = select(_VISIT.c.unit).where(
        _VISIT.c.status == _HELD, _VISIT.c.unit == _UNIT.c.id, _held_at() >= func.coalesce(own, "")
    )
    return held.exists()


def _visited(since: str, *, of_all: bool) -> ColumnElement[bool]:
    held = select(_VISIT.c.unit).where(_VISIT.c.status == _HELD, _held_at() >= since)
    if of_all:
        return _UNIT.c.id.in_(held.where(_VISIT.c.unit.is_not(None)))
    return held.where(_VISIT.c.unit == _UNIT.c.id).exists()


def _of_companies(which: str) -> ColumnElement[bool]:
    """Return whether a workplace is of one of the few companies that an index of `tables` holds."""
    return _UNIT.c.company.in_(select(_FEW.c.id).where(text(f"few.{which}")))


def _begins_with(branch: str) -> ColumnElement[bool]:
    return and_(_UNIT.c.industry_code >= branch, _UNIT.c.industry_code < f"{branch}:")


def is_ceased() -> ColumnElement[bool]:
    """Return whether the workplace or its company has ceased."""
    return or_(func.coalesce(_UNIT.c.status, "") == "ceased", _of_companies("status = 'ceased'"))


def is_narrow(query: CompanyQuery) -> bool:
    """Say whether the filters are such that few workplaces are left, found by an index of their own."""
    found = query.responsible is not None or query.text.strip() or query.units is not None
    return bool(found or query.open_need or query.districts or query.branches or query.new_since)


def _held_at() -> ColumnElement[Any]:
    return func.coalesce(_VISIT.c.started_at, _VISIT.c.planned_at)


def last_visit() -> Any:
    """Return when the latest held visit began."""
    held = select(func.max(_held_at())).where(_VISIT.c.unit == _UNIT.c.id, _VISIT.c.status == _HELD)
    return held.correlate(_UNIT).scalar_subquery()


def next_visit(query: CompanyQuery) -> Any:
    """Return when the next planned visit is, from today on."""
    planned = select(func.min(_VISIT.c.planned_at)).where(
        _VISIT.c.unit == _UNIT.c.id,
        _VISIT.c.status == "planned",
        # As an expression: else the planner reads all visits to come for each workplace.
        func.coalesce(_VISIT.c.planned_at, "") >= format_stamp(query.midnight),
    )
    return planned.correlate(_UNIT).scalar_subquery()


def recontact() -> Any:
    """Return the day to call again that the latest call named."""
    latest = select(_CALL.c.recontact).where(_CALL.c.unit == _UNIT.c.id).order_by(_CALL.c.at.desc()).limit(1)
    return latest.correlate(_UNIT).scalar_subquery()
