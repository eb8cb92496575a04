"""A clash of two edits that lost no value (SYNC S3)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict(Record):
    """A clash of two edits that lost no value (SYNC S3)."""

    KIND: ClassVar[str] = "conflict"

    record_kind: str | None = None
    record_id: str | None = None
    field: str | None = None
    base: Any = None
    shown: Any = None
    shown_by: str | None = None
    shown_at: datetime | None = None
    other: Any = None
    other_by: str | None = None
    other_at: datetime | None = None
    state: str | None = None
    solved_by: str | None = None
    solved_at: datetime | None = None
    solved_value: Any = None
