"""Tab order as one reads: Qt chains widgets as they were made, and parts of a visit are made anew all the time."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldvisit.ui.widgets.reading_order import parts_of


def chain_focus(page: QWidget) -> None:
    """Let Tab walk a widget's parts from top to bottom and column by column."""
    for before, after in pairwise(_reached_by_tab(page)):
        QWidget.setTabOrder(before, after)


def _reached_by_tab(part: QWidget) -> Iterator[QWidget]:
    if part.focusPolicy().value & Qt.FocusPolicy.TabFocus.value:
        yield part
    for child in parts_of(part):
        yield from _reached_by_tab(child)
