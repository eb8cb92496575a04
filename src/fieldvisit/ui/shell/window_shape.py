"""Remembers size, place and splitters of the window between starts."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSplitter, QWidget

from fieldvisit.ui.shell.settings_file import WindowSettings

LEAST = QSize(1024, 600)
FIRST = QSize(1366, 688)
_GEOMETRY = "window/geometry"


class WindowShape:
    """Puts a window where it was and keeps where it is.

    Args:
        window: the window.
        settings: where it is remembered.
    """

    def __init__(self, window: QWidget, settings: WindowSettings) -> None:
        self._window, self._settings = window, settings
        window.setMinimumSize(LEAST)
        window.resize(FIRST)

    def restore(self) -> None:
        """Put the window where it was; a first start gets the design's size."""
        shape = self._settings.shape(_GEOMETRY)
        if not shape.isEmpty():
            self._window.restoreGeometry(shape)

    def restore_splitters(self, page: QWidget) -> None:
        """Put the splitters of a page where they were."""
        for splitter in page.findChildren(QSplitter):
            shape = self._settings.shape(_key(splitter))
            if splitter.objectName() and not shape.isEmpty():
                splitter.restoreState(shape)

    def remember_splitters(self, page: QWidget) -> None:
        """Keep where the splitters of a page are."""
        for splitter in page.findChildren(QSplitter):
            if splitter.objectName() and splitter.isVisible():
                self._settings.remember(_key(splitter), splitter.saveState())

    def remember(self) -> None:
        """Keep where the window is."""
        self._settings.remember(_GEOMETRY, self._window.saveGeometry())
        self._settings.write()


def _key(splitter: QSplitter) -> str:
    return f"splitter/{splitter.objectName()}"
