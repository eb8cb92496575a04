"""The goal of a campaign from a day on, with the reason for the change (R03)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalRevision(Record):
    """The goal of a campaign from a day on, with the reason for the change (R03)."""

    KIND: ClassVar[str] = "goal_revision"

    campaign: str | None = None
    valid_from: date | None = None
    goal: int | None = None
    reason: str | None = None
