"""What a use case changed: returned by every service verb, then broadcast, so that each screen decides to reload."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Inverse:
    """How to take one step back: put `values` into the record, or delete it when `values` is None.

    Attributes:
        kind: the record's kind.
        record: the record's id.
        values: field to wire value before the change.
    """

    kind: str
    record: str
    values: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class Changed:
    """What was changed, why, and how to undo it.

    Attributes:
        kinds: kinds of which a record changed.
        ids: ids of the changed records.
        cause: stable name of the verb, such as `visit.hold`.
        inverses: steps back in the order they must be taken; empty when it cannot be undone.
        held: ids of records that are kept from being sent, because a text looks like a person number (D4).
    """

    kinds: frozenset[str] = frozenset()
    ids: frozenset[str] = frozenset()
    cause: str = ""
    inverses: tuple[Inverse, ...] = field(default=())
    held: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        """Say whether anything changed."""
        return bool(self.ids)
