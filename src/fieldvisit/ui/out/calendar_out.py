"""Visits and follow-ups for the calendar of the desktop, in the one dialog (ICS)."""

from datetime import date, datetime, timedelta
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.domain.clock import to_local
from fieldvisit.exchange.file_place import file_name
from fieldvisit.exchange.ics_file import CalendarEntry, write_calendar
from fieldvisit.services.export_calendar import CalendarExport, export_calendar
from fieldvisit.ui import words
from fieldvisit.ui.language import language, tr, tr_n, tr_said
from fieldvisit.ui.out.day_row import day_row
from fieldvisit.ui.out.out_dialog import OutDialog
from fieldvisit.ui.out.out_document import ICS, OutDocument, OutForm
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.check_box import CheckBox
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.table_model import Column, TableRow

_NAME = "out.calendar"
_AHEAD = timedelta(days=28)


class CalendarOut(QObject):
    """Opens the dialog for the calendar; its parts are `out.calendar.<part>`.

    Args:
        tools: what every page works with.
        parent: the page.

    Attributes:
        dialog: the dialog.
    """

    def __init__(self, tools: PageTools, parent: QWidget) -> None:
        super().__init__()
        self._tools = tools
        today = tools.workspace.today
        self._days = {"first": today, "last": today + _AHEAD}
        choices = QWidget()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(8))
        for name, label in (("first", tr("Fra")), ("last", tr("Til"))):
            column.addWidget(self._day_row(name, label))
        self._boxes: dict[str, CheckBox] = {}
        for name, text, chosen in (
            ("visits", tr("Besøg"), True),
            ("follow_ups", tr("Opfølgning"), True),
            ("sole_traders", tr("Navne på enkeltmandsvirksomheder"), False),
        ):
            box = CheckBox(text, name=f"{_NAME}.{name}")
            box.setChecked(chosen)
            box.toggled.connect(self._show)
            self._boxes[name] = box
            column.addWidget(box)
        self.dialog = OutDialog(tools, self._document(), name=_NAME, options=choices, parent=parent)
        self.setParent(self.dialog)

    def _day_row(self, name: str, label: str) -> FormRow:
        row, field = day_row(
            self._tools.workspace, label, self._days[name], name=f"{_NAME}.{name}", beside=True
        )
        field.dated.connect(partial(self._take_day, name))
        return row

    def _take_day(self, name: str, day: object) -> None:
        if isinstance(day, date):
            self._days[name] = day
            self._show()

    def _show(self) -> None:
        self.dialog.show_document(self._document())

    def _document(self) -> OutDocument:
        workspace = self._tools.workspace
        first, last = self._days["first"], self._days["last"]
        made = export_calendar(
            workspace,
            first,
            last,
            say=tr_said,
            visits=self._boxes["visits"].isChecked(),
            follow_ups=self._boxes["follow_ups"].isChecked(),
            sole_traders=self._boxes["sole_traders"].isChecked(),
            language=language(),
        )
        now = workspace.clock.now()
        return OutDocument(
            title=tr("Til kalenderen"),
            subtitle=words.period(first, last) if first <= last else "",
            name=file_name(f"{tr('Kalender')} {first:%Y-%m-%d}"),
            notes=_notes(made),
            forms=(
                OutForm(
                    id=ICS,
                    title=tr("Kalender (ICS)"),
                    columns=[
                        Column("when", tr("Hvornår"), width=150),
                        Column("what", tr("Hvad")),
                    ],
                    rows=[
                        TableRow(entry.id, (_when(entry, workspace.today), _what(entry)))
                        for entry in made.entries
                    ],
                    write=lambda path, _: write_calendar(path, made.entries, now, "FieldVisit"),
                ),
            ),
        )


def _notes(made: CalendarExport) -> list[str]:
    notes = [
        tr_n("{n} post.", "{n} poster.", len(made.entries)),
        tr(
            "Kontaktpersoner og kandidater er ikke med. Læses filen ind igen, flyttes posterne; de bliver ikke til to."
        ),
    ]
    if made.hidden_names:
        notes.append(
            tr_n(
                "{n} enkeltmandsvirksomhed står uden navn og adresse.",
                "{n} enkeltmandsvirksomheder står uden navn og adresse.",
                made.hidden_names,
            )
        )
    if made.hidden_titles:
        notes.append(
            tr_n(
                "{n} titel nævner en kandidat og er udeladt.",
                "{n} titler nævner en kandidat og er udeladt.",
                made.hidden_titles,
            )
        )
    return notes


def _when(entry: CalendarEntry, today: date) -> str:
    if isinstance(entry.starts, datetime):
        return words.capital(words.near_moment(to_local(entry.starts), today))
    return words.capital(words.near_day(entry.starts, today))


def _what(entry: CalendarEntry) -> str:
    said = f"{entry.title} ({tr('aflyst')})" if entry.cancelled else entry.title
    return " · ".join(part for part in (said, entry.place) if part)
