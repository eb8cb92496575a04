"""The version of the product, what each one brought, and the libraries it rests on: read from the shipped `help/`."""

import json
from dataclasses import dataclass
from datetime import date
from functools import cache

from fieldvisit import resource_files
from fieldvisit.ui.language import language


@dataclass(frozen=True, slots=True)
class Release:
    """One version.

    Attributes:
        version: as in pyproject.toml.
        day: when it came out.
        texts: language to what is new in it, a sentence each.
    """

    version: str
    day: date
    texts: dict[str, tuple[str, ...]]

    @property
    def lines(self) -> tuple[str, ...]:
        """What is new, in the language of the window."""
        return self.texts[language()]


@dataclass(frozen=True, slots=True)
class Library:
    """A library that the product rests on."""

    name: str
    version: str
    licence: str


@cache
def releases() -> tuple[Release, ...]:
    """Return all versions that had news, the present one first."""
    entries = json.loads(resource_files.path("help/news.json").read_text(encoding="utf-8"))
    return tuple(
        Release(
            entry["version"],
            date.fromisoformat(entry["day"]),
            {name: tuple(entry[name]) for name in ("da", "en")},
        )
        for entry in entries
    )


def version() -> str:
    """Return the version of this product."""
    return releases()[0].version


@cache
def libraries() -> tuple[Library, ...]:
    """Return the libraries with their licences, as `make notices` wrote them."""
    lines = resource_files.path("help/notices.md").read_text(encoding="utf-8").splitlines()
    table = [line for line in lines if line.startswith("| ")][1:]
    return tuple(Library(*(cell.strip() for cell in line.strip("|").split("|"))) for line in table)
