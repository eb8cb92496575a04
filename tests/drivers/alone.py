"""One window without the others: what tests share stays open, and would take keys and focus from the next."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication
from shiboken6 import isValid


@contextmanager
def without_other_windows(application: QApplication) -> Iterator[None]:
    """Hide the windows that are open, and show those again that still are afterwards."""
    others = [window for window in application.topLevelWidgets() if window.isVisible()]
    for window in others:
        window.hide()
    try:
        yield
    finally:
        for window in others:
            if isValid(window):
                window.show()
