"""A form that opens on a page: Ctrl+Enter in it presses its own button, and the focus goes back where it was opened."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from fieldvisit.ui.widgets.button import Button

CONFIRM_KEY = "Ctrl+Enter"
"""What is said on a button that it presses."""

_CONFIRMED_BY = "confirmedBy"


def confirm_with(form: QWidget, button: Button) -> None:
    """Let Ctrl+Enter press a button while the focus is in its form, and note whence the form was opened.

    Args:
        form: holds the button and the fields.
        button: records what was typed.
    """
    form.setProperty(_CONFIRMED_BY, button.objectName())
    lead_back(form)


def lead_back(part: QWidget) -> None:
    """Give the focus back to what had it when a part opened, whenever the part goes away with the focus in it."""
    part.installEventFilter(_WayBack(part))


def focus_again(before: QWidget | None, otherwise: QWidget) -> None:
    """Give the focus to what had it before, or to something else where that is gone or cannot have it."""
    there = before is not None and isValid(before) and before.isVisible() and before.isEnabled()
    goal = before if before is not None and there else otherwise
    goal.setFocus(Qt.FocusReason.OtherFocusReason)


class _WayBack(QObject):
    """Gives the focus back to what had it when a form opened, if the form goes away with the focus in it."""

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        self._form = form
        self._before: QWidget | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the focus when the form comes, and give it back before Qt passes it to the next part."""
        focused = QApplication.focusWidget()
        if event.type() == QEvent.Type.Show and focused is not None and not self._form.isAncestorOf(focused):
            self._before = focused
        elif event.type() == QEvent.Type.Hide and self._form.isHidden():
            before, self._before = self._before, None
            leaves = focused is not None and self._form.isAncestorOf(focused)
            if leaves and before is not None and isValid(before) and before.isVisible():
                before.setFocus(Qt.FocusReason.OtherFocusReason)
        return super().eventFilter(watched, event)


def confirming_button(focused: QWidget | None) -> Button | None:
    """Return the button of the form that has the focus, also while it cannot be pressed; none when it is in no form."""
    part = focused
    while part is not None and isValid(part):
        if name := part.property(_CONFIRMED_BY):
            found = part.findChild(Button, str(name))
            return found if isinstance(found, Button) else None
        part = part.parentWidget()
    return None
