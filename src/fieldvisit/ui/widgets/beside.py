"""Fields beside each other, each as wide as the others: fewer in a line where they would be too narrow for their words."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
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
        self._laid: tuple[int, list[QWidget]] = (0, [])
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme().size(_GAP))
        self._grid.setVerticalSpacing(theme().size(gap))
        self._lay(len(fields), list(fields))

    def event(self, event: QEvent) -> bool:
        """Lay out anew when a field came or went."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """Never be narrower than the widest field alone."""
        return QSize(self._least(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put as many into a line as fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put as many into a line as fit, and about as many into each line."""
        shown = [field for field in self._fields if not field.isHidden()]
        gap = theme().size(_GAP)
        fit = max((self.width() + gap) // (self._least() + gap), 1)
        lines = max(-(-len(shown) // fit), 1)
        self._lay(max(-(-len(shown) // lines), 1), shown)

    def _least(self) -> int:
        return max(
            (field.minimumSizeHint().width() for field in self._fields if not field.isHidden()), default=0
        )

    def _lay(self, in_a_line: int, shown: list[QWidget]) -> None:
        if (in_a_line, shown) == self._laid:
            return
        for column in range(max(in_a_line, self._laid[0])):
            self._grid.setColumnStretch(column, int(column < in_a_line))
        self._laid = in_a_line, shown
        for place, field in enumerate(shown):
            self._grid.addWidget(field, *divmod(place, in_a_line), Qt.AlignmentFlag.AlignTop)
        self.updateGeometry()
