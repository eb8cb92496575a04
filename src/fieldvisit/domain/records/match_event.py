"""A match event with companies and posts (R41)."""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchEvent(Record):
    """A match event with companies and posts (R41)."""

    KIND: ClassVar[str] = "match_event"

    name: str | None = None
    date: dt.date | None = None
    from_time: str | None = None
    to_time: str | None = None
    place: str | None = None
    posts: int | None = None
    owner: str | None = None
