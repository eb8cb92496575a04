"""The design tokens: colours, sizes, fonts and states as DESIGN.md fixed them, read once."""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from fieldvisit import resource_files

THEMES = ("light", "dark", "high_contrast")
"""Themes that have colours of their own; `system` chooses one of them."""


@dataclass(frozen=True, slots=True)
class FontRole:
    """One entry of the type scale.

    Attributes:
        px: size at 96 dpi and 100 % text.
        line: line height in the same unit.
        weight: 400 regular, 600 semibold.
    """

    px: int
    line: int
    weight: int


@dataclass(frozen=True, slots=True)
class Status:
    """One state of a record or of the sync.

    Attributes:
        text: the words in Danish, the source language; a screen gives its own when it has a time or a count to say.
        english: the words in English.
        colour: name of the colour.
        icon: meaning of the icon.
    """

    text: str
    english: str
    colour: str
    icon: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """What `resources/design/tokens.json` says.

    Attributes:
        colours: theme to colour name to `#RRGGBB` or `#RRGGBBAA`.
        chart: theme to series name to colour.
        fonts: role to font.
        lengths: name to pixels at 100 % text (the `control` group).
        radii: shape to pixels; 0 everywhere in high contrast.
        families: font families in order of preference, `linux` and `windows`.
        statuses: id to state.
        icons: the meanings that have a picture.
    """

    colours: dict[str, dict[str, str]]
    chart: dict[str, dict[str, str]]
    fonts: dict[str, FontRole]
    lengths: dict[str, float]
    radii: dict[str, int]
    families: dict[str, list[str]]
    statuses: dict[str, Status]
    icons: tuple[str, ...]


@cache
def tokens() -> Tokens:
    """Return the design tokens.

    Raises:
        FileNotFoundError: the installation lacks its shipped data.
    """
    raw: dict[str, Any] = json.loads(resource_files.path("design/tokens.json").read_text(encoding="utf-8"))
    fonts = {role: FontRole(**values) for role, values in raw["type"]["scale"].items()}
    fonts["caption_strong"] = FontRole(fonts["caption"].px, fonts["caption"].line, 600)
    return Tokens(
        colours={theme: raw["colour"][theme]["values"] for theme in THEMES},
        chart={theme: raw["chart"][theme]["values"] for theme in THEMES},
        fonts=fonts,
        lengths=raw["control"],
        radii=raw["radius"],
        families={
            "linux": raw["type"]["families_linux"],
            "windows": raw["type"]["families_windows"],
        },
        statuses={
            entry["id"]: Status(entry["da"], entry["en"], entry["colour"], entry["icon"])
            for entry in [*raw["status"], *_answers_as_states(raw["offer_answers"])]
        },
        icons=tuple(entry["name"] for entry in raw["icons"]),
    )


def text_pairs(theme: str) -> list[tuple[str, str, float, bool]]:
    """Return the colour pairs that the design promises to be readable.

    Returns:
        (foreground, background, least ratio, is text) per pair; text and non-text pairs.
    """
    raw = json.loads(resource_files.path("design/tokens.json").read_text(encoding="utf-8"))["colour"][theme]
    words = [(pair["text"], pair["background"], pair["need"], True) for pair in raw["text_pairs"]]
    parts = [(pair["part"], pair["background"], pair["need"], False) for pair in raw["non_text_pairs"]]
    return words + parts


def _answers_as_states(answers: list[dict[str, str]]) -> list[dict[str, str]]:
    english = {
        "none": "Not mentioned",
        "shown": "Shown",
        "yes": "Interested",
        "maybe": "Maybe",
        "no": "No thanks",
        "later": "Later",
    }
    return [{**answer, "id": f"offer_{answer['id']}", "en": english[answer["id"]]} for answer in answers]
