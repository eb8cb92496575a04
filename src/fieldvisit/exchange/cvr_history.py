"""The register's history lists: entries with a period, of which one is open now, or none is any more.

Nothing here asks for the date of today: an entry is open when its period has no end.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from fieldvisit.exchange.register_value import read_date, refuse
from fieldvisit.exchange.rejection import Reason


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a history list.

    Attributes:
        path: where it stands, for rejections ("navne[2]").
        fields: the entry's own fields.
        start: first day, or None where the file does not say.
        end: last day, or None while it is open.
    """

    path: str
    fields: dict[str, object]
    start: date | None
    end: date | None

    def field(self, name: str) -> tuple[str, object]:
        """Return path and raw value of a field, as the functions of `register_value` take them."""
        return f"{self.path}.{name}", self.fields.get(name)


def read_object(path: str, value: object) -> dict[str, object]:
    """Return a JSON object; nothing gives an empty one.

    Raises:
        RefusedValueError: it is something else.
    """
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise refuse(path, value, Reason.OBJECT_EXPECTED)
    return value


def read_list(path: str, value: object) -> list[object]:
    """Return a JSON list; nothing gives an empty one.

    Raises:
        RefusedValueError: it is something else.
    """
    if value is None:
        return []
    if not isinstance(value, list):
        raise refuse(path, value, Reason.LIST_EXPECTED)
    return value


def read_entry(path: str, value: object) -> Entry:
    """Return one entry with its period; an entry without a period counts as open."""
    if not isinstance(value, dict):
        raise refuse(path, value, Reason.OBJECT_EXPECTED)
    period = read_object(f"{path}.periode", value.get("periode"))
    start = read_date(f"{path}.periode.gyldigFra", period.get("gyldigFra"))
    end = read_date(f"{path}.periode.gyldigTil", period.get("gyldigTil"))
    return Entry(path, value, start, end)


def read_entries(path: str, value: object) -> list[Entry]:
    """Return all entries of a history list, in the file's order."""
    return [read_entry(f"{path}[{place}]", entry) for place, entry in enumerate(read_list(path, value))]


def open_entries(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries that are open, the one with the latest start first."""
    still_open = [entry for entry in entries if entry.end is None]
    return sorted(still_open, key=lambda entry: entry.start or date.min, reverse=True)


def current_entry(entries: list[Entry]) -> Entry | None:
    """Return the open entry, else the one closed last (kept for display), else None."""
    still_open = open_entries(entries)
    if still_open:
        return still_open[0]
    return max(entries, key=lambda entry: (entry.end or date.min, entry.start or date.min), default=None)


def last_day(entries: Iterable[Entry]) -> date | None:
    """Return the latest end where every entry is closed, else None; no entries give None."""
    ends = [entry.end for entry in entries]
    closed = [end for end in ends if end is not None]
    return max(closed) if closed and len(closed) == len(ends) else None
