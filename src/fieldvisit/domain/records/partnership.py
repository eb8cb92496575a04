"""A two-sided agreement with a company (R37)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Partnership(Record):
    """A two-sided agreement with a company (R37)."""

    KIND: ClassVar[str] = "partnership"

    unit: str | None = None
    state: str | None = None
    we_find_occupation: str | None = None
    we_find_posts: int | None = None
    they_open_type: str | None = None
    they_open_places: int | None = None
    review: date | None = None
    owner: str | None = None
    note: str | None = None
