"""A list of two-line rows under headings: arrows move, Enter opens, single letters act."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QListView, QSizePolicy, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets import list_keys
from fieldvisit.ui.widgets.copying import copy_row
from fieldvisit.ui.widgets.plain_list import PlainList, RowModel
from fieldvisit.ui.widgets.row import Row, Section
from fieldvisit.ui.widgets.row_delegate import RowDelegate
from fieldvisit.ui.widgets.row_filter import having


class TwoLineList(PlainList):
    """Rows to choose from; keeps what is chosen when the rows are shown anew.

    Args:
        name: objectName.
        accessible: what the rows are.
        letters: capital letters and digits that act on the chosen row.
        padding: left and right of the rows at 100 % text.
        grows: as high as its rows (inside a card) instead of scrolling; words that do not fit take more lines.
        wraps: the same for a list that scrolls, of at most a few hundred rows.
        alike: all rows are equally high, as in a list of thousands without headings.
        parent: Qt parent.

    Attributes:
        selected: another row is chosen; carries its id, empty when none.
        opened: Enter or double click on a row; carries its id.
        key_pressed: carries the key (`V`, `Space`, `Delete`, `F2`) and the id of the chosen row.
    """

    selected = Signal(str)
    opened = Signal(str)
    key_pressed = Signal(str, str)

    def __init__(
        self,
        *,
        name: str,
        accessible: str,
        letters: str = "",
        padding: int = 16,
        grows: bool = False,
        wraps: bool = False,
        alike: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self._letters, self._grows, self._telling = letters, grows, True
        self._wraps = grows or wraps
        self._every: list[Row | Section] = []
        self._words = ""
        self._rows: RowModel[Row | Section] = RowModel(self)
        self.setModel(self._rows)
        self.setItemDelegate(RowDelegate(self, padding, wraps=grows or wraps))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setUniformItemSizes(alike)
        self.setProperty("focusRing", "inside")
        if grows:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(self._open)

    @property
    def choice(self) -> str:
        """The id of the chosen row; empty when none."""
        entry = self._entry(self.currentIndex())
        return entry.id if entry is not None else ""

    @property
    def rows(self) -> list[Row | Section]:
        """What the list shows."""
        return list(self._rows.entries)

    def narrow(self, words: str) -> None:
        """Show only rows that have all words, each as the beginning of one of theirs, until other words are given.

        A heading stays while a row below it does; the first row is chosen when the chosen one went.
        """
        self._words = words
        self.set_rows(self._every)
        if not self.choice:
            self.choose_first()

    def set_rows(self, entries: Sequence[Row | Section]) -> None:
        """Show other rows; the chosen id stays chosen while it is among them."""
        kept = self.choice
        self._telling = False
        self._every = list(entries)
        self._rows.show(having(entries, self._words))
        # A chosen row wears the ring; without rows the list itself does.
        self.setProperty("focusRing", "none" if self._rows.entries else "inside")
        self._telling = True
        if kept and not self._choose(kept):
            self.selected.emit("")
        self.updateGeometry()

    def add_rows(self, entries: Sequence[Row | Section]) -> None:
        """Show more rows below the others."""
        self._every += entries
        self._rows.add(having(entries, self._words))

    def choose(self, row: str) -> bool:
        """Choose a row and tell so; return whether it is there."""
        if row == self.choice:
            return True
        return self._choose(row, tell=True)

    def choose_first(self) -> None:
        """Choose the first row, if there is one."""
        first = next((entry.id for entry in self._rows.entries if isinstance(entry, Row)), "")
        if first:
            self.choose(first)

    def sizeHint(self) -> QSize:
        """Ask for all rows when the list grows with them."""
        if not self._grows:
            return super().sizeHint()
        return QSize(theme().size(240), self.whole_height)

    def minimumSizeHint(self) -> QSize:
        """Never hide rows when the list grows with them."""
        return QSize(theme().size(120), self.whole_height if self._grows else theme().size(56))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give wrapped rows their new height."""
        super().resizeEvent(event)
        if self._wraps and event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, act with letters, copy with Ctrl+C, do not jump to rows by typing."""
        if event.matches(QKeySequence.StandardKey.Copy):
            entry = self._entry(self.currentIndex())
            if isinstance(entry, Row):
                copy_row(self, (entry.title, entry.detail, entry.subtitle, entry.right))
            return
        if list_keys.opens(event) and self.choice:
            self.opened.emit(self.choice)
            return
        key = list_keys.acting_key(event, self._letters)
        if key and self.choice:
            self.key_pressed.emit(key, self.choice)
            return
        if list_keys.types_text(event):
            event.ignore()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first row when none is chosen, so that keys have something to act on.

        Before Qt does: it would go to that row without showing it as chosen, and the focus would not be seen.
        """
        if not self.choice:
            self.choose_first()
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away from the row."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _choose(self, row: str, *, tell: bool = False) -> bool:
        for number, entry in enumerate(self._rows.entries):
            if entry.id == row:
                self._telling = tell
                self.setCurrentIndex(self._rows.index(number))
                self._telling = True
                return True
        return False

    def _entry(self, index: QModelIndex) -> Row | Section | None:
        return self._rows.entries[index.row()] if 0 <= index.row() < len(self._rows.entries) else None

    def _tell(self, index: QModelIndex) -> None:
        entry = self._entry(index)
        if self._telling:
            self.selected.emit(entry.id if entry is not None else "")

    def _open(self, index: QModelIndex) -> None:
        entry = self._entry(index)
        if entry is not None and entry.id:
            self.opened.emit(entry.id)
