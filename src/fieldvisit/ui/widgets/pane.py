"""A pane: a part of the window that F6 walks to, such as a column of a page (DESIGN 4)."""

from PySide6.QtWidgets import QWidget

_PANE = "pane"


def make_pane(part: QWidget, first: QWidget | None = None) -> None:
    """Let F6 stop at a part.

    Args:
        part: the column, header or bar.
        first: what takes the focus when the pane is entered for the first time; none means the first in it.
    """
    part.setProperty(_PANE, True)
    if first is not None:
        part.setFocusProxy(first)


def is_pane(part: QWidget) -> bool:
    """Say whether F6 stops at a part."""
    return bool(part.property(_PANE))
