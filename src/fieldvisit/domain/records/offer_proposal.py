"""A correction of an offer that somebody proposes, and what the leader said to it (R18)."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferProposal(Record):
    """A correction of an offer that somebody proposes, and what the leader said to it (R18)."""

    KIND: ClassVar[str] = "offer_proposal"

    code: str | None = None
    part: str | None = None
    before: str | None = None
    proposed: str | None = None
    reason: str | None = None
    by: str | None = None
    at: datetime | None = None
    state: str | None = None
    answer: str | None = None
    decided_by: str | None = None
    decided_at: datetime | None = None
