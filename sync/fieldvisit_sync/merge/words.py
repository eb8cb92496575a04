"""Texts of two authors made one, word by word (SYNC S2).

A word that one author added is never dropped. Where both changed the same words, both passages are kept, the
earlier edit's first, and the text is flagged for a person to tidy up.
"""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

_TOKEN = re.compile(r"\s+|\S+")
_MOST_COMPARISONS = 4_000_000
"""Tokens of one text times tokens of the other that are compared; beyond it the changed middles are one passage."""


@dataclass(frozen=True, slots=True)
class MergedText:
    """The text with both authors' words.

    Attributes:
        text: what shows.
        flagged: True when both changed the same words, so that both passages stand side by side.
    """

    text: str
    flagged: bool


def merge_words(base: str, earlier: str, later: str) -> MergedText:
    """Merge two edits of `base`.

    Two passages added at the same place of a text are both kept without a flag; two whole texts written into an
    empty field are flagged, since they often say the same.

    Args:
        base: the text both started from.
        earlier: the one whose edit time is earlier.
        later: the other.
    """
    if earlier in (base, later):
        return MergedText(later, flagged=False)
    if later == base:
        return MergedText(earlier, flagged=False)
    old, first, second = (_TOKEN.findall(text) for text in (base, earlier, later))
    in_first, in_second = _kept(old, first), _kept(old, second)
    merged: list[str] = []
    flagged = False
    place = (0, 0, 0)
    for index in [
        *(index for index in range(len(old)) if in_first[index] >= 0 <= in_second[index]),
        len(old),
    ]:
        end = index == len(old)
        stop = (index, len(first) if end else in_first[index], len(second) if end else in_second[index])
        passage, clash = _settle(
            old[place[0] : stop[0]], first[place[1] : stop[1]], second[place[2] : stop[2]], merged
        )
        merged += passage
        flagged = flagged or clash
        if not end:
            merged.append(old[index])
        place = (stop[0] + 1, stop[1] + 1, stop[2] + 1)
    return MergedText("".join(merged), flagged or not old)


def _kept(old: list[str], new: list[str]) -> list[int]:
    """Return for every token of `old` its place in `new`, or -1 where it is gone."""
    places = [-1] * len(old)
    start = 0
    shorter = min(len(old), len(new))
    while start < shorter and old[start] == new[start]:
        places[start] = start
        start += 1
    tail = 0
    while tail < shorter - start and old[-1 - tail] == new[-1 - tail]:
        places[len(old) - 1 - tail] = len(new) - 1 - tail
        tail += 1
    middle_old, middle_new = old[start : len(old) - tail], new[start : len(new) - tail]
    if len(middle_old) * len(middle_new) <= _MOST_COMPARISONS:
        for block in SequenceMatcher(None, middle_old, middle_new, autojunk=False).get_matching_blocks():
            for step in range(block.size):
                places[start + block.a + step] = start + block.b + step
    return places


def _settle(old: list[str], first: list[str], second: list[str], before: list[str]) -> tuple[list[str], bool]:
    """Return the tokens that stand between two words that both kept, and whether both had changed the same words."""
    if first in (old, second):
        return second, False
    if second == old:
        return first, False
    if not first or not second:
        return first or second, True
    space = first[-1].isspace() or second[0].isspace()
    joint = [] if space else ["\n" if "\n" in "".join(first + second) or not before else " "]
    return [*first, *joint, *second], bool("".join(old).strip())
