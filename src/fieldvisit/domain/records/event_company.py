"""A workplace's invitation to a match event and the posts it brings (R41)."""

from dataclasses import dataclass
from typing import ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class EventCompany(Record):
    """A workplace's invitation to a match event and the posts it brings (R41)."""

    KIND: ClassVar[str] = "event_company"

    event: str | None = None
    unit: str | None = None
    posts: int | None = None
    state: str | None = None
    invited_by: str | None = None
