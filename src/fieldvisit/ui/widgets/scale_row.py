"""A scale of five round buttons between two words."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.list_keys import acting_key
from fieldvisit.ui.widgets.painting import draw_circle, draw_text, painter_of
from fieldvisit.ui.widgets.radio_button import RadioButton, show_chosen
from fieldvisit.ui.widgets.text import Text

_EDGE, _GAP = 24, 8
_DIGITS = "123456789"


class _Step(RadioButton):
    """One round button of the scale."""

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(str(number), parent)
        self.number = number
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("focusRing", "round")
        theme().follow(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Ask for a circle."""
        return QSize(theme().size(_EDGE), theme().size(_EDGE))

    def minimumSizeHint(self) -> QSize:
        """Stay a circle."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the circle and its number."""
        del event
        painter = painter_of(self)
        rect, chosen = QRectF(self.rect()), self.isChecked()
        fill = "accent" if chosen else "hover" if self.underMouse() else "surface"
        draw_circle(painter, rect, fill, "accent" if chosen else "border_strong")
        role, colour = ("caption_strong", "on_accent") if chosen else ("caption", "text")
        draw_text(painter, rect, self.text(), role, colour, centre=True)
        painter.end()


class ScaleRow(QWidget):
    """Answers 1 to 5, by the digits too; pressing the chosen number again takes the answer back.

    Args:
        name: objectName; each number is `name.1` and so on.
        accessible: the question that is answered.
        low: word before 1.
        high: word after the last number.
        steps: how many numbers.
        parent: Qt parent.

    Attributes:
        chosen: a person chose; carries the number, 0 when the answer was taken back.
    """

    chosen = Signal(int)

    def __init__(
        self,
        *,
        name: str,
        accessible: str,
        low: str = "",
        high: str = "",
        steps: int = 5,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._steps = [_Step(number, self) for number in range(1, steps + 1)]
        self._before = 0
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme().size(_GAP))
        if low:
            line.addWidget(Text(low, colour="muted"))
        for step in self._steps:
            step.setObjectName(f"{name}.{step.number}")
            meaning = {1: low, steps: high}.get(step.number, "")
            step.setAccessibleName(f"{accessible} {step.number} {meaning}".strip())
            step.clicked.connect(self._tell)
            self._group.addButton(step)
            line.addWidget(step)
        if high:
            line.addWidget(Text(high, colour="muted"))

    @property
    def choice(self) -> int | None:
        """The number that is chosen."""
        return next((step.number for step in self._steps if step.isChecked()), None)

    def choose(self, number: int | None) -> None:
        """Show an answer without telling anybody."""
        self._group.setExclusive(False)
        show_chosen(self._steps, next((step for step in self._steps if step.number == number), None))
        self._group.setExclusive(True)
        self._before = number or 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a number by its digit, while one of the numbers has the focus."""
        step = next((step for step in self._steps if step.text() == acting_key(event, _DIGITS)), None)
        if step is None:
            super().keyPressEvent(event)
            return
        step.setFocus(Qt.FocusReason.OtherFocusReason)
        step.click()

    def _tell(self) -> None:
        number = self.choice or 0
        if number == self._before:
            number = 0
        self.choose(number or None)
        self.chosen.emit(number)
