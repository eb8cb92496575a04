"""The day plan on its way out: today's, or that of another day."""

from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from fieldvisit.services.day_sheet import read_day_sheet
from fieldvisit.ui.language import tr
from fieldvisit.ui.out.day_row import day_row
from fieldvisit.ui.out.out_dialog import OutDialog
from fieldvisit.ui.out.out_document import OutDocument
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.today.day_sheet import day_document

_NAME = "today.out"


class DayOut(QObject):
    """Opens the dialog for a day.

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
        row, field = day_row(tools.workspace, tr("Dag"), today, name=f"{_NAME}.day")
        self.dialog = OutDialog(tools, self._document(today), name=_NAME, options=row, parent=parent)
        self.setParent(self.dialog)
        field.dated.connect(self._show)

    def _show(self, day: object) -> None:
        today = self._tools.workspace.today
        self.dialog.show_document(self._document(day if isinstance(day, date) else today))

    def _document(self, day: date) -> OutDocument:
        workspace = self._tools.workspace
        flags = workspace.reference.tables["flag"]
        return day_document(read_day_sheet(workspace, day), workspace.who.name, flags)
