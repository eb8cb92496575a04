"""One inquiry: what was asked, who answers by when, and the answer (R15, R35)."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.domain.clock import to_local
from fieldvisit.domain.deadline import Due
from fieldvisit.services.list_inquiries import InquiryLine
from fieldvisit.services.record_inquiry import may_take_inquiries
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui import words
from fieldvisit.ui.draft_keeper import DraftKeeper
from fieldvisit.ui.follow_ups.due_chip import DueChip
from fieldvisit.ui.follow_ups.hand_over_bar import HandOverBar
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.typed_dates import shown_due
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import Card, side_by_side
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.text_area import TextArea


class InquiryPane(QWidget):
    """The right side while an inquiry is chosen; what a person does goes out as signals of its parts.

    Args:
        workspace: for words and dates.
        parent: Qt parent.

    Attributes:
        answered: carries what was answered.
        drafts: keeps an answer that is being written.
    """

    answered = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._shown = ""
        self._company = Text("", "inquiries.company", "title", wrap=True)
        self._mark = DueChip(name="inquiries.mark")
        self._about = Text("", "inquiries.about", colour="muted", wrap=True)
        self._text = Text("", "inquiries.text", wrap=True)
        self._facts = {
            name: Text("", f"inquiries.{name}", wrap=True)
            for name in ("taker", "answer_due", "cv_due", "said")
        }
        self._answer = TextArea(
            name="inquiries.answer", placeholder=tr("fx sendt regler for praktik"), lines=3
        )
        self._row = FormRow(
            tr("Hvad svarede du?"), self._answer, name="inquiries.answer", note=tr("kun internt")
        )
        self.drafts = DraftKeeper(workspace, self._row, "inquiries.answer", "inquiry")
        self.save = Button(tr("Gem svaret"), name="inquiries.save", kind="primary", key="Ctrl+Enter")
        self.take = Button(tr("Overtag"), name="inquiries.take")
        self.hand_over = Button(tr("Overdrag"), name="inquiries.hand_over")
        self.edit = Button(tr("Ret"), name="inquiries.edit", key="F2")
        self.reopen = Button(tr("Genåbn"), name="inquiries.reopen", key=tr("Mellemrum"))
        self.open = Button(tr("Åbn virksomhed"), name="inquiries.open_company")
        self.mail = Button(tr("Skriv mail …"), name="inquiries.mail", icon="mail")
        self.history = Button(tr("Historik"), name="inquiries.history", icon="notat", key="Ctrl+H")
        self.bar = HandOverBar(workspace)
        self.problem = InlineLine(name="inquiries.problem")
        self._lay_out()
        self.save.clicked.connect(lambda: self.answered.emit(self._answer.text()))
        self.hand_over.clicked.connect(self._open_bar)

    def show_line(self, line: InquiryLine) -> None:
        """Show an inquiry; an answer that is being written to the same one stays."""
        asked, today = line.inquiry, self._workspace.today
        other, self._shown = asked.id != self._shown, asked.id
        received = words.near_moment(to_local(asked.received_at), today) if asked.received_at else ""
        word = self._workspace.reference.word
        channel = word("inquiry_channel", asked.channel, language())
        source = word("inquiry_source", asked.source, language())
        self._company.set_text(line.company or tr("Ukendt virksomhed"))
        self._about.set_text(words.capital(" · ".join(part for part in (received, channel, source) if part)))
        self._text.set_text(asked.text or "")
        self._show_mark(line)
        mine = asked.taker == self._workspace.who.user
        facts = {
            "taker": line.taker or tr("Ikke taget af nogen"),
            "answer_due": self._date(asked.answer_due),
            "cv_due": self._cv_words(line),
            "said": (asked.answer or "") if line.is_answered else "",
        }
        for name, text in facts.items():
            self._facts[name].set_text(text)
            self._rows[name].setVisible(bool(text))
        may, waits = may_take_inquiries(self._workspace), not line.is_answered
        self._row.setVisible(waits and may)
        self.save.setVisible(waits and may)
        self.take.setVisible(waits and may and not mine)
        self.hand_over.setVisible(waits and may)
        self.edit.setVisible(may)
        self.reopen.setVisible(may and line.is_answered)
        self.open.setVisible(asked.unit is not None)
        self.mail.setVisible(waits)
        if other:
            self.bar.put_away()
            self.problem.clear()
            self.drafts.rest()
            self._answer.set_text("")
            self._row.clear_message()
            if waits:
                self.drafts.about(asked.id)
            if waits and may and self.bar.drafts.waiting(asked.id) is not None:
                self.bar.begin(asked.id)

    def put_away(self) -> None:
        """Keep an answer that is being written for when the inquiry is shown again."""
        self.drafts.rest()
        self._shown = ""

    def focus_answer(self) -> None:
        """Go to the answer."""
        if self._row.isVisible():
            self._answer.setFocus(Qt.FocusReason.OtherFocusReason)

    def end_answer(self) -> None:
        """Keep nothing more of the answer: it was saved."""
        self.drafts.done()
        self._row.clear_message()

    def refuse(self, text: str) -> None:
        """Say below the inquiry why something was not done."""
        self.problem.show_line(text, "danger", aloud=True)

    def refuse_answer(self, text: str) -> None:
        """Say below the answer why it was not saved."""
        self._row.show_message(text)
        self._answer.setFocus()

    def _open_bar(self) -> None:
        self.bar.drafts.rest()
        self.bar.begin(self._shown)
        self.bar.begin_typing()

    def _show_mark(self, line: InquiryLine) -> None:
        if line.is_answered and line.inquiry.answered_at is not None:
            at = words.near_moment(to_local(line.inquiry.answered_at), self._workspace.today)
            self._mark.show_fact(tr("Besvaret {when}").format(when=at), "ok", "ok")
            return
        self._mark.show_due(line, self._workspace.today)

    def _date(self, due: Due | None) -> str:
        return words.capital(shown_due(due, self._workspace.today).words) if due else ""

    def _cv_words(self, line: InquiryLine) -> str:
        if line.cv is None:
            return ""
        if line.cv.done_at is not None:
            day = self._workspace.local_day(line.cv.done_at)
            return tr("Sendt {day}").format(day=words.short_day(day, self._workspace.today))
        return self._date(line.cv.due)

    def _lay_out(self) -> None:
        labels = {
            "taker": tr("Svarer"),
            "answer_due": tr("Svar senest"),
            "cv_due": tr("CV'er senest"),
            "said": tr("Svaret"),
        }
        edge = theme().size(24)
        column = QVBoxLayout(self)
        column.setContentsMargins(edge, theme().size(16), edge, theme().size(16))
        column.setSpacing(theme().size(12))
        column.addWidget(self._company)
        column.addWidget(side_by_side(self._mark))
        column.addWidget(self._about)
        column.addWidget(self._text)
        card = Card("inquiries.facts")
        self._rows: dict[str, QWidget] = {}
        for name, fact in self._facts.items():
            content = QWidget()
            lines = QVBoxLayout(content)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(theme().size(2))
            lines.addWidget(Text(labels[name], role="caption", colour="muted"))
            lines.addWidget(fact)
            fact.setAccessibleDescription(labels[name])
            self._rows[name] = card.add_row(content, top=8, bottom=8)
        column.addWidget(card)
        column.addWidget(self.drafts.line)
        column.addWidget(self._row)
        column.addWidget(
            Flow(
                self.save,
                self.reopen,
                self.take,
                self.hand_over,
                self.mail,
                self.edit,
                self.open,
                self.history,
            )
        )
        column.addWidget(self.bar)
        column.addWidget(self.problem)
        column.addStretch(1)
