"""The page Virksomheder: the list beside what is chosen in it (mockup b)."""

from functools import cached_property
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from fieldvisit.domain.changed import Changed
from fieldvisit.services.edit_company import (
    NewCompany,
    create_company,
    edit_unit,
    find_wrong_values,
    may_write_companies,
)
from fieldvisit.services.find_doubles import say_different
from fieldvisit.services.merge_units import compare_units, merge_units
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.show_company import CompanyView
from fieldvisit.services.unit_values import read_consultants
from fieldvisit.ui.companies.companies_out import CompaniesOut
from fieldvisit.ui.companies.company_detail import CompanyDetail, Shown, read_company
from fieldvisit.ui.companies.company_form import CompanyForm
from fieldvisit.ui.companies.company_list import CompanyList
from fieldvisit.ui.companies.detail_deeds import DetailDeeds
from fieldvisit.ui.companies.detail_parts import DetailParts
from fieldvisit.ui.companies.edit_form import EDIT_FORM, EditForm
from fieldvisit.ui.companies.import_pane import ImportPane, dropped_file
from fieldvisit.ui.companies.merge_pane import MergePane
from fieldvisit.ui.draft_keeper import stored_draft
from fieldvisit.ui.fresh_page import FreshPage
from fieldvisit.ui.language import tr
from fieldvisit.ui.navigation import tell_done
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.tasks import Job, Worker
from fieldvisit.ui.widgets.confirm import focus_again
from fieldvisit.ui.widgets.empty_state import EmptyState
from fieldvisit.ui.widgets.list_detail import ListDetail

NEW, IMPORT, FIND, NEAR, NEEDS, FILES = "new", "import", "find", "near", "needs", "files"
"""Open the page with a form for a new company, the choice of a file, the list by words or by nearness, or on needs."""

Part = TypeVar("Part", CompanyForm, EditForm, ImportPane, MergePane)


