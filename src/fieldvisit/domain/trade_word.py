"""One short word for a trade, for lists where the official name is too long (`trade_words.json`)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

DB07, DB25 = "DB07", "DB25"

_SAME_IN_BOTH = tuple(f"{division:02d}" for division in range(1, 44))
"""Divisions that DB25 left where DB07 had them; from 45 on it moved many (PRODUCT 0.4, 3)."""


@dataclass(frozen=True, slots=True)
class TradeWords:
    """Words by the beginnings of DB07 codes; the longest fitting one counts.

    Attributes:
        words: code to its words by language.
    """

    words: Mapping[str, Mapping[str, str]]

    def word(self, industry_code: str | None, scheme: str | None = None, language: str = "da") -> str:
        """Return the word of an industry code, empty when there is none or the code list is another one."""
        code = industry_code or ""
        if scheme == DB25 and not code.startswith(_SAME_IN_BOTH):
            return ""
        for length in range(len(code), 1, -1):
            found = self.words.get(code[:length])
            if found is not None:
                return found.get(language, found["da"])
        return ""


def read_trade_words(document: Mapping[str, Any]) -> TradeWords:
    """Read `trade_words.json`."""
    return TradeWords({raw["code"]: {"da": raw["da"], "en": raw["en"]} for raw in document["words"]})
