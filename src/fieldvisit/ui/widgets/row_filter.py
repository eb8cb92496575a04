"""A field that narrows lists of the page to the rows that have what is typed (Ctrl+F); the lists are read already."""

import re
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldvisit.domain.folding import fold
from fieldvisit.ui.language import tr
from fieldvisit.ui.widgets.filter_field import FilterField
from fieldvisit.ui.widgets.row import Row, Section

_WORD = re.compile(r"[^\W_]+")


class Narrowing(Protocol):
    """A list that shows only what has some words."""

    def narrow(self, words: str) -> None:
        """Show only rows that have all words."""

    def isVisible(self) -> bool:
        """Say whether it is on the screen."""

    def setFocus(self, reason: Qt.FocusReason, /) -> None:
        """Take the focus."""


class RowFilter(FilterField):
    """Narrows lists while typing; the first one that is shown is where it leads.

    Args:
        name: objectName.
        accessible: what is narrowed.
        lists: what is narrowed.
        parent: Qt parent.
    """

    def __init__(self, name: str, accessible: str, *lists: Narrowing, parent: QWidget | None = None) -> None:
        super().__init__(name, accessible, tr("Filtrér listen"), parent)
        self._lists = list(lists)
        self.textChanged.connect(self._narrow)
        self.to_list.connect(self._go_to_list)

    def add(self, narrowed: Narrowing) -> None:
        """Narrow one more list, from now on."""
        self._lists.append(narrowed)
        if self.text():
            narrowed.narrow(self.text())

    def _go_to_list(self) -> None:
        shown = next((each for each in self._lists if each.isVisible()), self._lists[0])
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _narrow(self, words: str) -> None:
        for each in self._lists:
            each.narrow(words)


def has_words(text: str, words: str) -> bool:
    """Say whether each word begins a word of the text; Danish letters are folded both ways."""
    wanted = _WORD.findall(fold(words))
    said = _WORD.findall(fold(text)) if wanted else []
    return all(any(word.startswith(each) for word in said) for each in wanted)


def having(entries: Sequence[Row | Section], words: str) -> list[Row | Section]:
    """Return the rows that have all words, under their headings."""
    if not words.strip():
        return list(entries)
    kept: list[Row | Section] = []
    heading: Section | None = None
    for entry in entries:
        if isinstance(entry, Section):
            heading = entry
        elif has_words(entry.spoken, words):
            if heading is not None:
                kept.append(heading)
                heading = None
            kept.append(entry)
    return kept
