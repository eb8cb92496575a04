"""The list of companies as a file, as long as it may be: what the register knows and what comes next, no persons."""

from collections.abc import Iterator
from itertools import islice

from fieldvisit.exchange.table import Cell, Table
from fieldvisit.services.list_companies import CompanyFilter, company_query
from fieldvisit.services.list_file import ListFile, Say, company_name, local_date
from fieldvisit.services.log_call import SOLE_TRADER_FORMS
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.repositories import company
from fieldvisit.store.repositories.company import CompanyRow

_SHOWN = 50
"""Rows of the preview."""


def export_companies(
    workspace: Workspace, wanted: CompanyFilter, *, say: Say = str, language: str = "da"
) -> ListFile:
    """Return the companies that pass a filter, in its order.

    Args:
        workspace: the open profile.
        wanted: as the list shows them.
        say: Danish words to those of the reader's language.
        language: of the words of codes.
    """
    query = company_query(workspace, wanted)
    words = (say("ja"), say("nej"))

    def rows() -> Iterator[tuple[Cell, ...]]:
        with workspace.store.read() as reader:
            for row in company.each_row(reader, query, without_forms=SOLE_TRADER_FORMS):
                yield _cells(workspace, row, words, language)

    with workspace.store.read() as reader:
        left_out = company.count_with_form(reader, query, SOLE_TRADER_FORMS)
        count = company.count_listed(reader, query) - left_out
    head = (
        say("CVR-nummer"),
        say("P-nummer"),
        say("Navn"),
        say("Virksomhedsform"),
        say("Adresse"),
        say("Postnummer"),
        say("By"),
        say("Branchekode"),
        say("Branche"),
        say("Ansatte"),
        say("Størrelse"),
        say("Reklamebeskyttet"),
        say("Sidste besøg"),
        say("Næste besøg"),
        say("Næste kontakt"),
    )
    return ListFile(
        id="virksomheder",
        table=Table(title=say("Virksomheder"), head=head, rows=rows),
        first=tuple(islice(rows(), _SHOWN)),
        count=count,
        left_out=left_out,
    )


def _cells(workspace: Workspace, row: CompanyRow, yes_no: tuple[str, str], language: str) -> tuple[Cell, ...]:
    reference = workspace.reference
    band = reference.size_bands.get(row.size_band or "")
    division = reference.division_of(row.industry_code)
    return (
        row.cvr,
        row.p_number,
        company_name(row.name),
        row.form,
        " ".join(part for part in (row.street, row.house_number) if part),
        row.postcode,
        row.town,
        row.industry_code,
        row.industry_text or (division.name(language) if division is not None else ""),
        row.employees,
        band.name(language) if band is not None else "",
        yes_no[0] if row.ad_protected else yes_no[1],
        local_date(row.last_visit, workspace.local_day),
        local_date(row.next_visit, workspace.local_day),
        row.next_contact,
    )
