"""One document of the business register (`Vrvirksomhed`, `VrproduktionsEnhed`) into one row.

Only the fields named in `WANTED` are ever taken out of the JSON: owners and other persons (`deltagerRelation`), care-of
names and the metadata's list of contacts, which does not say what is secret, never become Python values.
The fields are those of docs.cvr.dev and of PRODUCT.md section 3.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from fieldvisit.exchange.company_row import CompanyRow, UnitRow
from fieldvisit.exchange.cvr_employment import read_employment
from fieldvisit.exchange.cvr_history import (
    Entry,
    current_entry,
    last_day,
    open_entries,
    read_entries,
    read_entry,
    read_list,
    read_object,
)
from fieldvisit.exchange.cvr_place import read_address, read_industry
from fieldvisit.exchange.register_value import (
    read_cvr,
    read_date,
    read_p_number,
    read_stamp,
    read_text,
    read_yes_or_no,
    refuse,
)
from fieldvisit.exchange.rejection import Reason

WANTED: Final = frozenset(
    {
        *(
            "cvrNummer",
            "pNummer",
            "navne",
            "binavne",
            "reklamebeskyttet",
            "beliggenhedsadresse",
            "hovedbranche",
        ),
        *(
            "virksomhedsform",
            "virksomhedsstatus",
            "livsforloeb",
            "telefonNummer",
            "elektroniskPost",
            "hjemmeside",
        ),
        *(
            "erstMaanedsbeskaeftigelse",
            "maanedsbeskaeftigelse",
            "kvartalsbeskaeftigelse",
            "aarsbeskaeftigelse",
        ),
        *(
            "penheder",
            "virksomhedsrelation",
            "virksomhedMetadata",
            "produktionsEnhedMetadata",
            "sidstOpdateret",
        ),
    }
)
"""The fields that the import reads; everything else in a document is skipped over."""

SOLE_TRADER_FORMS: Final = frozenset({"10", "15", "ENK", "PMV"})
"""Codes and short forms of firms that are one person: enkeltmandsvirksomhed, personligt ejet mindre virksomhed."""

_ENDED = ("OPHØRT", "OPLØST", "TVANGSOPLØST", "SLETTET")
"""Beginnings of status words that mean the end; only asked where a document has no periods."""

Document = Mapping[str, object]


def read_company(row: int, document: Document) -> CompanyRow:
    """Return the company of a `Vrvirksomhed` document.

    Raises:
        RefusedValueError: a field that is read holds something else than the register would write.
    """
    metadata = read_object("virksomhedMetadata", document.get("virksomhedMetadata"))
    names = _history(document, "navne", metadata, "nyesteNavn")
    status_entry = current_entry(read_entries("virksomhedsstatus", document.get("virksomhedsstatus")))
    form = current_entry(_history(document, "virksomhedsform", metadata, "nyesteVirksomhedsform"))
    form_code = read_text(*form.field("virksomhedsformkode")) if form else ""
    form_text = read_text(*form.field("kortBeskrivelse")) if form else ""
    status = read_text(*status_entry.field("status")) if status_entry else ""
    return CompanyRow(
        row=row,
        cvr=read_cvr("cvrNummer", document.get("cvrNummer")),
        form_code=form_code,
        form=form_text,
        sole_trader=bool({form_code, form_text.upper()} & SOLE_TRADER_FORMS)
        if form_code or form_text
        else None,
        secondary_names=_read_secondary_names(document, metadata),
        p_numbers=_read_p_numbers(document),
        **_read_shared(document, metadata, names, status),
    )


def read_unit(row: int, document: Document) -> UnitRow:
    """Return the workplace of a `VrproduktionsEnhed` document.

    Raises:
        RefusedValueError: a field that is read holds something else than the register would write.
    """
    metadata = read_object("produktionsEnhedMetadata", document.get("produktionsEnhedMetadata"))
    p_number = read_p_number("pNummer", document.get("pNummer"))
    if not p_number:
        raise refuse("pNummer", "", Reason.NO_P_NUMBER)
    relation = current_entry(read_entries("virksomhedsrelation", document.get("virksomhedsrelation")))
    path, company = (
        relation.field("cvrNummer")
        if relation
        else ("metadata.nyesteCvrNummerRelation", metadata.get("nyesteCvrNummerRelation"))
    )
    if company is None:
        raise refuse(path, "", Reason.NO_COMPANY_OF_UNIT)
    names = _history(document, "navne", metadata, "nyesteNavn")
    return UnitRow(
        row=row, p_number=p_number, cvr=read_cvr(path, company), **_read_shared(document, metadata, names, "")
    )


def _read_shared(document: Document, metadata: Document, names: list[Entry], status: str) -> dict[str, Any]:
    """Return the fields that companies and workplaces have in common."""
    stamp = read_stamp("sidstOpdateret", document.get("sidstOpdateret"))
    status = status or read_text("metadata.sammensatStatus", metadata.get("sammensatStatus"))
    start, ceased, ceased_date = _read_life(document, metadata, names, status)
    name = current_entry(names)
    shown_name = read_text(*name.field("navn")) if name else ""
    if name is None or not shown_name:
        raise refuse(f"{name.path}.navn" if name else "navne", "", Reason.NO_NAME)
    address = current_entry(_history(document, "beliggenhedsadresse", metadata, "nyesteBeliggenhedsadresse"))
    industry = current_entry(_history(document, "hovedbranche", metadata, "nyesteHovedbranche"))
    return {
        "name": shown_name,
        "address": read_address(address) if address else None,
        "industry": read_industry(industry, stamp) if industry else None,
        "employment": read_employment(document, metadata),
        "phone": _read_contact(document, "telefonNummer"),
        "mail": _read_contact(document, "elektroniskPost"),
        "web": _read_contact(document, "hjemmeside"),
        "start_date": start,
        "ceased": ceased,
        "ceased_date": ceased_date,
        "status": status,
        "reklamebeskyttet": read_yes_or_no("reklamebeskyttet", document.get("reklamebeskyttet")),
        "last_changed": stamp,
    }


def _history(document: Document, name: str, metadata: Document, newest: str) -> list[Entry]:
    """Return a history list, or the metadata's newest entry where the list is absent or empty."""
    entries = read_entries(name, document.get(name))
    if entries or metadata.get(newest) is None:
        return entries
    return [read_entry(f"metadata.{newest}", metadata[newest])]


