"""Chips: a short fact in a coloured box, and filters that are switched on and off."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.painting import draw_frame, draw_picture, draw_text, painter_of, text_width
from fieldvisit.ui.widgets.push_button import PushButton

TONES = ("neutral", "ok", "warn", "danger", "info", "pending")
_HEIGHT, _FILTER_HEIGHT = 20, 26
_PADDING, _FILTER_PADDING = 7, 10
_GAP = 5
_MOST_WIDTH = 480
"""What a chip asks for at most: a longer fact, such as a name without end, is cut off with an ellipsis."""


class Chip(QLabel):
    """A short fact, such as `14 ansatte`; its icon and words say it without the colour.

    Args:
        text: the words.
        name: objectName.
        tone: one of `TONES`.
        icon: meaning of the picture in front.
        parent: Qt parent.
    """

    def __init__(
        self,
        text: str,
        *,
        name: str = "",
        tone: str = "neutral",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        # What looks like HTML is a name that somebody typed, also to screen readers.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(name)
        self._tone, self._icon = tone, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().follow(self._dress)

    def show_fact(self, text: str, tone: str = "neutral", icon: str = "") -> None:
        """Show another fact."""
        self._tone, self._icon = tone, icon
        self.setText(text)
        self._dress()

    def sizeHint(self) -> QSize:
        """Ask for picture and words on one line."""
        width = text_width(self.text(), theme().font("caption")) + 2 * theme().size(_PADDING)
        if self._icon:
            width += theme().size(14 + _GAP)
        return QSize(min(math.ceil(width), theme().size(_MOST_WIDTH)), theme().size(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never cut words of a usual length off."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip."""
        del event
        painter = painter_of(self)
        rect = QRectF(self.rect())
        edge = self._tone if theme().is_high_contrast else ""
        draw_frame(painter, rect, f"{self._tone}_soft", edge, theme().radius("chip"))
        left = float(theme().size(_PADDING))
        if self._icon:
            left += draw_picture(painter, left, rect.height() / 2, self._icon, self._tone, 14) + theme().size(
                _GAP
            )
        draw_text(
            painter, QRectF(left, 0, rect.width() - left, rect.height()), self.text(), "caption", self._tone
        )
        painter.end()

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()


class FilterChip(PushButton):
    """A filter that is on or off: `toggled(bool)`.

    Args:
        text: what remains when it is on.
        name: objectName.
        icon: picture while it is off; a tick is shown while it is on.
        parent: Qt parent.
    """

    def __init__(self, text: str, *, name: str, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("focusRing", "offset")
        theme().follow(self._dress)

    def sizeHint(self) -> QSize:
        """Ask for picture and words on one line, also when they are strong."""
        width = text_width(self.text(), theme().font(self._role())) + 2 * theme().size(_FILTER_PADDING)
        if self._picture():
            width += theme().size(14 + _GAP)
        return QSize(math.ceil(width), theme().size(_FILTER_HEIGHT))

    def checkStateSet(self) -> None:
        """Make room for the tick."""
        super().checkStateSet()
        self.updateGeometry()

    def nextCheckState(self) -> None:
        """Make room for the tick after a click."""
        super().nextCheckState()
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the filter in its present state."""
        del event
        painter = painter_of(self)
        rect, chosen = QRectF(self.rect()), self.isChecked()
        fill = "selected" if chosen else "hover" if self.underMouse() else "surface"
        edge = "accent" if chosen else "border_strong"
        draw_frame(painter, rect, fill, edge, theme().radius("chip"))
        colour = "on_accent_soft" if chosen else "text"
        left = float(theme().size(_FILTER_PADDING))
        if self._picture():
            left += draw_picture(painter, left, rect.height() / 2, self._picture(), colour, 14)
            left += theme().size(_GAP)
        draw_text(
            painter, QRectF(left, 0, rect.width() - left, rect.height()), self.text(), self._role(), colour
        )
        painter.end()

    def _picture(self) -> str:
        return "ok" if self.isChecked() else self._icon

    def _role(self) -> str:
        return "caption_strong" if self.isChecked() else "caption"

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
