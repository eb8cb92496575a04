"""The columns of the list of workplaces in a wide window (DESIGN 2 "1920x1080", 6 "Tables")."""

from datetime import date

from fieldvisit.domain.clock import to_local
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.list_companies import CompanyItem, Sort
from fieldvisit.ui import words
from fieldvisit.ui.clash_mark import clash_mark
from fieldvisit.ui.companies.company_words import mark_of, staff_words, trade_word, when_words
from fieldvisit.ui.language import tr
from fieldvisit.ui.widgets.table_model import Cell, Column, TableRow

FALLING = frozenset({Sort.SIZE})
"""Orders whose values fall unless they are turned round."""

NOT_SORTED = "state"


def columns() -> list[Column]:
    """Return the columns; each is called like the order by it."""
    return [
        Column(Sort.NAME.value, tr("Virksomhed")),
        Column(Sort.BRANCH.value, tr("Branche"), width=110),
        Column(Sort.SIZE.value, tr("Ansatte"), align="right", width=80),
        Column(Sort.TOWN.value, tr("By"), width=120),
        Column(Sort.LAST_VISIT.value, tr("Sidste besøg"), width=104),
        Column(Sort.NEXT.value, tr("Næste kontakt"), width=120),
        Column(NOT_SORTED, tr("Status"), width=100),
    ]


def table_row_of(item: CompanyItem, reference: ReferenceData, today: date) -> TableRow:
    """Return a workplace's cells."""
    row = item.row
    last = to_local(row.last_visit).date() if row.last_visit else None
    town = " ".join(part for part in (row.postcode, row.town) if part)
    mark = mark_of(item)
    return TableRow(
        row.unit,
        (
            Cell(row.name, strong=True, tail=clash_mark(clashes=item.clashes)),
            Cell(trade_word(reference, row.industry_code, None), muted=True),
            Cell(_staff(item, reference)),
            Cell(town, muted=True),
            Cell(words.capital(words.month_and_year(last)) if last else tr("Aldrig"), muted=True),
            Cell(tr("Ophørt") if row.ceased else _next(item, today)),
            Cell(mark.text if mark else "", mark=mark),
        ),
    )


def _staff(item: CompanyItem, reference: ReferenceData) -> str:
    """Return the number of employees, or the size band where it is not known."""
    if item.row.employees is not None:
        return words.number(item.row.employees)
    return staff_words(reference, None, item.row.size_band)


def _next(item: CompanyItem, today: date) -> str:
    """Return what is to come; what was last has a column of its own."""
    return when_words(item.when, today) if item.when.is_ahead else ""
