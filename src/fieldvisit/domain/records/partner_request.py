"""A request to a partner municipality; it counts profiles and names none (R39)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnerRequest(Record):
    """A request to a partner municipality; it counts profiles and names none (R39)."""

    KIND: ClassVar[str] = "partner_request"

    partner: str | None = None
    unit: str | None = None
    need: str | None = None
    occupation: str | None = None
    posts: int | None = None
    profiles_here: int | None = None
    profiles_wanted: int | None = None
    answer_due: date | None = None
    state: str | None = None
    sent_at: datetime | None = None
    answered: date | None = None
    owner: str | None = None
    incoming: bool | None = None
    profiles_offered: int | None = None
    answer: str | None = None
