"""What lies over a window for a while, with a shade behind it: palette, key list, a history."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget
from shiboken6 import isValid

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.painting import draw_frame, painter_of
from fieldvisit.ui.widgets.scrim import Scrim


class OverlayFrame(QFrame):
    """A frame in front of a window, made anew each time; a press beside it sends it away.

    Args:
        window: what it covers.
        name: objectName; the shade is `name.scrim`.
        accessible: what it is.

    Attributes:
        covered: the window.
        closed: it went away for good; the focus is back where it was.
    """

    closed = Signal()

    def __init__(self, window: QWidget, *, name: str, accessible: str) -> None:
        super().__init__(window)
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.covered = window
        self._before: QWidget | None = None
        self._scrim = Scrim(window)
        self._scrim.setObjectName(f"{name}.scrim")
        self._scrim.pressed.connect(self.dismiss)
        self.hide()

    def open(self) -> None:
        """Come up over the window, and remember where the focus was."""
        if not self.isVisible():
            self._before = self.covered.window().focusWidget()
        self._scrim.cover()
        self.show()
        self.raise_()

    def fill_height(self, width: int, margin: int, least: int) -> None:
        """Take the middle of the window from top to bottom.

        Args:
            width: in pixels of the default size, where the window is as wide.
            margin: above and below, likewise.
            least: height that it has at least.
        """
        look, window = theme(), self.covered
        wide = min(look.size(width), window.width() - look.size(margin))
        high = max(window.height() - 2 * look.size(margin), look.size(least))
        self.setGeometry((window.width() - wide) // 2, look.size(margin), wide, high)

    def dismiss(self) -> None:
        """Go away for good and give the focus back to where it was."""
        if self.isHidden():
            return
        self.hide()
        self._scrim.hide()
        if self._before is not None and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
        for part in (self._scrim, self):
            part.setParent(None)
            part.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame."""
        del event
        painter = painter_of(self)
        draw_frame(painter, QRectF(self.rect()), "surface", "border_strong", theme().radius("popup"))
        painter.end()
