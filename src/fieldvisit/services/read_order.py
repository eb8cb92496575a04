"""What is meant by words behind a verb: the workplace, the date, and the rest ("nordlys fre 13 send profiler").

The workplace is named by the beginning of the words: as many of them as begin words of its name, of a contact's name
there, or of its CVR or P-number. The date may stand anywhere behind it, or before it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from fieldvisit.domain.deadline import Due
from fieldvisit.domain.folding import fold
from fieldvisit.domain.typed_date import find_date
from fieldvisit.services.find_anything import COMPANIES, Found, find_anything
from fieldvisit.services.working_calendar import working_calendar
from fieldvisit.services.workspace import Workspace

MOST_PLACES = 3
_MOST_WORDS = 6
_HITS = 30
_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"\d{8,10}")
_SHORTEST = 2


@dataclass(frozen=True, slots=True)
class Place:
    """A workplace that is meant: its id and its name."""

    unit: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What was understood.

    Attributes:
        places: the workplaces that may be meant, best first; empty when none is named.
        due: a day, or a moment where a time was typed; None when there is no date.
        rest: the words that are neither workplace nor date.
        without_place: the words without the date, for what needs no workplace.
    """

    places: tuple[Place, ...]
    due: Due | None
    rest: str
    without_place: str


def read_order(workspace: Workspace, text: str, *, dated: bool = True) -> Order:
    """Return what is meant by the words behind a verb.

    Args:
        workspace: the open profile.
        text: the words.
        dated: whether a date among them is one; of a note it is a part of the text.
    """
    found = find_date(text, workspace.clock.now(), working_calendar(workspace)) if dated else None
    before, after = (text[: found.start], text[found.end :]) if found else (text, "")
    head, tail = before.split(), after.strip(" ,").split()
    places, named = _named(workspace, head or tail)
    rest = [*head[named:], *tail] if head else tail[named:]
    return Order(
        places=places,
        due=found.value if found else None,
        rest=" ".join(rest).strip(" ,"),
        without_place=" ".join([*head, *tail]).strip(" ,"),
    )


def _named(workspace: Workspace, words: Sequence[str]) -> tuple[tuple[Place, ...], int]:
    """Return the workplaces that the most words name, and how many words those are."""
    best: tuple[tuple[Place, ...], int] = ((), 0)
    for count in range(1, min(len(words), _MOST_WORDS) + 1):
        said = " ".join(words[:count])
        if len(said) < _SHORTEST:
            continue
        found = find_anything(workspace, said, kinds=COMPANIES, most=_HITS, alike=False)
        if not found:
            break
        places = {hit.unit: Place(hit.unit, _name(hit)) for hit in found if hit.unit and _is_named(hit, said)}
        if places:
            best = tuple(places.values())[:MOST_PLACES], count
    return best


def _is_named(hit: Found, said: str) -> bool:
    """Say whether each word begins a word of the workplace's or the contact's name, or is a number of it."""
    names = _WORD.findall(fold(f"{hit.title} {_name(hit)}"))
    return all(
        _NUMBER.fullmatch(word) or any(name.startswith(word) for name in names)
        for word in _WORD.findall(fold(said))
    )


def _name(hit: Found) -> str:
    """Return the workplace's name; of a contact it stands before the rest of what was found."""
    return hit.snippet.partition(" · ")[0] if hit.kind == "contact" else hit.title
