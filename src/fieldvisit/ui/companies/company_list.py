"""The left side: filter, chips, the list itself, how many there are, and their order."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from fieldvisit.services.list_companies import (
    PAGE_LINES,
    CompanyCount,
    CompanyFilter,
    CompanyPage,
    Sort,
    postcode_of,
)
from fieldvisit.services.saved_filters import SavedFilter, last_view, remember_view, save_filter
from fieldvisit.services.unit_values import is_postcode
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui import words
from fieldvisit.ui.companies.company_reading import CompanyReading
from fieldvisit.ui.companies.company_rows import CompanyRows
from fieldvisit.ui.companies.filter_menu import USUAL_MONTHS, FilterMenu, long_ago
from fieldvisit.ui.companies.menu_link import MenuLink
from fieldvisit.ui.companies.no_companies import NoCompanies
from fieldvisit.ui.companies.saved_menu import FilterName, SavedMenu
from fieldvisit.ui.companies.sort_menu import SortMenu
from fieldvisit.ui.language import tr
from fieldvisit.ui.tasks import Tasks, Worker
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.card import Line
from fieldvisit.ui.widgets.chip import FilterChip
from fieldvisit.ui.widgets.filter_field import FilterField
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.icon_button import IconButton
from fieldvisit.ui.widgets.own_way import OwnWay
from fieldvisit.ui.widgets.painting import painter_of
from fieldvisit.ui.widgets.text import Text

_SIDE = 16
_MOST_AGAIN = 1_000
"""Rows that are read anew at once when something has changed; who had scrolled further scrolls again."""


class CompanyList(QWidget):
    """Lists workplaces, a page at a time.

    Args:
        workspace: the open profile.
        tasks: reads off the GUI thread.
        may_write: offers to create and to import.
        parent: Qt parent.

    Attributes:
        chosen: a row was chosen; carries the workplace's id, empty when none is.
        opened: Enter on a row; carries its id.
        create_requested: a new company is wanted.
        import_requested: companies from a file are wanted.
        export_requested: the list is wanted as a file.
        told: something was done; carries the words, and what takes it back or None.
        shown: a page was read and is on the screen.
        failed: a page could not be read; carries the error.
    """

    chosen = Signal(str)
    opened = Signal(str)
    create_requested = Signal()
    import_requested = Signal()
    export_requested = Signal()
    told = Signal(str, object)
    shown = Signal()
    failed = Signal(object)

    def __init__(
        self, workspace: Workspace, tasks: Tasks, *, may_write: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("companies.left")
        self._workspace, self._tasks = workspace, tasks
        self._wanted = CompanyFilter()
        self._reading = CompanyReading(workspace, tasks, self)
        self.filter = FilterField(
            "companies.filter", tr("Filtrér navn, CVR eller by"), tr("Navn, CVR eller by")
        )
        self._more = IconButton("filter", name="companies.more_filters", accessible=tr("Flere filtre"))
        self._add = IconButton("plus", name="companies.add", accessible=tr("Ny virksomhed eller import"))
        if not may_write:
            self._add.hide()
        self._menu = FilterMenu(workspace, self)
        self._saved = SavedMenu(workspace, self)
        self._menu.insertMenu(self._menu.actions()[0], self._saved)
        self._menu.insertSeparator(self._menu.actions()[1])
        self._name = FilterName(workspace)
        self._months = USUAL_MONTHS
        self._chips = {
            "mine": FilterChip(tr("Mine"), name="companies.chip_mine"),
            "under_20": FilterChip(tr("Under 20 ansatte"), name="companies.chip_under_20"),
            "not_visited": FilterChip("", name="companies.chip_not_visited"),
        }
        self.list = CompanyRows(workspace)
        self._empty = NoCompanies(may_import=may_write)
        self._count = Text("", "companies.count", "caption", "muted")
        self._export = IconButton("print", name="companies.export", accessible=tr("Gem listen som fil"))
        self._sort = MenuLink(name="companies.sort")
        self._sort_menu = SortMenu(self)
        self._add_menu = self._make_add_menu()
        self._lay_out()
        self._connect_signals()
        self._show_months()
        self._sort.set_words(*self._sort_menu.words(self._wanted.near))

    @property
    def wanted(self) -> CompanyFilter:
        """What the list shows."""
        return self._wanted

    def begin(self, *, mine: bool) -> None:
        """Begin as the list was left the last time; the first time with the user's own workplaces, or all."""
        self.use(last_view(self._workspace) or CompanyFilter(mine=mine))

    def use(self, wanted: CompanyFilter) -> None:
        """Show filter, words and order that were kept."""
        self.blockSignals(True)
        parts = (self.filter, self._menu, *self._chips.values())
        for part in parts:
            part.blockSignals(True)
        self.filter.set_text(wanted.text)
        self._chips["mine"].setChecked(wanted.mine)
        self._chips["under_20"].setChecked(wanted.under_20)
        self._chips["not_visited"].setChecked(wanted.not_visited_months is not None)
        self._months = wanted.not_visited_months or USUAL_MONTHS
        self._menu.show_filter(wanted)
        for part in parts:
            part.blockSignals(False)
        self.blockSignals(False)
        self._show_months()
        self._sort_menu.choose(wanted.sort, reverse=wanted.reverse)
        self._note_filters()

    def reload(self) -> None:
        """Read what is shown anew."""
        self._reading.forget_counts()
        self._reading.begin(self._wanted, min(max(PAGE_LINES, len(self.list.items)), _MOST_AGAIN))

    def choose(self, unit: str) -> None:
        """Choose a workplace's row when it is listed."""
        self.list.choose(unit)

    def show_words(self, words: str) -> None:
        """List what has these words, whatever was filtered before, and go there."""
        self._name.close_line()
        self.clear_filters()
        self.filter.set_text(words)
        self.list.setFocus()

    def show_near(self, place: str) -> None:
        """List all workplaces, those with the postcodes nearest to one, or to that of a workplace, first."""
        self.show_words("")
        if is_postcode(place):
            self._menu.go_near(place)
        else:
            self._go_near(place)
            self.choose(place)

    def _go_near(self, unit: str) -> None:
        postcode = postcode_of(self._workspace, unit)
        if not postcode:
            self.told.emit(tr("Virksomheden har intet postnummer at søge ud fra."), None)
        self._menu.go_near(postcode)

    def clear_filters(self) -> None:
        """Show all workplaces."""
        self.filter.clear()
        for chip in self._chips.values():
            chip.setChecked(False)
        self._menu.clear()

    def step_back(self) -> bool:
        """Take the line away in which a filter gets its name, and go to the list; return whether it was there."""
        closed = self._name.close_line()
        if closed:
            self.list.setFocus()
        return closed

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of filter and foot in the list's colour."""
        del event
        painter = painter_of(self)
        painter.fillRect(self.rect(), theme().colour("surface"))
        painter.end()

    def _show(self, page: CompanyPage) -> None:
        self.list.set_items(page.items)
        if page.items:
            self._stack.setCurrentWidget(self.list)
        self.shown.emit()

    def _show_count(self, count: CompanyCount, every: bool) -> None:
        if not self.list.items:
            self._stack.setCurrentWidget(self._empty)
        self._empty.say_why(count.total)
        text = (
            tr("{listed} af {total} virksomheder") if every else tr("Mindst {listed} af {total} virksomheder")
        )
        self._count.set_text(text.format(listed=words.number(count.listed), total=words.number(count.total)))

    def _note_filters(self) -> None:
        self._wanted = replace(
            self._menu.apply(CompanyFilter(sort=self._sort_menu.sort, reverse=self._sort_menu.reverse)),
            text=self.filter.text(),
            mine=self._chips["mine"].isChecked(),
            under_20=self._chips["under_20"].isChecked(),
            not_visited_months=self._months if self._chips["not_visited"].isChecked() else None,
        )
        self._menu_chips.setVisible(self._menu.show_chips())
        self._sort.set_words(*self._sort_menu.words(self._wanted.near))
        self._remember()
        self._tell_order()
        self._reading.begin(self._wanted)

    def _choose_months(self, months: int) -> None:
        self._months = months
        self._show_months()
        if self._chips["not_visited"].isChecked():
            self._note_filters()
        else:
            self._chips["not_visited"].setChecked(True)

    def _show_months(self) -> None:
        chip, text = self._chips["not_visited"], tr("Ikke besøgt {time}").format(time=long_ago(self._months))
        chip.setText(text)
        chip.setAccessibleName(text)
        chip.updateGeometry()
        self._menu.show_months(self._months)

    def _choose_sort(self) -> None:
        self._menu.go_near("")
        self._wanted = replace(self._wanted, sort=self._sort_menu.sort, reverse=self._sort_menu.reverse)
        self._sort.set_words(*self._sort_menu.words(self._wanted.near))
        self._tell_order()
        self._remember()
        self._reading.begin(self._wanted)

    def _sort_by(self, sort: Sort) -> None:
        """Sort by a column, or turn it round when it is sorted by already."""
        again = sort is self._sort_menu.sort and not self._wanted.near
        self._sort_menu.choose(sort, reverse=again and not self._sort_menu.reverse)
        self._choose_sort()

    def _tell_order(self) -> None:
        sort = None if self._wanted.near else self._wanted.sort
        self.list.tell_order(sort, reverse=self._wanted.reverse)

    def _remember(self) -> None:
        wanted = self._wanted
        self._tasks.run(Worker.STORE, lambda _: remember_view(self._workspace, wanted))

    def _tell_deleted(self, saved: SavedFilter) -> None:
        text = tr("Filteret “{name}” er slettet").format(name=saved.name)
        self.told.emit(text, OwnWay(lambda: save_filter(self._workspace, saved.name, saved.wanted)))

    def _ask_name(self, saved: SavedFilter | None) -> None:
        self._name.begin(self._wanted, saved)

    def _make_add_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("companies.add_menu")
        menu.setAccessibleName(self._add.accessibleName())
        for name, text, request in (
            ("new_company", tr("&Ny virksomhed"), self.create_requested),
            ("import_file", tr("&Importér fra fil …"), self.import_requested),
        ):
            action = menu.addAction(text)
            action.setObjectName(f"companies.{name}")
            action.triggered.connect(lambda _=False, request=request: request.emit())
        return menu

    def _lay_out(self) -> None:
        side = theme().size(_SIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme().size(12), 0, 0)
        column.setSpacing(theme().size(8))
        first = _line(side, self.filter, self._more, self._add)
        chips = _line(side, Flow(*self._chips.values()))
        self._menu_chips = Flow(*self._menu.chips)
        self._menu_chips.hide()
        self._stack = QStackedLayout()
        foot = _line(side, Flow(self._count, self._export, self._sort, spread=True))
        foot.setContentsMargins(side, theme().size(4), theme().size(8), theme().size(4))
        column.addLayout(first)
        column.addLayout(chips)
        column.addLayout(_line(side, self._menu_chips))
        column.addWidget(self._name)
        column.addSpacing(theme().size(4))
        rest = QVBoxLayout()
        rest.setSpacing(0)
        rest.addWidget(Line())
        rest.addLayout(self._stack, 1)
        rest.addWidget(Line())
        rest.addLayout(foot)
        column.addLayout(rest, 1)
        # In its place before they are: a stack without a widget shows the first one as a window.
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)

    def _connect_signals(self) -> None:
        self.filter.textChanged.connect(self._note_filters)
        self.filter.to_list.connect(self.list.setFocus)
        for chip in self._chips.values():
            chip.toggled.connect(self._note_filters)
        self._menu.changed.connect(self._note_filters)
        self._more.clicked.connect(lambda: _open_below(self._menu, self._more))
        self._add.clicked.connect(lambda: _open_below(self._add_menu, self._add))
        self._sort.clicked.connect(lambda: _open_below(self._sort_menu, self._sort))
        self._export.clicked.connect(self.export_requested)
        self._sort_menu.changed.connect(self._choose_sort)
        self._menu.near_requested.connect(lambda: self._go_near(self.list.choice))
        self._menu.months_chosen.connect(self._choose_months)
        self._saved.picked.connect(lambda saved: self.use(saved.wanted))
        self._saved.name_wanted.connect(self._ask_name)
        self._saved.deleted.connect(self._tell_deleted)
        self._name.saved.connect(
            lambda name: self.told.emit(tr("Filteret “{name}” er gemt").format(name=name), None)
        )
        self._name.closed.connect(self.list.setFocus)
        self._empty.cleared.connect(self.clear_filters)
        self._empty.import_wanted.connect(self.import_requested)
        self.list.selected.connect(self.chosen)
        self.list.opened.connect(self.opened)
        self.list.more_wanted.connect(self._reading.follow)
        self._reading.begun.connect(self._show)
        self._reading.followed.connect(lambda page: self.list.add_items(page.items))
        self._reading.counted.connect(self._show_count)
        self._reading.failed.connect(self.failed)
        self.list.sort_wanted.connect(self._sort_by)


def _line(side: int, *widgets: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setContentsMargins(side, 0, side, 0)
    line.setSpacing(theme().size(8))
    for widget in widgets:
        line.addWidget(widget)
    return line


def _open_below(menu: QMenu, button: QWidget) -> None:
    right = button.mapToGlobal(QPoint(button.width(), button.height()))
    menu.popup(right - QPoint(menu.sizeHint().width(), 0))
