"""What leaves the page Virksomheder: the sheet of one workplace, and the list as a file."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from fieldvisit.services.export_companies import export_companies
from fieldvisit.services.list_companies import CompanyFilter
from fieldvisit.services.list_file import ListFile
from fieldvisit.ui.companies.company_detail import Shown
from fieldvisit.ui.companies.company_sheet import CompanyOut
from fieldvisit.ui.language import language, tr_said
from fieldvisit.ui.out.list_out import open_list
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.tasks import Job, Worker


class CompaniesOut(QObject):
    """Opens the dialogs.

    Args:
        tools: what every page works with.
        page: the page they belong to.
    """

    def __init__(self, tools: PageTools, page: QWidget) -> None:
        super().__init__(page)
        self._tools, self._page = tools, page

    def print_sheet(self, shown: Shown | None) -> bool:
        """Open the sheet of a workplace; return whether there is one."""
        if shown is None:
            return False
        CompanyOut(self._tools, shown, self._page).dialog.open()
        return True

    def save_list(self, wanted: CompanyFilter) -> None:
        """Read the list off the store and open it."""
        workspace, chosen = self._tools.workspace, language()

        def read(_: Job) -> ListFile:
            return export_companies(workspace, wanted, say=tr_said, language=chosen)

        self._tools.tasks.run(Worker.STORE, read, self._open)

    def _open(self, made: ListFile) -> None:
        open_list(self._tools, made, parent=self._page)
