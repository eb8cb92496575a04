"""A thin bar of parts: plain, or dashed for what still waits."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.painting import painter_of

_DASH, _DASH_GAP, _PART_GAP = 6, 2, 2


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the bar.

    Attributes:
        amount: how much of the whole.
        colour: a colour of the tokens.
        pattern: dashed for what waits, so that it differs without colour.
    """

    amount: float
    colour: str = "accent"
    pattern: Literal["plain", "dashed"] = "plain"


class ProgressBarLine(QLabel):
    """Shows how much of a whole is done; the words stand beside it and in the accessible name.

    Args:
        name: objectName.
        accessible: what is measured, with its figures.
        height: of the bar at 100 % text.
        parent: Qt parent.
    """

    def __init__(self, *, name: str, accessible: str, height: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self._height = height
        self._parts: tuple[Part, ...] = ()
        self._whole = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().follow(self._dress)

    def set_parts(self, parts: Sequence[Part], whole: float, accessible: str = "") -> None:
        """Show parts from left to right.

        Args:
            parts: with amounts in the same unit as `whole`.
            whole: what the full width means.
            accessible: the figures in words.
        """
        self._parts, self._whole = tuple(parts), max(whole, 1e-9)
        if accessible:
            self.setAccessibleName(accessible)
        self.update()

    def set_value(self, done: float, whole: float, accessible: str = "") -> None:
        """Show one part."""
        self.set_parts((Part(done),), whole, accessible)

    def sizeHint(self) -> QSize:
        """Ask for a thin line."""
        return QSize(theme().size(120), theme().size(self._height))

    def minimumSizeHint(self) -> QSize:
        """Stay visible."""
        return QSize(theme().size(40), theme().size(self._height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the parts."""
        del event
        painter = painter_of(self)
        painter.setPen(
            theme().colour("border") if theme().is_high_contrast else theme().colour("neutral_soft")
        )
        painter.setBrush(theme().colour("neutral_soft"))
        radius = min(theme().radius("control"), 2)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        left = 0.0
        for part in self._parts:
            width = self.width() * part.amount / self._whole
            gap = _PART_GAP if len(self._parts) > 1 else 0
            self._paint_part(painter, QRectF(left, 0, max(width - gap, 0), self.height()), part, radius)
            left += width
        painter.end()

    @staticmethod
    def _paint_part(painter: QPainter, rect: QRectF, part: Part, radius: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour(part.colour))
        if part.pattern == "plain":
            painter.drawRoundedRect(rect, radius, radius)
            return
        left = rect.left()
        while left < rect.right():
            painter.drawRect(QRectF(left, rect.top(), min(_DASH, rect.right() - left), rect.height()))
            left += _DASH + _DASH_GAP

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
