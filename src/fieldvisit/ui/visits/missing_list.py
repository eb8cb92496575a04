"""The required questions that lack an answer, each a button that leads to it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.domain.visit_template import Question
from fieldvisit.ui.language import language, tr_n
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.announce import announce
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import clear_layout
from fieldvisit.ui.widgets.inline_line import InlineLine


class MissingList(QWidget):
    """A line that counts, and `name.<question>` for each question.

    Args:
        name: first part of the objectNames.
        parent: Qt parent.

    Attributes:
        chosen: carries the question to go to.
    """

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._line = InlineLine(name=f"{name}.count")
        self._rows = QVBoxLayout()
        self._first: Button | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(2))
        column.addWidget(self._line)
        column.addLayout(self._rows)

    def show_questions(self, questions: Sequence[Question]) -> None:
        """Show what is missing; nothing at all hides the list."""
        clear_layout(self._rows)
        self._first = None
        self.setVisible(bool(questions))
        if not questions:
            self._line.clear()
            return
        self._line.show_line(missing_words(len(questions)), "missing")
        for question in questions:
            button = Button(
                question.wording(language()),
                name=f"{self.objectName()}.{question.id}",
                kind="quiet",
                icon="hoejre",
            )
            button.clicked.connect(lambda _=False, which=question.id: self.chosen.emit(which))
            self._rows.addWidget(button)
            self._first = self._first or button

    def go_to_first(self) -> bool:
        """Put the focus on the first question that lacks its answer and say how many do; say whether any does."""
        if self._first is None:
            return False
        announce(self, self._line.words)
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)
        return True


def missing_words(count: int) -> str:
    """Return `1 felt mangler`, `3 felter mangler`."""
    return tr_n("{n} felt mangler", "{n} felter mangler", count)
