"""The line of a form whose content came back: from when it is, and the way to begin anew (DESIGN 9)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.inline_line import InlineLine


class RestoredLine(QWidget):
    """Hidden while nothing came back.

    Args:
        name: objectName; the words are `name.line.text`, the button is `name.discard`.
        discard: words of the button.
        parent: Qt parent.

    Attributes:
        discarded: what came back is not wanted.
    """

    discarded = Signal()

    def __init__(self, name: str, discard: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._line = InlineLine(name=f"{name}.line")
        words = discard or tr("Kassér")
        self._discard = Button(words, name=f"{name}.discard", kind="quiet", size="compact")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme().size(8))
        row.addWidget(self._line, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._discard, 0, Qt.AlignmentFlag.AlignVCenter)
        self._discard.clicked.connect(self.discarded)
        self.hide()

    def say(self, text: str) -> None:
        """Say what came back, also to screen readers."""
        self.show()
        self._line.show_line(text, "info", aloud=True)

    def clear(self) -> None:
        """Say nothing."""
        self._line.clear()
        self.hide()
