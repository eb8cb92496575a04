"""An edition of an offer that the municipality's leader has approved (R18)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferEdition(Record):
    """An edition of an offer that the municipality's leader has approved (R18).

    It holds what it changes; what is None stays as the editions before it say.
    """

    KIND: ClassVar[str] = "offer"

    code: str | None = None
    edition: int | None = None
    title: str | None = None
    description: str | None = None
    state: str | None = None
    approved_by: str | None = None
    approved: date | None = None
    for_whom: str | None = None
    company_gets: str | None = None
    conditions: str | None = None
    pay: str | None = None
    paperwork: str | None = None
    lead: str | None = None
    link: str | None = None
    checked_on: date | None = None
    check_date: date | None = None
    proposal: str | None = None
