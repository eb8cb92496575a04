"""A line at the top of a page that could not be read: what happened, what is safe, what to do, and a button to do it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.inline_line import InlineLine


class FailureLine(QWidget):
    """Hidden until something failed.

    Args:
        name: objectName; the words are `name.words.text`, the button is `name.retry`.
        side: margin left and right at 100 % text.

    Attributes:
        retried: `Prøv igen` was pressed.
    """

    retried = Signal()

    def __init__(self, *, name: str, side: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._side = side
        self._words = InlineLine(name=f"{name}.words")
        retry = Button(tr("Prøv igen"), name=f"{name}.retry")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(retry, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        retry.clicked.connect(self.retried)
        self.hide()
        theme().follow(self._dress)

    def say(self, text: str) -> None:
        """Say what happened, at once also to screen readers."""
        self.show()
        self._words.show_line(text, "danger", aloud=True)

    def clear(self) -> None:
        """Say nothing."""
        self._words.clear()
        self.hide()

    def _dress(self) -> None:
        side, above = theme().size(self._side), theme().size(8)
        self._row.setContentsMargins(side, above, side, above)
        self._row.setSpacing(theme().size(16))
