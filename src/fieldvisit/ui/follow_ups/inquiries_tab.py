"""Henvendelser: what companies asked, who answers by when, and the answer they got (R12, R15, R35)."""

from collections.abc import Callable
from functools import cached_property
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.domain.records.inquiry import Inquiry
from fieldvisit.services.answer_inquiry import answer_inquiry, reopen_inquiry
from fieldvisit.services.list_inquiries import InquiryLine
from fieldvisit.services.record_inquiry import (
    NewInquiry,
    edit_inquiry,
    hand_over_inquiry,
    may_take_inquiries,
    record_inquiry,
    take_inquiry,
)
from fieldvisit.services.workspace import Done
from fieldvisit.ui.clash_mark import clash_mark
from fieldvisit.ui.follow_ups.due_rows import due_end, rows_by_section, waiting_mark
from fieldvisit.ui.follow_ups.inquiry_form import InquiryForm
from fieldvisit.ui.follow_ups.inquiry_pane import InquiryPane
from fieldvisit.ui.follow_ups.tab_sides import TabSides
from fieldvisit.ui.language import tr
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.told_verb import do_and_tell
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.copying import holds_persons
from fieldvisit.ui.widgets.row import Mark, Row, Section
from fieldvisit.ui.widgets.two_line_list import TwoLineList


