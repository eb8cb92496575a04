"""The mark at the top of a pane: how what is due stands."""

from datetime import date

from PySide6.QtWidgets import QWidget

from fieldvisit.ui.due_words import DueLine, due_mark, time_left
from fieldvisit.ui.language import tr
from fieldvisit.ui.widgets.chip import Chip

_TONES = {"danger": "danger", "warn": "warn"}


class DueChip(Chip):
    """Empty until a line is shown.

    Args:
        name: object name.
        parent: Qt parent.
    """

    def __init__(self, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", name=name, parent=parent)

    def show_due(self, line: DueLine, today: date) -> None:
        """Say by when, and how many working days are left."""
        mark, left = due_mark(line, today), time_left(line)
        said = f"{mark.text} · {tr('om {time}').format(time=left)}" if left else mark.text
        self.show_fact(said, _TONES.get(mark.colour, "neutral"), mark.icon)
