"""Tab order as one reads: Qt chains widgets as they were made, and parts of a visit are made anew all the time."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QStackedWidget, QWidget


def chain_focus(page: QWidget) -> None:
    """Let Tab walk a widget's parts from top to bottom and column by column."""
    for before, after in pairwise(reading_order(page)):
        QWidget.setTabOrder(before, after)


def reading_order(part: QWidget) -> Iterator[QWidget]:
    """Yield the parts that take the focus with Tab, in the order of their layouts."""
    if part.focusPolicy().value & Qt.FocusPolicy.TabFocus.value:
        yield part
    if isinstance(part, QScrollArea):
        content = part.widget()
        if content is not None:
            yield from reading_order(content)
    elif isinstance(part, QStackedWidget):
        for place in range(part.count()):
            page = part.widget(place)
            if page is not None:
                yield from reading_order(page)
    else:
        layout = part.layout()
        if layout is not None:
            yield from _of_layout(layout)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget = item.widget() if item is not None else None
        inner = item.layout() if item is not None else None
        if widget is not None:
            yield from reading_order(widget)
        elif inner is not None:
            yield from _of_layout(inner)
