"""One field that two people changed: what shows, and what waits for a person (SYNC "Merge, in one place")."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from fieldvisit_sync.merge.origin import Origin
from fieldvisit_sync.schema.field import Field, Merge


@dataclass(frozen=True, slots=True)
class Meeting:
    """The outcome for one field.

    Attributes:
        value: what shows.
        by: the edit it counts as.
        clash: True when a person should decide.
        other: the value that waits in the conflict.
        other_by: the edit behind `other`.
    """

    value: Any
    by: Origin
    clash: bool = False
    other: Any = None
    other_by: Origin | None = None


def is_same(one: object, other: object) -> bool:
    """Say whether two wire values are the same; true and 1 are not."""
    if isinstance(one, (list, dict)) and isinstance(other, (list, dict)):
        return msgspec.json.encode(one, order="sorted") == msgspec.json.encode(other, order="sorted")
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def readable(field: Field | None, value: Any) -> Any:
    """Return a stored value; none where a server that did not know the field has kept what cannot be merged by its rule."""
    if field is not None and field.merge is Merge.TEXT and not isinstance(value, str):
        return None
    if field is not None and field.merge is Merge.SET:
        is_set = isinstance(value, list) and all(isinstance(label, str) for label in value)
        return value if is_set else None
    return value


def is_alike(field: Field | None, one: Any, other: Any) -> bool:
    """Say whether two values of a field say the same: an empty text or set is no other value than none."""
    if field is not None and field.merge in {Merge.TEXT, Merge.SET}:
        return is_same(one or None, other or None)
    return is_same(one, other)


def is_settled(field: Field | None, shown: Any, other: Any) -> bool:
    """Say whether a value that waits in a conflict needs no decision any more, since what shows says it or is ahead."""
    if field is not None and field.merge is Merge.PROGRESS and field.rank(other) >= 0:
        return is_same(shown, other) or field.rank(other) < field.rank(shown)
    return is_same(shown, other)


def meet(field: Field | None, base: Any, shown: tuple[Any, Origin], new: tuple[Any, Origin]) -> Meeting:
    """Settle two edits of one field that did not know of each other and left different values.

    Texts are settled by `sides`, since more than two may meet.

    Args:
        field: the field with its rule; None when this schema version does not know it (then the later edit shows).
        base: the value the new edit's author saw; None is empty.
        shown: the server's value and the edit behind it.
        new: the arriving value and its edit.
    """
    rule = field.merge if field is not None else Merge.LWW
    if field is not None and rule is Merge.PROGRESS:
        behind, ahead = sorted((shown, new), key=lambda side: field.rank(side[0]))
        ranks = field.rank(behind[0]), field.rank(ahead[0])
        if ranks[0] < ranks[1] and (ranks[0] >= 0 or behind[0] is None):
            return Meeting(*ahead)
    if rule is Merge.SET:
        return Meeting(_unite(base or [], shown[0] or [], new[0] or []), _later(shown, new)[1])
    later, earlier = _later(shown, new), _earlier(shown, new)
    return Meeting(*later, clash=True, other=earlier[0], other_by=earlier[1])


def _unite(base: Sequence[str], shown: Sequence[str], new: Sequence[str]) -> list[str]:
    """Return what either side added or both kept: what one side removed is gone."""
    was, ours, theirs = set(base), set(shown), set(new)
    return sorted((ours | theirs) - (was - ours) - (was - theirs))


def _later(shown: tuple[Any, Origin], new: tuple[Any, Origin]) -> tuple[Any, Origin]:
    return new if new[1].is_later_than(shown[1]) else shown


def _earlier(shown: tuple[Any, Origin], new: tuple[Any, Origin]) -> tuple[Any, Origin]:
    return shown if new[1].is_later_than(shown[1]) else new
