"""Remembers size, place, splitters and columns of the window between starts."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSplitter, QWidget

from fieldvisit.ui.shell.settings_file import WindowSettings
from fieldvisit.ui.widgets.table_card import TableCard

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
        """Put the splitters of a page where they were, and make its columns as wide."""
        for splitter in page.findChildren(QSplitter):
            shape = self._settings.shape(_key(splitter))
            if splitter.objectName() and not shape.isEmpty():
                splitter.restoreState(shape)
        for table in page.findChildren(TableCard):
            shape = self._settings.shape(_columns(table))
            if not shape.isEmpty():
                table.restore_widths(shape)

    def remember_splitters(self, page: QWidget) -> None:
        """Keep where the splitters of a page are, and the columns that a person made wider or narrower."""
        for splitter in page.findChildren(QSplitter):
            if splitter.objectName() and splitter.isVisible():
                self._settings.remember(_key(splitter), splitter.saveState())
        for table in page.findChildren(TableCard):
            if not table.widths.isEmpty():
                self._settings.remember(_columns(table), table.widths)

    def remember(self) -> None:
        """Keep where the window is."""
        self._settings.remember(_GEOMETRY, self._window.saveGeometry())
        self._settings.write()


def _key(splitter: QSplitter) -> str:
    return f"splitter/{splitter.objectName()}"


def _columns(table: TableCard) -> str:
    return f"columns/{table.view.objectName()}"
