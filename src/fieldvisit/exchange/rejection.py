"""A record that cannot come in: which one, which field, what stood there and why, in words for the person who imports.

Reasons are fixed sentences, so that the window can translate them and a report can count them.
"""

from dataclasses import dataclass
from enum import StrEnum

VALUE_LENGTH = 200
"""Longest value shown in a rejection, in characters (CLI.md detail 7)."""


class Reason(StrEnum):
    """Why a value or record is refused. The text is what people read."""

    NO_CVR = "CVR-nummeret mangler."
    CVR_FORM = "Et CVR-nummer har 8 cifre og begynder ikke med 0."
    CVR_CHECK = "CVR-nummerets kontrolciffer passer ikke."
    NO_NAME = "Navnet mangler."
    P_NUMBER_FORM = "Et P-nummer har 10 cifre."
    NO_P_NUMBER = "P-nummeret mangler."
    NO_COMPANY_OF_UNIT = "Arbejdsstedet mangler sin virksomheds CVR-nummer."
    MUNICIPALITY_FORM = "En kommunekode har 3 eller 4 cifre, for eksempel 0151."
    POSTCODE_FORM = "Et postnummer har 4 cifre."
    INDUSTRY_FORM = "En branchekode har 6 cifre."
    SCHEME = "Skemaet skal være DB07 eller DB25."
    SIZE_BAND_FORM = "Et størrelsesinterval skrives som ANTAL_10_19 eller 10-19."
    WHOLE_NUMBER = "Feltet skal være et helt tal på 0 eller mere."
    DECIMAL_NUMBER = "Feltet skal være et tal på 0 eller mere."
    DATE_FORM = "En dato skrives som 2026-10-06 eller 06-10-2026."
    YES_OR_NO = "Feltet skal være ja eller nej."
    UUID_FORM = "Adressens id skal være et UUID."
    STAMP_FORM = "Tidsstemplet kan ikke læses."
    TEXT_EXPECTED = "Feltet skal være tekst."
    TOO_LONG = "Teksten er for lang."
    CONTROL_CHARACTERS = "Teksten indeholder tegn, som ikke kan vises."
    SPREADSHEET_DATE = "Regnearket har lavet værdien om til en dato. Formatér kolonnen som tekst."
    DATES_IN_ORDER = "Ophørsdatoen ligger før startdatoen."
    LIST_EXPECTED = "Feltet skal være en liste."
    OBJECT_EXPECTED = "Feltet skal være et objekt med felter."
    NOT_A_DOCUMENT = "Posten er ikke et CVR-dokument om en virksomhed eller et arbejdssted."
    PERSON = "Personer importeres ikke."
    BROKEN_JSON = "Posten er ikke gyldig JSON."
    DOCUMENT_TOO_BIG = "Dokumentet er for stort."
    BROKEN_QUOTES = "Citationstegnene i rækken går ikke op."
    TOO_MANY_CELLS = "Rækken har flere felter end overskriften."


@dataclass(frozen=True, slots=True)
class Rejection:
    """One refused record; there is exactly one per record, for the first fault found.

    Attributes:
        row: record number. In CSV and XLSX the header is 1, so the first record is 2 (in XLSX counted from the header
            row, empty rows included; in CSV blank lines are no records). In JSON the first document is 1, over all
            lines and hits of the file; a broken line counts as one.
        field: column or path of the field ("navn", "beliggenhedsadresse[2].postnummer"); empty for the whole record.
        value: what stood there, cut at 200 characters.
        reason: a Danish sentence, one of `Reason`.
    """

    row: int
    field: str
    value: str
    reason: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "value", self.value[:VALUE_LENGTH])


class RefusedValueError(Exception):
    """Carries one refused value from where it is read to the reader that knows its row. Never leaves this room."""

    def __init__(self, field: str, value: str, reason: Reason) -> None:
        super().__init__(reason)
        self.field = field
        self.value = value
        self.reason = reason

    def at(self, row: int) -> Rejection:
        """Return the rejection of record number `row`."""
        return Rejection(row, self.field, self.value, self.reason)
