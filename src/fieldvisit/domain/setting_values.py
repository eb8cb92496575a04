"""What the municipality's settings may hold: one that does not fit counts as not set, so that the default holds.

Settings come to every laptop with a sync; a slip in one must not keep anybody from opening, syncing or reading.
"""

from collections.abc import Callable, Mapping
from typing import Any

_MOST_WORKING_DAYS = 250
_MOST_CLOSING_DAYS = 100


def fits(name: str, value: Any) -> bool:
    """Say whether a setting's JSON value is one that the product can use; settings it does not know always fit."""
    return name not in _RULES or _RULES[name](value)


def _whole(least: int, most: int) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


def _is_promise(value: Any) -> bool:
    days = _whole(0, _MOST_WORKING_DAYS)
    return isinstance(value, Mapping) and all(days(each) for each in value.values())


def _are_partners(value: Any) -> bool:
    return isinstance(value, list) and all(
        isinstance(each, Mapping) and isinstance(each.get("code"), str) for each in value
    )


def _are_days(value: Any) -> bool:
    return (
        isinstance(value, list)
        and len(value) <= _MOST_CLOSING_DAYS
        and all(isinstance(each, str) for each in value)
    )


_RULES: Mapping[str, Callable[[Any], bool]] = {
    "sync_batch_size": _whole(1, 5_000),
    "auto_sync": lambda value: isinstance(value, bool),
    "offline_person_days": _whole(1, 365),
    "offline_consent_hours": _whole(1, 24 * 365),
    "auto_lock_minutes": _whole(1, 24 * 60),
    "retention_days_after_shortlist": _whole(0, 3_650),
    "small_n": _whole(0, 1_000),
    "call_protected": lambda value: isinstance(value, str),
    "unit_name": lambda value: isinstance(value, str),
    "sla": _is_promise,
    "partners": _are_partners,
    "local_closing_days": _are_days,
}
