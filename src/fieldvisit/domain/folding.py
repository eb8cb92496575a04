"""Danish search folding: æ is found as ae, ø as oe, å as aa, accents and case do not count.

Index and query are folded the same way; the map back to the original positions lets a snippet be cut from, and a
hit be marked in, the text as it was written (ARCHITECTURE "Traps").
"""

import unicodedata
from dataclasses import dataclass
from functools import cache

_LETTERS = {
    "æ": "ae",
    "ø": "oe",
    "å": "aa",
    "ä": "ae",
    "ö": "oe",
    "ß": "ss",
    "þ": "th",
    "ð": "d",
    "ł": "l",
    "œ": "oe",
}
"""Swedish and German ä and ö fold as their Danish sisters do: Malmö is found as malmoe."""

_DANISH = tuple(
    (letter.encode("latin-1"), folded.encode())
    for small, folded in _LETTERS.items()
    if small in "æøå"
    for letter in (small, small.upper())
)


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text that knows where its letters came from.

    Attributes:
        text: the folded text.
        positions: for every character of `text` the index of its character in the original, and at the end the
            original's length.
    """

    text: str
    positions: tuple[int, ...]

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """Return where the folded characters from `start` up to `end` stand in the original (start, end).

        A letter that folds to two is taken whole, also when only one of them was hit; accents written as characters
        of their own stay with their letter.
        """
        if start >= end:
            return self.positions[start], self.positions[start]
        last = self.positions[end - 1]
        after = next((position for position in self.positions[end:] if position > last), self.positions[-1])
        return self.positions[start], after


def fold(text: str) -> str:
    """Return a text as it is indexed and searched."""
    quickly = _folded_quickly(text)
    return "".join(_folded(unicodedata.normalize("NFC", text))) if quickly is None else quickly


def _folded_quickly(text: str) -> str | None:
    """Return a text of letters of Western alphabets as it is folded, quickest for Danish ones; None for any other."""
    if text.isascii():
        return text.lower()
    try:
        content = text.encode("latin-1")
    except UnicodeEncodeError:
        pass
    else:
        for letter, folded in _DANISH:
            content = content.replace(letter, folded)
        if content.isascii():
            return content.decode().lower()
    common = text.translate(_common())
    return common.lower() if common.isascii() else None


@cache
def _common() -> dict[int, str]:
    """Return how each letter with an accent is folded that Unicode has as one character of the Latin alphabets."""
    return {point: "".join(_folded(chr(point))) for point in range(0x80, 0x250)}


def fold_with_positions(text: str) -> Folded:
    """Fold a text and keep the way back to each character's place in it."""
    pieces: list[str] = []
    positions: list[int] = []
    for start, letter in _letters(text):
        folded = "".join(_folded(unicodedata.normalize("NFC", letter)))
        pieces.append(folded)
        positions.extend([start] * len(folded))
    positions.append(len(text))
    return Folded("".join(pieces), tuple(positions))


def _letters(text: str) -> list[tuple[int, str]]:
    """Cut a text into letters, each with the combining marks that follow it, and say where each begins."""
    letters: list[tuple[int, str]] = []
    for place, character in enumerate(text):
        if letters and unicodedata.combining(character):
            start, letter = letters[-1]
            letters[-1] = (start, letter + character)
        else:
            letters.append((place, character))
    return letters


def _folded(composed: str) -> list[str]:
    lowered = (small for character in composed for small in character.lower())
    return [_LETTERS.get(character) or _without_accents(character) for character in lowered]


def _without_accents(character: str) -> str:
    if character.isascii():
        return character
    plain = "".join(
        part for part in unicodedata.normalize("NFKD", character) if not unicodedata.combining(part)
    )
    return "".join(_LETTERS.get(part, part) for part in plain.lower())
