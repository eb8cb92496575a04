"""What a page or list says when there is nothing in it: one sentence and one action."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.text import Text

_MARGIN = 24


class EmptyState(QWidget):
    """A sentence in the middle, and a button below it when something can be done.

    Args:
        sentence: what is so, and what to do.
        action: words of the button; empty for none.
        name: objectName; the button is `name.action`, the sentence `name.sentence`.
        parent: Qt parent.

    Attributes:
        acted: the button was pressed.
    """

    acted = Signal()

    def __init__(self, sentence: str, action: str = "", *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._sentence = Text(sentence, f"{name}.sentence", colour="muted", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sentence.setMaximumWidth(theme().size(420))
        column = QVBoxLayout(self)
        margin = theme().size(_MARGIN)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme().size(12))
        column.addStretch(1)
        column.addWidget(self._sentence, 0, Qt.AlignmentFlag.AlignHCenter)
        self._button = Button(action, name=f"{name}.action", accessible=action or sentence)
        self._button.clicked.connect(self.acted)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._button.setVisible(bool(action))
        column.addStretch(2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep all lines of the sentence: a page that has no room for them scrolls."""
        super().resizeEvent(event)
        room = self.width() - 2 * theme().size(_MARGIN)
        self._sentence.setMinimumHeight(self._sentence.heightForWidth(room))

    def say(self, sentence: str, action: str | None = None) -> None:
        """Say something else; with other words for the button too, none of which hide it."""
        self._sentence.set_text(sentence)
        if action is not None:
            self._button.set_words(action, action or sentence)
            self._button.setVisible(bool(action))
