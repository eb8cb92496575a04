"""Phone numbers: eight Danish digits shown in pairs, or a foreign number with its country code."""

import re

from fieldvisit.domain.reference_rules import ReferenceRules

DOES_NOT_FIT = "Et dansk telefonnummer har 8 cifre."
_FOREIGN = re.compile(r"\+(?!45)[1-9]\d{5,14}")
_DANISH_PREFIX = "+45"
_DIGITS = 8


def normalise(typed: str) -> str:
    """Return a typed number as bare digits, a foreign one with its plus; the Danish country code is left out."""
    number = re.sub(r"[\s\u00a0().\-/]", "", typed)
    return number.removeprefix(_DANISH_PREFIX)


def is_valid(typed: str, rules: ReferenceRules) -> bool:
    """Say whether a number has the form of a Danish one or carries another country's code."""
    number = normalise(typed)
    return rules.phone.fullmatch(number) is not None or _FOREIGN.fullmatch(number) is not None


def message(typed: str, rules: ReferenceRules) -> str | None:
    """Return what to say under the field, in Danish; None when it is empty or has the right form."""
    return None if not typed.strip() or is_valid(typed, rules) else DOES_NOT_FIT


def display(stored: str) -> str:
    """Return a number as people read it: `12 34 56 78`; anything but eight digits stays as it was written."""
    number = normalise(stored)
    if len(number) != _DIGITS or not number.isdecimal():
        return stored.strip()
    return " ".join(number[place : place + 2] for place in range(0, _DIGITS, 2))
