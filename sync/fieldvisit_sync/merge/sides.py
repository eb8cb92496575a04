"""Texts of any number of authors made one: the same text in whatever order they reach the server (SYNC S4).

Two texts are merged by `words`. A third that started from the same text must not be merged into the outcome, for then
the order of syncs would decide the order of the words: all are merged anew, the earliest first. So words may stand in
another order than somebody saw who is still writing.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from fieldvisit_sync.merge.origin import Origin, Side, Sides
from fieldvisit_sync.merge.words import leave_moved, leave_unknown, merge_words, with_shared

MOST_SIDES = 8
"""Authors whose texts are remembered; beyond it the merged text counts as one author's."""

MOST_CHARACTERS = 64 * 1024
"""Characters of all remembered texts of a field."""


@dataclass(frozen=True, slots=True)
class Joined:
    """A text made of several.

    Attributes:
        text: what shows.
        by: the latest of the edits.
        overlaps: how often an author had changed words that an earlier one had changed too.
        sides: what it was made of; None when that is too much to remember.
    """

    text: str
    by: Origin
    overlaps: int
    sides: Sides | None


def add_side(
    known: Sides | None, shown: Side, base: str, new: Side, seen: int, *, is_lost: bool = False
) -> Joined:
    """Return what shows after another author's text.

    Args:
        known: what is remembered of it as a merged text; None when it is none.
        shown: the shown text with the edit it counts as.
        base: the text that the new one started from.
        new: the arriving text.
        seen: the version of the record that its author saw.
        is_lost: it is from before a restore, so that what it started from may be lost.
    """
    joined = _among(known, base, new)
    if joined is None and is_lost:
        # What shows never had these words: nobody took them away, and its author brings them.
        base = leave_unknown(base, shown.text)
        joined = _among(known, base, new)
        if joined is None:
            # A word that both have is not two: who wrote what shows may have seen it, and nobody can tell any more.
            base = with_shared(base, new.text, shown.text)
    if joined is None and known is not None and seen < max(side.by.version for side in known.sides):
        # Its author may have seen the merged words in another order: one of the texts was edited since, or came in again.
        base, text = leave_moved(base, new.text, shown.text)
        new = Side(text, new.by)
        joined = _among(known, base, new)
    return joined or _join(base, [shown, new])


def count_overlaps(known: Sides | None) -> int:
    """Return how often authors of a merged text had changed the same words."""
    return 0 if known is None or _is_edited(known) else _join(known.base, known.sides).overlaps


def edited(known: Sides | None, shown_by: Origin) -> Sides | None:
    """Return what is remembered of a text when somebody who saw it wrote on: since when merged words stand as they do."""
    return known if known is None or _is_edited(known) else Sides("", (Side("", shown_by),))


def _is_edited(known: Sides) -> bool:
    return len(known.sides) == 1


def _among(known: Sides | None, base: str, new: Side) -> Joined | None:
    """Return what shows after a text that started where known ones did, or from one of them; None when it did not."""
    if known is None or _is_edited(known):
        return None
    if base == known.base:
        return _join(base, [*known.sides, new])
    if any(side.text == base for side in known.sides):
        # Its author went on from one of the texts before it heard of the others.
        return _join(known.base, [new if side.text == base else side for side in known.sides])
    return None


def _join(base: str, sides: Iterable[Side]) -> Joined:
    together = _once(sides)
    text, overlaps = together[0].text, 0
    for side in together[1:]:
        merged = merge_words(base, text, side.text)
        text, overlaps = merged.text, overlaps + merged.flagged
    size = len(base) + sum(len(side.text) for side in together)
    small = 1 < len(together) <= MOST_SIDES and size <= MOST_CHARACTERS
    return Joined(text, together[-1].by, overlaps, Sides(base, tuple(together)) if small else None)


def _once(sides: Iterable[Side]) -> list[Side]:
    """Return the sides by time, of equal texts the latest only."""
    last: dict[str, Side] = {}
    for side in sorted(sides, key=lambda side: (side.by.at, side.by.mutation)):
        last[side.text] = side
    return sorted(last.values(), key=lambda side: (side.by.at, side.by.mutation))
