"""The rows of the list: two lines each, or a table with columns where there is room for it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from fieldvisit.services.list_companies import CompanyItem, Sort
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.companies.company_table import FALLING, NOT_SORTED, columns, table_row_of
from fieldvisit.ui.companies.company_words import row_of
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.table_card import TableCard
from fieldvisit.ui.widgets.two_line_list import TwoLineList

TABLE_FROM = 760
"""Width from which there are columns, at 100 % text."""

_NEAR_END = 600


class CompanyRows(QStackedWidget):
    """Shows workplaces in the form that fits, with the same one chosen in both.

    Args:
        workspace: the open profile.
        parent: Qt parent.

    Attributes:
        selected: a row was chosen; carries the workplace's id, empty when none is.
        opened: Enter or double click on a row; carries its id.
        key_pressed: carries the key and the id of the chosen row.
        more_wanted: the end of the rows is near.
        sort_wanted: another order is wanted; carries it.
        list: rows of two lines.
        table: rows of cells.
    """

    selected = Signal(str)
    opened = Signal(str)
    key_pressed = Signal(str, str)
    more_wanted = Signal()
    sort_wanted = Signal(Sort)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._items: list[CompanyItem] = []
        self._telling, self._wished = True, ""
        self.list = TwoLineList(name="companies.list", accessible=tr("Virksomheder"), alike=True)
        self.table = TableCard(
            columns(), name="companies.table", accessible=tr("Virksomheder"), owner_sorts=True, framed=False
        )
        for part in (self.list, self.table):
            self.addWidget(part)
            part.selected.connect(self._tell)
            part.opened.connect(self.opened)
            part.key_pressed.connect(self.key_pressed)
        for view in (self.list, self.table.view):
            bar = view.verticalScrollBar()
            bar.valueChanged.connect(lambda place, bar=bar: self._look(bar.maximum() - place))
        self.table.sort_wanted.connect(self._ask_order)
        self.setFocusProxy(self.list)

    @property
    def shown(self) -> TwoLineList | TableCard:
        """The form that is shown."""
        return self.table if self.currentWidget() is self.table else self.list

    @property
    def choice(self) -> str:
        """The id of the chosen workplace; empty when none."""
        return self.shown.choice

    @property
    def items(self) -> Sequence[CompanyItem]:
        """What is shown."""
        return self._items

    def set_items(self, items: Sequence[CompanyItem]) -> None:
        """Show other workplaces; the chosen one stays chosen while it is among them."""
        self._items = list(items)
        self._fill()

    def add_items(self, items: Sequence[CompanyItem]) -> None:
        """Show more workplaces below the others."""
        self._items += items
        reference, today = self._workspace.reference, self._workspace.today
        if self.shown is self.table:
            self.table.add_rows([table_row_of(item, reference, today) for item in items])
        else:
            self.list.add_rows([row_of(item, reference, today) for item in items])

    def tell_order(self, sort: Sort | None, *, reverse: bool) -> None:
        """Say by which column the rows are sorted; None for none of them."""
        self.table.tell_sorted(sort.value if sort else "", falls=reverse is not (sort in FALLING))

    def choose(self, unit: str) -> bool:
        """Choose a workplace and tell so; return whether it is there. One that is not is chosen when it comes."""
        self._wished = unit
        return self.shown.choose(unit)

    def choose_first(self) -> None:
        """Choose the first row, if there is one."""
        if self._items:
            self.choose(self._items[0].id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change to the form that fits."""
        super().resizeEvent(event)
        fits = self.table if self.width() >= theme().size(TABLE_FROM) else self.list
        if fits is self.currentWidget():
            return
        chosen, had_focus = self.choice, self.shown.hasFocus() or self.table.view.hasFocus()
        self.setCurrentWidget(fits)
        self.setFocusProxy(fits)
        self._fill(chosen)
        if had_focus:
            fits.setFocus()

    def _fill(self, chosen: str = "") -> None:
        reference, today = self._workspace.reference, self._workspace.today
        chosen = chosen or self.choice or self._wished
        self._telling = False
        if self.shown is self.table:
            self.table.set_rows([table_row_of(item, reference, today) for item in self._items])
        else:
            self.list.set_rows([row_of(item, reference, today) for item in self._items])
        is_there = not chosen or self.shown.choose(chosen)
        self._telling = True
        if not is_there and chosen != self._wished:
            self.selected.emit("")

    def _tell(self, unit: str) -> None:
        if self._telling and self.sender() is self.shown:
            self._wished = ""
            self.selected.emit(unit)

    def _look(self, left: int) -> None:
        if left < theme().size(_NEAR_END):
            self.more_wanted.emit()

    def _ask_order(self, column: str) -> None:
        if column != NOT_SORTED:
            self.sort_wanted.emit(Sort(column))
