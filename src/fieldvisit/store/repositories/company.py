"""The list of workplaces: filtered, sorted, a page at a time, with what is next and what was last.

What is next and last is asked for each listed row through the indexes on `unit`, so that a page of a list in the order
of names costs the same at any size.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, func, select

from fieldvisit.store import search
from fieldvisit.store.danish_order import order_key
from fieldvisit.store.outbox import OUTSTANDING
from fieldvisit.store.plain import fetch_one
from fieldvisit.store.reader import Reader
from fieldvisit.store.repositories.company_order import (
    InHand,
    Place,
    Stretch,
    distance,
    first_due,
    stretches_of,
)
from fieldvisit.store.repositories.company_query import (
    CompanyQuery,
    Sort,
    among,
    conditions_of,
    is_ceased,
    is_narrow,
    last_visit,
    next_visit,
    recontact,
)
from fieldvisit.store.tables import KIND_TABLES, OUTBOX
from fieldvisit_sync.statement import statement, words

_UNIT = KIND_TABLES["production_unit"]
_COMPANY = KIND_TABLES["company"]
_AT_ONCE = 2_000
"""Rows that are held at a time while many are looked through."""

_MOST_FOUND = 1_000
"""Companies and workplaces that a search looks at."""

_ANY_WAITING = statement("SELECT 1 FROM outbox WHERE state IN ({states}) LIMIT 1", states=words(OUTSTANDING))

OF_A_UNIT = ("visit", "call", "contact", "need", "commitment", "follow_up", "inquiry", "partnership")
"""Kinds whose waiting edits and open conflicts mark their workplace in the list."""


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


def list_page(
    reader: Reader, query: CompanyQuery, *, limit: int, behind: Place | None = None
) -> tuple[list[CompanyRow], Place | None]:
    """Return a page of the list, and where it ended; None when nothing follows.

    Args:
        reader: the reading.
        query: what is listed.
        limit: most rows.
        behind: where the page before ended; None begins.
    """
    stretches: list[Stretch]
    stretches = [InHand(_sorted_units(reader, query))] if is_narrow(query) else stretches_of(reader, query)
    place = behind or Place()
    rows: list[CompanyRow] = []
    most = limit + limit // 4 + 1
    while place.stretch < len(stretches):
        found = stretches[place.stretch].next(reader, place.keys, most)
        listed = _listed(reader, query, [unit for unit, _ in found.units])
        for unit, keys in found.units:
            if len(rows) == limit:
                return rows, place
            place = Place(place.stretch, keys)
            if unit in listed:
                rows.append(listed[unit])
        place = Place(place.stretch, found.end) if found.end else Place(place.stretch + 1)
        if len(rows) == limit and place.stretch < len(stretches):
            return rows, place
        most = min(4 * most, _AT_ONCE)
    return rows, None


def each_row(reader: Reader, query: CompanyQuery, *, without_forms: Collection[str]) -> Iterator[CompanyRow]:
    """Give the rows one by one, whatever their number, while the reading is open.

    Args:
        reader: the reading.
        query: what is listed.
        without_forms: short legal forms whose companies are left out.
    """
    place: Place | None = Place()
    while place is not None:
        rows, place = list_page(reader, query, limit=_AT_ONCE, behind=place)
        yield from (row for row in rows if (row.form or "") not in without_forms)


def count_with_form(reader: Reader, query: CompanyQuery, forms: Collection[str]) -> int:
    """Return how many of the listed workplaces belong to companies of some legal forms."""
    joined = _UNIT.join(_COMPANY, _COMPANY.c.id == _UNIT.c.company)
    narrowed = select(func.count()).select_from(joined).where(*conditions_of(query, of_all=True))
    return reader.connection.scalar(narrowed.where(_COMPANY.c.form.in_(forms))) or 0


def count_listed(reader: Reader, query: CompanyQuery) -> int:
    """Return how many workplaces pass the filters."""
    narrowed = select(func.count()).select_from(_UNIT)
    narrowed = narrowed.where(*conditions_of(query, of_all=not is_narrow(query)))
    return reader.connection.scalar(narrowed) or 0


def count_all(reader: Reader, query: CompanyQuery) -> int:
    """Return how many workplaces there are without any filter but the one on ceased ones."""
    unfiltered = CompanyQuery(today=query.today, midnight=query.midnight, with_ceased=query.with_ceased)
    return count_listed(reader, unfiltered)


def find_units(reader: Reader, words: str) -> tuple[tuple[str, ...], bool]:
    """Return the workplaces that are found by words, and whether these are all of them.

    Of a broad search they are those whose names begin with the words, and the newest.
    """
    most = _MOST_FOUND
    named = search.names_beginning(reader.connection, words, most)
    hits = search.newest(reader.connection, words, most)
    companies = among([record for kind, record in hits if kind == "company"])
    of_companies = reader.connection.scalars(select(_UNIT.c.id).where(_UNIT.c.company.in_(companies)))
    units = {*named, *of_companies, *(record for kind, record in hits if kind == "production_unit")}
    return tuple(units), max(len(named), len(hits)) < most


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
    if fetch_one(reader.connection, _ANY_WAITING) is None:
        return frozenset()
    units = [row.unit for row in rows]
    companies = {row.company: row.unit for row in rows if row.company}
    found = {
        *reader.connection.scalars(
            select(_UNIT.c.id).where(_UNIT.c.id.in_(units), _waits("production_unit"))
        ),
    }
    own = select(_COMPANY.c.id).where(_COMPANY.c.id.in_(companies), _waits("company"))
    found |= {companies[company] for company in reader.connection.scalars(own)}
    for kind in OF_A_UNIT:
        table = KIND_TABLES[kind]
        found |= {
            *reader.connection.scalars(select(table.c.unit).where(table.c.unit.in_(units), _waits(kind)))
        }
    return frozenset(found)


def _waits(kind: str) -> ColumnElement[bool]:
    return exists().where(
        OUTBOX.c.kind == kind, OUTBOX.c.record == KIND_TABLES[kind].c.id, OUTBOX.c.state.in_(OUTSTANDING)
    )


def _sorted_units(reader: Reader, query: CompanyQuery) -> list[str]:
    """Return the workplaces that pass narrow filters, in their order."""
    value = {Sort.SIZE: _UNIT.c.employees, Sort.BRANCH: _UNIT.c.industry_code}.get(
        query.sort, _UNIT.c.postcode
    )
    is_by_visit = query.sort in {Sort.NEXT, Sort.LAST_VISIT} and not query.near
    column = last_visit() if is_by_visit else value
    known = select(_UNIT.c.id, _UNIT.c.name, _UNIT.c.next_contact, column.label("value"))
    known = known.where(*conditions_of(query))
    units = sorted(reader.connection.execute(known).all(), key=lambda row: (order_key(row.name), row.id))
    if query.near:
        units.sort(key=lambda row: (distance(row.value or "", query.near), row.value or ""))
        return [row.id for row in units]
    if query.sort is Sort.NAME:
        return [row.id for row in (reversed(units) if query.reverse else units)]
    filled = [row for row in units if row.value not in (None, "")]
    empty = [row for row in units if row.value in (None, "")]
    falls = query.reverse is not (query.sort is Sort.SIZE)
    if query.sort in {Sort.SIZE, Sort.BRANCH, Sort.TOWN}:
        filled.sort(key=lambda row: row.value if query.sort is not Sort.SIZE else -row.value)
        filled = filled[::-1] if query.reverse else filled
    else:
        filled.sort(key=lambda row: (row.value, row.id), reverse=falls or query.sort is Sort.NEXT)
    if query.sort is Sort.LAST_VISIT and not query.reverse:
        return [row.id for row in (*empty, *filled)]
    every = [row.id for row in (*filled, *empty)]
    if query.sort is not Sort.NEXT:
        return every
    today = query.today.isoformat()
    contacts = [
        (row.id, row.next_contact)
        for row in units
        if row.next_contact and (row.next_contact >= today or (row.value or "") < row.next_contact)
    ]
    first = first_due(reader, query, contacts)
    due = [row.id for row in units if row.id in first]
    return [*sorted(due, key=lambda unit: first[unit]), *(unit for unit in every if unit not in first)]


def _listed(reader: Reader, query: CompanyQuery, units: Sequence[str]) -> dict[str, CompanyRow]:
    """Return those of some workplaces that pass the filters, by their ids."""
    if not units:
        return {}
    rows = reader.connection.execute(_rows(replace(query, units=tuple(units)))).mappings()
    return {row["unit"]: _row(dict(row)) for row in rows}


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
    joined = _UNIT.outerjoin(_COMPANY, _COMPANY.c.id == _UNIT.c.company)
    return select(*columns).select_from(joined).where(*conditions_of(query))


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
