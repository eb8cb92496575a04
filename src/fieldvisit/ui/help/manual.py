"""The user guide by chapters, as `docs/brugervejledning.md` has it; shipped, so that it is read without a network."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fieldvisit import resource_files
from fieldvisit.domain.folding import fold

_FILE = "brugervejledning.md"
_CHAPTER = re.compile(r"^## (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter.

    Attributes:
        title: its heading.
        text: Markdown below the heading.
    """

    title: str
    text: str

    @property
    def markdown(self) -> str:
        """The whole chapter."""
        return f"## {self.title}\n\n{self.text}"

    def has(self, searched: str) -> bool:
        """Say whether all words that are searched for stand in it."""
        folded = fold(f"{self.title} {self.text}")
        return all(word in folded for word in fold(searched).split())


@cache
def chapters() -> tuple[Chapter, ...]:
    """Return all chapters in their order.

    Raises:
        FileNotFoundError: the guide is not shipped.
    """
    _, *parts = _CHAPTER.split(resource_files.document(_FILE).read_text(encoding="utf-8"))
    return tuple(
        Chapter(title.strip(), text.strip()) for title, text in zip(parts[::2], parts[1::2], strict=True)
    )


def folder() -> Path:
    """Return where the pictures are looked for that the guide names."""
    return resource_files.document(_FILE).parent
