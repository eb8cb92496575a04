"""A refused change opened for editing: one field for each value that a person can write (SYNC S11)."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.services.mend_refused import RefusedValue
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.field_words import BOOKKEEPING, field_words
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.typed_dates import day_reader, shown_due
from fieldvisit.ui.widgets.card import clear_layout
from fieldvisit.ui.widgets.date_field import DateField
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.text_area import TextArea
from fieldvisit.ui.widgets.text_field import TextField

_WHOLE = "integer"
_Edit = TextField | TextArea | DateField


class RefusedForm(QWidget):
    """Fields of a refused change.

    Args:
        workspace: reads typed dates.
        parent: Qt parent.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._edits: dict[str, tuple[RefusedValue, _Edit]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme().size(12))
        self.hide()

    @staticmethod
    def writable(values: Sequence[RefusedValue]) -> bool:
        """Say whether any of the values can be written here."""
        return any(_can_write(value) for value in values)

    def show_values(self, values: Sequence[RefusedValue], only: str | None = None) -> None:
        """Offer the values.

        Args:
            values: all of the change.
            only: the field that the refusal is about; None offers all.
        """
        clear_layout(self._column)
        self._edits = {}
        for value in values:
            field = value.change.field
            if not _can_write(value) or (only or field) != field:
                continue
            name = f"sync_review.change.edit.{field}"
            edit = self._edit(value, name)
            self._edits[field] = value, edit
            self._column.addWidget(FormRow(field_words(value.change.kind, field), edit, name=name))
        self.setVisible(bool(self._edits))

    def clear(self) -> None:
        """Offer nothing."""
        self.show_values(())

    def focus_first(self) -> bool:
        """Go to the first field; say whether there is one."""
        for _, edit in self._edits.values():
            edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def values(self) -> dict[str, Any]:
        """Return field to wire value of what was changed.

        Raises:
            ValueError: something typed is no value of its field; its message is the sentence for the person.
        """
        found: dict[str, Any] = {}
        for field, (value, edit) in self._edits.items():
            written = _written(value, edit)
            if written != value.mine:
                found[field] = written
        return found

    def _edit(self, value: RefusedValue, name: str) -> _Edit:
        if value.type == "date":
            day = DateField(day_reader(self._workspace), name=name, accessible=_spoken(value))
            shown = value.change.after
            day.set_value(shown_due(shown, self._workspace.today) if isinstance(shown, date) else None)
            return day
        if value.change.prose:
            area = TextArea(name=name, accessible=_spoken(value))
            area.set_text(str(value.mine or ""))
            return area
        edit = TextField(name=name, next_on_enter=False)
        edit.set_text("" if value.mine is None else str(value.mine))
        return edit


def _can_write(value: RefusedValue) -> bool:
    return bool(value.type) and value.change.field not in BOOKKEEPING


def _spoken(value: RefusedValue) -> str:
    return field_words(value.change.kind, value.change.field)


def _written(value: RefusedValue, edit: _Edit) -> Any:
    if isinstance(edit, DateField):
        edit.settle()
        if edit.text().strip() and not edit.understood_words:
            raise ValueError(tr("Skriv en dato, som kan læses. Intet er ændret."))
        return edit.value.isoformat() if isinstance(edit.value, date) else None
    typed = (edit.toPlainText() if isinstance(edit, TextArea) else edit.text()).strip()
    if value.type == _WHOLE and typed:
        if not typed.isdecimal():
            raise ValueError(tr("Skriv et helt tal. Intet er ændret."))
        return int(typed)
    return typed or None
