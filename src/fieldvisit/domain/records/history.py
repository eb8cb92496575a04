"""One later edit of a record: `changes` maps field to [old, new]."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class History(Record):
    """One later edit of a record: `changes` maps field to [old, new]."""

    KIND: ClassVar[str] = "history"

    record_kind: str | None = None
    record_id: str | None = None
    changes: Any = None
    by: str | None = None
    at: datetime | None = None
