"""A setting of the municipality: `name` and its JSON `value`."""

from dataclasses import dataclass
from typing import Any, ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting(Record):
    """A setting of the municipality: `name` and its JSON `value`."""

    KIND: ClassVar[str] = "setting"

    name: str | None = None
    value: Any = None
