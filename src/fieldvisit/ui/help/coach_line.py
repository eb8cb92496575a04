"""The line below the page that says the next step of the first day: never in front of anything, closed with one press."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.announce import announce
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.key_cap import KeyCap
from fieldvisit.ui.widgets.pane import make_pane
from fieldvisit.ui.widgets.text import Text

_NAME = "shell.first_day"
_ROOM_FOR_ONE_LINE = 1000
"""Width at 100 % text from which keys and buttons stand beside the words."""
_ROOM_FOR_TWO_LINES = 700
"""Width at 100 % text from which all stands below the words; with less, the line folds to the step alone."""
_MOST_KEYS = 4


class CoachLine(QFrame):
    """Says what to do and with which keys; hidden until a step is shown.

    Args:
        parent: Qt parent.

    Attributes:
        go_pressed: show the page where the step is done.
        skip_pressed: leave the step out.
        list_pressed: show all steps.
        close_pressed: show the line no more.
    """

    go_pressed = Signal()
    skip_pressed = Signal()
    list_pressed = Signal()
    close_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(_NAME)
        self._title = Text("", f"{_NAME}.title", "body_strong", wrap=True)
        self._how = Text("", f"{_NAME}.how", "caption", wrap=True)
        self._caps = [KeyCap("") for _ in range(_MOST_KEYS)]
        self._go = Button("", name=f"{_NAME}.go", size="compact", icon="hoejre")
        self._skip = Button("", name=f"{_NAME}.skip", size="compact", kind="quiet")
        self._list = Button("", name=f"{_NAME}.list", size="compact", kind="quiet")
        self._close = Button("", name=f"{_NAME}.close", size="compact", kind="quiet", icon="luk")
        self._fold = Button("", name=f"{_NAME}.fold", size="compact", kind="quiet")
        self._unfolded = self._can_go = self._can_skip = False
        self._keys = 0
        self._build()
        for button, signal in (
            (self._go, self.go_pressed),
            (self._skip, self.skip_pressed),
            (self._list, self.list_pressed),
            (self._close, self.close_pressed),
        ):
            button.clicked.connect(signal)
        self._fold.clicked.connect(self._turn_fold)
        make_pane(self, self._list)
        self.hide()
        theme().follow(self._dress)

    def show_step(self, title: str, how: str, keys: Sequence[str], *, go: bool, aloud: bool) -> None:
        """Say a step.

        Args:
            title: how far one is, and what to do.
            how: where and how.
            keys: as they are printed.
            go: offer to show where it is done.
            aloud: screen readers say it when nothing else is said.
        """
        self._can_go, self._can_skip = go, True
        self._put(title, how, keys)
        self.show()
        if aloud:
            announce(self, f"{title}. {how}")

    def show_end(self, title: str, how: str) -> None:
        """Say that there is no step left."""
        self._can_go = self._can_skip = False
        self._put(title, how, ())
        self.show()

    def put_away(self) -> None:
        """Show nothing, and forget the words: they would be those of another language when it comes back."""
        self.hide()
        self.setAccessibleName("")
        for text in (self._title, self._how):
            text.set_text("")
        for button in (self._go, self._skip, self._list, self._close, self._fold):
            button.set_words("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put keys and buttons below the words where there is no room beside them, or fold them away."""
        super().resizeEvent(event)
        self._turn()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the hairline above."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour("info_soft"))
        painter.fillRect(0, 0, self.width(), 1, theme().colour("border"))
        painter.end()

    def _build(self) -> None:
        told = QWidget()
        words = QVBoxLayout(told)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        # Beside the words of the step: beside a button a key would read as the button's.
        self._step = Flow(self._title, *self._caps, self._fold)
        words.addWidget(self._step)
        words.addWidget(self._how)
        self._acts = Flow(self._go, self._skip, self._list, self._close)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addWidget(told, 1)
        self._row.addWidget(self._acts)

    def _put(self, title: str, how: str, keys: Sequence[str]) -> None:
        self.setAccessibleName(tr("Den første dag"))
        self._title.set_text(title)
        self._how.set_text(how)
        self._keys = len(keys)
        for place, cap in enumerate(self._caps):
            cap.setText(keys[place] if place < len(keys) else "")
            cap.updateGeometry()
        self._go.set_words(tr("Gå dertil"))
        self._skip.set_words(tr("Spring over"))
        self._list.set_words(tr("Alle trin"))
        self._close.set_words(tr("Luk vejledningen"))
        self._name_fold()
        self._turn()

    def _turn(self) -> None:
        beside = self.width() >= theme().size(_ROOM_FOR_ONE_LINE)
        folds = self.width() < theme().size(_ROOM_FOR_TWO_LINES)
        whole = self._unfolded or not folds
        in_line = beside or not whole
        direction = QBoxLayout.Direction.LeftToRight if in_line else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != direction:
            self._row.setDirection(direction)
        # Where the window is small, the page has the room; the list of all steps says how.
        self._how.setVisible(beside)
        for place, cap in enumerate(self._caps):
            cap.setVisible(whole and place < self._keys)
        self._go.setVisible(whole and self._can_go)
        self._skip.setVisible(whole and self._can_skip)
        self._list.setVisible(whole)
        self._close.setVisible(whole)
        self._fold.setVisible(folds)
        self._acts.setVisible(whole)
        self._step.arrange()
        self._acts.arrange()

    def _turn_fold(self) -> None:
        self._unfolded = not self._unfolded
        self._name_fold()
        self._turn()

    def _name_fold(self) -> None:
        self._fold.set_words(tr("Vis mindre") if self._unfolded else tr("Vis mere"))

    def _dress(self) -> None:
        look = theme()
        self._row.setContentsMargins(look.size(24), look.size(6), look.size(24), look.size(6))
        self._row.setSpacing(look.size(8))
        self._turn()
        self.update()
