"""The words that begin an order to the palette, in both languages whatever the window speaks (DESIGN 5 "Verbs")."""

from dataclasses import dataclass
from enum import StrEnum

from fieldvisit.domain.folding import fold

_SHORTEST = 2


class Verb(StrEnum):
    """What can be ordered."""

    VISIT = "visit"
    CALL = "call"
    FOLLOW_UP = "follow_up"
    INQUIRY = "inquiry"
    COMPANY = "company"
    NOTE = "note"
    START = "start"
    PREPARE = "prepare"
    MOVE = "move"
    NEAR = "near"
    SEARCH = "search"
    COVERS = "covers"
    NEEDS = "needs"


PHRASES: dict[Verb, tuple[str, ...]] = {
    Verb.VISIT: ("ny besøg", "nyt besøg", "new visit"),
    Verb.CALL: ("ny opkald", "nyt opkald", "ring til", "ring", "new call", "call"),
    Verb.FOLLOW_UP: ("ny opfølgning", "new follow-up", "new follow up", "new followup"),
    Verb.INQUIRY: ("ny henvendelse", "new inquiry"),
    Verb.COMPANY: ("ny virksomhed", "new company"),
    Verb.NOTE: ("ny notat", "nyt notat", "new note"),
    Verb.START: ("start besøg", "start visit"),
    Verb.PREPARE: ("forbered besøg", "forbered", "prepare visit", "prepare"),
    Verb.MOVE: ("flyt besøg", "flyt", "move visit", "move"),
    Verb.NEAR: ("nær ved", "nær", "near"),
    Verb.COVERS: ("hvem dækker hvad", "hvem dækker", "who covers what", "who covers"),
    Verb.NEEDS: ("ugens behov", "needs of the week"),
    Verb.SEARCH: ("søg efter", "søg", "search for", "search"),
}
"""Longer phrases before those they begin with; `ny` fits every noun, as the palette itself writes it (Ctrl+N)."""


@dataclass(frozen=True, slots=True)
class Said:
    """A verb with the words behind it.

    Attributes:
        verb: what is ordered.
        words: the rest as it was typed.
        certain: the phrase has two words, so that no name is meant by it.
    """

    verb: Verb
    words: str
    certain: bool


def read_verb(text: str) -> Said | None:
    """Return the verb that a text begins with; None when it begins with none."""
    typed = text.split()
    folded = [fold(word) for word in typed]
    for verb, phrases in PHRASES.items():
        for phrase in phrases:
            begun = fold(phrase).split()
            if folded[: len(begun)] == begun:
                return Said(verb, " ".join(typed[len(begun) :]), len(begun) > 1)
    return None


def verbs_beginning(text: str) -> list[Verb]:
    """Return the verbs of which a text is the beginning, such as all new things for `ny`."""
    begun = fold(" ".join(text.split()))
    if len(begun) < _SHORTEST:
        return []
    return [
        verb for verb, phrases in PHRASES.items() if any(fold(phrase).startswith(begun) for phrase in phrases)
    ]
