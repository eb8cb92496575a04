"""Showing rows anew without losing the focus, while somebody works among them with the keyboard."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.ui.widgets.card import clear_layout
from fieldvisit.ui.widgets.reading_order import parts_in, parts_of
from fieldvisit.ui.widgets.visibility import show_part


@contextmanager
def refilled(layout: QVBoxLayout | QHBoxLayout) -> Iterator[None]:
    """Empty a layout for the block that fills it anew.

    A part that had the focus hands it to the new part of its name, else to the one that took its place.

    Args:
        layout: of rows that are made from what is stored.
    """
    stops = _stops(layout)
    focused = QApplication.focusWidget()
    place = stops.index(focused) if focused in stops else -1
    name = stops[place].objectName() if place >= 0 else ""
    clear_layout(layout)
    yield
    if place < 0:
        return
    stops = _stops(layout)
    same = next((part for part in stops if part.objectName() == name), None)
    goal = same or next(iter(stops[place : place + 1] or stops[-1:]), None)
    if goal is not None:
        part: QWidget | None = goal
        while part is not None and part is not layout.parentWidget():
            show_part(part)
            part = part.parentWidget()
        goal.setFocus(Qt.FocusReason.OtherFocusReason)


def _stops(layout: QVBoxLayout | QHBoxLayout) -> list[QWidget]:
    """Return what Tab reaches in the rows of a layout."""
    return [stop for part in parts_in(layout) for stop in _reached(part)]


def _reached(part: QWidget) -> Iterator[QWidget]:
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield part
    for child in parts_of(part):
        yield from _reached(child)
