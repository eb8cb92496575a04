"""A person one talks to at a workplace (G13)."""

from dataclasses import dataclass
from typing import ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Record):
    """A person one talks to at a workplace (G13)."""

    KIND: ClassVar[str] = "contact"

    unit: str | None = None
    name: str | None = None
    role: str | None = None
    mail: str | None = None
    phone: str | None = None
    note: str | None = None
