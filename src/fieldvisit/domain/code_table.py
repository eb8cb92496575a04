"""The ids that records carry, with their Danish and English words (`code_tables.json`)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from fieldvisit.domain.dated import Dated, read_day


@dataclass(frozen=True, slots=True, kw_only=True)
class Code(Dated):
    """One id with its words.

    Attributes:
        id: what records hold.
        da: Danish word.
        en: English word.
        key: the key that gives this answer on its screen, None = no key.
        line_da: a sentence that goes with it (offer statuses).
        line_en: the same in English.
        reached: a call with this result reached a person.
        counts: a visit with this status counts as a visit.
        mentioned: an offer with this answer was taken out of the bag.
    """

    id: str
    da: str
    en: str
    key: str | None = None
    line_da: str | None = None
    line_en: str | None = None
    reached: bool = False
    counts: bool = False
    mentioned: bool = False

    def word(self, language: str) -> str:
        """Return the word in a language: `en`, else Danish."""
        return self.en if language == "en" else self.da


@dataclass(frozen=True, slots=True)
class CodeTable:
    """The codes of one field, in their order of display."""

    name: str
    codes: tuple[Code, ...]

    def __iter__(self) -> Iterator[Code]:
        return iter(self.codes)

    def __contains__(self, code: object) -> bool:
        return any(known.id == code for known in self.codes)

    def __getitem__(self, code: str) -> Code:
        """Return a code by its id.

        Raises:
            KeyError: the table has no such code.
        """
        for known in self.codes:
            if known.id == code:
                return known
        raise KeyError(f"{self.name}: {code}")

    def word(self, code: str | None, language: str = "da") -> str:
        """Return the word of a code; a code of a later version shows as itself, none as nothing."""
        if code is None:
            return ""
        return self[code].word(language) if code in self else code


def read_tables(document: Mapping[str, Any]) -> dict[str, CodeTable]:
    """Read `code_tables.json`; a code without dates of its own has those of the document."""
    dates = {name: read_day(document, name) for name in ("valid_from", "valid_to", "check_date")}
    return {
        name: CodeTable(name, tuple(_read_code(row, dates) for row in rows))
        for name, rows in document["tables"].items()
    }


def _read_code(row: Mapping[str, Any], dates: Mapping[str, Any]) -> Code:
    own = {name: read_day(row, name) for name in dates if name in row}
    return Code(**{**dates, **row, **own})
