"""Shipped data says from when to when it holds and when somebody must look at it again (PRODUCT D2)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """Anything whose rule or text may change: nothing legal is hard-coded.

    Attributes:
        valid_from: first day it holds, None = since always.
        valid_to: last day it holds, None = until further notice; afterwards it is read and reported, not chosen.
        check_date: from the day after, the window says that it must be checked.
    """

    valid_from: date | None = None
    valid_to: date | None = None
    check_date: date | None = None

    def holds_on(self, day: date) -> bool:
        """Say whether it may be chosen on a day."""
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_to is None or day <= self.valid_to
        )

    def past_check(self, day: date) -> bool:
        """Say whether its check date has passed (`check_date < today`)."""
        return self.check_date is not None and self.check_date < day


def read_day(raw: Mapping[str, Any], name: str) -> date | None:
    """Return a day of a JSON object, None when it is absent or null.

    Raises:
        ValueError: the value is no ISO day.
    """
    value = raw.get(name)
    return date.fromisoformat(value) if value else None
