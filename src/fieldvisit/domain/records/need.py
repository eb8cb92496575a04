"""Whom a company needs, how many, from when (R08, R22)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Need(Record):
    """Whom a company needs, how many, from when (R08, R22)."""

    KIND: ClassVar[str] = "need"

    unit: str | None = None
    visit: str | None = None
    occupation: str | None = None
    posts: int | None = None
    hours: int | None = None
    start: date | None = None
    state: str | None = None
    note: str | None = None
    course: str | None = None
    esco: tuple[str, ...] = ()
