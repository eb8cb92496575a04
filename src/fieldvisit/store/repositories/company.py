"""The list of workplaces: filtered, sorted, a page at a time, with what is next and what was last.

What is next and last is asked for each listed row through the indexes on `unit`, so that a page of a list in the order
of names costs the same at any size.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, exists, func, or_, select

from fieldvisit.domain.clock import format_stamp
from fieldvisit.store import search
from fieldvisit.store.outbox import OUTSTANDING
from fieldvisit.store.reader import Reader
from fieldvisit.store.tables import KIND_TABLES, OUTBOX

_UNIT = KIND_TABLES["production_unit"]
_COMPANY = KIND_TABLES["company"]
_VISIT = KIND_TABLES["visit"]
_CALL = KIND_TABLES["call"]
_LATER = "9999"
_AT_ONCE = 1_000
"""Rows that are held at a time while all are read."""

_OF_A_UNIT = ("visit", "call", "contact", "need", "commitment", "follow_up", "inquiry", "partnership")
"""Kinds whose waiting edits mark their workplace in the list."""


class Sort(StrEnum):
    """The orders of the list."""

    NEXT = "next"
    """What is due first; then those visited, the latest first; then those never visited."""
    NAME = "name"
    LAST_VISIT = "last_visit"
    """Longest ago first, never visited before all."""
    SIZE = "size"
    """Most employees first."""


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
        units: only these workplaces; empty for all.
        sort: the order.
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
    sort: Sort = Sort.NEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyRow:
    """One line of the list, as the tables hold it: stamps in UTC, days as dates."""

    unit: str
    company: str | None
    cvr: str | None
    p_number: str | None
    name: str
    form: str | None
    street: str | None
    house_number: str | None
    postcode: str | None
    town: str | None
    municipality_code: str | None
    industry_code: str | None
    industry_text: str | None
    employees: int | None
    size_band: str | None
    responsible: str | None
    ad_protected: bool
    checked_in_cvr: bool
    ceased: bool
    next_contact: date | None
    next_visit: datetime | None
    last_visit: datetime | None
    recontact: date | None


def list_page(reader: Reader, query: CompanyQuery, *, limit: int, offset: int = 0) -> list[CompanyRow]:
    """Return a page of the list."""
    rows = reader.connection.execute(_rows(query).limit(limit).offset(offset)).mappings()
    return [_row(dict(row)) for row in rows]


def each_row(reader: Reader, query: CompanyQuery, *, without_forms: Collection[str]) -> Iterator[CompanyRow]:
    """Give the rows one by one, whatever their number, while the reading is open.

    Args:
        reader: the reading.
        query: what is listed.
        without_forms: short legal forms whose companies are left out.
    """
    kept = _rows(query).where(~_has_form(without_forms)).execution_options(yield_per=_AT_ONCE)
    for row in reader.connection.execute(kept).mappings():
        yield _row(dict(row))


def count_with_form(reader: Reader, query: CompanyQuery, forms: Collection[str]) -> int:
    """Return how many of the listed workplaces belong to companies of some legal forms."""
    narrowed = select(func.count()).select_from(_joined()).where(*_conditions(query), _has_form(forms))
    return reader.connection.scalar(narrowed) or 0


def count_listed(reader: Reader, query: CompanyQuery) -> int:
    """Return how many workplaces pass the filters."""
    narrowed = select(func.count()).select_from(_joined()).where(*_conditions(query))
    return reader.connection.scalar(narrowed) or 0


def count_all(reader: Reader, query: CompanyQuery) -> int:
    """Return how many workplaces there are without any filter but the one on ceased ones."""
    unfiltered = CompanyQuery(today=query.today, midnight=query.midnight, with_ceased=query.with_ceased)
    return count_listed(reader, unfiltered)


def branches_in_use(reader: Reader) -> list[str]:
    """Return the first two digits of the industry codes that workplaces have, each once."""
    division = func.substr(_UNIT.c.industry_code, 1, 2)
    query = select(division).where(_UNIT.c.industry_code.is_not(None)).distinct().order_by(division)
    return list(reader.connection.scalars(query))


def waiting_units(reader: Reader, rows: Sequence[CompanyRow]) -> frozenset[str]:
    """Return the workplaces among the rows of which anything waits to be sent."""
    units = [row.unit for row in rows]
    companies = {row.company: row.unit for row in rows if row.company}
    found = {
        *reader.connection.scalars(
            select(_UNIT.c.id).where(_UNIT.c.id.in_(units), _waits("production_unit"))
        ),
    }
    own = select(_COMPANY.c.id).where(_COMPANY.c.id.in_(companies), _waits("company"))
    found |= {companies[company] for company in reader.connection.scalars(own)}
    for kind in _OF_A_UNIT:
        table = KIND_TABLES[kind]
        found |= {
            *reader.connection.scalars(select(table.c.unit).where(table.c.unit.in_(units), _waits(kind)))
        }
    return frozenset(found)


def _waits(kind: str) -> ColumnElement[bool]:
    return exists().where(
        OUTBOX.c.kind == kind, OUTBOX.c.record == KIND_TABLES[kind].c.id, OUTBOX.c.state.in_(OUTSTANDING)
    )


def _has_form(forms: Collection[str]) -> ColumnElement[bool]:
    return func.coalesce(_COMPANY.c.form, "").in_(forms)


def _joined() -> Any:
    return _UNIT.outerjoin(_COMPANY, _COMPANY.c.id == _UNIT.c.company)


def _rows(query: CompanyQuery) -> Select[Any]:
    next_visit, last_visit, recontact = _next_visit(query), _last_visit(), _recontact()
    columns = (
        _UNIT.c.id.label("unit"),
        _UNIT.c.company,
        _COMPANY.c.cvr,
        _UNIT.c.p_number,
        func.coalesce(_UNIT.c.name, _COMPANY.c.name, "").label("name"),
        _COMPANY.c.form,
        *(_UNIT.c[name] for name in ("street", "house_number", "postcode", "town", "municipality_code")),
        *(
            _UNIT.c[name]
            for name in ("industry_code", "industry_text", "employees", "size_band", "responsible")
        ),
        _COMPANY.c.ad_protected,
        _COMPANY.c.checked_in_cvr,
        _is_ceased().label("ceased"),
        _UNIT.c.next_contact,
        next_visit.label("next_visit"),
        last_visit.label("last_visit"),
        recontact.label("recontact"),
    )
    orders: dict[Sort, tuple[Any, ...]] = {
        Sort.NEXT: (_due(query, next_visit, last_visit, recontact), last_visit.desc().nulls_last()),
        Sort.NAME: (),
        Sort.LAST_VISIT: (last_visit.asc().nulls_first(),),
        Sort.SIZE: (_UNIT.c.employees.desc().nulls_last(),),
    }
    order = (*orders[query.sort], _UNIT.c.name, _UNIT.c.id)
    return select(*columns).select_from(_joined()).where(*_conditions(query)).order_by(*order)


def _conditions(query: CompanyQuery) -> list[ColumnElement[bool]]:
    # Nearly every workplace is unmerged: as an expression this keeps the planner from choosing that useless index.
    conditions: list[ColumnElement[bool]] = [func.coalesce(_UNIT.c.merged_into, "") == ""]
    if not query.with_ceased:
        conditions.append(~_is_ceased())
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
    if query.not_visited_since is not None:
        recent = exists().where(
            _VISIT.c.unit == _UNIT.c.id,
            _VISIT.c.status == "held",
            _held_at() >= query.not_visited_since.isoformat(),
        )
        conditions.append(~recent)
    if query.new_since is not None:
        conditions.append(or_(_UNIT.c.started >= query.new_since.isoformat(), _COMPANY.c.checked_in_cvr == 0))
    if query.branches:
        conditions.append(or_(*(_begins_with(branch) for branch in query.branches)))
    if query.ad_protected:
        conditions.append(_COMPANY.c.ad_protected == 1)
    return conditions


def _begins_with(branch: str) -> ColumnElement[bool]:
    return and_(_UNIT.c.industry_code >= branch, _UNIT.c.industry_code < f"{branch}:")


def _is_ceased() -> ColumnElement[bool]:
    return or_(
        func.coalesce(_UNIT.c.status, "") == "ceased", func.coalesce(_COMPANY.c.status, "") == "ceased"
    )


def _held_at() -> ColumnElement[Any]:
    return func.coalesce(_VISIT.c.started_at, _VISIT.c.planned_at)


def _last_visit() -> Any:
    held = select(func.max(_held_at())).where(_VISIT.c.unit == _UNIT.c.id, _VISIT.c.status == "held")
    return held.correlate(_UNIT).scalar_subquery()


def _next_visit(query: CompanyQuery) -> Any:
    planned = select(func.min(_VISIT.c.planned_at)).where(
        _VISIT.c.unit == _UNIT.c.id,
        _VISIT.c.status == "planned",
        _VISIT.c.planned_at >= format_stamp(query.midnight),
    )
    return planned.correlate(_UNIT).scalar_subquery()


def _recontact() -> Any:
    """Return the day to call again that the latest call named."""
    latest = select(_CALL.c.recontact).where(_CALL.c.unit == _UNIT.c.id).order_by(_CALL.c.at.desc()).limit(1)
    return latest.correlate(_UNIT).scalar_subquery()


def _due(query: CompanyQuery, next_visit: Any, last_visit: Any, recontact: Any) -> Any:
    """Return the first thing that is due: a visit today, the next one, the next contact, or a call again."""
    today, midnight = query.today.isoformat(), format_stamp(query.midnight)
    contact = _UNIT.c.next_contact
    is_open = or_(contact >= today, last_visit.is_(None), last_visit < contact)
    return func.min(
        func.coalesce(next_visit, _LATER),
        case((last_visit >= midnight, last_visit), else_=_LATER),
        case((and_(contact.is_not(None), is_open), contact), else_=_LATER),
        case((recontact >= today, recontact), else_=_LATER),
    )


def _row(values: dict[str, Any]) -> CompanyRow:
    for name in ("next_visit", "last_visit"):
        values[name] = datetime.fromisoformat(values[name]) if values[name] else None
    for name in ("next_contact", "recontact"):
        values[name] = date.fromisoformat(values[name]) if values[name] else None
    checked = values["checked_in_cvr"]
    return CompanyRow(
        **values
        | {
            "ad_protected": bool(values["ad_protected"]),
            "checked_in_cvr": checked is None or bool(checked),
            "ceased": bool(values["ceased"]),
        }
    )
