"""A visit to a workplace (R05); only `held` ones count."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit(Record):
    """A visit to a workplace (R05); only `held` ones count."""

    KIND: ClassVar[str] = "visit"

    unit: str | None = None
    campaign: str | None = None
    consultant: str | None = None
    template: str | None = None
    planned_at: datetime | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    status: str | None = None
    outcome: str | None = None
    reception: int | None = None
    bag: tuple[str, ...] = ()
    note: str | None = None
    moved_to: str | None = None
