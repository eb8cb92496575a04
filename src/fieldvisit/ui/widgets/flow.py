"""Parts in lines: as many beside each other as fit, the rest below."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldvisit.ui.theme.current import theme

_GAP = 8


class Flow(QWidget):
    """Lays chips or buttons out from left to right and from line to line; hidden ones take no room.

    Args:
        parts: in their order.
        parent: Qt parent.
    """

    def __init__(self, *parts: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._parts: list[QWidget] = []
        for part in parts:
            self.add(part)
        theme().follow(self.arrange)

    def event(self, event: QEvent) -> bool:
        """Lay out anew when a part came, went or has other words."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
        return super().event(event)

    def add(self, part: QWidget) -> None:
        """Add a part at the end."""
        part.setParent(self)
        self._parts.append(part)

    def arrange(self) -> None:
        """Lay out anew, after parts were shown, hidden or given other words."""
        self._place(self.width(), move=True)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for all parts in one line."""
        shown = [part.sizeHint() for part in self._parts if not part.isHidden()]
        width = sum(size.width() for size in shown) + theme().size(_GAP) * max(len(shown) - 1, 0)
        return QSize(width, self._place(self.width() or width, move=False))

    def minimumSizeHint(self) -> QSize:
        """Never hide a line of parts."""
        widest = max((part.sizeHint().width() for part in self._parts if not part.isHidden()), default=0)
        return QSize(widest, self._place(self.width(), move=False))

    def hasHeightForWidth(self) -> bool:
        """Say that parts wrap."""
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
        for part in self._parts:
            if part.isHidden():
                continue
            size = part.sizeHint()
            if left and left + size.width() > width:
                left, top, line = 0, top + line + gap, 0
            if move:
                part.setGeometry(left, top, size.width(), size.height())
            left += size.width() + gap
            line = max(line, size.height())
        return top + line
