"""What was said about one offer at a visit (R19)."""

from dataclasses import dataclass
from typing import ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class ChecklistLine(Record):
    """What was said about one offer at a visit (R19)."""

    KIND: ClassVar[str] = "checklist_line"

    visit: str | None = None
    offer: str | None = None
    answer: str | None = None
    note: str | None = None
    reason: str | None = None
    next_step: str | None = None
    edition: str | None = None
