"""A call to a workplace with its result (R04, R05)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Call(Record):
    """A call to a workplace with its result (R04, R05)."""

    KIND: ClassVar[str] = "call"

    unit: str | None = None
    campaign: str | None = None
    target: str | None = None
    by: str | None = None
    at: datetime | None = None
    result: str | None = None
    reason: str | None = None
    recontact: date | None = None
    visit: str | None = None
    note: str | None = None
