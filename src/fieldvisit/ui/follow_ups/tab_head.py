"""The line over the tabs of Opfølgning: the tabs, and the filter of all of them, which goes above where both do not fit."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.page import SIDE
from fieldvisit.ui.widgets.row_filter import RowFilter
from fieldvisit.ui.widgets.tab_bar import TabBar

_HEIGHT, _FILTER, _GAP = 40, 240, 8


class TabHead(QWidget):
    """Holds both.

    Args:
        tabs: at the left, upon the line below.
        words: the filter, at the right.
        parent: Qt parent.
    """

    def __init__(self, tabs: TabBar, words: RowFilter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tabs, self._words = tabs, words
        side = theme().size(SIDE)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(side, 0, side, 0)
        self._line.setSpacing(theme().size(_GAP))
        words.setFixedWidth(theme().size(_FILTER))
        self._line.addWidget(tabs, 0, Qt.AlignmentFlag.AlignBottom)
        self._line.addStretch(1)
        self._line.addWidget(words, 0, Qt.AlignmentFlag.AlignTop)
        self._line.addStrut(theme().size(_HEIGHT))

    def event(self, event: QEvent) -> bool:
        """Look again when a tab has other words."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the filter where it fits."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        margins = self._line.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self._words.width() - self._line.spacing()
        way = QBoxLayout.Direction
        # From below, so that the tabs stay upon their line.
        self._line.setDirection(way.LeftToRight if self._tabs.sizeHint().width() <= room else way.BottomToTop)
