"""A visit on its way out: the paper for the company, or the report for the team, in the one dialog."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.services.contact_card import contact_card, keep_card
from fieldvisit.services.known_people import KnownPeople
from fieldvisit.services.leave_behind import leave_behind
from fieldvisit.services.log_read import log_sight
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.visit_view import VisitView, read_visit
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.out.out_dialog import OutDialog
from fieldvisit.ui.out.out_document import OutDocument
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.visits.leave_behind_sheet import leave_behind_document
from fieldvisit.ui.visits.visit_report import VisitReport
from fieldvisit.ui.widgets.check_box import CheckBox
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.segmented import Option, Segmented
from fieldvisit.ui.widgets.text_field import TextField

COMPANY, REPORT = "company", "report"
_NAME = "visit.out"
_LOGGED = "print"


class _Choices(QWidget):
    """What goes out, and the choices of each.

    Attributes:
        changed: something else was chosen, or the card was written.
    """

    changed = Signal()

    def __init__(self, phone: str, mail: str) -> None:
        super().__init__()
        self.content = Segmented(
            [Option(COMPANY, tr("Til virksomheden")), Option(REPORT, tr("Besøgsrapport"))],
            name=f"{_NAME}.content",
            accessible=tr("Hvad skal ud?"),
        )
        self.content.choose(COMPANY)
        self.phone = TextField(name=f"{_NAME}.phone")
        self.phone.set_text(phone)
        self.mail = TextField(name=f"{_NAME}.mail")
        self.mail.set_text(mail)
        self.phone_row = FormRow(tr("Dit telefonnummer"), self.phone, name=f"{_NAME}.phone")
        self.mail_row = FormRow(tr("Din mail"), self.mail, name=f"{_NAME}.mail")
        self.internal = _box("internal", tr("Tag det, der kun er internt, med"), chosen=True)
        self.candidates = _box("candidates", tr("Nævn kandidaterne på shortlisten"), chosen=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(8))
        column.addWidget(FormRow(tr("Hvad skal ud?"), self.content, name=f"{_NAME}.content"))
        for part in (self.phone_row, self.mail_row, self.internal, self.candidates):
            column.addWidget(part)
        self.arrange()
        self.content.chosen.connect(self._choose)
        self.phone.left.connect(self.changed)
        self.mail.left.connect(self.changed)
        self.internal.toggled.connect(self._choose)
        self.candidates.toggled.connect(self.changed)

    def arrange(self) -> None:
        """Show the choices of what is chosen; candidates are internal."""
        report = self.content.choice == REPORT
        self.phone_row.setVisible(not report)
        self.mail_row.setVisible(not report)
        self.internal.setVisible(report)
        self.candidates.setVisible(report)
        self.candidates.setEnabled(self.internal.isChecked())

    def _choose(self) -> None:
        self.arrange()
        self.changed.emit()


class VisitOut(QObject):
    """Opens the dialog for a visit.

    Args:
        tools: what every page works with.
        visit: the visit's id.
        parent: the page.

    Attributes:
        dialog: the open dialog.

    Raises:
        ProblemError: no such visit.
    """

    def __init__(self, tools: PageTools, visit: str, parent: QWidget) -> None:
        super().__init__()
        self._tools, self._visit = tools, visit
        card = contact_card(tools.workspace)
        self._choices = _Choices(card.phone, card.mail)
        self.dialog = OutDialog(tools, self._document(), name=_NAME, options=self._choices, parent=parent)
        self._choices.changed.connect(self._show)
        self.setParent(self.dialog)

    def _show(self) -> None:
        try:
            self._choices.mail_row.clear_message()
            self.dialog.hold_for(None)
            if self._choices.content.choice == COMPANY:
                self._keep_card()
            self.dialog.show_document(self._document())
        except ProblemError as problem:
            self._choices.mail_row.show_message(problem_words(problem))
            self.dialog.hold_for(self._choices.mail)

    def _keep_card(self) -> None:
        workspace, choices = self._tools.workspace, self._choices
        known = contact_card(workspace)
        if (choices.phone.text().strip(), choices.mail.text().strip()) != (known.phone, known.mail):
            kept = keep_card(workspace, phone=choices.phone.text(), mail=choices.mail.text())
            choices.phone.set_text(kept.phone)

    def _document(self) -> OutDocument:
        workspace, choices = self._tools.workspace, self._choices
        if choices.content.choice == COMPANY:
            content = leave_behind(workspace, self._visit, language())
            return leave_behind_document(content, workspace.reference.outcome_types)
        internal = choices.internal.isChecked()
        named = internal and choices.candidates.isChecked()
        view, people = _read(workspace, self._visit)
        if named:
            why = tr("Skrevet i besøgsrapporten")
            log_sight(workspace, _LOGGED, {person.id: why for person in view.candidates})
        return VisitReport(workspace, view, people, internal=internal, candidates=named).document()


def _read(workspace: Workspace, visit: str) -> tuple[VisitView, KnownPeople]:
    with workspace.store.read() as reader:
        view = read_visit(reader, workspace, visit)
        return view, KnownPeople(reader, workspace.reference, view.visit.unit)


def _box(name: str, text: str, *, chosen: bool) -> CheckBox:
    box = CheckBox(text, name=f"{_NAME}.{name}")
    box.setChecked(chosen)
    return box
