"""What a person weighs when reading a shortlist (`match_criteria.json`, R26, R27).

A checklist, never a score: criteria carry no weight, and nothing here adds them up (D3, G14).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fieldvisit.domain.dated import Dated, read_day


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion(Dated):
    """One criterion.

    Attributes:
        type: `scale3` (1 to 3), `must` (true or false), `range`, `text` or `choice`.
        options: what `choice` chooses from.
    """

    id: str
    da: str
    en: str
    type: str
    options: tuple[str, ...]

    def wording(self, language: str) -> str:
        """Return the criterion in a language: `en`, else Danish."""
        return self.en if language == "en" else self.da

    def accepts(self, value: object) -> bool:
        """Say whether a value is an answer to this criterion; None takes an answer back."""
        if value is None:
            return True
        if self.type == "scale3":
            return isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 3
        if self.type == "must":
            return isinstance(value, bool)
        if self.type == "choice":
            return value in self.options
        if self.type == "range":
            return isinstance(value, int | float | str) and not isinstance(value, bool)
        return isinstance(value, str)


def read_criteria(document: Mapping[str, Any]) -> tuple[Criterion, ...]:
    """Read `match_criteria.json` in its order; motivation and skill stand side by side."""
    return tuple(
        Criterion(
            id=raw["id"],
            da=raw["da"],
            en=raw["en"],
            type=raw["type"],
            options=tuple(raw.get("options", ())),
            valid_from=read_day(raw, "valid_from"),
            valid_to=read_day(raw, "valid_to"),
            check_date=read_day(raw, "check_date"),
        )
        for raw in document["criteria"]
    )
