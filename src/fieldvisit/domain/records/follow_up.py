"""Something to be done by a date; with `promised_to` it is a deadline (D14)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp(Record):
    """Something to be done by a date; with `promised_to` it is a deadline (D14)."""

    KIND: ClassVar[str] = "follow_up"

    unit: str | None = None
    visit: str | None = None
    commitment: str | None = None
    deadline_kind: str | None = None
    title: str | None = None
    promised_to: str | None = None
    due: date | datetime | None = None
    rule: Any = None
    owner: str | None = None
    done_at: datetime | None = None
    done_by: str | None = None
