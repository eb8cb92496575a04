"""What a caller says first: three lines of shipped text with the names filled in (`call_script.json`, R04)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fieldvisit.domain.dated import Dated, read_day


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptLine:
    """One line in both languages, with names in braces."""

    id: str
    da: str
    en: str

    def text(self, language: str) -> str:
        """Return the line in a language: `en`, else Danish."""
        return self.en if language == "en" else self.da


@dataclass(frozen=True, slots=True, kw_only=True)
class CallScript(Dated):
    """The lines of a call.

    Attributes:
        lines: what is said, in its order.
        no_campaign: takes the place of the line with the same id while no campaign runs.
    """

    lines: tuple[ScriptLine, ...]
    no_campaign: ScriptLine

    def spoken(
        self, *, caller: str, unit: str, municipality: str, campaign: str | None, language: str = "da"
    ) -> tuple[str, ...]:
        """Return the lines as they are said.

        Args:
            caller: who calls.
            unit: the part of the municipality that calls, such as `Virksomhedsservice`.
            municipality: its name.
            campaign: name of the campaign that runs, None = none.
            language: `en`, else Danish.
        """
        names = {"caller": caller, "unit": unit, "municipality": municipality, "campaign": campaign or ""}
        lines = [
            self.no_campaign if campaign is None and line.id == self.no_campaign.id else line
            for line in self.lines
        ]
        return tuple(line.text(language).format(**names) for line in lines)


def read_call_script(document: Mapping[str, Any]) -> CallScript:
    """Read `call_script.json`.

    Raises:
        KeyError: a field is missing.
        ValueError: a date is none.
    """
    return CallScript(
        lines=tuple(ScriptLine(**line) for line in document["lines"]),
        no_campaign=ScriptLine(**document["no_campaign"]),
        valid_from=read_day(document, "valid_from"),
        valid_to=read_day(document, "valid_to"),
        check_date=read_day(document, "check_date"),
    )
