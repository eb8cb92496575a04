"""Words, pictures and keys of the answers to an offer (tokens `offer_answers`, DESIGN 4 "tasken-liste")."""

from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.tokens import tokens

ANSWER_KEYS = {"V": "shown", "J": "yes", "M": "maybe", "N": "no", "S": "later"}
"""Key to answer, in the order of the buttons."""


def answer_word(answer: str, *, short: bool = False) -> str:
    """Return an answer as it is shown; the short form stands on a button."""
    if short:
        brief = {"yes": tr("Ja"), "no": tr("Nej")}
        if answer in brief:
            return brief[answer]
    words = {
        "none": tr("Ikke nævnt"),
        "shown": tr("Vist"),
        "yes": tr("Interesseret"),
        "maybe": tr("Måske"),
        "no": tr("Nej tak"),
        "later": tr("Senere"),
    }
    return words.get(answer, answer)


def answer_mark(answer: str) -> tuple[str, str]:
    """Return picture and colour of an answer; an answer of a later version shows as not mentioned."""
    state = tokens().statuses.get(f"offer_{answer}") or tokens().statuses["offer_none"]
    return state.icon, state.colour


def reason_needed() -> str:
    """Return what is said when an offer is chosen against a check."""
    return tr("Skriv en begrundelse i noten, hvis tilbuddet skal vælges alligevel.")
