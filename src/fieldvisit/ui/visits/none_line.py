"""A required list that is empty: says that an answer is missing, and offers the answer "none"."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.services.answer_line import NONE_TOKEN
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import PADDING, Line
from fieldvisit.ui.widgets.icon_label import IconLabel
from fieldvisit.ui.widgets.text import Text


class NoneLine(QWidget):
    """One line with one button.

    Args:
        name: objectName of the button.
        what: what is missing.
        none: the answer that there is none.
        parent: Qt parent.

    Attributes:
        pressed: carries the none token, or None when it was taken back.
    """

    pressed = Signal(object)

    def __init__(self, name: str, what: str, none: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what, self._none, self._said = what, none, False
        self._icon = IconLabel("nulpunkt", "info")
        self._text = Text("", f"{name}.text")
        self._button = Button(none, name=name, kind="quiet")
        line = QHBoxLayout()
        side = theme().size(PADDING)
        line.setContentsMargins(side, theme().size(4), side, theme().size(4))
        line.setSpacing(theme().size(6))
        line.addWidget(self._icon)
        line.addWidget(self._text)
        line.addStretch(1)
        line.addWidget(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Line())
        column.addLayout(line)
        self._button.clicked.connect(lambda: self.pressed.emit(None if self._said else NONE_TOKEN))

    def show_state(self, *, needed: bool, said: bool) -> None:
        """Show whether the list is empty, and whether somebody said that it stays so."""
        self._said = said
        self.setVisible(needed)
        self._icon.show_icon("ok" if said else "nulpunkt", "ok" if said else "info")
        self._text.set_text(self._none if said else tr("{what} mangler").format(what=self._what))
        self._button.set_words(tr("Fortryd") if said else self._none)
