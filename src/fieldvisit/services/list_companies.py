"""The list of companies: filters, order, and what each line says is next (DESIGN section 3 "Virksomheder", R06, R31)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from fieldvisit.domain.clock import at_local, to_local
from fieldvisit.domain.code_list import Division
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.visit_interval import add_months, in_time_since
from fieldvisit.services.unit_values import MOST_MONTHS
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.reader import Reader
from fieldvisit.store.repositories import company
from fieldvisit.store.repositories.clashes import clashing_units
from fieldvisit.store.repositories.company import CompanyRow
from fieldvisit.store.repositories.company_order import Place
from fieldvisit.store.repositories.company_query import CompanyChoice, CompanyQuery, Sort

__all__ = ["CompanyCount", "CompanyFilter", "CompanyItem", "CompanyPage", "Sort", "When", "WhenKind"]

NEW_FOR = timedelta(days=183)
"""How long a company counts as new in the municipality (R07)."""

PAGE_LINES = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class CompanyFilter(CompanyChoice):
    """What a person chose.

    Attributes:
        mine: only those I am responsible for.
        under_20: small workplaces only.
        not_visited_months: last visit longer ago than this, or never.
        new: founded in the last half year or made here by hand.
    """

    mine: bool = False
    under_20: bool = False
    not_visited_months: int | None = None
    new: bool = False


class WhenKind(StrEnum):
    """What a line's right side is about."""

    VISIT = "visit"
    """A visit is planned; `at` has its time."""
    VISITED_TODAY = "visited_today"
    CONTACT = "contact"
    """Next contact."""
    CALL = "call"
    """To be called again."""
    VISITED = "visited"
    """Nothing is planned; the last visit."""
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class When:
    """What comes next at a workplace, or what was last. `day` is local; `at` is set for planned visits."""

    kind: WhenKind
    day: date | None = None
    at: datetime | None = None

    @property
    def is_ahead(self) -> bool:
        """Say whether it is of today or still to come."""
        return self.kind not in {WhenKind.VISITED, WhenKind.NEVER}


@dataclass(frozen=True, slots=True)
class CompanyItem:
    """One line: its row, what is next, whether anything of it waits to be sent, and whether anything clashes."""

    row: CompanyRow
    when: When
    pending: bool
    clashes: bool = False

    @property
    def id(self) -> str:
        """Return the workplace's id."""
        return self.row.unit


@dataclass(frozen=True, slots=True)
class CompanyPage:
    """Some lines of the list.

    Attributes:
        items: the lines.
        behind: where they end, for the page that follows; None when nothing does.
        found: the workplaces that the words found; None without words.
        every: whether the words found no others: of a broad search only some are looked at.
    """

    items: tuple[CompanyItem, ...]
    behind: Place | None = None
    found: tuple[str, ...] | None = None
    every: bool = True


@dataclass(frozen=True, slots=True)
class CompanyCount:
    """How many workplaces pass the filters, and how many there are in all."""

    listed: int
    total: int


def list_companies(
    workspace: Workspace, wanted: CompanyFilter, *, limit: int = PAGE_LINES, behind: CompanyPage | None = None
) -> CompanyPage:
    """Return a page of the list.

    Args:
        workspace: the open profile.
        wanted: filter and order.
        limit: most lines.
        behind: the page before it, with the same filter and order; None begins.
    """
    if behind is not None and behind.behind is None:
        return CompanyPage(())
    query = company_query(workspace, wanted)
    with workspace.store.read() as reader:
        found, every = (behind.found, behind.every) if behind else _find(reader, wanted.text)
        query = replace(query, text="", units=found)
        rows, place = company.list_page(reader, query, limit=limit, behind=behind.behind if behind else None)
        items = tuple(_items(reader, rows, workspace.today))
    return CompanyPage(items, place, found, every)


