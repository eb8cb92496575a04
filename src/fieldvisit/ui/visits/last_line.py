"""Below a question: what the last visit answered, and the button that takes it over."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.text import Text

TAKE_KEY = "Ctrl+G"


class LastLine(QWidget):
    """Hidden while nothing is offered; the words are `visit.<id>.last`, the button `visit.<id>.take_last`.

    Args:
        question: id of the question.
        parent: Qt parent.

    Attributes:
        taken: the answer is to hold today too.
    """

    taken = Signal()

    def __init__(self, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = Text("", f"visit.{question}.last", "caption", "muted", wrap=True)
        self._button = Button(
            tr("Brug svaret igen"), name=f"visit.{question}.take_last", kind="quiet", key=TAKE_KEY
        )
        self._button.clicked.connect(self.taken)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(2))
        column.addWidget(self._text)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_words(self, words: str) -> None:
        """Show what was said last; an empty text offers nothing."""
        self._text.set_text(words)
        self._button.setAccessibleName(f"{tr('Brug svaret igen')}: {words}")
        self.setVisible(bool(words))
