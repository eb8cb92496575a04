"""One promise of a company; it names no person (D9)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment(Record):
    """One promise of a company; it names no person (D9)."""

    KIND: ClassVar[str] = "commitment"

    visit: str | None = None
    unit: str | None = None
    campaign: str | None = None
    need: str | None = None
    type: str | None = None
    occupation: str | None = None
    posts: int | None = None
    hours: int | None = None
    start: date | None = None
    weeks: int | None = None
    end: date | None = None
    by: str | None = None
    given_at: datetime | None = None
    state: str | None = None
    vitas_approved: date | None = None
    vitas_approved_by: str | None = None
    note: str | None = None
    failure: str | None = None
    expectations: tuple[str, ...] = ()
