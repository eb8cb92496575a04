"""A file about a workplace, perhaps from a visit; its bytes lie apart from the row."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment(Record):
    """A file about a workplace: `size` in bytes, its content named by `sha256` (SYNC "Attachments")."""

    KIND: ClassVar[str] = "attachment"

    unit: str | None = None
    visit: str | None = None
    name: str | None = None
    media_type: str | None = None
    size: int | None = None
    sha256: str | None = None
    by: str | None = None
    added_at: datetime | None = None
