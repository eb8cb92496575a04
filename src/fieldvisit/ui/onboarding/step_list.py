"""The three steps of the first start, at the left: done, present, still to come."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent, QTextLayout
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.painting import (
    draw_frame,
    draw_picture,
    draw_text,
    draw_wrapped,
    painter_of,
    wrapped,
)

_HEIGHT, _CIRCLE, _WORDS_LEFT = 56, 24, 36


class _Step(QLabel):
    """One step; its accessible name says its state."""

    def __init__(self, number: int, title: str, note: str) -> None:
        super().__init__()
        self._number, self._title, self.note, self.state = number, title, note, "coming"
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme().follow(self.updateGeometry)

    def show_state(self, state: str, note: str) -> None:
        """Show `done`, `present` or `coming`."""
        self.state, self.note = state, note
        words = {"done": tr("færdig"), "present": tr("nu"), "coming": tr("mangler")}[state]
        self.setAccessibleName(f"{self._number}. {self._title}, {note}, {words}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for two lines and the way to the next step."""
        return QSize(theme().size(240), self.heightForWidth(theme().size(240)))

    def hasHeightForWidth(self) -> bool:
        """Say that words which do not fit beside the circle take more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words and of the way to the next step."""
        title, note = self._words(width)
        more = (title.lineCount() - 1) * theme().line("body") + (note.lineCount() - 1) * theme().line(
            "caption"
        )
        return theme().size(_HEIGHT) + more

    def _words(self, width: int) -> tuple[QTextLayout, QTextLayout]:
        room = max(width - theme().size(_WORDS_LEFT), 1)
        return wrapped(self._title, self._role, room), wrapped(self.note, "caption", room)

    @property
    def _role(self) -> str:
        return "body" if self.state == "coming" else "body_strong"

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the step."""
        del event
        painter, look = painter_of(self), theme()
        edge, line = look.size(_CIRCLE), look.line("body")
        circle = QRectF(0, 0, edge, edge)
        if self.state == "done":
            draw_picture(painter, look.size(2), circle.center().y(), "ok", "ok", 20)
        elif self.state == "present":
            draw_frame(painter, circle, "accent", "", edge / 2)
            draw_text(painter, circle, str(self._number), "caption_strong", "on_accent", centre=True)
        else:
            draw_frame(painter, circle, "", "border_strong", edge / 2)
            draw_text(painter, circle, str(self._number), "caption", "muted", centre=True)
        left = look.size(_WORDS_LEFT)
        title, note = self._words(self.width())
        draw_wrapped(painter, title, left, 0, "body", "muted" if self.state == "coming" else "text")
        draw_wrapped(painter, note, left, title.lineCount() * line - 1, "caption", "muted")
        painter.end()


class StepList(QWidget):
    """Shows how far somebody is.

    Args:
        steps: (title, note) of each.
        parent: Qt parent.
    """

    def __init__(self, steps: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._steps = [_Step(number, title, note) for number, (title, note) in enumerate(steps, 1)]
        for step in self._steps:
            column.addWidget(step)
        self.show_present(0)

    def show_present(self, place: int) -> None:
        """Show which step is being taken; those before are done."""
        for number, step in enumerate(self._steps):
            state = "done" if number < place else "present" if number == place else "coming"
            step.show_state(state, step.note)

    def set_note(self, place: int, note: str) -> None:
        """Say something else below a step, such as the municipality's name."""
        step = self._steps[place]
        step.show_state(step.state, note)
