"""Paints the rows and headings of a two-line list."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.mark_painting import MARK_DISTANCE, draw_marks, marks_width
from fieldvisit.ui.widgets.painting import (
    draw_frame,
    draw_picture,
    draw_row_line,
    draw_text,
    draw_wrapped,
    row_ring,
    text_width,
    wrapped,
)
from fieldvisit.ui.widgets.plain_list import ROW_ROLE
from fieldvisit.ui.widgets.row import Mark, Row, Section

_DOUBLE, _SINGLE, _SECTION = 56, 40, 32
_PADDING, _ICON_GAP, _BAR = 16, 10, 3
_CHIP_PADDING, _CHIP_HEIGHT = 7, 20


class _Places(NamedTuple):
    """Marks after the title, after the subtitle, and at the right from top to bottom."""

    title: Sequence[Mark]
    subtitle: Sequence[Mark]
    right: Sequence[Mark]


class RowDelegate(QStyledItemDelegate):
    """Draws `Row` and `Section` values at the design's sizes.

    Args:
        view: the list whose focus shows as a ring around its chosen row.
        padding: left and right at 100 % text.
        wraps: words that do not fit take more lines; for lists that are as high as their rows.
    """

    def __init__(self, view: QAbstractItemView, padding: int = _PADDING, *, wraps: bool = False) -> None:
        super().__init__(view)
        self._view, self._padding, self._wraps = view, padding, wraps

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Ask for 56 px for two lines, 40 for one, 32 for a heading."""
        del option
        entry = index.data(ROW_ROLE)
        if isinstance(entry, Section):
            return QSize(0, theme().size(_SECTION))
        two = isinstance(entry, Row) and (entry.subtitle or (entry.right and entry.mark))
        height = theme().size(_DOUBLE if two else _SINGLE)
        if self._wraps and isinstance(entry, Row):
            height += self._more_lines(entry)
        return QSize(0, height)

    def _more_lines(self, row: Row) -> int:
        """Return the height of the lines beyond the first of title and subtitle, also of one for marks without room."""
        room = self._view.viewport().width() - 2 * theme().size(self._padding) - theme().size(8)
        room -= theme().size(16 + _ICON_GAP) if row.icon else 0
        room -= theme().size(16 + 8) if row.chevron else 0
        room -= math.ceil(_right_width(row)) + 1
        title = _lines(row.title, _title_role(row), room, row.detail) - 1
        subtitle = _lines(row.subtitle, "caption", room) - 1
        more = title * theme().line("body") + subtitle * theme().line("caption")
        below = _last_width(row, room) + marks_width(row.marks_beside) > room
        return more + (theme().line("caption") if row.marks_beside and below else 0)

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
        draw_row_line(painter, rect, self._view)
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
        draw_row_line(painter, rect, self._view)
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
        marks = self._places(row, right - left)
        upper, lower = self._paint_right(painter, rect, row.right, marks.right, right)
        if self._wraps:
            upper = lower = max(upper, lower)
        gap = theme().size(8)
        place = QRectF(left, rect.top(), max(right - upper - gap - left, 0.0), rect.height())
        self._paint_words(painter, place, row, marks, max(right - lower - gap - left, 0.0))
        if chosen and self._view.hasFocus():
            row_ring(painter, rect)

    def _places(self, row: Row, room: float) -> _Places:
        """Return where a row's marks stand; in a list whose rows are as high as they are, nothing is cut off for them."""
        at_right = (row.mark,) if row.mark else ()
        if not row.subtitle:
            return _Places(row.marks_beside, (), at_right)
        if self._wraps or row.second_mark is None:
            return _Places((), row.marks_beside, at_right)
        after = (row.subtitle_mark,) if row.subtitle_mark else ()
        second = (row.second_mark,)
        title = text_width(row.title, theme().font(_title_role(row))) + marks_width(second)
        beside = _text_at_right(row.right) if row.right and row.mark else _right_width(row)
        if not row.detail and title + beside + theme().size(8) <= room:
            return _Places(second, after, at_right)
        return _Places((), after, second + at_right)

    def _paint_words(self, painter: QPainter, rect: QRectF, row: Row, marks: _Places, below: float) -> None:
        """Paint title and subtitle; `below` is how wide the second line may be."""
        line = theme().line("body")
        small = theme().line("caption")
        # A detail is measured as a part of the wrapped title, so it is painted so too, also on a single line.
        if self._wraps and (row.detail or self._more_lines(row)):
            self._paint_wrapped(painter, rect, row)
            return
        height = line + (small if row.subtitle else 0)
        top = rect.top() + (rect.height() - 1 - height) / 2
        role = _title_role(row)
        colour = "muted" if row.struck else "text"
        place = QRectF(rect.left(), top, rect.width(), line)
        room = place.adjusted(0, 0, -marks_width(marks.title), 0)
        taken = draw_text(painter, room, row.title, role, colour, struck=row.struck)
        draw_marks(painter, place.adjusted(taken, 0, 0, 0), marks.title)
        if row.detail:
            left = rect.left() + taken + theme().size(6)
            place = QRectF(left, top, max(rect.right() - left, 0.0), line)
            draw_text(painter, place, row.detail, "body", "muted")
        if row.subtitle:
            place = QRectF(rect.left(), top + line, below, small)
            room = place.adjusted(0, 0, -marks_width(marks.subtitle), 0)
            taken = draw_text(painter, room, row.subtitle, "caption", "muted")
            draw_marks(painter, place.adjusted(taken, 0, 0, 0), marks.subtitle)

    @staticmethod
    def _paint_wrapped(painter: QPainter, rect: QRectF, row: Row) -> None:
        role = _title_role(row)
        title, subtitle = (
            wrapped(row.title, role, rect.width(), row.detail),
            wrapped(row.subtitle, "caption", rect.width()),
        )
        small = theme().line("caption")
        upper = title.lineCount() * theme().line("body")
        height = upper + (subtitle.lineCount() * small if row.subtitle else 0)
        marks, last = marks_width(row.marks_beside), _last_width(row, rect.width())
        below = bool(marks) and last + marks > rect.width()
        top = rect.top() + (rect.height() - 1 - height - (small if below else 0)) / 2
        draw_wrapped(painter, title, rect.left(), top, "body", "muted" if row.struck else "text")
        if row.subtitle:
            draw_wrapped(painter, subtitle, rect.left(), top + upper, "caption", "muted")
        # The distance that marks keep to words is none at the beginning of a line.
        left = rect.left() + (-theme().size(MARK_DISTANCE) if below else last)
        line = small if below or row.subtitle else theme().line("body")
        place = QRectF(left, top + height - (0 if below else line), rect.right() - left, line)
        draw_marks(painter, place, row.marks_beside)

    def _paint_right(
        self, painter: QPainter, rect: QRectF, said: str, marks: Sequence[Mark], right: float
    ) -> tuple[float, float]:
        """Paint what stands at the right, below each other; return how much it takes of the upper line and the lower."""
        small = theme().line("caption")
        top = rect.top() + (rect.height() - 1 - small * (len(marks) + bool(said))) / 2
        widths = []
        if said:
            widths.append(_text_at_right(said))
            place = QRectF(right - widths[0], top, widths[0], small)
            draw_text(painter, place, said, "caption", "text", right=True, tabular=True)
            top += small
        for mark in marks:
            widths.append(self._paint_mark(painter, right, top + small / 2, mark))
            top += small
        if len(widths) == 2:
            return widths[0], widths[1]
        widest = max(widths, default=0.0)
        return widest, widest

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


