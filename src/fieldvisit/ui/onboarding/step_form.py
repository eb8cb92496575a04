"""One step of the first start: heading, explanation, content, and the buttons below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.text import Text


class StepForm(QWidget):
    """What the steps share.

    Args:
        name: objectName; the buttons are `name.back` and `name.next`, the message `name.problem`.
        title: heading.
        explanation: why it is asked.
        forward: words of the primary button.

    Attributes:
        back: the way back was pressed.
        content: fields, between explanation and buttons.
    """

    back = Signal()

    def __init__(self, name: str, title: str, explanation: str, forward: str) -> None:
        super().__init__()
        self.setObjectName(name)
        look = theme()
        self.content = QVBoxLayout()
        self.content.setSpacing(look.size(16))
        self._problem = InlineLine(name=f"{name}.problem")
        self._back = Button(tr("Tilbage"), name=f"{name}.back", icon="venstre")
        self.next = Button(forward, name=f"{name}.next", kind="primary", key="Enter")
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look.size(32)] * 4)
        column.setSpacing(0)
        column.addWidget(Text(title, f"{name}.title", "title", wrap=True))
        column.addSpacing(look.size(4))
        column.addWidget(Text(explanation, f"{name}.explanation", colour="muted", wrap=True))
        column.addSpacing(look.size(20))
        column.addLayout(self.content)
        column.addSpacing(look.size(8))
        column.addWidget(self._problem)
        column.addStretch(1)
        column.addSpacing(look.size(17))
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        buttons.addWidget(self.next)
        column.addLayout(buttons)
        self._back.clicked.connect(self.back)

    @property
    def problem(self) -> str:
        """What is the matter; empty when nothing is."""
        return self._problem.words

    def show_problem(self, text: str) -> None:
        """Say what is the matter and what to do; an empty text takes it away."""
        if text:
            self._problem.show_line(text, "danger", aloud=True)
        else:
            self._problem.clear()
        self.set_working(False)

    def set_working(self, working: bool) -> None:
        """Let nothing be pressed twice while an answer is awaited."""
        self.next.setEnabled(not working)
        self._back.setEnabled(not working)

    def show_back(self, shown: bool, words: str = "") -> None:
        """Show or hide the way back.

        Args:
            shown: show it.
            words: what it says from now on; empty leaves them.
        """
        if words:
            self._back.set_words(words)
        self._back.setVisible(shown)

    def go_back(self) -> bool:
        """Press the way back (Esc); return whether it is offered now."""
        offered = self._back.isVisible() and self._back.isEnabled()
        if offered:
            self._back.click()
        return offered

    def focus_back(self) -> None:
        """Put the focus on the way back."""
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """Put the focus where the step begins."""
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)
