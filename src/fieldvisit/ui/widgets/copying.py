"""Ctrl+C in lists and tables: the chosen row as text, and a word of warning where it names persons (G2)."""

from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from fieldvisit.exchange.spreadsheet_text import harmless

_PERSONS = "holdsPersons"
_KEPT_OUT = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\1\0\0\0",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\0\0\0\0",
}
"""By these marks the desktops keep a content out of their clipboard's history and of other devices."""


class Copies(QObject):
    """Tells what was copied.

    Attributes:
        made: a row is on the clipboard; carries whether it names persons.
        persons: the row with persons that was copied last; empty without one.
    """

    made = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.persons = ""


@cache
def copies() -> Copies:
    """Return the one teller of this process."""
    return Copies()


def holds_persons(view: QWidget) -> None:
    """Mark a list or table whose rows name persons."""
    view.setProperty(_PERSONS, True)


def copy_row(view: QWidget, cells: Sequence[str]) -> None:
    """Put a row on the clipboard, its cells apart by tabs, and tell so; no cell becomes a formula where it is inserted.

    Args:
        view: the list or table; see `holds_persons`.
        cells: what the row shows.
    """
    persons = bool(view.property(_PERSONS))
    text = "\t".join(harmless(" ".join(cell.split())) for cell in cells if cell)
    if persons:
        content = QMimeData()
        content.setText(text)
        for mark, value in _KEPT_OUT.items():
            content.setData(mark, value)
        QGuiApplication.clipboard().setMimeData(content)
    else:
        # No content of our own making: Qt would let go of it after the interpreter has ended.
        QGuiApplication.clipboard().setText(text)
    copies().persons = text if persons else ""
    copies().made.emit(persons)


def forget_persons() -> None:
    """Take a copied row that names persons off the clipboard again, unless something else was copied since.

    Called when the profile is locked or closed: nobody else is to insert what its owner copied.
    """
    copied, copies().persons = copies().persons, ""
    if copied and QGuiApplication.clipboard().text() == copied:
        QGuiApplication.clipboard().clear()
