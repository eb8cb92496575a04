"""Where a due date comes from: the rule is kept beside the date, so that the date can be said and computed again."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from fieldvisit.domain.working_days import WorkingCalendar

Rule = dict[str, Any]
"""One of `{"from": ISO day, "working_days": n}`, `{"start_of": commitment, "working_days": n}`,
`{"start_of": commitment, "days": n}`, `{"last_working_day_before_start_of": commitment}`."""


def working_days_from(day: date, working_days: int) -> Rule:
    """Return the rule of an answer promised within a number of working days (R12)."""
    return {"from": day.isoformat(), "working_days": working_days}


def due_of(rule: Mapping[str, Any], starts: Mapping[str, date], calendar: WorkingCalendar) -> date | None:
    """Return the due date of a rule, None when its start is not known.

    Args:
        rule: see `Rule`.
        starts: commitment id to its first day.
        calendar: the municipality's working days.
    """
    if "last_working_day_before_start_of" in rule:
        start = starts.get(rule["last_working_day_before_start_of"])
        return None if start is None else calendar.last_before(start)
    base = date.fromisoformat(rule["from"]) if "from" in rule else starts.get(rule.get("start_of", ""))
    if base is None:
        return None
    if "working_days" in rule:
        return calendar.add(base, rule["working_days"])
    return base + timedelta(days=rule.get("days", 0))
