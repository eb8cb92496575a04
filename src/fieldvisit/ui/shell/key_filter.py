"""Gives the window's keys precedence over line editing: on Linux, Qt's text fields claim Ctrl+K and others."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QTextEdit, QWidget
from shiboken6 import isValid

from fieldvisit.ui.shell.actions import Actions

_FIELDS_OWN = tuple(
    QKeySequence(key) for key in ("Ctrl+Z", "Ctrl+Y", "Ctrl+C", "Ctrl+X", "Ctrl+V", "Ctrl+A", "Delete")
)
"""What a text field may keep: its own undo comes before the window's."""


class KeyFilter(QObject):
    """Declines on behalf of the focused text field the keys that are the window's.

    It looks at one field at a time, never at the whole application: a filter in Python over all events costs a call
    for each of them, those of widgets that are just being deleted too.

    Args:
        actions: whose keys win.
        window: only fields in it are concerned.
    """

    def __init__(self, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._actions, self._window = actions, window
        self._field: QWidget | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._move)

    def _move(self) -> None:
        # Who lost the focus may be half deleted by now: the signal's own words of it are not taken.
        if self._field is not None and isValid(self._field):
            self._field.removeEventFilter(self)
        focused = QApplication.focusWidget()
        self._field = None
        if (
            isinstance(focused, QLineEdit | QTextEdit | QComboBox)
            and focused.window() is self._window.window()
        ):
            self._field = focused
            focused.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Decline the override of a key that is an action of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence(event.keyCombination())
            if keys not in _FIELDS_OWN and self._actions.is_shortcut(keys):
                event.ignore()
                return True
        return super().eventFilter(watched, event)
