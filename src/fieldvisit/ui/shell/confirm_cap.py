"""Shows the cap of Ctrl+Enter only where the key goes: while a form has the focus, on the form's own button."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.confirm import CONFIRM_KEY, confirming_button


class ConfirmCap(QObject):
    """Follows the focus through a window.

    Args:
        window: whose buttons teach the key.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._pressed = ""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._move)

    def _move(self) -> None:
        # The signal's own words of who lost the focus are not taken: it may be half deleted by now, and so may the window.
        if not isValid(self._window):
            return
        pressed = confirming_button(QApplication.focusWidget())
        name = pressed.objectName() if pressed is not None else ""
        if name == self._pressed:
            return
        self._pressed = name
        for button in self._window.findChildren(Button):
            if button.key == CONFIRM_KEY:
                rests = button is not pressed if pressed is not None else button.kind != "primary"
                button.rest_key(rests)
