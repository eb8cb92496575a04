"""Where a company lies and what it does, out of the register's address and trade entries."""

from datetime import date, datetime
from typing import Final

from fieldvisit.exchange.company_row import Address, Industry
from fieldvisit.exchange.cvr_history import Entry, read_object
from fieldvisit.exchange.register_value import (
    read_industry_code,
    read_municipality,
    read_postcode,
    read_text,
    read_uuid,
)

DB25_FROM: Final = date(2025, 1, 1)
"""The day on which the register replaced DB07 by DB25 and gave every trade entry a new period."""

DB07_FROM: Final = date(2008, 1, 1)
"""The first day of DB07 in the register."""

_DANISH = frozenset({"", "DK", "GL", "FO"})


def scheme_of(start: date | None, end: date | None) -> str:
    """Return the code list that a trade code belongs to by its period; empty where that cannot be told.

    Args:
        start: first day of the code.
        end: last day, or None while it is open.
    """
    if end is not None and end < DB07_FROM:
        return ""
    if start is None:
        return "DB07" if end is not None and end < DB25_FROM else ""
    return "DB25" if start >= DB25_FROM else "DB07"


def read_industry(entry: Entry, stamp: datetime | None) -> Industry | None:
    """Return the trade of an entry of `hovedbranche`.

    Args:
        entry: the entry; without a period the document's stamp decides on the code list, because a document written
            since 2025 holds open codes of DB25 only.
        stamp: when the register last changed the document.
    """
    code = read_industry_code(*entry.field("branchekode"))
    if not code:
        return None
    since = entry.start or (stamp.date() if stamp else None)
    return Industry(code, scheme_of(since, entry.end), read_text(*entry.field("branchetekst")))


def read_address(entry: Entry) -> Address | None:
    """Return an address; the care-of name is left out, because it is mostly a person's."""
    kommune_path, kommune_value = entry.field("kommune")
    kommune = read_object(kommune_path, kommune_value)
    country = read_text(*entry.field("landekode")).upper()
    read_code = read_postcode if country in _DANISH else read_text
    address = Address(
        street=read_text(*entry.field("vejnavn")),
        house_number=_read_house_number(entry),
        floor=read_text(*entry.field("etage")),
        door=read_text(*entry.field("sidedoer")),
        postcode=read_code(*entry.field("postnummer")),
        town=read_text(*entry.field("postdistrikt")),
        municipality=read_municipality(f"{kommune_path}.kommuneKode", kommune.get("kommuneKode")),
        dar_id=read_uuid(*entry.field("adresseId")),
    )
    return None if address == Address() else address


def _read_house_number(entry: Entry) -> str:
    """Return "12", "12A" or a range "12A-14B"."""
    first, last = (
        read_text(*entry.field(f"husnummer{side}")) + read_text(*entry.field(f"bogstav{side}"))
        for side in ("Fra", "Til")
    )
    return f"{first}-{last}" if first and last and first != last else first
