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
        found = [
            Finding(FindingKind.CPR, match.start(), match.end())
            for match in self._cpr.finditer(text)
            if match.group() not in p_numbers
        ]
        found += [
            Finding(FindingKind.HEALTH, match.start(), match.end()) for match in self._health.finditer(text)
        ]
        return tuple(sorted(found, key=lambda finding: finding.start))
