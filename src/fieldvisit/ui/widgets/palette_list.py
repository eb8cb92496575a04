"""The rows of the command palette, under their headings."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.painting import (
    cut_off,
    draw_frame,
    draw_key_cap,
    draw_picture,
    draw_text,
    draw_wrapped,
    key_cap_width,
    row_ring,
    text_width,
    wrapped,
)
from fieldvisit.ui.widgets.palette_rows import PaletteGroup, PaletteRow
from fieldvisit.ui.widgets.plain_list import ROW_ROLE, PlainList, RowModel

_ROW, _HEADING, _PADDING = 36, 30, 16
OPEN_KEY = "Enter"


@dataclass(frozen=True, slots=True)
class _Heading:
    """The words above a group; never chosen."""

    title: str
    id: str = ""

    @property
    def spoken(self) -> str:
        """The words alone."""
        return self.title


class _Delegate(QStyledItemDelegate):
    """Paints headings and rows.

    Args:
        view: the list, whose width says which details have no room beside their titles.
    """

    def __init__(self, view: PlainList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Ask for 36 px for a row, 30 for a heading, and for the lines of a detail below its title."""
        del option
        entry = index.data(ROW_ROLE)
        if isinstance(entry, _Heading):
            return QSize(0, theme().size(_HEADING))
        below = _below(entry, _room(self._view.viewport().width(), entry))
        lines = below.lineCount() if below is not None else 0
        return QSize(0, theme().size(_ROW) + lines * theme().line("body"))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one heading or row."""
        entry, rect = index.data(ROW_ROLE), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme().size(_PADDING)
        if isinstance(entry, _Heading):
            place = rect.adjusted(side, 0, -side, 0)
            draw_text(painter, place, entry.title, "caption", "muted")
        elif isinstance(entry, PaletteRow):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_row(painter, rect, entry, chosen)
        painter.restore()

    @staticmethod
    def _paint_row(painter: QPainter, rect: QRectF, row: PaletteRow, chosen: bool) -> None:
        look, middle = theme(), rect.center().y()
        if chosen:
            frame = rect.adjusted(look.size(8), 0, -look.size(8), 0)
            draw_frame(painter, frame, "selected", "", look.radius("control"))
            row_ring(painter, frame)
        left = rect.left() + look.size(_PADDING)
        left += draw_picture(painter, left, middle, row.icon, "muted") + look.size(12)
        right = rect.right() - look.size(_PADDING)
        key = row.key or (OPEN_KEY if chosen else "")
        if key:
            right -= key_cap_width(key)
            draw_key_cap(painter, right, middle, key)
            right -= look.size(8)
        below = _below(row, _room(rect.width(), row))
        if below is not None:
            line = look.line("body")
            top = middle - (below.lineCount() + 1) * line / 2
            _draw_marked(painter, QRectF(left, top, right - left, line), row.title, row.marks, "text")
            draw_wrapped(painter, below, left, top + line, "body", "muted")
            return
        place = QRectF(left, rect.top(), max(right - left, 0.0), rect.height())
        place.setLeft(left + _draw_marked(painter, place, row.title, row.marks, "text") + look.size(8))
        _draw_marked(painter, place, row.detail, row.detail_marks, "muted")


class PaletteList(PlainList):
    """The rows; the field above keeps the focus and moves the choice.

    Args:
        parent: Qt parent.

    Attributes:
        picked: a row was pressed with the mouse; carries the row.
    """

    picked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._model: RowModel[PaletteRow | _Heading] = RowModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(self._pick)

    @property
    def chosen(self) -> PaletteRow | None:
        """The row that Enter opens."""
        entry = self._model.entries[self.currentIndex().row()] if self.currentIndex().isValid() else None
        return entry if isinstance(entry, PaletteRow) else None

    @property
    def rows(self) -> list[PaletteRow]:
        """All rows that are shown."""
        return [entry for entry in self._model.entries if isinstance(entry, PaletteRow)]

    def show_groups(self, groups: Sequence[PaletteGroup]) -> None:
        """Show other rows and choose the first one."""
        entries: list[PaletteRow | _Heading] = []
        for group in groups:
            if group.title:
                entries.append(_Heading(group.title))
            entries.extend(group.rows)
        self._model.show(entries)
        self.move_choice(0)

    def move_choice(self, by: int) -> None:
        """Choose another row: 1 the next, -1 the one before, 0 the first; at the ends it goes round."""
        places = [number for number, entry in enumerate(self._model.entries) if isinstance(entry, PaletteRow)]
        if not places:
            return
        current = self.currentIndex().row()
        at = (places.index(current) + by) % len(places) if by and current in places else 0
        self.setCurrentIndex(self._model.index(places[at]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give rows their new height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def _pick(self, index: QModelIndex) -> None:
        entry = self._model.entries[index.row()]
        if isinstance(entry, PaletteRow):
            self.picked.emit(entry)


def _room(width: float, row: PaletteRow) -> float:
    """Return how wide the words of a row may be while it is chosen."""
    key = key_cap_width(row.key or OPEN_KEY) + theme().size(8)
    return width - 2 * theme().size(_PADDING) - theme().size(16 + 12) - key


def _below(row: PaletteRow, room: float) -> QTextLayout | None:
    """Return the lines of a detail that is shown whole and has no room beside the title; None where it stands there."""
    font = theme().font("body")
    beside = text_width(row.title, font) + theme().size(8) + text_width(row.detail, font)
    return wrapped(row.detail, "body", max(room, 1.0)) if row.whole and beside > room else None


def _draw_marked(
    painter: QPainter, rect: QRectF, text: str, marks: tuple[tuple[int, int], ...], colour: str
) -> float:
    """Draw a text with the letters that were looked for in semibold; return its width."""
    font, room = theme().font("body"), max(rect.width(), 0.0)
    shown = cut_off(text, font, room)
    strong = QTextCharFormat()
    strong.setFontWeight(600)
    ranges = []
    for start, length in marks:
        found = QTextLayout.FormatRange()
        found.start, found.length, found.format = start, length, strong
        ranges.append(found)
    layout = QTextLayout(shown, font)
    layout.setFormats(ranges)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room + theme().size(40))
    layout.endLayout()
    painter.setPen(theme().colour(colour))
    top = rect.center().y() - line.height() / 2
    layout.draw(painter, QPointF(rect.left(), round(top)))
    return line.naturalTextWidth()
