"""A candidate on a shortlist with a person's judgement per criterion; never a score (D3)."""

from dataclasses import dataclass
from typing import Any, ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortlistEntry(Record):
    """A candidate on a shortlist with a person's judgement per criterion; never a score (D3)."""

    KIND: ClassVar[str] = "shortlist_entry"

    shortlist: str | None = None
    candidate: str | None = None
    state: str | None = None
    criteria: Any = None
    reason: str | None = None
