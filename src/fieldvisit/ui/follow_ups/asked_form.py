"""A request that another municipality asks us: which one, whom it looks for, how many, and by when (R39)."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.domain.records.partner_request import PartnerRequest
from fieldvisit.services.answer_request import AskedOfUs
from fieldvisit.services.request_partner import partners, usual_answer_day
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.draft_keeper import DraftKeeper
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.typed_dates import day_reader, shown_due
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.choice_box import ChoiceBox
from fieldvisit.ui.widgets.confirm import confirm_with
from fieldvisit.ui.widgets.date_field import DateField
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.form import Form, FormRow
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.scroll import Scroll
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.text_field import TextField

_WIDTH = 560


class AskedForm(QWidget):
    """The fields of what a partner asks for.

    Args:
        workspace: the partners, working days, and where drafts are kept.
        parent: Qt parent.

    Attributes:
        drafts: keeps what is typed.
        saved: carries an `AskedOfUs`.
        closed: the form was put away.
    """

    saved = Signal(object)
    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("requests.form")
        self._workspace = workspace
        self._partner = ChoiceBox(name="requests.form.partner", accessible=tr("Kommune"))
        self._occupation = TextField(name="requests.form.occupation", placeholder=tr("it-supporter"))
        self._wanted = TextField(name="requests.form.wanted", placeholder="2")
        self._due = DateField(day_reader(workspace), name="requests.form.due")
        self._message = InlineLine(name="requests.form.message")
        self._save = Button(
            tr("Gem anmodningen"), name="requests.form.save", kind="primary", key="Ctrl+Enter"
        )
        self._cancel = Button(tr("Annullér"), name="requests.form.cancel", kind="quiet")
        confirm_with(self, self._save)
        self.drafts = DraftKeeper(workspace, self, "requests.form", PartnerRequest.KIND)
        self._lay_out()
        self._save.clicked.connect(self._tell)
        self._cancel.clicked.connect(self.closed)

    def begin(self) -> None:
        """Show empty fields with the usual date, or go on with what was typed."""
        self._partner.clear()
        for partner in partners(self._workspace):
            self._partner.addItem(partner.name, partner.code)
        self._occupation.set_text("")
        self._wanted.set_text("")
        self._due.set_value(shown_due(usual_answer_day(self._workspace), self._workspace.today))
        for row in self._form.rows:
            row.clear_message()
        self._message.clear()
        self.drafts.about("")
        self._partner.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, text: str) -> None:
        """Say why nothing was saved; what was typed stays."""
        self._message.show_line(text, "danger", aloud=True)

    def _tell(self) -> None:
        self._due.settle()
        self._message.clear()
        self._occupation_row.clear_message()
        self._wanted_row.clear_message()
        typed = self._wanted.text().strip()
        if not self._occupation.text().strip():
            self._occupation_row.show_message(tr("Skriv, hvilket fag de mangler."))
        if not typed.isdecimal() or int(typed) < 1:
            self._wanted_row.show_message(tr("Skriv et helt tal over 0."))
        if self._form.focus_first_message():
            return
        due = self._due.value
        self.saved.emit(
            AskedOfUs(
                partner=self._partner.currentData(),
                occupation=self._occupation.text(),
                profiles_wanted=int(typed),
                answer_due=due if isinstance(due, date) else None,
            )
        )

    def _lay_out(self) -> None:
        form = self._form = Form()
        form.setMaximumWidth(theme().size(_WIDTH))
        form.add_widget(Text(tr("De spørger os"), "requests.form.title", "title"))
        form.add_widget(self.drafts.line)
        form.add(tr("Kommune"), self._partner, name="requests.form.partner")
        self._occupation_row = FormRow(tr("Fag"), self._occupation, name="requests.form.occupation")
        self._wanted_row = FormRow(tr("Profiler, de ønsker"), self._wanted, name="requests.form.wanted")
        form.add_beside(self._occupation_row, self._wanted_row)
        form.add(
            tr("Svar senest"),
            self._due,
            name="requests.form.due",
            help_text=tr("Skriv antal og fag, ingen navne."),
        )
        form.add_widget(self._message)
        form.add_widget(Flow(self._save, self._cancel))
        form.add_stretch()
        column = QVBoxLayout(self)
        side = theme().size(24)
        column.setContentsMargins(side, theme().size(16), side, 0)
        column.addWidget(Scroll(form, "requests.form.scroll"), 1)
