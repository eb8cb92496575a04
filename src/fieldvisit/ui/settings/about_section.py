"""Om FieldVisit: the version, what is new in it, and the licences of what it rests on."""

from PySide6.QtCore import Qt

from fieldvisit.ui import words
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.product_news import libraries, releases, version
from fieldvisit.ui.settings.section import SettingsSection
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import side_by_side
from fieldvisit.ui.widgets.table_card import TableCard
from fieldvisit.ui.widgets.table_model import Column, TableRow
from fieldvisit.ui.widgets.text import Text


class AboutSection(SettingsSection):
    """All of it is shipped with the product: nothing here asks the network."""

    def __init__(self) -> None:
        super().__init__("about", tr("Om FieldVisit"), tr("Version {version}").format(version=version()))
        for release in releases():
            heading = tr("Hvad er nyt i {version}").format(version=release.version)
            card = self.add_card(heading, f"settings.news.{release.version}")
            card.add_row(Text(words.dated(release.day), role="caption", colour="muted"))
            for number, line in enumerate(release.lines):
                card.add_row(
                    Text(line, f"settings.news.{release.version}.{number}", wrap=True), line=False, top=0
                )
        self._licences = self.add_card(tr("Licenser"), "settings.licences.card")
        count = tr_n(
            "FieldVisit bygger på {n} bibliotek. Qt (PySide6) bruges under LGPL version 3.",
            "FieldVisit bygger på {n} biblioteker. Qt (PySide6) bruges under LGPL version 3.",
            len(libraries()),
        )
        self._licences.add_row(Text(count, "settings.licences.text", wrap=True))
        self._show = Button(tr("Vis licenser"), name="settings.licences.open")
        self._licences.add_row(side_by_side(self._show), line=False, top=0)
        self._table: TableCard | None = None
        self.column.addStretch(1)
        self._show.clicked.connect(self._toggle)

    def _toggle(self) -> None:
        if self._table is None:
            self._table = _licence_table()
            self._licences.add_row(self._table, line=False, top=0)
            shown = True
        else:
            shown = self._table.isHidden()
            self._table.setVisible(shown)
        self._show.set_words(tr("Skjul licenser") if shown else tr("Vis licenser"))
        if shown:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)


def _licence_table() -> TableCard:
    table = TableCard(
        [
            Column("name", tr("Bibliotek")),
            Column("version", tr("Version"), width=110),
            Column("licence", tr("Licens")),
        ],
        name="settings.licences.list",
        accessible=tr("Licenser"),
        grows=True,
    )
    rows = [
        TableRow(f"{entry.name} {entry.version}", (entry.name, entry.version, entry.licence))
        for entry in libraries()
    ]
    table.set_rows(rows)
    return table
