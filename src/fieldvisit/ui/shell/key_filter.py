"""Gives the window's keys precedence over line editing: on Linux, Qt's text fields claim Ctrl+K and others."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QTextEdit, QWidget

from fieldvisit.ui.shell.actions import Actions

_FIELDS_OWN = tuple(
    QKeySequence(key) for key in ("Ctrl+Z", "Ctrl+Y", "Ctrl+C", "Ctrl+X", "Ctrl+V", "Ctrl+A", "Delete")
)
"""What a text field may keep: its own undo comes before the window's."""


class KeyFilter(QObject):
    """Declines on behalf of a focused text field the keys that are the window's.

    Args:
        actions: whose keys win.
        window: only fields in it are concerned.
    """

    def __init__(self, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._actions, self._window = actions, window
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Decline the override of a key that is an action of the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and isinstance(watched, QLineEdit | QTextEdit | QComboBox)
            and watched.window() is self._window.window()
        ):
            keys = QKeySequence(event.keyCombination())
            if keys not in _FIELDS_OWN and self._actions.is_shortcut(keys):
                event.ignore()
                return True
        return super().eventFilter(watched, event)