def count_companies(workspace: Workspace, wanted: CompanyFilter, page: CompanyPage) -> CompanyCount:
    """Return how many workplaces pass the filters of a page; of a broad search how many of those looked at."""
    query = replace(company_query(workspace, wanted), text="", units=page.found)
    with workspace.store.read() as reader:
        return CompanyCount(company.count_listed(reader, query), company.count_all(reader, query))


def _find(reader: Reader, words: str) -> tuple[tuple[str, ...] | None, bool]:
    return company.find_units(reader, words) if words.strip() else (None, True)


def read_items(workspace: Workspace, units: Sequence[str]) -> dict[str, CompanyItem]:
    """Return the lines of some workplaces by their ids, also of ceased ones."""
    query = replace(company_query(workspace, CompanyFilter(with_ceased=True)), units=tuple(units))
    with workspace.store.read() as reader:
        rows = company.list_page(reader, query, limit=len(units))[0] if units else []
        return {item.id: item for item in _items(reader, rows, workspace.today)}


def _items(reader: Reader, rows: Sequence[CompanyRow], today: date) -> Iterator[CompanyItem]:
    waiting, clashing = company.waiting_units(reader, rows), clashing_units(reader)
    for row in rows:
        yield CompanyItem(row, when_of(row, today), row.unit in waiting, row.unit in clashing)


def listed_branches(workspace: Workspace) -> list[Division]:
    """Return the trades that workplaces here have, for the filter; codes of no known division are left out."""
    with workspace.store.read() as reader:
        codes = company.branches_in_use(reader)
    divisions = workspace.reference.divisions
    return [divisions[code] for code in codes if code in divisions]


def postcode_of(workspace: Workspace, unit: str) -> str:
    """Return the postcode of a workplace, for what is near it; empty when it has none or is not here."""
    with workspace.store.read() as reader:
        place = reader.get(ProductionUnit, unit)
    return (place.postcode if place else None) or ""


def listed_districts(workspace: Workspace) -> dict[str, str]:
    """Return the postcodes that workplaces here have, each with its town, for the filter."""
    with workspace.store.read() as reader:
        return company.districts_in_use(reader)


def when_of(row: CompanyRow, today: date) -> When:
    """Return what a line says on its right."""
    visit = to_local(row.next_visit) if row.next_visit else None
    last = to_local(row.last_visit).date() if row.last_visit else None
    if visit is not None and visit.date() == today:
        return When(WhenKind.VISIT, today, visit)
    if last == today:
        return When(WhenKind.VISITED_TODAY, today)
    due = [When(WhenKind.VISIT, visit.date(), visit)] if visit is not None else []
    contact = row.next_contact
    if contact is not None and (contact >= today or last is None or last < contact):
        due.append(When(WhenKind.CONTACT, contact))
    if row.recontact is not None and row.recontact >= today:
        due.append(When(WhenKind.CALL, row.recontact))
    if due:
        return min(due, key=lambda when: when.day or date.max)
    return When(WhenKind.VISITED, last) if last is not None else When(WhenKind.NEVER)


def company_query(workspace: Workspace, wanted: CompanyFilter) -> CompanyQuery:
    """Return what the store is asked for."""
    today = workspace.today
    small = tuple(band.code for band in workspace.reference.size_bands.values() if band.under_20)
    months = wanted.not_visited_months
    chosen = {each.name: getattr(wanted, each.name) for each in fields(CompanyChoice)}
    chosen["near"] = wanted.near if wanted.near.isdecimal() else ""
    intervals = range(1, MOST_MONTHS + 1) if wanted.visit_due else ()
    return CompanyQuery(
        **chosen,
        today=today,
        midnight=at_local(today, time()),
        # A visit is due with whoever answers for the workplace: of the others nobody is asked.
        responsible=workspace.who.user if wanted.mine or wanted.visit_due else None,
        small_bands=small if wanted.under_20 else (),
        not_visited_since=add_months(today, -months) if months is not None else None,
        new_since=today - NEW_FOR if wanted.new else None,
        in_time_since={months: in_time_since(today, months) for months in intervals},
    )
