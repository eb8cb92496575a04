"""Who covers which trades, groups of citizens and districts (R34)."""

from dataclasses import dataclass
from typing import ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Area(Record):
    """Who covers which trades, groups of citizens and districts (R34)."""

    KIND: ClassVar[str] = "area"

    user: str | None = None
    trades: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    districts: tuple[str, ...] = ()
    note: str | None = None
