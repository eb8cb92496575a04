"""What stands in front of the pages: the unlock page, the first run, the presentation. One at a time."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget
from shiboken6 import isValid

from fieldvisit.ui.shell.page_room import PageRoom
from fieldvisit.ui.widgets.pane import make_pane


class Layers(QStackedWidget):
    """The pages below, perhaps something in front.

    Args:
        below: rail and pages.
        parent: Qt parent.
    """

    def __init__(self, below: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("layers")
        self._below = below
        self._front: QWidget | None = None
        self._room: PageRoom | None = None
        self._focus_before: QWidget | None = None
        self.addWidget(below)

    @property
    def front(self) -> QWidget | None:
        """What stands in front; none when the pages are shown."""
        return self._front

    def put_in_front(self, widget: QWidget) -> None:
        """Show a widget in front, in place of one that stood there."""
        if self._front is None:
            self._focus_before = self.window().focusWidget()
        else:
            self._drop()
        self._front = widget
        make_pane(widget)
        self._room = PageRoom(widget)
        self.addWidget(self._room)
        self.setCurrentWidget(self._room)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_away(self) -> None:
        """Show the pages again, with the focus where it was."""
        self.setCurrentWidget(self._below)
        self._drop()
        before, self._focus_before = self._focus_before, None
        if before is not None and isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop(self) -> None:
        if self._room is not None:
            self.removeWidget(self._room)
            self._room.hide()
            self._room.deleteLater()
            self._front = self._room = None
