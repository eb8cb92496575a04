"""A citizen, with the fields of G3 only."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate(Record):
    """A citizen, with the fields of G3 only."""

    KIND: ClassVar[str] = "candidate"

    reference: str | None = None
    shown: str | None = None
    municipality_code: str | None = None
    caseworker: str | None = None
    request: str | None = None
    groups: tuple[str, ...] = ()
    trade: str | None = None
    sections: tuple[str, ...] = ()
    esco: tuple[str, ...] = ()
    hours: int | None = None
    certificates: tuple[str, ...] = ()
    area: str | None = None
    wishes: str | None = None
    adjustments: str | None = None
    citizen_heard: date | None = None
    case_state: str | None = None
