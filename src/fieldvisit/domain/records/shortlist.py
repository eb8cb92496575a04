"""Candidates for one workplace and one purpose (R26, G5)."""

from dataclasses import dataclass
from typing import ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortlist(Record):
    """Candidates for one workplace and one purpose (R26, G5)."""

    KIND: ClassVar[str] = "shortlist"

    unit: str | None = None
    need: str | None = None
    purpose: str | None = None
    owner: str | None = None
    state: str | None = None
    withdrawn: int | None = None