def _read_life(
    document: Document, metadata: Document, names: list[Entry], status: str
) -> tuple[date | None, bool, date | None]:
    """Return start, whether it has ceased, and the last day: by the life periods, else the names', else the status."""
    life = read_entries("livsforloeb", document.get("livsforloeb"))
    founded = read_date("metadata.stiftelsesDato", metadata.get("stiftelsesDato"))
    current = current_entry(life)
    start = (current.start if current else None) or founded
    end = last_day(life or names)
    if life or end:
        return start, end is not None, end
    return start, status.upper().startswith(_ENDED), None


def _read_secondary_names(document: Document, metadata: Document) -> tuple[str, ...] | None:
    """Return the secondary names in use, without doubles, in the file's order."""
    if document.get("binavne") is not None:
        names = [
            read_text(*entry.field("navn"))
            for entry in read_entries("binavne", document["binavne"])
            if entry.end is None
        ]
    elif metadata.get("nyesteBinavne") is not None:
        path = "metadata.nyesteBinavne"
        names = [read_text(path, name) for name in read_list(path, metadata["nyesteBinavne"])]
    else:
        return None
    return tuple(dict.fromkeys(name for name in names if name))


def _read_p_numbers(document: Document) -> tuple[str, ...] | None:
    """Return the P-numbers of the workplaces open now."""
    if document.get("penheder") is None:
        return None
    numbers = [
        read_p_number(*entry.field("pNummer"))
        for entry in read_entries("penheder", document["penheder"])
        if entry.end is None
    ]
    return tuple(dict.fromkeys(number for number in numbers if number))


def _read_contact(document: Document, name: str) -> str | None:
    """Return the newest open contact that is not secret; anything but a plain false in `hemmelig` counts as secret."""
    if document.get(name) is None:
        return None
    for entry in open_entries(read_entries(name, document[name])):
        if entry.fields.get("hemmelig", False) is False:
            return read_text(*entry.field("kontaktoplysning"))
    return ""
