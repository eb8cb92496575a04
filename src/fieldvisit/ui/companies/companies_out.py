"""What leaves the page Virksomheder: the sheet of one workplace, the list as a file, calls and mails."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.address_mail import address_mail
from fieldvisit.services.call_rule import MayCall, call_blocked
from fieldvisit.services.export_companies import export_companies
from fieldvisit.services.list_companies import CompanyFilter
from fieldvisit.ui.companies.company_detail import CompanyDetail, Shown
from fieldvisit.ui.companies.company_sheet import CompanyOut
from fieldvisit.ui.language import language, tr, tr_said
from fieldvisit.ui.out.list_out import open_list
from fieldvisit.ui.out.mail_dialog import Kind, Letter, MailDialog, Matter, greeting
from fieldvisit.ui.out.outside import open_outside, phone_address
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.problem_words import problem_words


class CompaniesOut(QObject):
    """Opens the dialogs.

    Args:
        tools: what every page works with.
        page: the page they belong to.
    """

    def __init__(self, tools: PageTools, page: QWidget) -> None:
        super().__init__(page)
        self._tools, self._page = tools, page

    def serve(self, detail: CompanyDetail) -> None:
        """Ring and write to whom the detail shows."""
        detail.facts.ring_requested.connect(lambda number: self._ring(detail.unit, number))
        detail.facts.mail_requested.connect(lambda: self._write(detail.unit))

    def print_sheet(self, shown: Shown | None) -> bool:
        """Open the sheet of a workplace; return whether there is one."""
        if shown is None:
            return False
        CompanyOut(self._tools, shown, self._page).dialog.open()
        return True

    def save_list(self, wanted: CompanyFilter) -> None:
        """Open the list to print or to keep."""
        workspace, chosen = self._tools.workspace, language()
        open_list(
            self._tools,
            lambda: export_companies(workspace, wanted, say=tr_said, language=chosen),
            parent=self._page,
        )

    def _ring(self, unit: str, number: str) -> None:
        addressee = address_mail(self._tools.workspace, unit)
        if addressee.may_write_first is MayCall.BLOCK:
            self._tools.window.toast(problem_words(call_blocked()))
        elif not open_outside(phone_address(number)):
            self._tools.window.toast(tr("Computeren har intet program, der kan ringe op."))

    def _write(self, unit: str) -> None:
        workspace = self._tools.workspace
        addressee = address_mail(workspace, unit)
        body = greeting(addressee, "", workspace.who.name)
        about = Matter("companies.mail", ProductionUnit.KIND, unit)
        letter = Letter(subject="", body=body, about=about, kind=Kind.FIRST)
        MailDialog(self._tools, addressee, letter, self._page).open()
