"""The field of a page that narrows its list (Ctrl+F), with the way on to the list and the way out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from fieldvisit.ui.widgets.text_field import TextField


class FilterField(TextField):
    """Enter and the arrow down go on to the list; Esc empties the field, and then goes there as well.

    Args:
        name: objectName.
        accessible: what is narrowed.
        placeholder: what may be typed.
        parent: Qt parent.

    Attributes:
        to_list: the list is wanted.
    """

    to_list = Signal()

    def __init__(self, name: str, accessible: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(
            name=name,
            accessible=accessible,
            placeholder=placeholder,
            icon="soeg",
            key="Ctrl+F",
            next_on_enter=False,
            parent=parent,
        )
        self.returnPressed.connect(self.to_list)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the list with the arrow that points there."""
        if event.key() == Qt.Key.Key_Down:
            self.to_list.emit()
        else:
            super().keyPressEvent(event)

    def widen(self) -> bool:
        """Show all rows again; return whether any words stood here."""
        had = bool(self.text())
        self.clear()
        return had

    def step_out(self) -> bool:
        """Take back one step (Esc): the words, then the focus; return whether there was one."""
        if self.widen():
            return True
        focused = self.hasFocus()
        if focused:
            self.to_list.emit()
        return focused
