"""Three figures of ordinary staff in full-time equivalents, as the company tells them."""

import re
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.ui import words
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.text_field import TextField

_NUMBER = re.compile(r"\d{1,6}([.,]\d{1,3})?")
_FIGURES = ("avg4", "last", "avg12")


class StaffField(QWidget):
    """Average of 4 months, last month, average of 12 months; the fields are `name.avg4`, `name.last`, `name.avg12`.

    Args:
        name: first part of the objectNames.
        parent: Qt parent.

    Attributes:
        told: all three were typed; carries figure to number, None when one is no number; nothing while one is empty.
    """

    told = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        captions = {"avg4": tr("Gns. 4 mdr."), "last": tr("Sidste måned"), "avg12": tr("Gns. 12 mdr.")}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme().size(12))
        self._fields: dict[str, TextField] = {}
        for figure in _FIGURES:
            field = TextField(name=f"{name}.{figure}", accessible=captions[figure], placeholder="12,0")
            field.paused.connect(self._tell)
            self._fields[figure] = field
            column = QVBoxLayout()
            column.setSpacing(theme().size(2))
            column.addWidget(Text(captions[figure], role="caption", colour="muted"))
            column.addWidget(field)
            line.addLayout(column)

    def show_figures(self, figures: dict[str, Any]) -> None:
        """Show figures, unless somebody types here now."""
        if any(field.hasFocus() for field in self._fields.values()):
            return
        for figure, field in self._fields.items():
            told = figures.get(figure)
            field.set_text("" if told is None else words.decimal(float(told)))

    def focus_first(self) -> None:
        """Put the cursor into the first figure."""
        self._fields["avg4"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        typed = {figure: field.text().strip() for figure, field in self._fields.items()}
        if not all(typed.values()):
            return
        if not all(_NUMBER.fullmatch(text) for text in typed.values()):
            self.told.emit(None)
            return
        self.told.emit({figure: float(text.replace(",", ".")) for figure, text in typed.items()})
