"""The list of workplaces: filtered, sorted, a page at a time, with what is next and what was last.

What is next and last is asked for each listed row through the indexes on `unit`, so that a page of a list in the order
of names costs the same at any size.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, func, select

from fieldvisit.store.outbox import OUTSTANDING
from fieldvisit.store.reader import Reader
from fieldvisit.store.repositories.company_query import (
    DUE,
    CompanyQuery,
    Sort,
    conditions_of,
    due_of,
    is_ceased,
    joined,
    last_visit,
    next_visit,
    order_of,
    parts_of,
    recontact,
)
from fieldvisit.store.tables import KIND_TABLES, OUTBOX

_UNIT = KIND_TABLES["production_unit"]
_COMPANY = KIND_TABLES["company"]
_AT_ONCE = 1_000
"""Rows that are held at a time while all are read."""

_OF_A_UNIT = ("visit", "call", "contact", "need", "commitment", "follow_up", "inquiry", "partnership")
"""Kinds whose waiting edits mark their workplace in the list."""


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
    found: list[CompanyRow] = []
    for part, order in parts_of(query, offset + limit):
        room = offset + limit - len(found)
        if room > 0:
            found += _read(reader, _rows(query).where(part).order_by(*order).limit(room))
    if len(found) >= offset + limit:
        return found[offset : offset + limit]
    return _read(reader, _rows(query).order_by(*order_of(query)).limit(limit).offset(offset))


def each_row(reader: Reader, query: CompanyQuery, *, without_forms: Collection[str]) -> Iterator[CompanyRow]:
    """Give the rows one by one, whatever their number, while the reading is open.

    Args:
        reader: the reading.
        query: what is listed.
        without_forms: short legal forms whose companies are left out.
    """
    kept = (
        _rows(query)
        .where(~_has_form(without_forms))
        .order_by(*order_of(query))
        .execution_options(yield_per=_AT_ONCE)
    )
    for row in reader.connection.execute(kept).mappings():
        yield _row(dict(row))


def count_with_form(reader: Reader, query: CompanyQuery, forms: Collection[str]) -> int:
    """Return how many of the listed workplaces belong to companies of some legal forms."""
    narrowed = select(func.count()).select_from(joined()).where(*conditions_of(query), _has_form(forms))
    return reader.connection.scalar(narrowed) or 0


def count_listed(reader: Reader, query: CompanyQuery) -> int:
    """Return how many workplaces pass the filters."""
    narrowed = select(func.count()).select_from(joined()).where(*conditions_of(query))
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


def districts_in_use(reader: Reader) -> dict[str, str]:
    """Return the postcodes that workplaces have, each with a town that is written with it."""
    used = select(_UNIT.c.postcode).where(_UNIT.c.postcode.is_not(None)).distinct().subquery()
    town = select(_UNIT.c.town).where(_UNIT.c.postcode == used.c.postcode).limit(1).scalar_subquery()
    rows = reader.connection.execute(select(used.c.postcode, town).order_by(used.c.postcode))
    return {postcode: town or "" for postcode, town in rows}


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


def _rows(query: CompanyQuery) -> Select[Any]:
    """Return the listed rows, not sorted."""
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
        is_ceased().label("ceased"),
        _UNIT.c.next_contact,
        next_visit(query).label("next_visit"),
        last_visit().label("last_visit"),
        recontact().label("recontact"),
    )
    due = (due_of(query).label(DUE),) if query.sort is Sort.NEXT and not query.near else ()
    return select(*columns, *due).select_from(joined()).where(*conditions_of(query))


def _read(reader: Reader, query: Select[Any]) -> list[CompanyRow]:
    return [_row(dict(row)) for row in reader.connection.execute(query).mappings()]


def _row(values: dict[str, Any]) -> CompanyRow:
    values.pop(DUE, None)
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
