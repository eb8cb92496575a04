"""Showing a part that may not be in a layout yet, without a window of its own flashing up."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def show_part(part: QWidget, *, shown: bool = True) -> None:
    """Show or hide a part.

    A widget without a parent is a window to Qt: `show()` would open it on the screen and take the focus. Such a part is
    only marked, and appears with the layout that takes it in.
    """
    if shown and part.parentWidget() is None:
        part.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
    else:
        part.setVisible(shown)
