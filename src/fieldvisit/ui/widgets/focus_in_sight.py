"""Keeping the part with the focus in sight while what lies around it grows."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea
from shiboken6 import isValid

_ROUND = 24
"""Pixels above and below the focused part that are shown too."""


class FocusInSight(QObject):
    """Scrolls to the part that gets the focus, and again when its surroundings change, until a person scrolls away.

    Args:
        area: holds its content already.
    """

    def __init__(self, area: QScrollArea) -> None:
        super().__init__(area)
        self._area, self._keeps = area, False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._show)
        for part in (area.widget(), area.viewport()):
            if part is not None:
                part.installEventFilter(self)
        area.verticalScrollBar().actionTriggered.connect(self._let_go)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for another size of content or room; the layouts take it in first."""
        if event.type() == QEvent.Type.Resize and self._keeps:
            self._later.start(0)
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        self._keeps = True
        self._show()

    def _let_go(self) -> None:
        self._keeps = False

    def _show(self) -> None:
        if not isValid(self._area):
            # The focus moves on while a page goes, and its area is told of it to the last.
            return
        content, focused = self._area.widget(), QApplication.focusWidget()
        if focused is None or content is None or not content.isAncestorOf(focused):
            return
        is_higher = focused.height() + 2 * _ROUND > self._area.viewport().height()
        # A list that is higher than the room shows its own chosen row.
        if not is_higher or focused.visibleRegion().isEmpty():
            self._area.ensureWidgetVisible(focused, 0, _ROUND)
