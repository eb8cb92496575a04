"""What a table shows: columns, cells, and how they sort."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from fieldvisit.ui import words
from fieldvisit.ui.language import tr
from fieldvisit.ui.widgets.row import Mark

CELL_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        id: its name.
        title: words in the header.
        align: numbers and times stand at the right.
        width: at 100 % text; 0 takes an equal part of what is left.
    """

    id: str
    title: str
    align: Literal["left", "right"] = "left"
    width: int = 0


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that is more than plain text.

    Attributes:
        text: the words.
        sort: what the column is sorted by; None sorts by the words.
        strong: semibold.
        muted: in the colour of secondary text.
        mark: state with picture and words instead of text.
        tail: state after the text, such as a conflict.
    """

    text: str
    sort: object = None
    strong: bool = False
    muted: bool = False
    mark: Mark | None = None
    tail: Mark | None = None

    @property
    def spoken(self) -> str:
        """What a screen reader says of it; empty for a cell that is not filled in."""
        said = "" if self.shown == words.EMPTY else self.shown
        return ", ".join(part for part in (said, self.tail.text if self.tail else "") if part)

    @property
    def shown(self) -> str:
        """What stands in the cell."""
        return self.mark.text if self.mark else self.text or words.EMPTY


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: an id and one text or cell per column."""

    id: str
    cells: Sequence[str | Cell]


class TableModel(QAbstractTableModel):
    """The rows a table shows.

    Attributes:
        sorted_by: the id of the column that somebody else has sorted the rows by, and whether its values fall.
    """

    def __init__(self, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(parent)
        self.columns, self.rows = list(columns), list[TableRow]()
        self.sorted_by: tuple[str, bool] | None = None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a cell for the delegate, and its words for screen readers, copying and tests."""
        if not index.isValid():
            return None
        cell = self.cell(index.row(), index.column())
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.shown
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return f"{self.columns[index.column()].title}: {cell.spoken or words.not_filled()}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the words of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken_title(section)
        return None

    def spoken_title(self, section: int) -> str:
        """Return what a screen reader says of a column: its words, and whether the rows are sorted by it."""
        column = self.columns[section]
        if self.sorted_by is None or self.sorted_by[0] != column.id:
            return column.title
        way = tr("sorteret faldende") if self.sorted_by[1] else tr("sorteret stigende")
        return f"{column.title}, {way}"

    def tell_sorted(self, column: str, *, falls: bool) -> None:
        """Take that the rows are sorted by a column; empty for none of them."""
        self.sorted_by = (column, falls) if column else None
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column: numbers by value, empty cells last, words by the alphabet."""
        if not 0 <= column < len(self.columns):
            return
        self.layoutAboutToBeChanged.emit()

        def value(row: TableRow) -> tuple[float, str]:
            cell = _cell(row.cells[column])
            if isinstance(cell.sort, int | float):
                return float(cell.sort), ""
            return 0.0, str(cell.sort if cell.sort is not None else cell.shown).casefold()

        empty = [row for row in self.rows if _cell(row.cells[column]).shown == words.EMPTY]
        filled = [row for row in self.rows if _cell(row.cells[column]).shown != words.EMPTY]
        filled.sort(key=value, reverse=order == Qt.SortOrder.DescendingOrder)
        self.rows = filled + empty
        self.layoutChanged.emit()

    def cell(self, row: int, column: int) -> Cell:
        """Return a cell."""
        return _cell(self.rows[row].cells[column])

    def show(self, rows: Sequence[TableRow]) -> None:
        """Take other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def add(self, rows: Sequence[TableRow]) -> None:
        """Take more rows at the end."""
        if rows:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows += rows
            self.endInsertRows()


def spoken_cells(row: TableRow) -> str:
    """Return the words of all cells of a row."""
    return " ".join(_cell(cell).shown for cell in row.cells)


def _cell(given: str | Cell) -> Cell:
    return given if isinstance(given, Cell) else Cell(given)
