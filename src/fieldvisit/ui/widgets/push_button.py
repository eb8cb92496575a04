"""What all push buttons derive from: Enter presses them as Space does, wherever they stand (DESIGN 1.3)."""

from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from fieldvisit.ui.widgets.list_keys import opens


class PushButton(QPushButton):
    """A push button that Enter presses on every system; Qt alone does so only in dialogs, and on some desktops.

    Args:
        text: the words.
        parent: Qt parent.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAutoDefault(False)
        self.setShortcut(QKeySequence())

    def setText(self, text: str) -> None:
        """Show other words; no letter of a name such as H&M is a key."""
        super().setText(text)
        self.setShortcut(QKeySequence())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter, once however long it is held."""
        if not opens(event):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()
