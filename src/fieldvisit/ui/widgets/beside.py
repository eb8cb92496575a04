"""Fields beside each other, each as wide as the others: fewer in a line where they would be too narrow for their words."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from fieldvisit.ui.theme.current import theme

_GAP = 12


class Beside(QWidget):
    """Lines of fields.

    Args:
        fields: from left to right; they keep their order.
        gap: between lines at 100 % text.
        parent: Qt parent.
    """

    def __init__(self, fields: Sequence[QWidget], *, gap: int = _GAP, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = fields
        self._in_a_line = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme().size(_GAP))
        self._grid.setVerticalSpacing(theme().size(gap))
        self._lay(len(fields))

    def minimumSizeHint(self) -> QSize:
        """Never be narrower than the widest field alone."""
        return QSize(self._least(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many into a line as fit, and about as many into each."""
        super().resizeEvent(event)
        gap = theme().size(_GAP)
        fit = max((self.width() + gap) // (self._least() + gap), 1)
        lines = -(-len(self._fields) // fit)
        self._lay(-(-len(self._fields) // lines))

    def _least(self) -> int:
        return max(field.minimumSizeHint().width() for field in self._fields)

    def _lay(self, in_a_line: int) -> None:
        if in_a_line == self._in_a_line:
            return
        for column in range(max(in_a_line, self._in_a_line)):
            self._grid.setColumnStretch(column, int(column < in_a_line))
        self._in_a_line = in_a_line
        for place, field in enumerate(self._fields):
            self._grid.addWidget(field, *divmod(place, in_a_line), Qt.AlignmentFlag.AlignTop)
        self.updateGeometry()
