"""The free-text guard: points at what looks like a person number or a health word before it is sent (D4, G12).

It warns and never changes the text: "write what the job needs, not what the person has".
"""

import re
from collections.abc import Container
from dataclasses import dataclass
from enum import StrEnum

from fieldvisit.domain.reference_data import ReferenceData

_NO_P_NUMBERS: frozenset[str] = frozenset()
_LONGEST_ENDING = 6
_PLAIN = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212\ufe63\uff0d"), "-") | dict.fromkeys(
    map(ord, "\u00a0\u2007\u2009\u202f\t"), " "
)
"""Dashes and blanks that word processors put in the place of the typed ones."""
_LETTER = re.compile(r"[^\W\d]")


class FindingKind(StrEnum):
    """What the guard saw."""

    CPR = "cpr"
    HEALTH = "health"


@dataclass(frozen=True, slots=True)
class Finding:
    """One place in a text.

    The found text itself is left out on purpose, so that a finding can be logged or passed on without harm.

    Attributes:
        start: index of its first character.
        end: index after its last character.
    """

    kind: FindingKind
    start: int
    end: int


class FreeTextGuard:
    """The guard with its patterns ready; made once at start."""

    def __init__(self, reference: ReferenceData) -> None:
        self._cpr = reference.rules.cpr
        stems = "|".join(map(re.escape, reference.guard_words["stems"]))
        words = "|".join(map(re.escape, reference.guard_words["words"]))
        self._health = re.compile(
            rf"(?<!\w)(?:(?:{stems})[^\W\d_]{{0,{_LONGEST_ENDING}}}|(?:{words}))(?!\w)", re.IGNORECASE
        )

    def findings(self, text: str, p_numbers: Container[str] = _NO_P_NUMBERS) -> tuple[Finding, ...]:
        """Return what a person should look at, in the order of the text.

        Args:
            text: a note or another free text; fields that hold a P-number are not given to the guard.
            p_numbers: the P-numbers in the store; a match equal to one of them is none.
        """
        found = self._person_numbers(text, p_numbers)
        found += [
            Finding(FindingKind.HEALTH, match.start(), match.end()) for match in self._health.finditer(text)
        ]
        return tuple(sorted(found, key=lambda finding: finding.start))

    def has_person_number(self, text: str, p_numbers: Container[str] = _NO_P_NUMBERS) -> bool:
        """Say whether a text holds something like a person number; arguments as `findings`."""
        return bool(self._person_numbers(text, p_numbers))

    def _person_numbers(self, text: str, p_numbers: Container[str]) -> list[Finding]:
        # One character for one, so that places stay: a letter before the digits ("cpr350101...") parts like a blank.
        plain = _LETTER.sub(" ", text.translate(_PLAIN))
        return [
            Finding(FindingKind.CPR, match.start(), match.end())
            for match in self._cpr.finditer(plain)
            if match.group() not in p_numbers
        ]
