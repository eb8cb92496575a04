"""Grey rows where a list will stand, when reading it takes longer than a person would call at once."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.announce import announce
from fieldvisit.ui.widgets.painting import draw_frame, painter_of

PATIENCE_MS = 300
"""A reading that comes sooner shows no grey rows (DESIGN section 3)."""

_ROW, _SIDE, _PAGE_SIDE, _BAR, _GAP = 56, 16, 24, 10, 10
_MOST_ROWS = 8
_WIDTHS = (0.62, 0.48, 0.7, 0.55)
"""Parts of the width that the upper bars take, in turn; nothing moves."""


class WaitingRows(QWidget):
    """Lies over a part of a page from 300 ms after `begin` until `end`.

    Args:
        page: what it belongs to.
        name: objectName.

    Attributes:
        place: the part that the rows stand for; the page itself at first.
        below: where that is the page, the rows begin below this part.
    """

    def __init__(self, page: QWidget, *, name: str) -> None:
        super().__init__(page)
        self.setObjectName(name)
        self.setAccessibleName(tr("Henter"))
        self.place: QWidget = page
        self.below: QWidget | None = None
        self._page = page
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE_MS)
        self._timer.timeout.connect(self._come_up)
        page.installEventFilter(self)
        self.hide()

    def begin(self) -> None:
        """Wait from now on."""
        if not self.isVisible():
            self._timer.start()

    def end(self) -> None:
        """Go away, or do not come at all."""
        self._timer.stop()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay over the part when the page changes its size."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest} and self.isVisible():
            self._lie_over()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows."""
        del event
        painter, look = painter_of(self), theme()
        over_list = self.place is not self._page
        painter.fillRect(self.rect(), look.colour("surface" if over_list else "window"))
        side, bar, height = look.size(_SIDE if over_list else _PAGE_SIDE), look.size(_BAR), look.size(_ROW)
        for number in range(min(_MOST_ROWS, self.height() // height)):
            width = (self.width() - 2 * side) * _WIDTHS[number % len(_WIDTHS)]
            top = number * height + (height - 2 * bar - look.size(_GAP)) / 2
            edge = "border_strong" if look.is_high_contrast else ""
            upper = QRectF(side, top, width, bar)
            lower = QRectF(side, top + bar + look.size(_GAP), width * 0.6, bar)
            for place in (upper, lower):
                draw_frame(painter, place, "neutral_soft", edge, bar / 2)
        painter.end()

    def _come_up(self) -> None:
        self._lie_over()
        self.raise_()
        self.show()
        announce(self, tr("Henter"))

    def _lie_over(self) -> None:
        if self.place is not self._page:
            corner = self.place.mapTo(self._page, QPoint(0, 0))
            self.setGeometry(QRect(corner, self.place.size()))
            return
        head = self.below.height() if self.below is not None and self.below.isVisible() else 0
        self.setGeometry(self._page.rect().adjusted(0, head, 0, 0))
