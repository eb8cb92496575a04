"""Paints the cells of a table."""

import math

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from fieldvisit.ui import words
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.mark_painting import draw_marks, marks_width
from fieldvisit.ui.widgets.painting import draw_picture, draw_row_line, draw_text, row_ring, text_width
from fieldvisit.ui.widgets.table_model import CELL_ROLE, Cell, TableModel

PADDING = 12
_BAR = 3
_MOST_MEASURED = 100
"""Rows whose words are measured: more would be felt in long tables."""

_MOST_WIDTH = 420
"""Longer cells are cut off, at 100 % text."""


class CellDelegate(QStyledItemDelegate):
    """Paints cells with hairlines below the rows."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        cell, rect = index.data(CELL_ROLE), QRectF(option.rect)
        model = index.model()
        if not isinstance(cell, Cell) or not isinstance(model, TableModel):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, theme().colour("selected" if chosen else "surface"))
        draw_row_line(painter, rect, self._view)
        first = index.column() == self._first
        if chosen and first:
            painter.fillRect(
                QRectF(rect.left(), rect.top(), theme().size(_BAR), rect.height()), theme().colour("accent")
            )
        side = theme().size(PADDING)
        place = rect.adjusted(side, 0, -side, -1)
        column = model.columns[index.column()]
        if cell.mark:
            if cell.mark.icon:
                taken = draw_picture(
                    painter, place.left(), place.center().y(), cell.mark.icon, cell.mark.colour
                )
                place.setLeft(place.left() + taken + theme().size(6))
            draw_text(painter, place, cell.mark.text, "caption", cell.mark.colour)
        else:
            role = "body_strong" if cell.strong else "body"
            colour = "muted" if cell.muted or cell.shown == words.EMPTY else "text"
            at_right = column.align == "right"
            tail = (cell.tail,) if cell.tail else ()
            room = place.adjusted(0, 0, -marks_width(tail), 0)
            taken = draw_text(painter, room, cell.shown, role, colour, right=at_right, tabular=True)
            draw_marks(painter, place.adjusted(taken, 0, 0, 0), tail)
        current = index.row() == self._view.currentIndex().row()
        if current and self._view.hasFocus():
            self._paint_ring(painter, rect, first=first, last=index.column() == len(model.columns) - 1)
        painter.restore()

    @property
    def _first(self) -> int:
        """The first column that is shown."""
        columns = range(self._view.model().columnCount())
        return next((column for column in columns if not self._view.isColumnHidden(column)), 0)

    @staticmethod
    def _paint_ring(painter: QPainter, rect: QRectF, *, first: bool, last: bool) -> None:
        """Paint this cell's part of the ring around the row."""
        outside = 8.0
        left = 0.0 if first else -outside
        right = 0.0 if last else outside
        painter.setClipRect(rect)
        row_ring(painter, rect.adjusted(left, 0, right, 0))


def natural_widths(model: TableModel, beside: int = 0) -> list[int]:
    """Return how wide the columns of a table want to be, for their words and those of the first rows.

    Args:
        model: columns and rows.
        beside: room beside a column's words, in pixels.
    """
    look = theme()
    sides = 2 * look.size(PADDING) + 1
    widths = [text_width(column.title, look.font("caption")) + beside for column in model.columns]
    for row in model.rows[:_MOST_MEASURED]:
        for number, cell in enumerate(row.cells):
            widths[number] = max(widths[number], _cell_width(cell if isinstance(cell, Cell) else Cell(cell)))
    return [math.ceil(min(width, look.size(_MOST_WIDTH))) + sides for width in widths]


def _cell_width(cell: Cell) -> float:
    look = theme()
    if cell.mark is not None:
        picture = look.size(16 + 6) if cell.mark.icon else 0
        return picture + text_width(cell.mark.text, look.font("caption"))
    role = "body_strong" if cell.strong else "body"
    return text_width(cell.shown, look.font(role, tabular=True)) + marks_width(
        (cell.tail,) if cell.tail else ()
    )
