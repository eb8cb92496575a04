"""Who looked at whom, when and why (G8)."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadAudit(Record):
    """Who looked at whom, when and why (G8)."""

    KIND: ClassVar[str] = "read_audit"

    action: str | None = None
    candidate: str | None = None
    purpose: str | None = None
    by: str | None = None
    at: datetime | None = None
    content_digest: str | None = None
    chain: str | None = None
