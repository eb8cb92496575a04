"""Paints the small states after the words of a row or cell; the words make room for them."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.painting import draw_picture, draw_text, text_width
from fieldvisit.ui.widgets.row import Mark

_EDGE, _GAP = 14, 6
MARK_DISTANCE = 8
"""Between words and a mark, and between two marks, at 100 % text."""


def marks_width(marks: Sequence[Mark]) -> float:
    """Return how much room marks take after words, with the distance to them."""
    look = theme()
    return sum(
        look.size(MARK_DISTANCE + _EDGE + _GAP) + text_width(mark.text, look.font("caption")) + 1
        for mark in marks
    )


def draw_marks(painter: QPainter, place: QRectF, marks: Sequence[Mark]) -> None:
    """Draw marks side by side from the left of a place."""
    look, left = theme(), place.left()
    for mark in marks:
        left += look.size(MARK_DISTANCE)
        left += draw_picture(painter, left, place.center().y(), mark.icon, mark.colour, _EDGE)
        left += look.size(_GAP)
        room = QRectF(left, place.top(), max(place.right() - left, 0.0), place.height())
        left += draw_text(painter, room, mark.text, "caption", mark.colour)
