"""The header of a table: the words of its columns, by which the rows can be sorted with mouse and keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.announce import announce
from fieldvisit.ui.widgets.painting import draw_picture, draw_text, row_ring
from fieldvisit.ui.widgets.table_model import Column, TableModel

PADDING = 12
ARROW = 12
"""Picture of the order beside a column's words, at 100 % text."""

_SORTING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class TableHeader(QHeaderView):
    """The words of the columns; a click sorts. Where the owner sorts, it takes the focus: arrows walk, Enter sorts.

    Args:
        columns: from left to right.
        model: says by which column the rows are sorted.
        parent: the table.

    Attributes:
        sort_wanted: the rows should be sorted by a column, or the other way round; carries its id.
    """

    sort_wanted = Signal(str)

    def __init__(self, columns: Sequence[Column], model: TableModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns, self._rows = columns, model
        self._at = 0
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("focusRing", "none")

    def let_owner_sort(self, name: str, accessible: str) -> None:
        """Ask for another order by `sort_wanted` from now on, also with the keyboard."""
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.sectionClicked.connect(self._ask)

    @property
    def arrow_room(self) -> int:
        """Return the width that an arrow takes beside a column's words; 0 where nobody asks for an order."""
        return theme().size(ARROW + 4) if self.focusPolicy() != Qt.FocusPolicy.NoFocus else 0

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the column by which the rows are sorted."""
        super().focusInEvent(event)
        self._at = next((n for n, column in enumerate(self._columns) if self._is_sorted(column)), self._at)
        self._say()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the columns with the arrows, sort with Enter or Space."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self._at = min(max(self._at + step, 0), len(self._columns) - 1)
            self._say()
        elif event.key() in _SORTING:
            self._ask(self._at)
        else:
            event.ignore()

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        """Paint one column's words, with an arrow when the rows are sorted by it."""
        place = QRectF(rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(place, theme().colour("sunken"))
        painter.fillRect(QRectF(place.left(), place.bottom() - 1, place.width(), 1), theme().colour("border"))
        side, column = theme().size(PADDING), self._columns[logical_index]
        words_place = place.adjusted(side, 0, -side, -1)
        colour = "muted"
        if self._is_sorted(column):
            colour = "text"
            falls = self._rows.sorted_by is not None and self._rows.sorted_by[1]
            arrow = theme().size(ARROW)
            draw_picture(
                painter,
                words_place.right() - arrow,
                words_place.center().y(),
                "ned" if falls else "op",
                "text",
                ARROW,
            )
            words_place.setRight(words_place.right() - self.arrow_room)
        draw_text(painter, words_place, column.title, "caption", colour, right=column.align == "right")
        if self.hasFocus() and logical_index == self._at:
            row_ring(painter, place)
        painter.restore()

    def _is_sorted(self, column: Column) -> bool:
        return self._rows.sorted_by is not None and self._rows.sorted_by[0] == column.id

    def _ask(self, section: int) -> None:
        self._at = section
        self.sort_wanted.emit(self._columns[section].id)
        self.viewport().update()

    def _say(self) -> None:
        announce(self, self._rows.spoken_title(self._at))
        self.viewport().update()
