"""Bringing a form that was just opened into sight, once its place is known."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


def reveal(part: QWidget) -> None:
    """Scroll to a part after the layouts have taken it in; nothing happens when it is gone by then."""
    QTimer.singleShot(0, part, lambda: _scroll_to(part))


def _scroll_to(part: QWidget) -> None:
    parent = part.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            content = parent.widget()
            layout = content.layout() if content is not None else None
            if layout is not None:
                layout.activate()
            parent.ensureWidgetVisible(part, 0, 8)
            focused = QApplication.focusWidget()
            if focused is not None and part.isAncestorOf(focused):
                # Of a part that is higher than its place, the field that is typed into.
                parent.ensureWidgetVisible(focused, 0, 8)
            return
        parent = parent.parentWidget()
