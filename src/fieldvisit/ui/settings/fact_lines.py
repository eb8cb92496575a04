"""Facts below each other: what it is at the left, how it stands at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.text import Text

Fact = tuple[str, str, str]
"""Last part of the objectName, label, value."""


class FactLines(QWidget):
    """Labels and values.

    Args:
        name: objectName; a value is `name.part`.
        numbers: counts: in two columns, at the right in equal digits.
    """

    def __init__(self, name: str, *, numbers: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self._numbers = numbers
        self._values: dict[str, Text] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme().size(16))
        self._grid.setVerticalSpacing(theme().size(6))

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show these; the parts are the same each time."""
        half = (len(facts) + 1) // 2 if self._numbers else len(facts)
        for number, (part, label, value) in enumerate(facts):
            if part not in self._values:
                self._add(part, label, number % half, number // half * 3)
            self._values[part].set_text(value)
            self._values[part].setAccessibleName(f"{label}: {value}")

    def _add(self, part: str, label: str, row: int, column: int) -> None:
        name = f"{self.objectName()}.{part}"
        value = Text("", name, wrap=not self._numbers, tabular=self._numbers)
        side = Qt.AlignmentFlag.AlignRight if self._numbers else Qt.AlignmentFlag(0)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(Text(label, f"{name}.label", colour="muted"), row, column, top)
        self._grid.addWidget(value, row, column + 1, side)
        self._values[part] = value
        if self._numbers:
            self._grid.setColumnMinimumWidth(2, theme().size(48))
            self._grid.setColumnStretch(5, 1)
        else:
            self._grid.setColumnStretch(1, 1)
