"""An inquiry that comes in, or one that is put right: who asks what, who answers, and both promised dates (R12, R15, R40)."""

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.services.list_inquiries import InquiryLine
from fieldvisit.services.record_inquiry import (
    NewInquiry,
    as_told,
    colleagues,
    usual_dates,
    usual_days,
    workplace_name,
)
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui import words
from fieldvisit.ui.draft_keeper import DraftKeeper
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.typed_dates import due_reader, shown_due
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.check_box import CheckBox
from fieldvisit.ui.widgets.choice_box import ChoiceBox
from fieldvisit.ui.widgets.confirm import confirm_with
from fieldvisit.ui.widgets.date_field import DateField
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.form import Form, FormRow
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.scroll import Scroll
from fieldvisit.ui.widgets.segmented import Option, Segmented
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.text_area import TextArea
from fieldvisit.ui.workplace_field import WorkplaceField

_WIDTH = 560


class InquiryForm(QWidget):
    """The fields of an inquiry; workplace and words are needed, all else has its usual value.

    Args:
        workspace: words of codes, colleagues, working days, and where drafts are kept.
        tasks: the workers, to find workplaces.
        parent: Qt parent.

    Attributes:
        drafts: keeps what is typed.
        saved: a new one; carries a `NewInquiry`.
        edited: one was put right; carries its id, and of a `NewInquiry` the fields that a person changed.
        closed: the form was put away.
    """

    saved = Signal(object)
    edited = Signal(str, dict)
    closed = Signal()

    def __init__(self, workspace: Workspace, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inquiries.form")
        self._workspace = workspace
        self._inquiry, self._before = "", dict[str, Any]()
        self._title = Text("", "inquiries.form.title", "title")
        self._company = WorkplaceField(workspace, tasks, name="inquiries.form.company")
        self._text = TextArea(
            name="inquiries.form.text", placeholder=tr("fx mangler to svejsere fra november"), lines=3
        )
        codes = workspace.reference.tables
        self._channel = Segmented(
            [Option(code.id, code.word(language())) for code in codes["inquiry_channel"]],
            name="inquiries.form.channel",
            accessible=tr("Hvordan kom den?"),
        )
        self._source = ChoiceBox(name="inquiries.form.source", accessible=tr("Hvem sendte dem til os?"))
        for code in codes["inquiry_source"]:
            self._source.addItem(code.word(language()), code.id)
        self._taker = ChoiceBox(name="inquiries.form.taker", accessible=tr("Hvem svarer?"))
        self._answer_due = DateField(due_reader(workspace), name="inquiries.form.answer_due")
        self._wants_cvs = CheckBox(tr("Virksomheden er lovet CV'er"), name="inquiries.form.wants_cvs")
        self._cv_due = DateField(due_reader(workspace), name="inquiries.form.cv_due")
        self._message = InlineLine(name="inquiries.form.message")
        self._save = Button(
            tr("Gem henvendelsen"), name="inquiries.form.save", kind="primary", key="Ctrl+Enter"
        )
        self._cancel = Button(tr("Annullér"), name="inquiries.form.cancel", kind="quiet")
        confirm_with(self, self._save)
        self.drafts = DraftKeeper(workspace, self, "inquiries.form", "inquiry")
        self._lay_out()
        self._company.complained.connect(self._company_row.show_complaint)
        self._wants_cvs.toggled.connect(self._cv_row.setVisible)
        self._save.clicked.connect(self._tell)
        self._cancel.clicked.connect(self.closed)

    def begin(self, unit: str = "", text: str = "") -> None:
        """Show the fields of a new inquiry.

        Args:
            unit: id of the workplace that asks; empty while it is not known.
            text: what it asks.
        """
        answer, cvs = usual_dates(self._workspace)
        values = NewInquiry(
            unit=unit, text=text, taker=self._workspace.who.user, answer_due=answer, cv_due=cvs
        )
        self._title.set_text(tr("Ny henvendelse"))
        self._save.set_words(tr("Gem henvendelsen"))
        self._fill("", values, workplace_name(self._workspace, unit) if unit else "")
        first = self._text if unit else self._company
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def edit(self, line: InquiryLine) -> None:
        """Show the fields of an inquiry that is put right."""
        due = line.cv.due if line.cv is not None else usual_dates(self._workspace)[1]
        values = replace(as_told(line.inquiry), wants_cvs=line.cv is not None, cv_due=due)
        self._title.set_text(tr("Ret henvendelsen"))
        self._save.set_words(tr("Gem rettelsen"))
        self._fill(line.inquiry.id, values, line.company, taker=line.taker)
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, text: str) -> None:
        """Say why nothing was saved; what was typed stays."""
        self._message.show_line(text, "danger", aloud=True)

    def _fill(self, inquiry: str, values: NewInquiry, company: str, taker: str = "") -> None:
        self._inquiry, today = inquiry, self._workspace.today
        for row in (self._company_row, self._text_row, self._answer_row, self._cv_row):
            row.clear_message()
        for row, days in zip((self._answer_row, self._cv_row), usual_days(self._workspace), strict=True):
            row.set_help(tr("Plejer at være {days} fra i dag.").format(days=words.working_days(days)))
        self._message.clear()
        self._company.clear_unit()
        if values.unit:
            self._company.set_unit(values.unit, company)
        self._text.set_text(values.text)
        self._channel.choose(values.channel)
        self._source.setCurrentIndex(max(self._source.findData(values.source), 0))
        self._offer_takers(values.taker or "", taker)
        self._answer_due.set_value(shown_due(values.answer_due, today) if values.answer_due else None)
        self._cv_due.set_value(shown_due(values.cv_due, today) if values.cv_due else None)
        self._wants_cvs.setChecked(values.wants_cvs)
        # A promise that was made is a deadline of its own: it is done or removed there.
        self._wants_cvs.setEnabled(not (inquiry and values.wants_cvs))
        self._cv_row.setVisible(values.wants_cvs)
        self._before = self._values()
        self.drafts.about(inquiry)

    def _offer_takers(self, chosen: str, name: str) -> None:
        self._taker.clear()
        self._taker.addItem(tr("Ikke taget af nogen endnu"), "")
        for user in colleagues(self._workspace):
            mine = user.id == self._workspace.who.user
            shown = tr("Mig ({name})").format(name=user.name) if mine else user.name or ""
            self._taker.addItem(shown, user.id)
        if chosen and self._taker.findData(chosen) < 0:
            self._taker.addItem(name or tr("En kollega"), chosen)
        self._taker.setCurrentIndex(max(self._taker.findData(chosen), 0))

    def _tell(self) -> None:
        self._answer_due.settle()
        self._cv_due.settle()
        self._message.clear()
        self._text_row.clear_message()
        if not self._company.settle() or self._form.focus_first_message():
            self._form.focus_first_message()
            return
        if not self._company.unit:
            self._company_row.show_message(tr("Skriv, hvilken virksomhed der spørger."))
            self._company.setFocus()
            return
        if not self._text.text().strip():
            self._text_row.show_message(tr("Skriv, hvad virksomheden spurgte om."))
            self._text.setFocus()
            return
        now = self._values()
        if self._inquiry:
            changed = {name: value for name, value in now.items() if value != self._before[name]}
            self.edited.emit(self._inquiry, changed)
        else:
            self.saved.emit(NewInquiry(**now))

    def _values(self) -> dict[str, Any]:
        answer, cvs = self._answer_due.value, self._cv_due.value
        return {
            "unit": self._company.unit,
            "text": self._text.text().strip(),
            "channel": self._channel.choice,
            "source": self._source.currentData(),
            "taker": self._taker.currentData() or None,
            "answer_due": answer if isinstance(answer, date) else None,
            "wants_cvs": self._wants_cvs.isChecked(),
            "cv_due": cvs if isinstance(cvs, date) and self._wants_cvs.isChecked() else None,
        }

    def _lay_out(self) -> None:
        form = self._form = Form()
        form.setMaximumWidth(theme().size(_WIDTH))
        form.add_widget(self._title)
        form.add_widget(self.drafts.line)
        self._company_row = form.add(tr("Virksomhed"), self._company, name="inquiries.form.company")
        self._text_row = form.add(
            tr("Hvad spørger de om?"), self._text, name="inquiries.form.text", note=tr("kun internt")
        )
        form.add_beside(
            FormRow(tr("Hvordan kom den?"), self._channel, name="inquiries.form.channel"),
            FormRow(tr("Hvem sendte dem til os?"), self._source, name="inquiries.form.source"),
        )
        self._answer_row = FormRow(tr("Svar senest"), self._answer_due, name="inquiries.form.answer_due")
        form.add_beside(
            FormRow(tr("Hvem svarer?"), self._taker, name="inquiries.form.taker"), self._answer_row
        )
        form.add_widget(self._wants_cvs)
        self._cv_row = form.add(tr("CV'er senest"), self._cv_due, name="inquiries.form.cv_due")
        form.add_widget(self._message)
        form.add_widget(Flow(self._save, self._cancel))
        form.add_stretch()
        column = QVBoxLayout(self)
        side = theme().size(24)
        column.setContentsMargins(side, theme().size(16), side, 0)
        column.addWidget(Scroll(form, "inquiries.form.scroll"), 1)
