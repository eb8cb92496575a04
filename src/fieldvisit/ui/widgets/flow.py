"""Parts in lines: as many beside each other as fit, the rest below."""

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button

_GAP, _BEFORE_LINK = 8, 16
_Lines = list[list[tuple[QWidget, QSize]]]


class Flow(QWidget):
    """Lays chips or buttons out from left to right and from line to line; hidden ones take no room.

    Args:
        parts: in their order.
        spread: the free width of a line goes behind its first part, which leaves the others at the right.
        parent: Qt parent.
    """

    def __init__(self, *parts: QWidget, spread: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._parts: list[QWidget] = []
        self._spread = spread
        self._measured: dict[int, _Lines] = {}
        for part in parts:
            self.add(part)
        theme().follow(self._dress)

    def event(self, event: QEvent) -> bool:
        """Lay out anew when a part came, went or has other words."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Measure anew: of parts that changed unseen nothing was told."""
        self._measured.clear()
        super().showEvent(event)

    def add(self, part: QWidget) -> None:
        """Add a part at the end."""
        self._measured.clear()
        part.setParent(self)
        self._parts.append(part)

    def arrange(self) -> None:
        """Lay out anew, after parts were shown, hidden or given other words."""
        self._measured.clear()
        self._place(self.width(), move=True)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for all parts in one line."""
        shown = [part for part in self._parts if not part.isHidden()]
        width = sum(_wish(part).width() for part in shown) + sum(map(gap_before, shown[1:]))
        return QSize(width, self._place(self.width() or width, move=False))

    def minimumSizeHint(self) -> QSize:
        """Never hide a line of parts."""
        widest = max((_least(part) for part in self._parts if not part.isHidden()), default=0)
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
        if self._place(self.width(), move=True) != self.height():
            # The layout around is at work on this size and would not hear that the height does not fit the new width.
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def _dress(self) -> None:
        self.arrange()
        # Parts of Qt's own take their new font and size after this.
        if self.isVisible():
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def _place(self, width: int, *, move: bool) -> int:
        """Return the height of all lines of this width, and put the parts there: each in the middle of its line."""
        gap, top = theme().size(_GAP), 0
        for line in self._lines(width):
            height = max(size.height() for _, size in line)
            left = 0
            taken = sum(size.width() for _, size in line) + sum(gap_before(part) for part, _ in line[1:])
            spare = max(width - taken, 0) if self._spread else 0
            for number, (part, size) in enumerate(line):
                left += gap_before(part) if number else 0
                left += spare if number == 1 else 0
                if move:
                    above = top + (height - size.height()) // 2
                    part.setGeometry(left, above, size.width(), size.height())
                left += size.width()
            top += height + gap
        return max(top - gap, 0)

    def _lines(self, width: int) -> _Lines:
        shown = [part for part in self._parts if not part.isHidden()]
        # Layouts ask dozens of times for the same few widths; a part that changes tells it only while it is seen.
        lines = self._measured.get(width) if self.isVisible() else None
        if lines is None or [part for line in lines for part, _ in line] != shown:
            lines = self._measured[width] = self._measure(shown, width)
        return lines

    def _measure(self, shown: list[QWidget], width: int) -> _Lines:
        lines: _Lines = []
        left = 0
        for part in shown:
            size, gap = _size_in(part, width), gap_before(part)
            if not lines or left + gap + size.width() > width:
                lines.append([])
                left = gap = 0
            lines[-1].append((part, size))
            left += gap + size.width()
        return lines


def gap_before(part: QWidget) -> int:
    """Return the room between a part and the one before it, in pixels: a link has no frame that keeps it apart."""
    is_link = isinstance(part, Button) and part.kind == "quiet"
    return theme().size(_BEFORE_LINK if is_link else _GAP)


def _size_in(part: QWidget, room: int) -> QSize:
    """Return what a part takes: its own wish, or the height of its wrapped words where it is wider than the room."""
    size = _wish(part)
    if size.width() <= room or room <= 0 or not part.hasHeightForWidth():
        return size
    width = max(room, _least(part))
    return QSize(width, part.heightForWidth(width))


def _least(part: QWidget) -> int:
    size = part.minimumSizeHint() if part.hasHeightForWidth() else _wish(part)
    return size.width()


def _wish(part: QWidget) -> QSize:
    """Return what a part asks for, or the size that was fixed for it."""
    return part.sizeHint().expandedTo(part.minimumSize()).boundedTo(part.maximumSize())
