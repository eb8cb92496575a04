"""What was chosen on the page that ends a visit."""

from dataclasses import dataclass
from datetime import datetime

HELD = "held"


@dataclass(frozen=True, slots=True, kw_only=True)
class EndChoice:
    """How a visit ends.

    Attributes:
        status: `held`, or a key of `hold_visit.CANCELLED`.
        follow_ups: keys of the proposals to make.
    """

    status: str
    reception: int | None
    outcome: str | None
    new_at: datetime | None
    follow_ups: frozenset[str]
