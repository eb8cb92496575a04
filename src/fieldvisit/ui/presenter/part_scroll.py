"""A part of the presenter that scrolls alone, or is as high as its content and scrolls with all the others."""

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from fieldvisit.ui.widgets.scroll import Scroll


class PartScroll(Scroll):
    """Scrolls its content until it is told to show the whole of it.

    Args:
        content: what is scrolled.
        parent: Qt parent.

    Attributes:
        grown: the content has another height, which what is around it must give.
    """

    grown = Signal()

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        # First: the content tells of itself while it is taken in.
        self._content, self._whole = content, False
        super().__init__(content, parent=parent)

    def sizeHint(self) -> QSize:
        """Ask for no more height than is needed: what is around it gives the rest."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def show_whole(self, *, whole: bool) -> None:
        """Become as high as the content, or scroll it again."""
        self._whole = whole
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the content has at another width."""
        super().resizeEvent(event)
        self._measure()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take another height when the content has other parts or words."""
        done = super().eventFilter(watched, event)
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self._measure()
        return done

    def _measure(self) -> None:
        content, height = self._content, 0
        if self._whole:
            wraps = content.hasHeightForWidth()
            height = content.heightForWidth(self.width()) if wraps else content.minimumSizeHint().height()
        if height != self.minimumHeight():
            self.setMinimumHeight(height)
            self.grown.emit()
