"""People in free text: found before a text leaves the computer (G2, D10, G13)."""

import re
from collections.abc import Collection, Iterable

from fieldvisit.domain.cpr_guard import FindingKind, FreeTextGuard
from fieldvisit.domain.records.candidate import Candidate
from fieldvisit.domain.records.contact import Contact
from fieldvisit.domain.records.user import User
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.store.hold_back import StoredPNumbers
from fieldvisit.store.reader import Reader

_REFERENCE = re.compile(r"(?<!\w)[A-ZÆØÅ]{1,3}-\d{3,6}(?!\w)")
"""How references of this municipality and of its partners look."""
_NO_NAMES = frozenset({"kandidat", "person", "borger", "candidate", "citizen"})
"""First words of candidates that are shown without a name."""


class KnownPeople:
    """The candidates on this computer, as texts may name them.

    Args:
        reader: what is read from.
        reference: how person numbers look.
        unit: the workplace that texts are about.

    Attributes:
        locked: personal data is locked, so nobody can say whom a text names.
    """

    def __init__(self, reader: Reader, reference: ReferenceData, unit: str | None = None) -> None:
        self.locked = reader.persons_locked
        self._guard, self._p_numbers = FreeTextGuard(reference), StoredPNumbers(reader)
        candidates = [] if self.locked else reader.find(Candidate)
        # A first name that a colleague or somebody at the workplace has too says nothing of a candidate.
        others = _NO_NAMES | {_first(user.name) for user in reader.find(User)}
        others |= {_first(contact.name) for contact in (reader.find(Contact, unit=unit) if unit else ())}
        self._stands_for: dict[str, str] = {}
        for candidate in candidates:
            sign = candidate.reference or ""
            whole = " ".join((candidate.shown or "").split()).rstrip(".").casefold()
            first = _first(candidate.shown)
            for name in (sign.casefold(), whole, "" if first in others else first):
                if name:
                    self._stands_for[name] = sign
        self._named = _pattern(self._stands_for)

    def are_in(self, text: str | None) -> bool:
        """Say whether a text names a candidate by first name, shown name, reference or something like a person number.

        A computer whose personal data is locked says yes.
        """
        if not text:
            return False
        findings = self._guard.findings(text, self._p_numbers)
        if any(finding.kind is FindingKind.CPR for finding in findings):
            return True
        return self.locked or bool(_REFERENCE.search(text) or (self._named and self._named.search(text)))

    def by_reference(self, text: str | None) -> str:
        """Return a text with references in place of names."""
        if not text or self._named is None:
            return text or ""
        return self._named.sub(lambda found: self._reference(found[0]), text)

    def _reference(self, named: str) -> str:
        return self._stands_for[" ".join(named.split()).rstrip(".").casefold()]


def without_names(text: str, names: Iterable[str | None], instead: str) -> str:
    """Return a text without some people: whole names, and first and last names alone, are replaced.

    Args:
        text: what somebody typed.
        names: whole names; of none there is nothing to find.
        instead: stands where a name stood.
    """
    parts: set[str] = set()
    for name in names:
        words = (name or "").split()
        parts |= {" ".join(words), *(word for word in (*words[:1], *words[-1:]) if len(word) > 1)}
    found = _pattern(parts - {""})
    return found.sub(instead, text) if found is not None else text


def _first(name: str | None) -> str:
    return next(iter((name or "").split()), "").casefold()


def _pattern(names: Collection[str]) -> re.Pattern[str] | None:
    """Return what finds any of the names as whole words, the longest first, however they are spaced."""
    if not names:
        return None
    longest = sorted(names, key=len, reverse=True)
    forms = "|".join(_form(name.split()) for name in longest)
    return re.compile(rf"(?<!\w)(?:{forms})(?!\w)", re.IGNORECASE)


def _form(words: list[str]) -> str:
    """Return the pattern of a name; the full stop after an initial belongs to it."""
    return r"\s+".join(re.escape(word) for word in words) + (r"\.?" if len(words) > 1 else "")
