"""One request between municipalities, and the answer to it (R39, G7)."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.domain.records.partner_request import PartnerRequest
from fieldvisit.services.answer_request import may_answer_requests
from fieldvisit.services.list_requests import RequestLine
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui import words
from fieldvisit.ui.draft_keeper import DraftKeeper
from fieldvisit.ui.follow_ups.list_rows import request_look
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import side_by_side
from fieldvisit.ui.widgets.chip import Chip
from fieldvisit.ui.widgets.confirm import confirm_with
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.text_area import TextArea
from fieldvisit.ui.widgets.text_field import TextField

_WIDTH = 560
_TONES = {"answered": "ok", "waiting_to_send": "pending"}


class RequestPane(QWidget):
    """The right side while a request is chosen.

    Args:
        workspace: for words and dates, and where drafts are kept.
        parent: Qt parent.

    Attributes:
        answered: carries how many profiles, and what was said.
        open: opens the workplace.
        drafts: keeps an answer that is being written.
    """

    answered = Signal(int, str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._shown = workspace, ""
        self._filled = ("", "")
        self._title = Text("", "requests.title", "title", wrap=True)
        self._state = Chip("", name="requests.state")
        self._about = Text("", "requests.about", wrap=True)
        self._said = Text("", "requests.said", wrap=True)
        self._profiles = TextField(name="requests.profiles", placeholder="2")
        self._profiles.setMaximumWidth(theme().size(120))
        self._answer = TextArea(
            name="requests.answer", placeholder=tr("fx to med kørekort, klar fra uge 43"), lines=3
        )
        self.save = Button(tr("Gem svaret"), name="requests.save", kind="primary", key="Ctrl+Enter")
        self.open = Button(tr("Åbn virksomhed"), name="requests.open_company")
        self._form = QWidget()
        self.drafts = DraftKeeper(workspace, self._form, "requests.answer", PartnerRequest.KIND)
        self._lay_out()
        confirm_with(self._form, self.save)
        self.save.clicked.connect(self._tell)

    def show_line(self, line: RequestLine) -> None:
        """Show a request; an answer that is being written to the same one stays."""
        request, today = line.request, self._workspace.today
        icon, _, state = request_look(request, self._workspace.reference)
        self._title.set_text(
            tr("{partner} spørger os").format(partner=line.partner)
            if request.incoming
            else tr("Anmodning til {partner}").format(partner=line.partner)
        )
        self._state.show_fact(state, _TONES.get(request.state or "", "info"), icon)
        wanted = tr_n("{n} profil", "{n} profiler", request.profiles_wanted or 0)
        due = ""
        if request.answer_due and not request.answered:
            day = words.weekday_and_day(request.answer_due, today)
            due = tr("Svar senest {day}").format(day=day)
        parts = (
            words.capital(request.occupation or ""),
            wanted if request.profiles_wanted else "",
            line.company,
            due,
        )
        self._about.set_text(" · ".join(part for part in parts if part))
        self._said.set_text(said_words(request, today))
        self._said.setVisible(request.state == "answered")
        may = may_answer_requests(self._workspace)
        self._form.setVisible(may)
        self.save.setVisible(may)
        self._row.set_label(tr("Hvad svarede vi?") if request.incoming else tr("Hvad svarede de?"))
        self.save.set_words(tr("Ret svaret") if request.state == "answered" else tr("Gem svaret"))
        self.open.setVisible(bool(request.unit))
        offered = request.profiles_offered
        stored = ("" if offered is None else str(offered), request.answer or "")
        is_typed = (self._profiles.text(), self._answer.text()) != self._filled
        if request.id != self._shown or (stored != self._filled and not is_typed):
            self._shown, self._filled = request.id, stored
            self.drafts.rest()
            self._profiles.set_text(stored[0])
            self._answer.set_text(stored[1])
            self._number.clear_message()
            self._row.clear_message()
            self.drafts.about(request.id)

    def put_away(self) -> None:
        """Keep an answer that is being written for when the request is shown again."""
        self.drafts.rest()
        self._shown = ""

    def focus_answer(self) -> None:
        """Go to the answer."""
        if self._form.isVisible():
            self._profiles.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, text: str) -> None:
        """Say below the answer why it was not saved."""
        self._row.show_message(text)
        self._answer.setFocus()

    def _tell(self) -> None:
        typed = self._profiles.text().strip()
        self._number.clear_message()
        self._row.clear_message()
        if not typed.isdecimal():
            self._number.show_message(tr("Skriv et helt tal, 0 for ingen."))
            self._profiles.setFocus()
            return
        self.answered.emit(int(typed), self._answer.text())

    def _lay_out(self) -> None:
        self._number = FormRow(tr("Profiler"), self._profiles, name="requests.profiles")
        self._row = FormRow(
            tr("Hvad svarede de?"),
            self._answer,
            name="requests.answer",
            help_text=tr("Skriv antal og fag, ingen navne."),
        )
        fields = QVBoxLayout(self._form)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(theme().size(12))
        for row in (self.drafts.line, self._number, self._row):
            fields.addWidget(row)
        self._form.setMaximumWidth(theme().size(_WIDTH))
        edge = theme().size(24)
        column = QVBoxLayout(self)
        column.setContentsMargins(edge, theme().size(16), edge, theme().size(16))
        column.setSpacing(theme().size(12))
        for part in (self._title, side_by_side(self._state), self._about, self._said):
            column.addWidget(part)
        column.addWidget(self._form)
        column.addWidget(Flow(self.save, self.open))
        column.addStretch(1)


def said_words(request: PartnerRequest, today: date) -> str:
    """Return `Svar 6. okt.: 2 profiler. To med kørekort`."""
    day = words.short_day(request.answered, today) if request.answered else ""
    head = tr("Svar {day}").format(day=day)
    if request.profiles_offered is not None:
        offered = tr_n("{n} profil", "{n} profiler", request.profiles_offered)
        head = f"{head}: {offered if request.profiles_offered else tr('ingen profiler')}"
    return f"{head}. {request.answer}" if request.answer else head
