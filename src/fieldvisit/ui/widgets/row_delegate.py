"""Paints the rows and headings of a two-line list."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.painting import draw_frame, draw_picture, draw_text, row_ring, text_width
from fieldvisit.ui.widgets.plain_list import ROW_ROLE
from fieldvisit.ui.widgets.row import Mark, Row, Section

_DOUBLE, _SINGLE, _SECTION = 56, 40, 32
_PADDING, _ICON_GAP, _BAR = 16, 10, 3
_CHIP_PADDING, _CHIP_HEIGHT = 7, 20


class RowDelegate(QStyledItemDelegate):
    """Draws `Row` and `Section` values at the design's sizes.

    Args:
        view: the list whose focus shows as a ring around its chosen row.
        padding: left and right at 100 % text.
    """

    def __init__(self, view: QAbstractItemView, padding: int = _PADDING) -> None:
        super().__init__(view)
        self._view, self._padding = view, padding

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Ask for 56 px for two lines, 40 for one, 32 for a heading."""
        del option
        entry = index.data(ROW_ROLE)
        if isinstance(entry, Section):
            return QSize(0, theme().size(_SECTION))
        two = isinstance(entry, Row) and (entry.subtitle or (entry.right and entry.mark))
        return QSize(0, theme().size(_DOUBLE if two else _SINGLE))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row or heading."""
        entry = index.data(ROW_ROLE)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, Section):
            self._paint_section(painter, rect, entry)
        elif isinstance(entry, Row):
            self._paint_row(painter, rect, entry, option)
        painter.restore()

    def _paint_section(self, painter: QPainter, rect: QRectF, section: Section) -> None:
        painter.fillRect(rect, theme().colour("sunken"))
        self._line(painter, rect)
        side = theme().size(self._padding)
        left, middle = rect.left() + side, rect.center().y()
        if section.icon:
            left += draw_picture(painter, left, middle, section.icon, section.colour) + theme().size(6)
        place = QRectF(left, rect.top(), rect.right() - side - left, rect.height())
        draw_text(painter, place, section.title, "caption_strong", section.colour)
        if section.chevron:
            edge = theme().size(16)
            draw_picture(painter, rect.right() - side - edge, middle, "hoejre", "muted")

    def _paint_row(self, painter: QPainter, rect: QRectF, row: Row, option: QStyleOptionViewItem) -> None:
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        ground = "selected" if chosen else "hover" if hovered else "surface"
        painter.fillRect(rect, theme().colour(ground))
        self._line(painter, rect)
        if chosen:
            bar = QRectF(rect.left(), rect.top(), theme().size(_BAR), rect.height())
            painter.fillRect(bar, theme().colour("accent"))
        side = theme().size(self._padding)
        left, right = rect.left() + side, rect.right() - side
        if row.chevron:
            edge = theme().size(16)
            draw_picture(painter, right - edge, rect.center().y(), "hoejre", "muted")
            right -= edge + theme().size(8)
        if row.icon:
            left += draw_picture(painter, left, rect.center().y(), row.icon, row.icon_colour)
            left += theme().size(_ICON_GAP)
        right -= self._paint_right(painter, rect, row, right) + theme().size(8)
        self._paint_words(painter, QRectF(left, rect.top(), max(right - left, 0.0), rect.height()), row)
        if chosen and self._view.hasFocus():
            row_ring(painter, rect)

    def _paint_words(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        line = theme().line("body")
        small = theme().line("caption")
        height = line + (small if row.subtitle else 0)
        top = rect.top() + (rect.height() - 1 - height) / 2
        role = "body_strong" if row.is_strong else "body"
        colour = "muted" if row.struck else "text"
        taken = draw_text(
            painter, QRectF(rect.left(), top, rect.width(), line), row.title, role, colour, struck=row.struck
        )
        if row.detail:
            left = rect.left() + taken + theme().size(6)
            place = QRectF(left, top, max(rect.right() - left, 0.0), line)
            draw_text(painter, place, row.detail, "body", "muted")
        if row.subtitle:
            place = QRectF(rect.left(), top + line, rect.width(), small)
            taken = draw_text(painter, place, row.subtitle, "caption", "muted")
            if row.subtitle_mark:
                left = rect.left() + taken + theme().size(8)
                left += draw_picture(
                    painter,
                    left,
                    top + line + small / 2,
                    row.subtitle_mark.icon,
                    row.subtitle_mark.colour,
                    14,
                )
                left += theme().size(6)
                place = QRectF(left, top + line, max(rect.right() - left, 0.0), small)
                draw_text(painter, place, row.subtitle_mark.text, "caption", row.subtitle_mark.colour)

    def _paint_right(self, painter: QPainter, rect: QRectF, row: Row, right: float) -> float:
        """Paint what stands at the right and return how much width it took."""
        small = theme().line("caption")
        both = bool(row.right and row.mark)
        top = rect.top() + (rect.height() - 1 - small * (2 if both else 1)) / 2
        width = 0.0
        if row.right:
            width = text_width(row.right, theme().font("caption", tabular=True)) + 1
            place = QRectF(right - width, top, width, small)
            draw_text(painter, place, row.right, "caption", "text", right=True, tabular=True)
            top += small
        if row.mark:
            width = max(width, self._paint_mark(painter, right, top + small / 2, row.mark))
        return width

    def _paint_mark(self, painter: QPainter, right: float, middle: float, mark: Mark) -> float:
        words = text_width(mark.text, theme().font("caption")) + 1
        edge = theme().size(14 if mark.soft else 16) if mark.icon else 0
        gap = theme().size(6) if mark.icon else 0
        padding = theme().size(_CHIP_PADDING) if mark.soft else 0
        width = words + edge + gap + 2 * padding
        left = right - width
        if mark.soft:
            height = theme().size(_CHIP_HEIGHT)
            frame = QRectF(left, round(middle - height / 2), width, height)
            colour = mark.colour if mark.colour != "muted" else "neutral"
            edge_colour = colour if theme().is_high_contrast else ""
            draw_frame(painter, frame, f"{colour}_soft", edge_colour, theme().radius("chip"))
        if mark.icon:
            draw_picture(painter, left + padding, middle, mark.icon, mark.colour, 14 if mark.soft else 16)
        place = QRectF(
            left + padding + edge + gap, middle - theme().line("caption") / 2, words, theme().line("caption")
        )
        draw_text(painter, place, mark.text, "caption", mark.colour)
        return width

    @staticmethod
    def _line(painter: QPainter, rect: QRectF) -> None:
        base = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
        painter.fillRect(base, theme().colour("border"))
