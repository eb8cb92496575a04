"""The room of a page: where a window is too low for it, as with text at 200 %, the page scrolls instead of being squeezed."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from fieldvisit.ui.widgets.focus_in_sight import FocusInSight


class PageRoom(QScrollArea):
    """Holds one page, as wide as the room and never lower than the page must be.

    Args:
        page: what is shown; a page that fits does not scroll, whatever it would like to have.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
        self.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        page.installEventFilter(self)
        FocusInSight(self)

    def sizeHint(self) -> QSize:
        """Ask for what the page would like."""
        return self._page.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Be as wide as the page must be; its height may scroll."""
        return QSize(self._page.minimumSizeHint().width(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page the new width."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the page anew when its parts came, went or have other words."""
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        page, room = self._page, self.maximumViewportSize()
        least = page.minimumSizeHint().height()
        if least <= room.height():
            page.resize(room)
        else:
            page.resize(self.viewport().width(), least)
