"""The person behind a commitment."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement(Record):
    """The person behind a commitment."""

    KIND: ClassVar[str] = "placement"

    commitment: str | None = None
    candidate: str | None = None
    unit: str | None = None
    start: date | None = None
    end: date | None = None
    state: str | None = None
    failure: str | None = None
