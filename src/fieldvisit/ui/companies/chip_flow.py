"""Chips in lines: as many beside each other as fit, the rest below."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldvisit.ui.theme.current import theme

_GAP = 8


class ChipFlow(QWidget):
    """Lays its chips out from left to right and from line to line; hidden chips take no room.

    Args:
        parent: Qt parent.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._chips: list[QWidget] = []
        theme().follow(self.arrange)

    def add(self, chip: QWidget) -> None:
        """Add a chip at the end."""
        chip.setParent(self)
        self._chips.append(chip)

    def arrange(self) -> None:
        """Lay out anew, after chips were shown, hidden or given other words."""
        self._place(self.width(), move=True)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for all chips in one line."""
        shown = [chip.sizeHint() for chip in self._chips if not chip.isHidden()]
        width = sum(size.width() for size in shown) + theme().size(_GAP) * max(len(shown) - 1, 0)
        return QSize(width, self._place(self.width() or width, move=False))

    def minimumSizeHint(self) -> QSize:
        """Never hide a line of chips."""
        widest = max((chip.sizeHint().width() for chip in self._chips if not chip.isHidden()), default=0)
        return QSize(widest, self._place(self.width(), move=False))

    def hasHeightForWidth(self) -> bool:
        """Say that chips wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return self._place(width, move=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        self._place(self.width(), move=True)
        self.updateGeometry()

    def _place(self, width: int, *, move: bool) -> int:
        gap, left, top, line = theme().size(_GAP), 0, 0, 0
        for chip in self._chips:
            if chip.isHidden():
                continue
            size = chip.sizeHint()
            if left and left + size.width() > width:
                left, top, line = 0, top + line + gap, 0
            if move:
                chip.setGeometry(left, top, size.width(), size.height())
            left += size.width() + gap
            line = max(line, size.height())
        return top + line
