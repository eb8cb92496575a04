"""A tab that is one list, or a sentence when there is nothing in it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from fieldvisit.ui.widgets.empty_state import EmptyState
from fieldvisit.ui.widgets.row import Row, Section
from fieldvisit.ui.widgets.two_line_list import TwoLineList


class ListTab(QWidget):
    """A list as wide as the page.

    Args:
        name: first part of the objectNames: `name.list`, `name.empty`.
        accessible: what the rows are.
        empty: said when there are none.
        parent: Qt parent.

    Attributes:
        opened: a row was opened; carries its id.
    """

    opened = Signal(str)

    def __init__(self, name: str, accessible: str, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = TwoLineList(name=f"{name}.list", accessible=accessible, padding=24)
        self._empty = EmptyState(empty, name=f"{name}.empty")
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(self._rows)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(holder)
        self.setFocusProxy(self._rows)
        self._rows.opened.connect(self.opened)

    def narrow(self, words: str) -> None:
        """Show only rows that have all words."""
        self._rows.narrow(words)

    def show_rows(self, rows: Sequence[Row | Section]) -> None:
        """Show other rows."""
        self._rows.set_rows(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
