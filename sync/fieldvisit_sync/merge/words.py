"""Texts of two authors made one, word by word (SYNC S2).

A word that one author added is never dropped. Where both changed the same words, both passages are kept, the
earlier edit's first, and the text is flagged for a person to tidy up. Where each left most of what was there, these words
keep their order. White space follows the word behind it.
"""

import re
from collections import Counter, deque
from collections.abc import Container, Iterator
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

_WORD = re.compile(r"(\s*)(\S+)")
_MOST_COMPARISONS = 100_000_000
"""Words of one text times words of the other that are compared (about 0.1 s); beyond it the changed middles are one
passage."""

_SENTENCE = 4
"""Words of an old passage from which on people are taken to have written sentences in its place."""


@dataclass(frozen=True, slots=True)
class MergedText:
    """The text with both authors' words.

    Attributes:
        text: what shows.
        flagged: True when both changed the same words, so that both passages stand side by side.
    """

    text: str
    flagged: bool


@dataclass(frozen=True, slots=True)
class _Word:
    """A word and the white space in front of it."""

    space: str
    word: str


class _Text:
    """A text as words."""

    def __init__(self, text: str) -> None:
        self.words = [_Word(space, word) for space, word in _WORD.findall(text)]
        self.tail = text[len(text.rstrip()) :] if self.words else text

    def bare(self) -> list[str]:
        """Return the words without their white space."""
        return [word.word for word in self.words]

    def without(self, places: Container[int]) -> str:
        """Return the text without some of its words."""
        return _joined([word for place, word in enumerate(self.words) if place not in places]) + self.tail


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
    old, first, second = _Text(base), _Text(earlier), _Text(later)
    in_first, in_second = _kept(old.bare(), first.bare()), _kept(old.bare(), second.bare())
    merged: list[_Word] = []
    flagged = not old.words and bool(first.words and second.words)
    place = (0, 0, 0)
    both = [index for index in range(len(old.words)) if in_first[index] >= 0 and in_second[index] >= 0]
    for index in [*both, len(old.words)]:
        end = index == len(old.words)
        stop = (
            index,
            len(first.words) if end else in_first[index],
            len(second.words) if end else in_second[index],
        )
        passage, clash = _settle(
            old.words[place[0] : stop[0]], first.words[place[1] : stop[1]], second.words[place[2] : stop[2]]
        )
        merged += passage
        flagged = flagged or clash
        if not end:
            word = old.words[index]
            sides = (first.words[stop[1]].space, second.words[stop[2]].space)
            merged.append(_Word(_changed(word.space, *sides), word.word))
        place = (stop[0] + 1, stop[1] + 1, stop[2] + 1)
    return MergedText(_joined(merged) + _changed(old.tail, first.tail, second.tail), flagged)


def holds_words(text: str, part: str) -> bool:
    """Say whether all words of `part` stand in `text` in their order, whatever stands between them."""
    words = iter(_Text(text).bare())
    return all(word in words for word in _Text(part).bare())


def leave_unknown(base: str, shown: str) -> str:
    """Return `base` without the words that the shown text has nowhere."""
    text, there = _Text(base), set(_Text(shown).bare())
    return text.without({place for place, word in enumerate(text.bare()) if word not in there})


def with_shared(base: str, new: str, shown: str) -> str:
    """Return `base` with the words that both texts added in the same stretch of it.

    Args:
        base: the text that the new one started from.
        new: the new text.
        shown: what shows, whose author may have seen some of the new one's words.
    """
    old, written, there = _Text(base), _Text(new), _Text(shown)
    in_new, in_shown = _kept(old.bare(), written.bare()), _kept(old.bare(), there.bare())
    from_old, shown_old = set(in_new), set(in_shown)
    words: list[_Word] = []
    last = (0, 0, 0)
    for place in range(len(old.words) + 1):
        end = place == len(old.words)
        if not end and (in_new[place] < 0 or in_shown[place] < 0):
            continue
        stops = (len(written.words), len(there.words)) if end else (in_new[place], in_shown[place])
        added = [written.words[at] for at in range(last[1], stops[0]) if at not in from_old]
        beside = [there.words[at].word for at in range(last[2], stops[1]) if at not in shown_old]
        both = _kept([word.word for word in added], beside)
        words += old.words[last[0] : place]
        words += [word for word, at in zip(added, both, strict=True) if at >= 0]
        words += old.words[place : place + 1]
        last = (place + 1, stops[0] + 1, stops[1] + 1)
    return _joined(words) + old.tail


