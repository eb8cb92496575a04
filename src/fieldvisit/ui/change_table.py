"""The fields of a change, before and after: on the sync screen and in a history."""

from collections.abc import Iterable
from datetime import date
from typing import Literal

from fieldvisit.services.change_values import FieldChange
from fieldvisit.ui.field_words import BOOKKEEPING, field_words
from fieldvisit.ui.language import tr
from fieldvisit.ui.value_words import after_words, before_words
from fieldvisit.ui.widgets.table_card import TableCard
from fieldvisit.ui.widgets.table_model import Cell, Column, TableRow


class ChangeTable(TableCard):
    """A row for each field that says something to a person; it is away while there is none.

    Args:
        name: objectName of the table.
        strong: the side that counts.
        field_width: of the fields' names.
    """

    def __init__(
        self, *, name: str, strong: Literal["before", "after"] = "after", field_width: int = 150
    ) -> None:
        columns = [
            Column("field", tr("Felt"), width=field_width),
            Column("before", tr("Før")),
            Column("after", tr("Efter")),
        ]
        accessible = tr("Felter før og efter")
        super().__init__(columns, name=name, accessible=accessible, grows=True, sortable=False)
        self._strong_before = strong == "before"

    def show_changes(self, changes: Iterable[FieldChange], today: date) -> None:
        """Show the fields of a change.

        Args:
            changes: before and after.
            today: for days near now.
        """
        before = self._strong_before
        rows = [
            TableRow(
                change.field,
                [
                    field_words(change.kind, change.field),
                    Cell(before_words(change, today), strong=before, muted=not before),
                    Cell(after_words(change, today), strong=not before, muted=before),
                ],
            )
            for change in changes
            if change.field not in BOOKKEEPING
        ]
        self.set_rows(rows)
        self.setVisible(bool(rows))
