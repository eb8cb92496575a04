"""Anmodninger: what we asked other municipalities, what they asked us, and the answers (R39)."""

from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.services.answer_request import (
    AskedOfUs,
    answer_request,
    may_answer_requests,
    receive_request,
)
from fieldvisit.services.list_requests import RequestLine
from fieldvisit.services.request_partner import partners
from fieldvisit.ui.follow_ups.asked_form import AskedForm
from fieldvisit.ui.follow_ups.list_rows import request_rows
from fieldvisit.ui.follow_ups.request_pane import RequestPane
from fieldvisit.ui.follow_ups.tab_sides import TabSides
from fieldvisit.ui.language import tr
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.told_verb import do_and_tell
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.two_line_list import TwoLineList


class RequestsTab(QWidget):
    """The list at the left, the request with its answer at the right.

    Args:
        tools: what every page works with.
        parent: Qt parent.
    """

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools, self._workspace = tools, tools.workspace
        self._lines: dict[str, RequestLine] = {}
        self._may_ask = False
        self._list = TwoLineList(name="requests.list", accessible=tr("Anmodninger"))
        self._new = Button(tr("De spørger os"), name="requests.new", icon="plus")
        self._new.setAccessibleName(tr("Ny anmodning fra en anden kommune"))
        self._pane = RequestPane(self._workspace)
        empty = tr("Ingen anmodninger til andre kommuner.")
        self._sides = TabSides("requests", self._list, self._new, self._pane, empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._sides)
        self.setFocusProxy(self._list)
        self._new.clicked.connect(self.begin)
        self._list.selected.connect(self._choose)
        self._list.opened.connect(self._open_answer)
        self._pane.answered.connect(self._answer)
        self._pane.open.clicked.connect(self._open_company)

    @cached_property
    def _form(self) -> AskedForm:
        form = AskedForm(self._workspace)
        form.saved.connect(self._receive)
        form.closed.connect(self._close_form)
        return form

    def show_lines(self, lines: list[RequestLine]) -> None:
        """Show the requests; what is being written stays."""
        self._lines = {line.request.id: line for line in lines}
        self._may_ask = may_answer_requests(self._workspace) and bool(partners(self._workspace))
        self._new.setVisible(self._may_ask)
        self._list.set_rows(request_rows(lines, self._workspace.reference, self._workspace.today))
        if not self._sides.is_writing:
            # Whoever writes in the form is not taken from it because what is chosen here went.
            self._show_any()

    def narrow(self, words: str) -> None:
        """List only what has all words."""
        self._list.narrow(words)

    def begin(self) -> None:
        """Open the form for what another municipality asks us."""
        if self._may_ask:
            self._pane.put_away()
            self._sides.show_form(self._form)
            self._form.begin()

    def choose(self, request: str) -> bool:
        """Show a request; return whether it is on the list."""
        if request not in self._lines:
            return False
        self._list.choose(request)
        self._sides.show_detail()
        return True

    @property
    def request(self) -> str:
        """The request that is chosen; empty when none."""
        return self._list.choice if self._list.choice in self._lines else ""

    def focus_list(self) -> None:
        """Go to the list."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_first(self) -> None:
        """Go to the list as the tab opens, or to the button of a new one while there is none."""
        is_empty = not self._lines and self._new.isVisible()
        (self._new if is_empty else self._list).setFocus(Qt.FocusReason.OtherFocusReason)

    def escape(self) -> bool:
        """Step back: out of the form, else to the list in a narrow window."""
        if self._sides.is_writing:
            self._close_form()
            return True
        return self._sides.step_back()

    def _choose(self, request: str) -> None:
        if self._sides.is_writing:
            if not request:
                return
            self._form.drafts.rest()
        self._sides.show_pane()
        self._show_choice(request)

    def _show_any(self) -> None:
        """Show what is chosen, the first one where nothing is."""
        if not self.request:
            self._list.choose_first()
        self._show_choice(self._list.choice)

    def _show_choice(self, request: str) -> None:
        line = self._lines.get(request)
        if line is not None:
            self._pane.show_line(line)
        self._sides.show_whether(chosen=line is not None)

    def _open_answer(self, request: str) -> None:
        del request
        self._sides.show_detail()
        self._pane.focus_answer()

    def _close_form(self) -> None:
        self._form.drafts.done()
        self._sides.show_pane()
        self._show_any()
        self.focus_list()

    def _receive(self, asked: AskedOfUs) -> None:
        said = tr("Anmodningen er gemt")
        do_and_tell(
            self._tools,
            lambda: receive_request(self._workspace, asked),
            said,
            self._form.refuse,
            self._close_form,
        )

    def _answer(self, profiles: int, answer: str) -> None:
        request, said = self.request, tr("Svaret er gemt")
        do_and_tell(
            self._tools,
            lambda: answer_request(self._workspace, request, profiles, answer),
            said,
            self._pane.refuse,
            self._forget_answer,
        )

    def _forget_answer(self) -> None:
        self._pane.drafts.done()
        self._pane.put_away()

    def _open_company(self) -> None:
        line = self._lines.get(self.request)
        if line is not None and line.request.unit:
            self._tools.window.open_page("companies", line.request.unit)
