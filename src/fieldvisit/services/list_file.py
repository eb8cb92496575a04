"""A list that leaves the window without persons (G2, G13): sole traders are persons, so their rows are left out."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from fieldvisit.domain.records.company import Company
from fieldvisit.domain.records.contact import Contact
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.exchange.table import Cell, Table
from fieldvisit.services.known_people import KnownPeople, without_names
from fieldvisit.services.log_call import company_flags
from fieldvisit.store.reader import Reader

Say = Callable[[str], str]
"""Danish words to those of the reader's language."""

Row = Sequence[Cell]
_OWNER = re.compile(r"\s+v/.*$", re.IGNORECASE | re.DOTALL)
"""`Lindevang Grønne Haver v/ I. Juul`: who stands behind a company is a person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListFile:
    """A list ready to be written.

    Attributes:
        id: stable word, for the file's name.
        table: head and rows; the rows are read when the file is written.
        first: the first rows, for the preview.
        count: rows of the file.
        left_out: rows that are not in it, since they are about sole traders.
        hidden: texts in it that are left out, since they name somebody.
    """

    id: str
    table: Table
    first: tuple[Row, ...]
    count: int
    left_out: int
    hidden: int = 0


class PersonGuard:
    """Keeps persons out of the rows of a list, and counts what it kept out.

    Args:
        reader: what is read from.
        reference: how person numbers look.

    Attributes:
        left_out: rows of sole traders.
        hidden: texts that named somebody.
    """

    def __init__(self, reader: Reader, reference: ReferenceData) -> None:
        self._reader = reader
        self._people = KnownPeople(reader, reference)
        self.left_out, self.hidden = 0, 0

    def leaves_out(self, unit: ProductionUnit | None) -> bool:
        """Say whether a row about a workplace is left out."""
        if unit is None:
            return False
        is_person = "sole_trader" in company_flags(self._reader.get(Company, unit.company), unit)
        self.left_out += is_person
        return is_person

    def text(self, text: str | None, unit: str | None) -> str:
        """Return a text that somebody typed; empty when it names a candidate or a contact of the workplace."""
        if not text:
            return ""
        contacts = self._reader.find(Contact, unit=unit) if unit else []
        names = [contact.name for contact in contacts]
        if self._people.are_in(text) or without_names(text, names, "") != text:
            self.hidden += 1
            return ""
        return text


def company_name(name: str | None) -> str:
    """Return a company's name without the person behind it."""
    return _OWNER.sub("", name or "")


def local_date(moment: datetime | None, to_day: Callable[[datetime], date]) -> date | None:
    """Return the day of a moment; None for none."""
    return to_day(moment) if moment is not None else None


def finished(
    id_: str,
    title: str,
    head: Sequence[str],
    rows: Iterable[Row],
    guard: PersonGuard,
) -> ListFile:
    """Return a list whose rows are read already."""
    kept = tuple(rows)
    return ListFile(
        id=id_,
        table=Table(title=title, head=head, rows=lambda: kept),
        first=kept,
        count=len(kept),
        left_out=guard.left_out,
        hidden=guard.hidden,
    )
