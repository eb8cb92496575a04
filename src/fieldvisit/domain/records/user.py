"""A colleague with a login; `role` is one of the four of R34."""

from dataclasses import dataclass
from typing import ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class User(Record):
    """A colleague with a login; `role` is one of the four of R34."""

    KIND: ClassVar[str] = "user"

    login: str | None = None
    name: str | None = None
    initials: str | None = None
    role: str | None = None
    team: str | None = None
