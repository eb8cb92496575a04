"""A workplace on a campaign's list; with caller and position it stands on a call list (R04)."""

from dataclasses import dataclass
from typing import ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignTarget(Record):
    """A workplace on a campaign's list; with caller and position it stands on a call list (R04)."""

    KIND: ClassVar[str] = "campaign_target"

    campaign: str | None = None
    unit: str | None = None
    caller: str | None = None
    call_position: int | None = None
    note: str | None = None
