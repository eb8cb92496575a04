"""Ctrl+Enter in a form that is open on a page presses the form's own button, not the page's primary one."""

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from fieldvisit.ui.widgets.button import Button

_CONFIRMED_BY = "confirmedBy"


def confirm_with(form: QWidget, button: Button) -> None:
    """Let Ctrl+Enter press a button while the focus is in its form.

    Args:
        form: holds the button and the fields.
        button: records what was typed.
    """
    form.setProperty(_CONFIRMED_BY, button.objectName())


def confirming_button(focused: QWidget | None) -> Button | None:
    """Return the button of the form that has the focus; none when it is in no form, or cannot be recorded now."""
    part = focused
    while part is not None and isValid(part):
        if name := part.property(_CONFIRMED_BY):
            found = part.findChild(Button, str(name))
            return found if isinstance(found, Button) and found.isEnabled() else None
        part = part.parentWidget()
    return None
