"""A funnel of counts: a large figure, a bar, and between two steps what became of the first (mockup e)."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.card import clear_layout, side_by_side
from fieldvisit.ui.widgets.icon_label import IconLabel
from fieldvisit.ui.widgets.painting import draw_frame, draw_text, painter_of, text_width
from fieldvisit.ui.widgets.push_button import PushButton
from fieldvisit.ui.widgets.text import Text

_FIGURE, _LABEL, _BAR, _MOST_BAR, _GAP = 64, 22, 32, 104, 8

_BEFORE_GAPS = 20
"""How much sooner bars grow than the gaps between them, which take what the bars leave: a funnel fills its card."""


@dataclass(frozen=True, slots=True)
class FunnelStep:
    """One step.

    Attributes:
        id: what `opened` carries.
        figure: the number as it is written.
        label: what is counted.
        value: length of the bar, in the same unit for all steps.
        between: what became of it, above the next step; may carry `<b>`.
    """

    id: str
    figure: str
    label: str
    value: float
    between: str = ""


class _Bar(PushButton):
    """Figure, label and bar of one step; pressing opens its records."""

    def __init__(self, step: FunnelStep, part: float, left: int, name: str) -> None:
        super().__init__()
        self.step, self._part, self._left = step, part, left
        self.setObjectName(name)
        self.setAccessibleName(f"{step.label}: {step.figure}")
        self.setText(step.figure)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(theme().size(_LABEL + _BAR))
        self.setMaximumHeight(theme().size(_LABEL + _MOST_BAR))
        self.setProperty("focusRing", "inside")

    def sizeHint(self) -> QSize:
        """Ask for label and bar."""
        return QSize(theme().size(280), theme().size(_LABEL + _BAR))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the step."""
        del event
        painter = painter_of(self)
        look = theme()
        left, top = self._left, look.size(_LABEL)
        width = self.width() - left
        draw_text(painter, QRectF(left, 0, width, look.line("body")), self.step.label, "body", "muted")
        height = self.height() - top
        bar = QRectF(left, top, max(width * self._part, 2), height)
        draw_frame(
            painter,
            bar,
            "accent_hover" if self.underMouse() else "accent",
            "",
            min(look.radius("control"), 2),
        )
        place = QRectF(0, top, left, height)
        draw_text(painter, place, self.step.figure, "figure", "text", tabular=True)
        painter.end()


class FunnelBars(QWidget):
    """Steps from the widest to the narrowest.

    Args:
        name: objectName; the steps are `name.id`, the words between them `name.id.between`.
        parent: Qt parent.

    Attributes:
        opened: a step was pressed; carries its id.
    """

    opened = Signal(str)

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._steps: Sequence[FunnelStep] = ()
        theme().follow(self._dress)

    def _dress(self) -> None:
        self.set_steps(self._steps)

    def set_steps(self, steps: Sequence[FunnelStep]) -> None:
        """Show other figures."""
        self._steps = steps
        clear_layout(self._column)
        most = max((step.value for step in steps), default=0) or 1
        figures = [text_width(step.figure, theme().font("figure", tabular=True)) for step in steps]
        left = max(theme().size(_FIGURE), math.ceil(max(figures, default=0.0)) + theme().size(_GAP))
        for step in steps:
            bar = _Bar(step, step.value / most, left, f"{self.objectName()}.{step.id}")
            bar.clicked.connect(self._open)
            self._column.addWidget(bar, _BEFORE_GAPS)
            if step.between:
                self._column.addStretch(1)
                words = Text(
                    step.between, f"{self.objectName()}.{step.id}.between", rich=True, colour="muted"
                )
                line = side_by_side(IconLabel("ned"), words)
                line.setContentsMargins(left, theme().size(10), 0, theme().size(10))
                self._column.addWidget(line)
                self._column.addStretch(1)
        if not any(step.between for step in steps):
            self._column.addStretch(1)

    def _open(self) -> None:
        bar = self.sender()
        if isinstance(bar, _Bar):
            self.opened.emit(bar.step.id)
