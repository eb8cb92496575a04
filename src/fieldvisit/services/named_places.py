"""Which workplaces are named in words: at their beginning ("nordlys send profiler"), or in a sentence ("ring til nordlys").

Behind a verb of the palette the workplace comes first, and the beginnings of words are enough. In a sentence any word
might begin somebody's name, so there a name counts by its whole first words, and after a preposition before elsewhere.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from fieldvisit.domain.folding import fold
from fieldvisit.services.find_anything import COMPANIES, Found, company_of, find_anything
from fieldvisit.services.workspace import Workspace

MOST_PLACES = 3
_MOST_WORDS = 6
_MOST_STARTS = 12
_HITS = 30
_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"\d{8}|\d{10}")
_SHORTEST, _SHORTEST_ALONE = 2, 4

_BEFORE_NAMES = frozenset(
    {"til", "hos", "fra", "med", "for", "ved", "om", "to", "at", "from", "with", "about"}
)
_ORDINARY = re.compile(
    r"ring|send|skriv|mail|book|aftal|hent|svar|foelg|spoerg|tjek|husk|find|bestil|forbered|planlaeg|tilbud|profil|profiler"
    r"|kontrakt|aftale|moede|besoeg|praktik|svaret|dagen|ugen|call|write|visit|meet|answer|remember|check|order|offers?"
    r"|profiles?|contract|meeting"
)
"""What such lines are made of: alone no workplace is meant by them, though one may be called so."""


@dataclass(frozen=True, slots=True)
class Place:
    """A workplace that is meant: its id and its name."""

    unit: str
    name: str


@dataclass(frozen=True, slots=True)
class Named:
    """Workplaces that are named, and by which words.

    Attributes:
        places: those that may be meant, best first; empty when none is named.
        first: the first of the words that name them.
        end: the word after the last of them.
    """

    places: tuple[Place, ...]
    first: int
    end: int


NOBODY = Named((), 0, 0)


def named_first(workspace: Workspace, words: Sequence[str]) -> Named:
    """Return the workplaces that the most words at the beginning name; a preposition may stand before them."""
    start = 1 if len(words) > 1 and fold(words[0]) in _BEFORE_NAMES else 0
    best = NOBODY
    for end in range(start + 1, min(len(words), start + _MOST_WORDS) + 1):
        said = " ".join(words[start:end])
        if len(said) < _SHORTEST or _ORDINARY.fullmatch(fold(said)):
            continue
        found = find_anything(workspace, said, kinds=COMPANIES, most=_HITS, alike=False)
        if not found:
            break
        if places := _places(hit for hit in found if _begins(hit, said)):
            best = Named(places, start, end)
    return best


def named_within(workspace: Workspace, words: Sequence[str]) -> Named:
    """Return the workplaces that a sentence names, by the whole words that their names begin with."""
    best, best_rank = NOBODY, (False, 0, 0)
    for start in range(min(len(words), _MOST_STARTS)):
        named = _named_from(workspace, words, start)
        after = start > 0 and fold(words[start - 1]) in _BEFORE_NAMES
        rank = (after, named.end - named.first, -start)
        if named.places and (best is NOBODY or rank > best_rank):
            best, best_rank = named, rank
    return best


def _named_from(workspace: Workspace, words: Sequence[str], start: int) -> Named:
    best = NOBODY
    for end in range(start + 1, min(len(words), start + _MOST_WORDS) + 1):
        said = _WORD.findall(fold(" ".join(words[start:end])))
        if not said or said[0] in _BEFORE_NAMES:
            break
        found = find_anything(workspace, " ".join(said), kinds=COMPANIES, most=_HITS, alike=False)
        if not found:
            break
        is_alone = len(said) == 1
        if is_alone and (len(said[0]) < _SHORTEST_ALONE or _ORDINARY.fullmatch(said[0])):
            continue
        if places := _places(hit for hit in found if _is_called(hit, said)):
            best = Named(places, start, end)
    return best


def _places(hits: Iterable[Found]) -> tuple[Place, ...]:
    return tuple({hit.unit: Place(hit.unit, company_of(hit)) for hit in hits if hit.unit}.values())[
        :MOST_PLACES
    ]


def _begins(hit: Found, said: str) -> bool:
    """Say whether each word begins a word of the workplace's or the contact's name, or is a number of it."""
    names = _WORD.findall(fold(f"{hit.title} {company_of(hit)}"))
    return all(
        _NUMBER.fullmatch(word) or any(name.startswith(word) for name in names)
        for word in _WORD.findall(fold(said))
    )


def _is_called(hit: Found, said: Sequence[str]) -> bool:
    """Say whether a name begins with the words, or a contact's whole name is or a number of it are they."""
    if len(said) == 1 and _NUMBER.fullmatch(said[0]):
        return True
    own = _WORD.findall(fold(hit.title))
    if hit.kind == "contact":
        return len(said) > 1 and own == list(said)
    return own[: len(said)] == list(said)