class InquiriesTab(QWidget):
    """The inquiries that wait and those answered lately; a form for a new one, and a field for what was answered.

    Args:
        tools: what every page works with.
        parent: Qt parent.

    Attributes:
        mail_requested: an answer is to be written as a mail; carries the `InquiryLine`.
    """

    mail_requested = Signal(object)

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        workspace = tools.workspace
        self._tools, self._workspace, self._window = tools, workspace, tools.window
        self._lines: dict[str, InquiryLine] = {}
        self._list = TwoLineList(name="inquiries.list", accessible=tr("Henvendelser"))
        holds_persons(self._list)
        self._new = Button(tr("Ny henvendelse"), name="inquiries.new", icon="plus")
        self._pane = InquiryPane(workspace)
        empty = tr("Ingen henvendelser venter på dig.")
        self._sides = TabSides("inquiries", self._list, self._new, self._pane, empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._sides)
        self._new.setVisible(may_take_inquiries(workspace))
        self.setFocusProxy(self._list)
        self._connect_signals()

    @cached_property
    def _form(self) -> InquiryForm:
        form = InquiryForm(self._workspace, self._tools.tasks)
        form.saved.connect(self._store)
        form.edited.connect(self._put_right)
        form.closed.connect(self._close_form)
        return form

    def show_lines(self, waiting: list[InquiryLine], answered: list[InquiryLine]) -> None:
        """Show what waits, and what was answered lately."""
        kept, before = self._list.choice, [each for each, line in self._lines.items() if not line.is_answered]
        self._lines = {line.inquiry.id: line for line in (*waiting, *answered)}
        rows = rows_by_section(waiting, self._row)
        if answered:
            rows.append(Section(tr("Besvaret"), "ok", "ok"))
            rows += [self._row(line) for line in answered]
        self._list.set_rows(rows)
        if self._sides.is_writing:
            # Whoever writes in the form is not taken from it because a colleague answered what is chosen here.
            return
        waits = [line.inquiry.id for line in waiting]
        if kept in before and kept not in waits:
            later = [each for each in before[before.index(kept) + 1 :] if each in waits]
            if later or waits:
                self._list.choose(later[0] if later else waits[-1])
        self._show_any()

    def narrow(self, words: str) -> None:
        """List only what has all words."""
        self._list.narrow(words)

    def begin(self, unit: str = "", text: str = "") -> None:
        """Open the form for a new inquiry; see `InquiryForm.begin`."""
        if may_take_inquiries(self._workspace):
            self._turn_to_form()
            self._form.begin(unit, text)

    def choose(self, inquiry: str) -> bool:
        """Show an inquiry, and its form where it was being put right; return whether it is on the list."""
        if inquiry not in self._lines:
            return False
        self._list.choose(inquiry)
        if self._form.drafts.waiting(inquiry) is not None:
            self._edit()
        else:
            self.focus_list()
            self._sides.show_detail()
        return True

    @property
    def inquiry(self) -> str:
        """The inquiry that is chosen; empty when none."""
        return self._list.choice if self._list.choice in self._lines else ""

    def focus_list(self) -> None:
        """Go to the list, so that its keys act."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Go to the list as the tab opens, or to the button of a new one while there is none."""
        is_empty = not self._lines and self._new.isVisible()
        (self._new if is_empty else self._list).setFocus(Qt.FocusReason.OtherFocusReason)

    def escape(self) -> bool:
        """Step back: out of the form or the hand-over, else to the list in a narrow window."""
        if self._sides.is_writing:
            self._close_form()
            return True
        if not self._pane.bar.isHidden():
            self._give_up_bar()
            return True
        return self._sides.step_back()

    def _connect_signals(self) -> None:
        pane = self._pane
        self._new.clicked.connect(lambda *_: self.begin())
        self._list.selected.connect(self._choose)
        self._list.opened.connect(lambda _: self._open_answer())
        self._list.key_pressed.connect(self._act)
        pane.answered.connect(self._answer)
        pane.take.clicked.connect(self._take)
        pane.edit.clicked.connect(self._edit)
        pane.reopen.clicked.connect(self._reopen)
        pane.bar.chosen.connect(self._hand_over)
        pane.open.clicked.connect(self._open_company)
        pane.mail.clicked.connect(lambda: self.mail_requested.emit(self._chosen))
        pane.history.clicked.connect(lambda: self._window.show_history(Inquiry.KIND, self.inquiry))

    @property
    def _chosen(self) -> InquiryLine | None:
        return self._lines.get(self._list.choice)

    def _row(self, line: InquiryLine) -> Row:
        asked = line.inquiry
        right, mark = due_end(line, self._workspace.today)
        if line.is_answered:
            right, mark = "", Mark("ok", tr("Besvaret"), "ok")
        elif not asked.taker:
            right = tr("Ikke taget")
        return Row(
            asked.id,
            line.company or tr("Ukendt virksomhed"),
            subtitle=" ".join((asked.text or "").split()),
            right=right,
            mark=mark,
            subtitle_mark=waiting_mark(pending=asked.pending),
            second_mark=clash_mark(clashes=line.clashes),
        )

    def _choose(self, inquiry: str) -> None:
        if self._sides.is_writing:
            if not inquiry:
                return
            self._form.drafts.rest()
        self._sides.show_pane()
        self._show_choice(inquiry)

    def _show_any(self) -> None:
        """Show what is chosen, the first one where nothing is."""
        if not self.inquiry:
            self._list.choose_first()
        self._show_choice(self._list.choice)

    def _show_choice(self, inquiry: str) -> None:
        line = self._lines.get(inquiry)
        if line is not None:
            self._pane.show_line(line)
        self._sides.show_whether(chosen=line is not None)

    def _act(self, key: str, inquiry: str) -> None:
        line = self._lines.get(inquiry)
        if line is None:
            return
        if key == "F2":
            self._edit()
        elif key == "Space" and line.is_answered:
            self._reopen()
        elif key == "Space":
            self._open_answer()

    def _open_answer(self) -> None:
        self._sides.show_detail()
        self._pane.focus_answer()

    def _edit(self) -> None:
        if self._chosen is not None and may_take_inquiries(self._workspace):
            self._turn_to_form()
            self._form.edit(self._chosen)

    def _turn_to_form(self) -> None:
        self._pane.put_away()
        self._sides.show_form(self._form)

    def _close_form(self) -> None:
        self._form.drafts.done()
        self._sides.show_pane()
        self._show_any()
        if not self._lines:
            self._sides.show_list()
        self.focus_list()

    def _store(self, new: NewInquiry) -> None:
        self._finish_form(lambda: record_inquiry(self._workspace, new), tr("Henvendelsen er gemt"))

    def _put_right(self, inquiry: str, changed: dict[str, Any]) -> None:
        said = tr("Henvendelsen er rettet")
        self._finish_form(lambda: edit_inquiry(self._workspace, inquiry, changed), said)

    def _finish_form(self, verb: Callable[[], Done[Inquiry]], said: str) -> None:
        do_and_tell(self._tools, verb, said, self._form.refuse, self._close_form)

    def _answer(self, answer: str) -> None:
        line = self._chosen
        if line is None:
            return
        asked, said = line.inquiry.id, tr("Henvendelse besvaret: {company}").format(company=line.company)
        do_and_tell(
            self._tools,
            lambda: answer_inquiry(self._workspace, asked, answer),
            said,
            self._pane.refuse_answer,
            self._end_answer,
        )

    def _end_answer(self) -> None:
        self._pane.end_answer()
        self.focus_list()

    def _take(self) -> None:
        inquiry = self.inquiry
        self._do(lambda: take_inquiry(self._workspace, inquiry), tr("Du svarer på henvendelsen"))

    def _hand_over(self, to: str, note: str) -> None:
        inquiry = self.inquiry
        self._do(
            lambda: hand_over_inquiry(self._workspace, inquiry, to, note),
            tr("Henvendelsen er overdraget"),
            self._give_up_bar,
        )

    def _reopen(self) -> None:
        inquiry = self.inquiry
        self._do(lambda: reopen_inquiry(self._workspace, inquiry), tr("Henvendelsen er genåbnet"))

    def _do(
        self, verb: Callable[[], Done[Inquiry]], said: str, then: Callable[[], None] | None = None
    ) -> None:
        """Run a verb on the chosen inquiry; say below it why it was refused, else what was done."""
        if self.inquiry:
            do_and_tell(self._tools, verb, said, self._pane.refuse, then or self.focus_list)

    def _give_up_bar(self) -> None:
        self._pane.bar.give_up()
        self.focus_list()

    def _open_company(self) -> None:
        if self._chosen is not None and self._chosen.inquiry.unit:
            self._window.open_page("companies", self._chosen.inquiry.unit)