def leave_moved(base: str, new: str, shown: str) -> tuple[str, str]:
    """Return `base` and `new` without the words of `base` that the shown text has in another place.

    Merging takes a word that was moved for one that is gone, and keeps it a second time where somebody wrote beside it.
    Left out of both texts it stands where it shows, and what was written beside it stands beside its other neighbour.

    Args:
        base: the text that the new one started from.
        new: the new text.
        shown: what shows, in which merging gave some words of `base` another place.
    """
    old, written, there = _Text(base), _Text(new), _Text(shown)
    in_new, in_shown = _kept(old.bare(), written.bare()), _kept(old.bare(), there.bare())
    stays = (word for word, place in zip(old.bare(), in_shown, strict=True) if place >= 0)
    elsewhere = Counter(there.bare()) - Counter(stays)
    left: set[int] = set()
    for place, word in enumerate(old.bare()):
        if in_shown[place] < 0 < elsewhere[word]:
            elsewhere[word] -= 1
            left.add(place)
    if not left:
        return base, new
    gone = {in_new[place] for place in left}
    return old.without(left), written.without(gone)


def _kept(old: list[str], new: list[str]) -> list[int]:
    """Return for every word of `old` its place in `new`, or -1 where it is gone."""
    places = [-1] * len(old)
    shorter = min(len(old), len(new))
    start = 0
    while start < shorter and old[start] == new[start]:
        places[start] = start
        start += 1
    tail = 0
    while tail < shorter - start and old[-1 - tail] == new[-1 - tail]:
        places[len(old) - 1 - tail] = len(new) - 1 - tail
        tail += 1
    middle_old, middle_new = old[start : len(old) - tail], new[start : len(new) - tail]
    if len(middle_old) * len(middle_new) <= _MOST_COMPARISONS:
        for block in LCSseq.opcodes(middle_old, middle_new):
            if block.tag == "equal":
                for step in range(block.src_end - block.src_start):
                    places[start + block.src_start + step] = start + block.dest_start + step
    return places


def _settle(old: list[_Word], first: list[_Word], second: list[_Word]) -> tuple[list[_Word], bool]:
    """Return the words that stand between two words that both kept, and whether both had changed the same words."""
    was, one, other = ([word.word for word in words] for words in (old, first, second))
    if one in (was, other):
        return second, False
    if other == was:
        return first, False
    if not one or not other:
        return first or second, True
    in_first, in_second = _kept(was, one), _kept(was, other)
    if _is_rewritten(in_first) or _is_rewritten(in_second):
        return [*first, *second], bool(old)
    return list(_in_turn(first, second, in_first, in_second)), bool(old)


def _is_rewritten(places: list[int]) -> bool:
    """Say whether less than half of the old words are left: who wrote so much wrote sentences, which stay in one piece."""
    return len(places) >= _SENTENCE and sum(place >= 0 for place in places) * 2 < len(places)


def _in_turn(
    first: list[_Word], second: list[_Word], in_first: list[int], in_second: list[int]
) -> Iterator[_Word]:
    """Yield both passages, the first before the second; old words that one of them left stand in their old order."""
    rests = deque(first), deque(second)
    for places in zip(in_first, in_second, strict=True):
        for passage, rest, place in zip((first, second), rests, places, strict=True):
            while len(passage) - len(rest) <= place:
                yield rest.popleft()
    for rest in rests:
        yield from rest


def _changed(base: str, first: str, second: str) -> str:
    """Return the white space that somebody changed; the later edit's when both did."""
    return first if second == base else second


def _joined(words: list[_Word]) -> str:
    """Return the words as a text; a word that began a text gets a line of its own further down."""
    if not words:
        return ""
    begin = words[0].space if "\n" in words[0].space else ""
    rest = "".join(f"{word.space or chr(10)}{word.word}" for word in words[1:])
    return f"{begin}{words[0].word}{rest}"
