"""Henvendelser: what companies asked, and the answer they got (R15)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from fieldvisit.domain.clock import to_local
from fieldvisit.services.answer_inquiry import InquiryLine, answer_inquiry
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui import words
from fieldvisit.ui.draft_keeper import DraftKeeper
from fieldvisit.ui.events import Events
from fieldvisit.ui.language import tr
from fieldvisit.ui.navigation import Navigation, tell_done
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.typed_dates import shown_due
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import side_by_side
from fieldvisit.ui.widgets.copying import holds_persons
from fieldvisit.ui.widgets.empty_state import EmptyState
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.list_detail import ListDetail
from fieldvisit.ui.widgets.row import Row
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.text_area import TextArea
from fieldvisit.ui.widgets.two_line_list import TwoLineList


class InquiriesTab(QWidget):
    """The inquiries that wait, and a field for what was answered.

    Args:
        workspace: the open profile.
        events: the broadcast of changes.
        window: opens other pages and says what was done.
        parent: Qt parent.

    Attributes:
        company_requested: carries the workplace's id.
        mail_requested: an answer is to be written as a mail; carries the `InquiryLine`.
    """

    company_requested = Signal(str)
    mail_requested = Signal(object)

    def __init__(
        self, workspace: Workspace, events: Events, window: Navigation, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._events, self._window = workspace, events, window
        self._lines: dict[str, InquiryLine] = {}
        self._list = TwoLineList(name="inquiries.list", accessible=tr("Henvendelser"))
        holds_persons(self._list)
        self._company = Text("", "inquiries.company", "title", wrap=True)
        self._about = Text("", "inquiries.about", colour="muted", wrap=True)
        self._text = Text("", "inquiries.text", wrap=True)
        self._answer = TextArea(
            name="inquiries.answer", placeholder=tr("fx sendt regler for praktik"), lines=3
        )
        self._row = FormRow(
            tr("Hvad svarede du?"), self._answer, name="inquiries.answer", note=tr("kun internt")
        )
        self._save = Button(tr("Gem svaret"), name="inquiries.save", kind="primary", key="Ctrl+Enter")
        self._open = Button(tr("Åbn virksomhed"), name="inquiries.open_company")
        self._drafts = DraftKeeper(workspace, self._row, "inquiries.answer", "inquiry")
        self._mail = Button(tr("Skriv mail …"), name="inquiries.mail", icon="mail")
        self._empty = EmptyState(tr("Alle henvendelser er besvaret."), name="inquiries.empty")
        self._lay_out()
        self._list.selected.connect(self._show_choice)
        self._list.opened.connect(lambda _: self._answer.setFocus())
        self._save.clicked.connect(self._answer_it)
        self._open.clicked.connect(self._tell_company)
        self._mail.clicked.connect(lambda: self.mail_requested.emit(self._lines.get(self._list.choice)))

    def show_lines(self, lines: list[InquiryLine]) -> None:
        """Show what waits."""
        self._lines = {line.inquiry.id: line for line in lines}
        self._list.set_rows([self._list_row(line) for line in lines])
        self._stack.setCurrentIndex(0 if lines else 1)
        if lines and self._list.choice not in self._lines:
            self._list.choose_first()

    def _list_row(self, line: InquiryLine) -> Row:
        inquiry = line.inquiry
        due = shown_due(inquiry.answer_due, self._workspace.today) if inquiry.answer_due else None
        return Row(
            inquiry.id,
            line.company or tr("Ukendt virksomhed"),
            subtitle=inquiry.text or "",
            right=words.capital(due.words) if due else "",
        )

    def _show_choice(self, inquiry: str) -> None:
        line = self._lines.get(inquiry)
        if line is None:
            return
        received = line.inquiry.received_at
        when = words.near_moment(to_local(received), self._workspace.today) if received else ""
        taker = line.taker or tr("Ikke taget af nogen")
        self._company.set_text(line.company or tr("Ukendt virksomhed"))
        self._about.set_text(words.capital(" · ".join(part for part in (when, taker) if part)))
        self._text.set_text(line.inquiry.text or "")
        self._drafts.rest()
        self._answer.set_text("")
        self._drafts.about(inquiry)
        self._row.clear_message()
        self._open.setVisible(line.inquiry.unit is not None)

    def _answer_it(self) -> None:
        line = self._lines.get(self._list.choice)
        if line is None:
            return
        try:
            done = answer_inquiry(self._workspace, line.inquiry.id, self._answer.text())
        except ProblemError as problem:
            self._row.show_message(problem_words(problem))
            self._answer.setFocus()
            return
        self._drafts.done()
        text = tr("Henvendelse besvaret: {company}").format(company=line.company)
        tell_done(self._window, self._workspace, self._events, text, done.changed)

    def _tell_company(self) -> None:
        line = self._lines.get(self._list.choice)
        if line is not None and line.inquiry.unit:
            self.company_requested.emit(line.inquiry.unit)

    def _lay_out(self) -> None:
        pane = QWidget()
        inner = QVBoxLayout(pane)
        edge = theme().size(24)
        inner.setContentsMargins(edge, theme().size(16), edge, theme().size(16))
        inner.setSpacing(theme().size(12))
        for part in (self._company, self._about, self._text, self._drafts.line, self._row):
            inner.addWidget(part)
        inner.addWidget(side_by_side(self._save, self._mail, self._open))
        inner.addStretch(1)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(ListDetail("inquiries.sides", self._list, pane, 412))
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(holder)
