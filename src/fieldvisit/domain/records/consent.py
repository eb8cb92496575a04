"""A citizen's consent to be shown to one workplace (G6)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent(Record):
    """A citizen's consent to be shown to one workplace (G6)."""

    KIND: ClassVar[str] = "consent"

    candidate: str | None = None
    unit: str | None = None
    given: date | None = None
    how: str | None = None
    by: str | None = None
    fields: tuple[str, ...] = ()
    withdrawn_at: datetime | None = None
    withdrawn_how: str | None = None
    withdrawn_by: str | None = None
