"""Buttons: primary (one per screen), secondary, and quiet ones that look like links."""

import math
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.painting import (
    cut_off,
    draw_frame,
    draw_key_cap,
    draw_picture,
    draw_text,
    key_cap_width,
    painter_of,
    text_width,
)
from fieldvisit.ui.widgets.push_button import PushButton
from fieldvisit.ui.widgets.tip import show_tip

Kind = Literal["primary", "secondary", "quiet"]
Size = Literal["compact", "default", "large"]
_HEIGHTS = {"compact": 28, "default": 32, "large": 40}
_PADDING = 13
_BORDERED_PADDING = 6
_CHOSEN_LINE = 3
_ICON_ONLY_WIDTH = 34
_ICON_GAP = 8
_KEY_GAP = 10
_SHORT = 30
_MOST_WIDTH = 360
"""What the words of a button take at most; those of up to `_SHORT` letters always fit."""


class Button(PushButton):
    """A button that names its result and may teach its key.

    Args:
        text: the words; empty for an icon-only button, which then needs `accessible`.
        name: objectName.
        kind: primary, secondary or quiet.
        icon: meaning of the picture in front of the words.
        key: key cap after the words, such as `Ctrl+Enter`.
        accessible: what a screen reader says when the words do not say it.
        size: compact 28, default 32 or large 40 pixels high.
        tone: colour of a quiet one that also says how something stands, such as `warn`; a link's when not given.
        parent: Qt parent.
    """

    def __init__(
        self,
        text: str,
        *,
        name: str,
        kind: Kind = "secondary",
        icon: str = "",
        key: str = "",
        accessible: str = "",
        size: Size = "default",
        tone: str = "link",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible or text)
        self.kind: Kind = kind
        self._icon, self._key, self._size, self._tone = icon, key, size, tone
        self._key_rests = False
        self._measured: tuple[tuple[str, Kind], float] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        if not text:
            show_tip(self, accessible)
        self.setProperty("focusRing", "inside" if kind == "quiet" else "offset")
        theme().follow(self._dress)

    @property
    def key(self) -> str:
        """The key the button teaches; empty when none."""
        return self._key

    def set_key(self, key: str) -> None:
        """Teach another key."""
        self._key = key
        self._dress()

    @property
    def shown_key(self) -> str:
        """The key cap that is painted now: `key`, unless it rests."""
        return "" if self._key_rests else self._key

    def rest_key(self, rests: bool) -> None:
        """Say whether the key belongs to another button for now; the room of its cap is kept."""
        if rests != self._key_rests:
            self._key_rests = rests
            self.update()

    def set_icon(self, icon: str) -> None:
        """Show another picture."""
        self._icon = icon
        self._dress()

    def set_words(self, text: str, accessible: str = "") -> None:
        """Show other words, also to screen readers."""
        self.setText(text)
        self.setAccessibleName(accessible or text)
        self._dress()

    def sizeHint(self) -> QSize:
        """Ask for picture, words and key on one line."""
        height = theme().size(_HEIGHTS[self._size])
        if self.kind == "quiet":
            height = theme().size(28)
        if not self.text() and not self._key:
            return QSize(max(theme().size(_ICON_ONLY_WIDTH if self._size != "large" else 40), height), height)
        return QSize(math.ceil(self._content_width() + 2 * self._padding()), height)

    def minimumSizeHint(self) -> QSize:
        """Never hide a part of the words."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button in its present state."""
        del event
        painter = painter_of(self)
        self._paint_frame(painter)
        colour = self._text_colour()
        cap = self._cap_width() if self._key_rests else 0.0
        left = (self.width() - self._content_width() + cap) / 2
        if self.kind == "quiet":
            left = self._padding()
        middle = self.height() / 2
        if self._icon:
            left += draw_picture(painter, left, middle, self._icon, colour) + (
                theme().size(_ICON_GAP) if self.text() else 0
            )
        if self.text():
            role = "body_strong" if self.kind == "primary" else "body"
            width = text_width(self._shown_text(), theme().font(role))
            rect = QRectF(left, 0, width + 1, self.height())
            draw_text(painter, rect, self._shown_text(), role, colour)
            if self.kind == "quiet" and self.underMouse() and self.isEnabled():
                painter.drawLine(rect.bottomLeft(), rect.bottomLeft())
                base = middle + theme().size(8)
                painter.drawLine(round(left), round(base), round(left + width), round(base))
            left += width
        if self.shown_key:
            left += theme().size(_KEY_GAP) if self.text() else 0
            on_accent = self.kind == "primary" and self.isEnabled()
            draw_key_cap(painter, left, middle, self._key, on_accent=on_accent)
        painter.end()

    def _paint_frame(self, painter: QPainter) -> None:
        rect, radius = QRectF(self.rect()), theme().radius("control")
        if self.kind == "primary":
            fill = "accent"
            if not self.isEnabled():
                fill = "neutral_soft"
            elif self.isDown():
                fill = "accent_pressed"
            elif self.underMouse():
                fill = "accent_hover"
            draw_frame(painter, rect, fill, "" if self.isEnabled() else "border", radius)
        elif self.kind == "secondary" or theme().is_high_contrast:
            fill = "surface"
            if self.isDown() or self.isChecked():
                fill = "selected"
            elif self.underMouse() and self.isEnabled():
                fill = "hover"
            draw_frame(painter, rect, fill, "border_strong" if self.isEnabled() else "border", radius)
            if self.isChecked():
                # As below a chosen tab: the shade alone is too faint to say that what it opened is open.
                line = rect.adjusted(radius + 1, rect.height() - 1 - _CHOSEN_LINE, -radius - 1, -1)
                painter.fillRect(line, theme().colour("accent"))

    def _text_colour(self) -> str:
        if not self.isEnabled():
            return "disabled"
        return {"primary": "on_accent", "secondary": "text", "quiet": self._tone}[self.kind]

    def _shown_text(self) -> str:
        """Return the words without the marks of keys; a name without end is cut off with an ellipsis."""
        words = self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
        if len(words) <= _SHORT:
            return words
        font = theme().font("body_strong" if self.kind == "primary" else "body")
        return cut_off(words, font, theme().size(_MOST_WIDTH))

    def _padding(self) -> int:
        if self.kind == "quiet":
            # The border of high contrast needs air, but no more than the columns of a visit can give.
            return theme().size(_BORDERED_PADDING if theme().is_high_contrast else 1)
        return theme().size(_PADDING)

    def _content_width(self) -> float:
        # Layouts ask a dozen times for each button of a page.
        shown = self.text(), self.kind
        if self._measured is None or self._measured[0] != shown:
            self._measured = shown, self._measure()
        return self._measured[1]

    def _measure(self) -> float:
        width = 0.0
        if self._icon:
            width += theme().size(16) + (theme().size(_ICON_GAP) if self.text() else 0)
        if self.text():
            role = "body_strong" if self.kind == "primary" else "body"
            width += text_width(self._shown_text(), theme().font(role))
        return width + self._cap_width()

    def _cap_width(self) -> float:
        if not self._key:
            return 0.0
        gap = theme().size(_KEY_GAP) if self.text() else 0
        return gap + key_cap_width(self._key, strong=self.kind == "primary")

    def _dress(self) -> None:
        self._measured = None
        self.setCursor(
            Qt.CursorShape.PointingHandCursor if self.kind == "quiet" else Qt.CursorShape.ArrowCursor
        )
        self.updateGeometry()
        self.update()
