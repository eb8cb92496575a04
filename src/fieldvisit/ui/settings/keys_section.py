"""Tastatur: every key of the window, to search in."""

from PySide6.QtCore import Qt

from fieldvisit.domain.folding import fold
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.settings.section import SettingsSection
from fieldvisit.ui.settings.window_choices import WindowChoices
from fieldvisit.ui.widgets.announce import announce
from fieldvisit.ui.widgets.table_card import TableCard
from fieldvisit.ui.widgets.table_model import Cell, Column, TableRow
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.text_field import TextField


class KeysSection(SettingsSection):
    """The key list of F1 as a table with a search field.

    Args:
        choices: the window.

    Attributes:
        filter: the search field.
    """

    def __init__(self, choices: WindowChoices) -> None:
        super().__init__(
            "keys",
            tr("Tastatur"),
            tr("F1 viser den samme liste, hvor du er. Alt kan også gøres med musen."),
            widest=0,
        )
        self._choices = choices
        self.filter = TextField(
            name="settings.keys.filter",
            accessible=tr("Søg i genveje"),
            placeholder=tr("Søg: gem, Ctrl+K, konflikt"),
            icon="soeg",
            key="Ctrl+F",
            next_on_enter=False,
        )
        self._count = Text("", "settings.keys.count", "caption", "muted")
        self._table = TableCard(
            [
                Column("key", tr("Tast"), width=140),
                Column("does", tr("Gør")),
                Column("where", tr("Hvor"), width=220),
            ],
            name="settings.keys.list",
            accessible=tr("Genveje"),
        )
        self.column.addWidget(self.filter)
        self.column.addWidget(self._count)
        self.column.addWidget(self._table, 1)
        self.filter.textChanged.connect(self.show_now)
        self.filter.paused.connect(lambda: announce(self.filter, self._count.text()))
        self.filter.returnPressed.connect(lambda: self._table.setFocus(Qt.FocusReason.OtherFocusReason))

    def show_now(self) -> None:
        """Show the keys that fit what is searched for."""
        wanted = fold(self.filter.text()).split()
        rows = [
            TableRow(f"{place}|{key}", (Cell(key, strong=True), does, place))
            for key, does, place in self._choices.key_lines()
            if all(word in fold(f"{key} {does} {place}") for word in wanted)
        ]
        self._table.set_rows(rows)
        self._count.set_text(
            tr_n("{n} genvej", "{n} genveje", len(rows))
            if rows
            else tr("Ingen genvej passer. Slet noget i søgefeltet.")
        )
