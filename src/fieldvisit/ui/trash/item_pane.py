"""One item of the trash: its records with their fields, and the button that brings it back."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.services.trash import TrashItem
from fieldvisit.ui.field_words import BOOKKEEPING, field_words
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.trash.item_words import item_explained, item_place, item_title, record_title
from fieldvisit.ui.value_words import before_words
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import side_by_side
from fieldvisit.ui.widgets.copying import holds_persons
from fieldvisit.ui.widgets.table_card import TableCard
from fieldvisit.ui.widgets.table_model import Cell, Column, TableRow
from fieldvisit.ui.widgets.text import Text


class ItemPane(QWidget):
    """The right side of the panel.

    Args:
        parent: Qt parent.

    Attributes:
        restore_wanted: the item is to come back.
    """

    restore_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Text("", "trash.item.title", "subtitle", wrap=True)
        self._place = Text("", "trash.item.place", wrap=True)
        self._explain = Text("", "trash.item.explain", colour="muted", wrap=True)
        self._fields = TableCard(
            [
                Column("what", tr("Hvad")),
                Column("field", tr("Felt"), width=130),
                Column("value", tr("Indhold")),
            ],
            name="trash.item.fields",
            accessible=tr("Det slettedes felter"),
            grows=True,
            sortable=False,
        )
        holds_persons(self._fields.view)
        self._restore = Button(
            tr("Gendan"), name="trash.restore", kind="primary", icon="fortryd", key="Enter"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(12))
        for part in (self._title, self._place, self._explain, side_by_side(self._restore), self._fields):
            column.addWidget(part)
        column.addStretch(1)
        self._restore.clicked.connect(self.restore_wanted)
        self._fields.opened.connect(lambda _: self.restore_wanted.emit())

    def show_item(self, item: TrashItem, today: date) -> None:
        """Show an item; fields of a locked record stay away."""
        self._title.set_text(item_title(item))
        self._place.set_text(item_place(item))
        self._place.setVisible(bool(item_place(item)))
        self._explain.set_text(item_explained(item, today))
        self._restore.setEnabled(item.writable and not item.locked)
        rows = [
            TableRow(
                f"{record.record}.{value.field}",
                [
                    Cell(record_title(record), muted=True),
                    field_words(value.kind, value.field),
                    Cell(before_words(value, today), strong=True),
                ],
            )
            for record in item.records
            for value in record.values
            if value.field not in BOOKKEEPING and value.before is not None
        ]
        self._fields.set_rows(rows)
        self._fields.show_column(0, shown=len(item.records) > 1)
        self._fields.setVisible(bool(rows))
