"""Gives the window's keys precedence over line editing: on Linux, Qt's text fields claim Ctrl+K and others."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QTextEdit, QWidget
from shiboken6 import isValid

from fieldvisit.ui.shell.actions import Actions
from fieldvisit.ui.widgets.toast import Toast

_UNDO, _REDO = QKeySequence("Ctrl+Z"), QKeySequence("Ctrl+Y")
_FIELDS_OWN = tuple(QKeySequence(key) for key in ("Ctrl+C", "Ctrl+X", "Ctrl+V", "Ctrl+A", "Delete"))
"""What a text field keeps."""

_WRITING = tuple(QKeySequence(key) for key in ("Ctrl+X", "Ctrl+V", "Ctrl+Z", "Ctrl+Y"))


class KeyFilter(QObject):
    """Declines on behalf of the focused text field the keys that are the window's.

    It looks at one field at a time, never at the whole application: a filter in Python over all events costs a call
    for each of them, those of widgets that are just being deleted too.

    Undo and redo are the field's own while it has something to take back, for what was typed last is meant. They are the
    window's while it says a step that came after the typing, and where the field has nothing; a key held down stays the field's.

    Args:
        actions: whose keys win.
        window: only fields in it are concerned.
        toast: says the window's last step.
    """

    def __init__(self, actions: Actions, window: QWidget, toast: Toast) -> None:
        super().__init__(window)
        self._actions, self._window, self._toast = actions, window, toast
        self._field: QWidget | None = None
        self._typed_since = False
        toast.told.connect(self._take_step)
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
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            keys = QKeySequence(event.keyCombination())
            if not self._is_fields_own(keys, event) and self._actions.is_shortcut(keys):
                event.ignore()
                return True
        elif event.type() == QEvent.Type.InputMethod or (isinstance(event, QKeyEvent) and _writes(event)):
            self._typed_since = True
        return super().eventFilter(watched, event)

    def _is_fields_own(self, keys: QKeySequence, event: QKeyEvent) -> bool:
        if keys not in (_UNDO, _REDO):
            return keys in _FIELDS_OWN
        if self._toast.offers_a_way and not self._typed_since:
            return False
        return event.isAutoRepeat() or _has_steps(self._field, keys)

    def _take_step(self) -> None:
        self._typed_since = False


def _writes(event: QKeyEvent) -> bool:
    """Say whether a key changes what stands in a field."""
    keys = QKeySequence(event.keyCombination())
    deletes = event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}
    return event.type() == QEvent.Type.KeyPress and (
        deletes or keys in _WRITING or (bool(event.text()) and event.text().isprintable())
    )


def _has_steps(field: QWidget | None, keys: QKeySequence) -> bool:
    """Say whether a field can take back, or do again, what was typed in it."""
    line = field.lineEdit() if isinstance(field, QComboBox) else field
    if isinstance(line, QLineEdit):
        return line.isUndoAvailable() if keys == _UNDO else line.isRedoAvailable()
    if isinstance(line, QTextEdit):
        document = line.document()
        return document.isUndoAvailable() if keys == _UNDO else document.isRedoAvailable()
    return False
