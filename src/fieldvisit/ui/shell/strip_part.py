"""One part of the status strip: picture and words, a button to the page that explains it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.painting import draw_frame, draw_picture, draw_text, painter_of, text_width
from fieldvisit.ui.widgets.push_button import PushButton
from fieldvisit.ui.widgets.tip import show_tip

_HEIGHT, _ICON_GAP, _PADDING, _ICON = 24, 6, 4, 16


class StripPart(PushButton):
    """A state in picture and words.

    Args:
        id_: name of the part; the objectName is `strip.id`.
        parent: Qt parent.
    """

    def __init__(self, id_: str, parent: QWidget) -> None:
        super().__init__(parent=parent)
        self.id = id_
        self.setObjectName(f"strip.{id_}")
        self._icon, self._colour = "info", "muted"
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setProperty("focusRing", "inside")
        theme().follow(self._dress)

    def show_state(self, text: str, icon: str, colour: str) -> bool:
        """Show a state; return whether its words are new."""
        fresh = text != self.text()
        self._icon, self._colour = icon, colour
        self.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self._dress()
        return fresh

    def sizeHint(self) -> QSize:
        """Ask for picture and words."""
        width = text_width(self.text(), theme().font("caption")) + theme().size(_ICON + _ICON_GAP) + 1
        return QSize(round(width) + 2 * theme().size(_PADDING), theme().size(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Be cut off rather than make the window wider."""
        return QSize(theme().size(_ICON + 40), theme().size(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the state."""
        del event
        painter = painter_of(self)
        look, rect = theme(), QRectF(self.rect())
        if self.underMouse():
            draw_frame(painter, rect.adjusted(0, 1, 0, -1), "hover", "", look.radius("control"))
        left = float(look.size(_PADDING))
        left += draw_picture(painter, left, rect.height() / 2, self._icon, self._colour) + look.size(
            _ICON_GAP
        )
        place = QRectF(left, 0, rect.width() - left, rect.height())
        draw_text(painter, place, self.text(), "caption", self._colour)
        cut = QFontMetrics(look.font("caption")).horizontalAdvance(self.text()) > place.width()
        show_tip(self, self.text() if cut else "")
        painter.end()

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