def _title_role(row: Row) -> str:
    return "body_strong" if row.is_strong else "body"


def _lines(text: str, role: str, room: float, detail: str = "") -> int:
    """Return how many lines a text takes with the muted words after it; one for an empty text."""
    if not detail and text_width(text, theme().font(role)) <= room:
        return 1
    return wrapped(text, role, max(room, theme().size(40)), detail).lineCount()


def _last_width(row: Row, room: float) -> float:
    """Return how wide the last line of a row's words is, after which marks stand."""
    if row.subtitle:
        layout = wrapped(row.subtitle, "caption", max(room, 1.0))
    else:
        layout = wrapped(row.title, _title_role(row), max(room, 1.0), row.detail)
    return layout.lineAt(layout.lineCount() - 1).naturalTextWidth()


def _text_at_right(said: str) -> float:
    """Return how wide the words at the right are without a mark."""
    return text_width(said, theme().font("caption", tabular=True)) + 1 if said else 0.0


def _right_width(row: Row) -> float:
    """Return how wide the words at the right are, with the mark below them."""
    said = _text_at_right(row.right)
    if row.mark is None:
        return said
    words = text_width(row.mark.text, theme().font("caption")) + 1
    picture = theme().size((14 if row.mark.soft else 16) + 6) if row.mark.icon else 0
    return max(said, words + picture + (2 * theme().size(_CHIP_PADDING) if row.mark.soft else 0))
