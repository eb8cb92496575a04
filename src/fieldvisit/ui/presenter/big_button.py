"""Buttons of the presenter: large, and with one of them chosen."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.painting import draw_frame, draw_text, painter_of, text_width

_HEIGHT, _PADDING, _BAR = 48, 18, 4
_PRESSES = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class BigButton(QPushButton):
    """A choice in 18 px; the presenter's keys do the same, and act while the focus is here too.

    Args:
        text: the words.
        name: objectName.
        flat: a line of the list at the left instead of a framed button.
        inset: how far a line's words stand in, in pixels at 100 % text.
        colour: of a line's words while it is not chosen.
        parent: Qt parent.

    Attributes:
        other_key: a key that does not press it; carries the event. A scroll area around it would take the arrows.
    """

    other_key = Signal(object)

    def __init__(
        self,
        text: str,
        *,
        name: str,
        flat: bool = False,
        inset: int = 16,
        colour: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._flat, self._inset, self._colour = flat, inset, colour
        across = QSizePolicy.Policy.Ignored if flat else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        theme().follow(self._dress)

    def sizeHint(self) -> QSize:
        """Ask for the words on one line."""
        around = self._inset + _PADDING if self._flat else 2 * _PADDING
        width = text_width(self.text(), theme().font("presenter_body")) + theme().size(around)
        return QSize(round(width) + 8, theme().size(_HEIGHT))

    def nextCheckState(self) -> None:
        """Stay as it is: the view says what is chosen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press it with Space and Enter; everything else is for the presenter."""
        if event.key() in _PRESSES and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.click()
        else:
            self.other_key.emit(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button in its present state."""
        del event
        painter = painter_of(self)
        rect = QRectF(self.rect())
        chosen, radius = self.isChecked(), theme().radius("control")
        if self._flat:
            if chosen or self.underMouse():
                draw_frame(painter, rect, "selected" if chosen else "hover", "", radius)
            if chosen:
                bar = QRectF(0, 0, theme().size(_BAR), self.height())
                painter.fillRect(bar, theme().colour("accent"))
            colour = "on_accent_soft" if chosen else self._colour
            text = rect.adjusted(theme().size(self._inset), 0, -theme().size(8), 0)
            draw_text(painter, text, self.text(), "presenter_body", colour)
        else:
            draw_frame(
                painter, rect, "accent" if chosen else "surface", "" if chosen else "border_strong", radius
            )
            colour = "on_accent" if chosen else "text"
            draw_text(painter, rect, self.text(), "presenter_body", colour, centre=True)
        painter.end()

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
