"""A named push with start, end and goal (R01)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign(Record):
    """A named push with start, end and goal (R01)."""

    KIND: ClassVar[str] = "campaign"

    name: str | None = None
    starts: date | None = None
    ends: date | None = None
    owner: str | None = None
    goal_counts: str | None = None
    headline_types: tuple[str, ...] = ()
    area: str | None = None
