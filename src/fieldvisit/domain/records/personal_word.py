"""A word that its owner's spelling check takes as right, on every laptop that he signs in on."""

from dataclasses import dataclass
from typing import ClassVar

from fieldvisit.domain.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalWord(Record):
    """A word that its owner's spelling check takes as right, on every laptop that he signs in on."""

    KIND: ClassVar[str] = "personal_word"

    owner: str | None = None
    word: str | None = None
