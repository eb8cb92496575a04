"""What the lists derive from: rows and headings in one model, on plain ground without a frame."""

from collections.abc import Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QFrame, QListView, QWidget

from fieldvisit.ui.theme.current import theme

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""Under this role the model gives the whole row to who paints it."""


class Entry(Protocol):
    """A row, or a heading between rows."""

    @property
    def id(self) -> str:
        """What the list's signals carry; empty for what cannot be chosen."""
        ...

    @property
    def title(self) -> str:
        """The words."""
        ...

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        ...


T = TypeVar("T", bound=Entry)


class RowModel(QAbstractListModel, Generic[T]):
    """The rows and headings that a list shows.

    Args:
        parent: the list.

    Attributes:
        entries: from top to bottom.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: list[T] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return how many rows and headings there are."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return a row for the delegate, and its words for screen readers and tests."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == ROW_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            return entry.spoken
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let rows be chosen, and headings only when they open something."""
        if index.isValid() and not self.entries[index.row()].id:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def show(self, entries: Sequence[T]) -> None:
        """Take other rows; the view is told cell by cell when only contents changed."""
        same = [entry.id for entry in entries] == [entry.id for entry in self.entries]
        if same and entries:
            self.entries = list(entries)
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
            return
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def add(self, entries: Sequence[T]) -> None:
        """Take more rows at the end."""
        if entries:
            self.beginInsertRows(QModelIndex(), len(self.entries), len(self.entries) + len(entries) - 1)
            self.entries += entries
            self.endInsertRows()


class PlainList(QListView):
    """A list that scrolls by pixels, never sideways, and keeps its ground in every theme.

    Args:
        parent: Qt parent.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme().follow(self._dress)

    @property
    def whole_height(self) -> int:
        """How high all rows and headings are together."""
        return sum(self.sizeHintForRow(number) for number in range(self.model().rowCount()))

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, theme().colour("surface"))
        self.setPalette(palette)
        self.scheduleDelayedItemsLayout()
        self.updateGeometry()