class CompaniesPage(FreshPage):
    """Find a workplace, read its history, write what has changed.

    Args:
        tools: what every page works with.
        parent: Qt parent.

    Attributes:
        shown: a workplace is on the screen; carries its id.
    """

    shown = Signal(str)

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, "companies", tr("Virksomheder"), header=False, side=0, parent=parent)
        self._may_write = may_write_companies(self._workspace)
        self._wanted = ""
        self._job: Job | None = None
        self._came_from: QWidget | None = None
        self._forms: list[CompanyForm | EditForm] = []
        self._out = CompaniesOut(tools, self)
        self._list = CompanyList(self._workspace, self._tasks, may_write=self._may_write)
        self._nothing = EmptyState(tr("Vælg en virksomhed på listen."), name="companies.nothing")
        self._right = QStackedWidget()
        self._right.addWidget(self._nothing)
        self._merge = self._put_right(MergePane())
        self._sides = ListDetail("companies.sides", self._list, self._right, wide_width=880)
        self.body.addWidget(self._sides, 1)
        self.state.stand_for(None, self._list.list)
        self.setAcceptDrops(self._may_write)
        self._connect_signals()
        self._list.begin(mine=self._workspace.who.role.value == "consultant")
        self._parts = DetailParts(self._workspace)
        tools.tasks.later(self, *self._parts.turns, lambda: self._detail)

    def show_record(self, record: str) -> None:
        """Show a workplace by its id, or what `NEW`, `IMPORT`, or `FIND`, `NEAR`, `NEEDS`, `FILES` with `:` and more open."""
        kind, _, typed = record.partition(":")
        if kind == NEW and self._may_write:
            self.begin_company(typed)
        elif kind == IMPORT and self._may_write:
            self.begin_import()
        elif kind in {FIND, NEAR}:
            self._sides.show_list()
            (self._list.show_near if kind == NEAR else self._list.show_words)(typed)
        elif record:
            unit = typed if kind in {NEEDS, FILES} else record
            self._open(unit)
            self._list.choose(unit)
            self._sides.show_detail()
            if unit == typed:
                self._detail.show_tab(kind)

    def begin_company(self, typed: str = "") -> None:
        """Open the form for a new company."""
        self._form.begin(typed)
        self._bring(self._form)

    def begin_edit(self) -> None:
        """Open the form with the fields of the workplace that is shown (F2)."""
        shown = self._detail.shown if self._right.currentWidget() is self._detail else None
        if shown is not None and self._may_write:
            self._show_edit(shown.view)
            self._edit.begin_typing()

    def begin_import(self) -> None:
        """Ask for a file, and show what would come in."""
        if self._import.is_busy or self._import.choose_file():
            self._bring(self._import)

    def import_file(self, path: Path) -> None:
        """Show what a file would bring in."""
        self._import.read_file(path)
        self._bring(self._import)

    def history_subject(self) -> tuple[str, str] | None:
        """Return the workplace that is chosen."""
        return ("production_unit", self._wanted) if self._wanted else None

    def print_page(self) -> bool:
        """Open the sheet of the workplace that is shown."""
        return self._out.print_sheet(self._detail.shown)

    def filter_field(self) -> QWidget:
        """Return the list's filter."""
        return self._list.filter

    def reload(self) -> None:
        """Read the list and the opened company anew."""
        super().reload()
        self.state.begin()
        self._list.reload()
        if self._wanted:
            self._open(self._wanted)

    def escape(self) -> bool:
        """Step back: out of a call, a form, an import, or the detail of a narrow window."""
        right = self._right.currentWidget()
        if right is self._detail and self._detail.close_forms():
            return True
        if self._is_writing:
            for form in self._forms:
                form.drafts.done()
            self._close_right()
            return True
        is_left = isinstance(right, ImportPane) and right.leave()
        if is_left or self._sides.step_back():
            self._list.list.setFocus()
            return True
        return self._list.step_back() or self._list.filter.step_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit the workplace with F2, wherever on it the focus is."""
        if event.key() == Qt.Key.Key_F2:
            self.begin_edit()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one local file."""
        if dropped_file(event) is not None and not self._import.is_busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the dropped file."""
        if (path := dropped_file(event)) is not None:
            event.acceptProposedAction()
            self.import_file(path)

    @cached_property
    def _detail(self) -> CompanyDetail:
        detail = CompanyDetail(self._workspace, self._parts, may_write=self._may_write)
        detail.out.clicked.connect(self.print_page)
        detail.facts.edit_requested.connect(self.begin_edit)
        detail.doubles.compare_requested.connect(self._compare)
        detail.doubles.different.connect(self._say_different)
        DetailDeeds(self._tools, detail)
        self._out.serve(detail)
        self._right.addWidget(detail)
        return detail

    @cached_property
    def _form(self) -> CompanyForm:
        form = CompanyForm(self._workspace)
        form.saved.connect(self._create)
        self._forms.append(form)
        return self._put_right(form)

    @cached_property
    def _edit(self) -> EditForm:
        form = EditForm(self._workspace)
        form.saved.connect(self._save_edit)
        self._forms.append(form)
        return self._put_right(form)

    @cached_property
    def _import(self) -> ImportPane:
        return self._put_right(ImportPane(self._workspace, self._events, self._tasks, self._window.toast))

    def _put_right(self, part: Part) -> Part:
        part.closed.connect(self._close_right)
        self._right.addWidget(part)
        return part

    def _connect_signals(self) -> None:
        left = self._list
        left.chosen.connect(self._choose)
        left.opened.connect(lambda _: self._sides.show_detail())
        left.create_requested.connect(lambda: self.begin_company(left.filter.text()))
        left.import_requested.connect(self.begin_import)
        left.shown.connect(self.state.end)
        left.export_requested.connect(lambda: self._out.save_list(left.wanted))
        left.shown.connect(self._show_first)
        left.failed.connect(self.state.fail)
        left.told.connect(self._window.toast)
        self._merge.merged.connect(self._merge_units)
        left.list.key_pressed.connect(lambda key, _: self.begin_edit() if key == "F2" else None)

    @property
    def _is_writing(self) -> bool:
        return isinstance(self._right.currentWidget(), CompanyForm | EditForm | MergePane)

    def _tell(self, text: str, changed: Changed) -> None:
        self._detail.problem.clear()
        if changed:
            tell_done(self._window, self._workspace, self._events, text, changed)

    def _choose(self, unit: str) -> None:
        if unit and self._is_writing:
            for form in self._forms:
                form.drafts.rest()
            self._close_right()
        if unit and unit != self._wanted:
            self._open(unit)

    def _open(self, unit: str) -> None:
        self._wanted = unit
        if self._job is not None:
            self._job.cancel()
        self._job = self._tasks.run(
            Worker.STORE, lambda _: read_company(self._workspace, unit), self._show, self._fail
        )

    def _show(self, shown: Shown) -> None:
        self._job = None
        self._wanted = shown.view.unit.id
        self._detail.show_company(shown)
        if not self._is_writing and not isinstance(self._right.currentWidget(), ImportPane):
            self._right.setCurrentWidget(self._detail)
            if self._may_write and stored_draft(self._workspace, EDIT_FORM, self._wanted) is not None:
                self._show_edit(shown.view)
        self.setAccessibleName(f"{tr('Virksomheder')}: {shown.view.unit.name or ''}")
        self.shown.emit(shown.view.unit.id)

    def _fail(self, error: Exception) -> None:
        self._job = None
        if isinstance(error, ProblemError):
            self._nothing.say(problem_words(error))
            self._right.setCurrentWidget(self._nothing)
        else:
            self.state.fail(error)

    def _show_first(self) -> None:
        """Choose the first row of the first list, when nothing was asked for."""
        is_new = isinstance(self._right.currentWidget(), CompanyForm)
        if not self._wanted and not is_new and not self._sides.is_narrow:
            self._list.list.choose_first()

    def _show_edit(self, view: CompanyView) -> None:
        self._edit.begin(view, read_consultants(self._workspace))
        self._bring(self._edit)

    def _save_edit(self, unit: str, values: dict[str, object]) -> None:
        if wrong := find_wrong_values(self._workspace, unit, values):
            self._edit.refuse(wrong)
            return
        try:
            done = edit_unit(self._workspace, unit, values)
        except ProblemError as problem:
            self._edit.refuse([problem])
            return
        self._edit.drafts.done()
        self._close_right()
        self._tell(tr("Virksomheden er rettet"), done.changed)

    def _bring(self, part: QWidget) -> None:
        for form in (other for other in self._forms if other is not part):
            form.drafts.rest()
        self._came_from = self.window().focusWidget()
        self._right.setCurrentWidget(part)
        self._sides.show_detail()

    def _close_right(self) -> None:
        focused = self.focusWidget()
        self._right.setCurrentWidget(self._detail if self._detail.unit else self._nothing)
        if focused is not None and self._right.isAncestorOf(focused):
            # The stack has put the focus at the beginning of what it shows now.
            focus_again(self._came_from, self._list.list)
        if not self._detail.unit:
            self._sides.show_list()

    def _create(self, new: NewCompany) -> None:
        try:
            done = create_company(self._workspace, new)
        except ProblemError as problem:
            self._form.refuse(problem_words(problem))
            return
        self._form.drafts.done()
        self._right.setCurrentWidget(self._detail)
        self._list.list.setFocus()
        self._wanted = done.value.unit
        self._tell(tr("Virksomheden er oprettet"), done.changed)

    def _compare(self, other: str) -> None:
        try:
            comparison = compare_units(self._workspace, self._detail.unit, other)
        except ProblemError as problem:
            self._detail.refuse(problem_words(problem))
            return
        self._merge.begin(comparison, self._workspace.today)
        self._bring(self._merge)
        self._merge.begin_typing()

    def _merge_units(self, stands: str, double: str, take: list[str]) -> None:
        try:
            done = merge_units(self._workspace, stands, double, take)
        except ProblemError as problem:
            self._merge.refuse(problem_words(problem))
            return
        self._right.setCurrentWidget(self._detail)
        self._wanted = done.value.id
        self._tell(tr("Virksomhederne er lagt sammen"), done.changed)
        self._list.choose(done.value.id)

    def _say_different(self, other: str) -> None:
        try:
            say_different(self._workspace, self._detail.unit, other)
        except ProblemError as problem:
            self._detail.refuse(problem_words(problem))
            return
        self._open(self._detail.unit)
