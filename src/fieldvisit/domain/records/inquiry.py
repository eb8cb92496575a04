"""A company's inquiry with its answer deadline (R15)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Inquiry(Record):
    """A company's inquiry with its answer deadline (R15)."""

    KIND: ClassVar[str] = "inquiry"

    unit: str | None = None
    campaign: str | None = None
    channel: str | None = None
    source: str | None = None
    received_at: datetime | None = None
    taker: str | None = None
    answer_due: date | datetime | None = None
    answered_at: datetime | None = None
    text: str | None = None
    answer: str | None = None
