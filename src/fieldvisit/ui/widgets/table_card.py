"""A table: header 32, rows 36, hairlines, numbers at the right in equal digits (DESIGN 6)."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QSizePolicy, QTableView, QVBoxLayout, QWidget

from fieldvisit.ui import words
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets import list_keys
from fieldvisit.ui.widgets.copying import copy_row
from fieldvisit.ui.widgets.painting import draw_frame, painter_of
from fieldvisit.ui.widgets.row_filter import has_words
from fieldvisit.ui.widgets.table_delegate import CellDelegate, natural_widths
from fieldvisit.ui.widgets.table_header import TableHeader
from fieldvisit.ui.widgets.table_model import Column, TableModel, TableRow, spoken_cells

_ROW, _HEADER = 36, 32


class _View(QTableView):
    """Rows of cells; the keyboard chooses whole rows."""

    acted = Signal(str)
    copied = Signal()
    resized = Signal()

    def __init__(self, letters: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._letters = letters

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell the keys that act on the chosen row, copy it; do not jump to rows by typing."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
            return
        if list_keys.opens(event):
            self.acted.emit("Enter")
            return
        key = list_keys.acting_key(event, self._letters)
        if key:
            self.acted.emit(key)
            return
        if list_keys.types_text(event):
            event.ignore()
            return
        super().keyPressEvent(event)

    def moveCursor(self, action: QTableView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Go to the first and the last row with Home and End, as in the lists; Qt goes to the first and last column."""
        if action in {QTableView.CursorAction.MoveHome, QTableView.CursorAction.MoveEnd}:
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that there is another width for the columns; a table hears it later than the frame around it."""
        super().resizeEvent(event)
        self.resized.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first row when none is chosen, before Qt goes to it without showing it as chosen."""
        if not self.currentIndex().isValid():
            self.selectRow(0)
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away from the row."""
        super().focusOutEvent(event)
        self.viewport().update()


class TableCard(QFrame):
    """Rows and columns in a frame; a click on a column's words sorts.

    Args:
        columns: from left to right.
        name: objectName of the table itself; the frame is `name.frame`.
        accessible: what the rows are.
        letters: capital letters and digits that act on the chosen row.
        grows: as high as its rows instead of scrolling.
        sortable: a click on a column's words sorts by it.
        owner_sorts: `sort_wanted` asks the owner for another order, since not all rows are here; the columns keep the
            widths that a person gives them.
        framed: False inside a card.
        parent: Qt parent.

    Attributes:
        selected: another row is chosen; carries its id, empty when none.
        opened: Enter or double click on a row; carries its id.
        key_pressed: carries the key (a letter, `Space`, `Delete`, `F2`) and the id of the chosen row.
        sort_wanted: another order is wanted; carries the column's id.
        header: the words of the columns.
        view: the Qt table, for its selection model and its focus.
    """

    selected = Signal(str)
    opened = Signal(str)
    key_pressed = Signal(str, str)
    sort_wanted = Signal(str)

    def __init__(
        self,
        columns: Sequence[Column],
        *,
        name: str,
        accessible: str,
        letters: str = "",
        grows: bool = False,
        sortable: bool = True,
        owner_sorts: bool = False,
        framed: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}.frame")
        self._columns, self._grows, self._framed = list(columns), grows, framed
        self._every: list[TableRow] = []
        self._words = ""
        self._own_widths = self._fitting = False
        self._model = TableModel(columns, self)
        self.view = _View(letters, self)
        self.view.setObjectName(name)
        self.view.setAccessibleName(accessible)
        self.setFocusProxy(self.view)
        self.header = TableHeader(self._columns, self._model, self.view)
        self._build(sortable and not owner_sorts)
        if owner_sorts:
            self.header.let_owner_sort(f"{name}.header", tr("Kolonner: {rows}").format(rows=accessible))
            self.header.sort_wanted.connect(self.sort_wanted)
            self.header.sectionResized.connect(self._note_width)
        self.view.horizontalScrollBar().rangeChanged.connect(self.updateGeometry)
        self.view.resized.connect(self._fit)
        self.view.acted.connect(self._act)
        self.view.copied.connect(self._copy)
        self.view.doubleClicked.connect(self._open)
        self.view.selectionModel().currentRowChanged.connect(self._tell)
        theme().follow(self._dress)

    def _build(self, sortable: bool) -> None:
        view = self.view
        view.setModel(self._model)
        view.setHorizontalHeader(self.header)
        view.setItemDelegate(CellDelegate(view))
        view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        view.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.setSortingEnabled(sortable)
        view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        view.verticalHeader().hide()
        view.setProperty("focusRing", "none")
        if sortable:
            view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        for number in range(len(self._columns)):
            self.header.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
        if self._grows:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column_layout = QVBoxLayout(self)
        edge = 1 if self._framed else 0
        column_layout.setContentsMargins(edge, edge, edge, edge)
        column_layout.addWidget(view)

    @property
    def choice(self) -> str:
        """The id of the chosen row; empty when none."""
        return self._id(self.view.currentIndex())

    @property
    def rows(self) -> list[TableRow]:
        """What the table shows, in the order it shows it."""
        return list(self._model.rows)

    def set_rows(self, rows: Sequence[TableRow]) -> None:
        """Show other rows; the chosen id and the sorting stay."""
        kept = self.choice
        self._every = list(rows)
        self._model.show([row for row in rows if has_words(spoken_cells(row), self._words)])
        if self.view.isSortingEnabled() and self.header.sortIndicatorSection() < len(self._columns):
            self._model.sort(self.header.sortIndicatorSection(), self.header.sortIndicatorOrder())
        if kept:
            self.choose(kept)
        self._fit()
        self.updateGeometry()

    def add_rows(self, rows: Sequence[TableRow]) -> None:
        """Show more rows below the others."""
        self._every += rows
        self._model.add(rows)

    def tell_sorted(self, column: str, *, falls: bool) -> None:
        """Say by which column the owner has sorted the rows; empty for none of them."""
        self._model.tell_sorted(column, falls=falls)
        self.header.viewport().update()

    @property
    def widths(self) -> QByteArray:
        """The widths that a person gave the columns; empty when none."""
        return self.header.saveState() if self._own_widths else QByteArray()

    def restore_widths(self, widths: QByteArray) -> None:
        """Give the columns the widths that a person once gave them."""
        self._own_widths = self.header.restoreState(widths)

    def narrow(self, words: str) -> None:
        """Show only rows whose cells have all words, each as the beginning of one of theirs, until others are given."""
        self._words = words
        self.set_rows(self._every)

    def show_column(self, number: int, *, shown: bool) -> None:
        """Show a column, or give its width to the others."""
        self.view.setColumnHidden(number, not shown)
        self._fit()

    def choose(self, row: str) -> bool:
        """Choose a row; return whether it is there."""
        for number, entry in enumerate(self._model.rows):
            if entry.id == row:
                self.view.selectRow(number)
                return True
        return False

    def sizeHint(self) -> QSize:
        """Ask for header and rows when the table grows with them."""
        rows = self._model.rowCount() if self._grows else 6
        frame = 2 if self._framed else 0
        sideways = self.view.horizontalScrollBar()
        bar = sideways.sizeHint().height() if self._grows and sideways.maximum() > 0 else 0
        return QSize(theme().size(320), theme().size(_HEADER) + rows * theme().size(_ROW) + bar + frame)

    def minimumSizeHint(self) -> QSize:
        """Never hide rows when the table grows with them."""
        least = self.sizeHint() if self._grows else QSize(0, theme().size(_HEADER + _ROW))
        return QSize(theme().size(160), least.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame."""
        del event
        if not self._framed:
            return
        painter = painter_of(self)
        draw_frame(painter, QRectF(self.rect()), "surface", "border", theme().radius("card"))
        painter.end()

    def _id(self, index: QModelIndex) -> str:
        row = index.row()
        return self._model.rows[row].id if 0 <= row < len(self._model.rows) else ""

    def _tell(self, index: QModelIndex) -> None:
        self.selected.emit(self._id(index))

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._id(index))

    def _copy(self) -> None:
        row = self.view.currentIndex().row()
        if 0 <= row < len(self._model.rows):
            cells = [self._model.cell(row, column).shown for column in range(len(self._columns))]
            copy_row(self.view, ["" if cell == words.EMPTY else cell for cell in cells])

    def _act(self, key: str) -> None:
        if not self.choice:
            return
        if key == "Enter":
            self.opened.emit(self.choice)
        else:
            self.key_pressed.emit(key, self.choice)

    def _dress(self) -> None:
        palette = self.view.palette()
        palette.setColor(palette.ColorRole.Base, theme().colour("surface"))
        self.view.setPalette(palette)
        self.view.verticalHeader().setDefaultSectionSize(theme().size(_ROW))
        self.header.setFixedHeight(theme().size(_HEADER))
        self._fit()
        self.updateGeometry()

    def _note_width(self, section: int, before: int, after: int) -> None:
        """Keep the widths from now on, when it was a person who changed one."""
        del section, before, after
        self._own_widths = self._own_widths or not self._fitting

    def _fit(self) -> None:
        """Make each column as wide as its words, then as its design; the rest goes to those without a width of their own."""
        if self._own_widths:
            return
        look, room = theme(), self.view.viewport().width()
        shown = [number for number in range(len(self._columns)) if not self.view.isColumnHidden(number)]
        widths = natural_widths(self._model, self.header.arrow_room)
        spare = room - sum(widths[number] for number in shown)
        for number in shown:
            column = self._columns[number]
            more = min(max(look.size(column.width) - widths[number], 0), max(spare, 0))
            widths[number] += more
            spare -= more
        free = [number for number in shown if not self._columns[number].width]
        for place, number in enumerate(free):
            if spare > 0:
                widths[number] += spare // (len(free) - place)
                spare -= spare // (len(free) - place)
        self._fitting = True
        for number in shown:
            self.header.resizeSection(number, widths[number])
        self._fitting = False
