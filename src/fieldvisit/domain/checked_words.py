"""Which words of a text a spelling check looks at: not numbers, addresses, abbreviations in capitals, or names.

Danish writes nouns small, so a word with a capital inside a sentence is a name, and no dictionary knows them all.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_CHUNK = re.compile(r"\S+")
_ADDRESS = re.compile(r"@|://|\bwww\.|\.(?:dk|com|net|org|eu)\b", re.IGNORECASE)
_WORD = re.compile(r"\w+(?:['’.\-]\w+)*\.?")
_SENTENCE_ENDS = frozenset(".!?:…\n\u2029")
_BETWEEN = " \t-–•*\"'»«()„“”"
"""What may stand between the end of a sentence and the first word of the next."""

_LONGEST = 60
"""Nothing longer is a word."""


@dataclass(frozen=True, slots=True)
class CheckedWord:
    """A word in a text.

    Attributes:
        start: its first character, counted as Qt counts (UTF-16 units).
        length: without a full stop behind it.
        text: the word.
        asked: what a dictionary is asked for: with the full stop, which belongs to an abbreviation.
    """

    start: int
    length: int
    text: str
    asked: str

    @property
    def end(self) -> int:
        """The place behind its last character."""
        return self.start + self.length


def checked_words(text: str) -> Iterator[CheckedWord]:
    """Yield the words of a text that are to be checked, in their order."""
    wide = max(text, default="") > "\uffff"
    for chunk in _CHUNK.finditer(text):
        if _ADDRESS.search(chunk.group()):
            continue
        for match in _WORD.finditer(text, chunk.start(), chunk.end()):
            asked = match.group()
            word = asked.rstrip(".")
            if _is_passed(word) or (word[0].isupper() and not _begins_sentence(text[: match.start()])):
                continue
            start, length = match.start(), len(word)
            if wide:
                start, length = _units(text[:start]), _units(word)
            yield CheckedWord(start, length, word, asked)


def word_at(text: str, place: int) -> CheckedWord | None:
    """Return the checked word that a place in a text lies in or touches; None when there is none."""
    return next((word for word in checked_words(text) if word.start <= place <= word.end), None)


def _begins_sentence(before: str) -> bool:
    rest = before.rstrip(_BETWEEN)
    return not rest or rest[-1] in _SENTENCE_ENDS


def _is_passed(word: str) -> bool:
    return (
        not 1 < len(word) <= _LONGEST
        or not word.replace("'", "").replace("’", "").replace(".", "").replace("-", "").isalpha()
        or any(letter.isupper() for letter in word[1:])
    )


def _units(text: str) -> int:
    return len(text) + sum(letter > "\uffff" for letter in text)
