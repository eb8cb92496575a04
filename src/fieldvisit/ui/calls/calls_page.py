"""Opkald: my list at the left, the next one first, and one workplace at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldvisit.domain.day_figures import Calls
from fieldvisit.services.count_calls import count_calls
from fieldvisit.services.export_work import export_calls
from fieldvisit.services.log_call import RESULTS, CallItem, call_list, log_call
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.read_call_card import read_call_card
from fieldvisit.ui import words
from fieldvisit.ui.calls.call_pane import CallPane
from fieldvisit.ui.calls.result_form import Outcome
from fieldvisit.ui.clash_mark import clash_mark
from fieldvisit.ui.fresh_page import FreshPage
from fieldvisit.ui.language import language, tr, tr_n, tr_said
from fieldvisit.ui.navigation import tell_done
from fieldvisit.ui.out.list_out import open_list
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.widgets.copying import holds_persons
from fieldvisit.ui.widgets.empty_state import EmptyState
from fieldvisit.ui.widgets.row import Mark, Row, Section
from fieldvisit.ui.widgets.row_filter import RowFilter
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.titled_list import TitledList
from fieldvisit.ui.widgets.two_line_list import TwoLineList

_AT_ONCE = {"not_reached", "wrong_number"}
"""Results that need no further word: recorded at one key, and taken back by one."""

_SMALL_N = 5


class CallsPage(FreshPage):
    """Works down the call list.

    Args:
        tools: what every page works with.
        parent: Qt parent.

    Attributes:
        shown: the list was read and is on the page.
    """

    shown = Signal()

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(tools, "calls", tr("Opkald"), header=False, side=0, parent=parent)
        self._items: dict[str, CallItem] = {}
        self._extra = self._wanted = ""
        self._letters = {
            code.key: code.id for code in self._workspace.reference.tables["call_result"] if code.key
        }
        self._counters = Text("", "calls.counters", "caption", "muted", wrap=True)
        self._list = TwoLineList(
            name="calls.list", accessible=tr("Ringeliste"), letters="".join(self._letters)
        )
        holds_persons(self._list)
        self._filter = RowFilter("calls.filter", tr("Filtrér ringelisten"), self._list)
        self._pane = CallPane(self._workspace)
        self._empty = EmptyState(
            tr("Listen er ringet igennem."), tr("Find en virksomhed"), name="calls.empty"
        )
        self._sides = TitledList(
            "calls", tr("Opkald"), (self._counters, self._filter), self._list, self._pane, self._empty, gap=6
        )
        self.body.addWidget(self._sides, 1)
        self.state.stand_for(self._pane, self._list)
        self._connect_signals()

    def show_record(self, record: str) -> None:
        """Show the list; with a workplace's id that one is chosen, on the list or not."""
        self.note_opening()
        if not record or record != self.way_back():
            self._extra = self._wanted = record
        if self._wanted:
            self._filter.widen()
        self.reload()

    def conflict_subject(self) -> tuple[str, str] | None:
        """Return the workplace that is chosen."""
        return ("production_unit", self._list.choice) if self._list.choice else None

    def way_back(self) -> str:
        """Return the workplace that is chosen."""
        return self._list.choice

    def filter_field(self) -> QWidget:
        """Return the filter of the list."""
        return self._filter

    def reload(self) -> None:
        """Read the list and the counters off the store and show them."""
        super().reload()
        self._read(lambda _: (call_list(self._workspace), count_calls(self._workspace)), self._show)

    def print_page(self) -> bool:
        """Open what is left of the call list, to print or to keep."""
        chosen = language()
        open_list(
            self._tools, lambda: export_calls(self._workspace, say=tr_said, language=chosen), parent=self
        )
        return True

    def escape(self) -> bool:
        """Take back a chosen result, or step back to the list."""
        if not self._pane.form.isHidden():
            self._pane.reset()
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return self._sides.step_back() or self._filter.step_out()

    def _connect_signals(self) -> None:
        self._list.selected.connect(self._show_choice)
        self._list.opened.connect(self._start_call)
        self._list.key_pressed.connect(self._act)
        self._pane.result_chosen.connect(self._choose_result)
        self._pane.company_requested.connect(lambda unit: self._window.open_page("companies", unit))
        self._pane.form.saved.connect(self._save)
        self._pane.form.cancelled.connect(self.escape)
        self._empty.acted.connect(lambda: self._window.open_page("companies"))

    def _show(self, read: tuple[list[CallItem], Calls]) -> None:
        items, counted = read
        self._items = {item.unit.id: item for item in items}
        rows: list[Row | Section] = [self._row(item) for item in items]
        if self._extra and self._extra not in self._items:
            extra = self._read_extra()
            if extra is not None:
                rows = [Section(tr("Uden for ringelisten")), self._row(extra), *self._heading(rows), *rows]
                self._items[extra.unit.id] = extra
        self._counters.set_text(_counters(counted, len(items)))
        self._list.set_rows(rows)
        self._sides.show_empty(not self._items)
        wanted, self._wanted = self._wanted, ""
        if wanted in self._items:
            self._list.choose(wanted)
        elif self._list.choice not in self._items:
            self._list.choose_first()
        if self._items:
            self.begin_at(self._list)
        self.shown.emit()

    def _heading(self, rows: list[Row | Section]) -> list[Row | Section]:
        return [Section(tr("Ringeliste"))] if rows else []

    def _read_extra(self) -> CallItem | None:
        try:
            found = read_call_card(self._workspace, self._extra).item
        except ProblemError as problem:
            self._window.toast(problem_words(problem))
            self._extra = ""
            return None
        self._extra = found.unit.id
        return found

    def _row(self, item: CallItem) -> Row:
        flags = self._workspace.reference.tables["flag"]
        mark = None
        if item.flags:
            icon = "skjold" if "reklamebeskyttet" in item.flags else "person"
            mark = Mark(icon, flags.word(item.flags[0], language()), "warn")
        contact = item.contact
        people = ", ".join(part for part in (contact.name, contact.role) if part) if contact else ""
        about = words.capital(" · ".join(part for part in (people, item.note) if part))
        place = " ".join(part for part in (item.unit.street, item.unit.house_number) if part)
        return Row(
            item.unit.id,
            item.unit.name or "",
            subtitle=about or place,
            subtitle_mark=mark,
            second_mark=clash_mark(clashes=item.clashes),
        )

    def _show_choice(self, unit: str) -> None:
        item = self._items.get(unit)
        if item is None:
            return
        self._pane.show_card(read_call_card(self._workspace, unit, target=item.target, language=language()))
        self._sides.show_empty(False)

    def _start_call(self, unit: str) -> None:
        self._list.choose(unit)
        self._sides.show_detail()
        self._pane.focus_results()

    def _act(self, key: str, unit: str) -> None:
        del unit
        result = self._letters.get(key)
        if result and self._pane.may_record:
            self._choose_result(result)

    def _choose_result(self, result: str) -> None:
        self._sides.show_detail()
        if result in _AT_ONCE:
            self._save(Outcome(result=result))
        else:
            self._pane.choose(result)

    def _save(self, outcome: Outcome) -> None:
        item = self._items.get(self._list.choice)
        if item is None or outcome.result not in RESULTS:
            return
        try:
            done = log_call(
                self._workspace,
                item.unit.id,
                outcome.result,
                target=item.target or None,
                reason=outcome.reason,
                recontact=outcome.recontact,
                note=outcome.note,
                book_at=outcome.book_at,
            )
        except ProblemError as problem:
            self._pane.show_problem(problem_words(problem))
            return
        if self._extra == item.unit.id:
            self._extra = ""
        self._pane.reset()
        self._sides.show_list()
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        result = self._workspace.reference.tables["call_result"].word(outcome.result, language())
        text = tr("Opkald gemt: {company}, {result}").format(company=item.unit.name, result=result.lower())
        tell_done(self._window, self._workspace, self._events, text, done.changed)


def _counters(counted: Calls, left: int) -> str:
    """Return `2 tilbage · 3 ringet, 3 besvaret, heraf 1 ja`; a share only from five answered calls on."""
    parts = [tr_n("{n} tilbage", "{n} tilbage", left)]
    if counted.made:
        said = tr("{made} ringet, {reached} besvaret, heraf {yes} ja").format(
            made=counted.made, reached=counted.reached, yes=counted.yes
        )
        if counted.reached >= _SMALL_N and counted.yes_pct is not None:
            said = f"{said} ({words.percent(counted.yes_pct)})"
        parts.append(said)
    return " · ".join(parts)
