"""A request to a partner municipality, typed in place; the answer's day is counted in working days (R39)."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldvisit.services.partner_work import PartnerWork
from fieldvisit.services.request_partner import NewRequest, usual_answer_day
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.language import tr
from fieldvisit.ui.visits.number_field import NumberField, complain_of_numbers
from fieldvisit.ui.visits.promise_form import PromiseForm, choice_box
from fieldvisit.ui.visits.typed_day import day_parser, shown_day
from fieldvisit.ui.widgets.date_field import DateField
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.text_field import TextField

REQUEST_FORM = _NAME = "visit.partner.request"


class RequestForm(PromiseForm):
    """Fields `visit.partner.request.partner|need|occupation|posts|profiles_here|profiles_wanted|due`.

    Args:
        workspace: for dates.
        work: the workplace's needs, profiles and the partners.
        parent: Qt parent.

    Attributes:
        recorded: carries a `NewRequest`.
    """

    KIND = "partner_request"
    recorded = Signal(object)

    def __init__(self, workspace: Workspace, work: PartnerWork, parent: QWidget | None = None) -> None:
        super().__init__(_NAME, tr("Anmodning til en anden kommune"), tr("Gem anmodning"), parent)
        self._work = work
        partners = [(partner.code, partner.name) for partner in work.partners]
        self._partner = choice_box(f"{_NAME}.partner", partners or [("", tr("Ingen partnere er sat op"))])
        needs = [(need.id, need.occupation or "") for need in work.needs] + [("", tr("Intet bestemt"))]
        self._need = choice_box(f"{_NAME}.need", needs, needs[0][0])
        self._occupation = TextField(name=f"{_NAME}.occupation", placeholder=tr("it-supporter"))
        self._posts = NumberField(f"{_NAME}.posts", "3")
        self._here = NumberField(f"{_NAME}.profiles_here", "2")
        self._wanted = NumberField(f"{_NAME}.profiles_wanted", "1")
        self._due = DateField(day_parser(workspace), name=f"{_NAME}.due")
        self._due.set_value(shown_day(usual_answer_day(workspace), workspace.today))
        self._save.setEnabled(bool(partners))
        self._build()
        self._need.currentIndexChanged.connect(self._take_need)
        self._posts.textEdited.connect(self._count_missing)
        self._here.textEdited.connect(self._count_missing)
        self._here.show_number(work.profiles_listed)
        self._take_need()

    def _build(self) -> None:
        self.form.add(tr("Kommune"), self._partner, name=f"{_NAME}.partner")
        self.form.add_beside(
            FormRow(tr("Behov"), self._need, name=f"{_NAME}.need"),
            FormRow(tr("Fag"), self._occupation, name=f"{_NAME}.occupation"),
        )
        self.form.add_beside(
            FormRow(tr("Stillinger"), self._posts, name=f"{_NAME}.posts"),
            FormRow(tr("Har vi selv"), self._here, name=f"{_NAME}.profiles_here"),
            FormRow(tr("Mangler"), self._wanted, name=f"{_NAME}.profiles_wanted"),
        )
        self.form.add_beside(
            FormRow(
                tr("Svar senest"),
                self._due,
                name=f"{_NAME}.due",
                help_text=tr("Kun antal og fag sendes, ingen navne."),
            )
        )

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self._partner.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Record what was typed."""
        self._due.settle()
        complain_of_numbers(self.form.rows)
        occupation = next(row for row in self.form.rows if row.field is self._occupation)
        if self._occupation.text().strip():
            occupation.clear_message()
        else:
            occupation.show_message(tr("Skriv, hvilket fag der mangler."))
        if self.form.focus_first_message():
            return
        due = self._due.value
        self.recorded.emit(
            NewRequest(
                unit=self._work.unit,
                partner=str(self._partner.currentData() or ""),
                need=self._need.currentData() or None,
                occupation=self._occupation.text().strip() or None,
                posts=self._posts.number,
                profiles_here=self._here.number,
                profiles_wanted=self._wanted.number,
                answer_due=due if isinstance(due, date) else None,
            )
        )

    def _take_need(self) -> None:
        need = next((need for need in self._work.needs if need.id == self._need.currentData()), None)
        if need is not None:
            self._occupation.set_text(need.occupation or "")
            self._posts.show_number(need.posts or 1)
        self._count_missing()

    def _count_missing(self) -> None:
        if self._posts.number is not None:
            self._wanted.show_number(max(self._posts.number - (self._here.number or 0), 1))
