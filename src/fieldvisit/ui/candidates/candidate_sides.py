"""The list of candidates, and whoever is opened: below it, or beside it in a wide window."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.scroll import Scroll

_GAP, _TABLE = 16, 976
_LEAST, _MOST = 776, 1132
_BESIDE = 1652
"""Widths at 100 % text: between the sides, of all columns, of a profile, and of both together from which they fit."""


class CandidateSides(QWidget):
    """Two sides that scroll each for itself, or one in a window that is too narrow for both.

    Args:
        listed: the list and what is said about it, from top to bottom.
        opened: what stands beside or below it.
        parent: Qt parent.

    Attributes:
        parted: there are two sides from now on, or one again.
    """

    parted = Signal(bool)
    _changed = Signal()

    def __init__(self, listed: Sequence[QWidget], opened: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self._is_parted = False
        content, self._below = QWidget(), QVBoxLayout()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(12))
        for part in listed:
            column.addWidget(part)
        column.addLayout(self._below)
        column.addStretch(1)
        self._below.addWidget(opened)
        side = QWidget()
        self._beside = QVBoxLayout(side)
        self._beside.setContentsMargins(0, 0, 0, 0)
        # A scroll area takes its least width from its content: what is around it has the width of the side.
        self._right = QWidget()
        around = QVBoxLayout(self._right)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(Scroll(side, "candidates.side"))
        self._right.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().size(_GAP))
        self._left = Scroll(content, "candidates.scroll")
        row.addWidget(self._left, 1)
        row.addWidget(self._right)
        opened.installEventFilter(self)
        self._changed.connect(self._fit, Qt.ConnectionType.QueuedConnection)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Part or join the sides."""
        super().resizeEvent(event)
        look = theme()
        room = self.width() - look.size(_GAP + _TABLE)
        self._right.setFixedWidth(min(max(room, look.size(_LEAST)), look.size(_MOST)))
        parted = self.width() >= look.size(_BESIDE)
        if parted != self._is_parted:
            self._is_parted = parted
            self._move()
            self.parted.emit(parted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that what is opened has another height."""
        if watched is self._opened and event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._changed.emit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Let the side below which it stands be measured again: words that wrap are higher than was asked at first."""
        QApplication.sendEvent(self._left, QEvent(QEvent.Type.LayoutRequest))

    def _move(self) -> None:
        """Give what is opened its place; the focus stays in it."""
        focused = self.window().focusWidget()
        kept = focused if focused is not None and self._opened.isAncestorOf(focused) else None
        (self._beside if self._is_parted else self._below).addWidget(self._opened)
        self._opened.show()
        self._right.setVisible(self._is_parted)
        if kept is not None:
            kept.setFocus()
