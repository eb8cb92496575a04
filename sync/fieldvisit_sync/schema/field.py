"""A synced field: what it holds and how two edits of it meet (SYNC "Merge, in one place")."""

from dataclasses import dataclass
from enum import StrEnum

FIRST_YEAR, LAST_YEAR = 1000, 2999
"""Years a DATE or STAMP may lie in: whoever counts months or weeks from one stays inside the calendar."""


class Type(StrEnum):
    """What a field may hold; the wire form stands behind each."""

    TEXT = "text"
    """Unicode text."""
    INTEGER = "integer"
    """Whole number, 64 bit."""
    REAL = "real"
    """Floating-point number."""
    BOOLEAN = "boolean"
    """true or false."""
    DATE = "date"
    """Calendar day in Danish local time, `2026-10-06`."""
    STAMP = "stamp"
    """Point in time in UTC, `2026-10-06T05:30:00.000Z`."""
    DUE = "due"
    """A DATE, or a STAMP where a clock time was promised."""
    REFERENCE = "reference"
    """Id of a record of the kind in `refers_to`."""
    LABELS = "labels"
    """Sorted list of unique texts."""
    JSON = "json"
    """Any JSON value, merged as a whole."""


class Merge(StrEnum):
    """How a clash of the field is settled."""

    LWW = "lww"
    """The later corrected edit time shows, the other value goes to a conflict."""
    TEXT = "text"
    """Merged by words; where both changed the same words both passages are kept and flagged."""
    SET = "set"
    """Union of what was added, minus what was removed."""
    PROGRESS = "progress"
    """Moves forward in `order` only; an older edit never moves it back."""
    LOCKED = "locked"
    """Written once; later edits are refused."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One synced field of a kind.

    Attributes:
        name: English snake_case name, equal in wire, laptop table and domain dataclass.
        type: what it holds.
        merge: how two edits meet.
        since: schema version in which it appeared.
        refers_to: the kind a REFERENCE points to.
        order: the steps of a PROGRESS field; steps in one inner tuple are equal in rank.
    """

    name: str
    type: Type = Type.TEXT
    merge: Merge = Merge.LWW
    since: int = 1
    refers_to: str | None = None
    order: tuple[tuple[str, ...], ...] = ()

    def rank(self, step: object) -> int:
        """Return how far along `step` is in `order`; -1 when it is none of the steps."""
        return next((place for place, steps in enumerate(self.order) if step in steps), -1)


def text(name: str, *, merge: Merge = Merge.LWW, since: int = 1) -> Field:
    """Return a TEXT field."""
    return Field(name=name, merge=merge, since=since)


def prose(name: str, *, since: int = 1) -> Field:
    """Return a TEXT field that is merged by words."""
    return Field(name=name, merge=Merge.TEXT, since=since)


def number(name: str, *, merge: Merge = Merge.LWW, since: int = 1) -> Field:
    """Return an INTEGER field."""
    return Field(name=name, type=Type.INTEGER, merge=merge, since=since)


def real(name: str, *, since: int = 1) -> Field:
    """Return a REAL field."""
    return Field(name=name, type=Type.REAL, since=since)


def flag(name: str, *, since: int = 1) -> Field:
    """Return a BOOLEAN field."""
    return Field(name=name, type=Type.BOOLEAN, since=since)


def day(name: str, *, since: int = 1) -> Field:
    """Return a DATE field."""
    return Field(name=name, type=Type.DATE, since=since)


def stamp(name: str, *, since: int = 1) -> Field:
    """Return a STAMP field."""
    return Field(name=name, type=Type.STAMP, since=since)


def due(name: str, *, since: int = 1) -> Field:
    """Return a DUE field."""
    return Field(name=name, type=Type.DUE, since=since)


def reference(name: str, kind: str, *, merge: Merge = Merge.LWW, since: int = 1) -> Field:
    """Return a REFERENCE to records of `kind`."""
    return Field(name=name, type=Type.REFERENCE, merge=merge, refers_to=kind, since=since)


def labels(name: str, *, since: int = 1) -> Field:
    """Return a LABELS field, merged as a set."""
    return Field(name=name, type=Type.LABELS, merge=Merge.SET, since=since)


def json(name: str, *, since: int = 1) -> Field:
    """Return a JSON field, merged as a whole."""
    return Field(name=name, type=Type.JSON, since=since)


def progress(name: str, *order: tuple[str, ...], since: int = 1) -> Field:
    """Return a PROGRESS field with its steps in rising order."""
    return Field(name=name, merge=Merge.PROGRESS, order=order, since=since)
