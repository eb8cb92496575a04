"""The rows of the command palette, under their headings."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.painting import (
    draw_frame,
    draw_key_cap,
    draw_picture,
    draw_text,
    key_cap_width,
    row_ring,
)
from fieldvisit.ui.widgets.palette_rows import PaletteGroup, PaletteRow

_ROW, _HEADING, _PADDING = 36, 30, 16
_ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1
OPEN_KEY = "Enter"


class _Model(QAbstractListModel):
    """Headings (plain words) and rows, in one list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: list[str | PaletteRow] = []

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
        if role == _ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry if isinstance(entry, str) else entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry if isinstance(entry, str) else entry.spoken
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let only rows be chosen."""
        if index.isValid() and isinstance(self.entries[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def show(self, groups: Sequence[PaletteGroup]) -> None:
        """Take other groups."""
        self.beginResetModel()
        self.entries = []
        for group in groups:
            if group.title:
                self.entries.append(group.title)
            self.entries.extend(group.rows)
        self.endResetModel()


class _Delegate(QStyledItemDelegate):
    """Paints headings and rows."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Ask for 36 px for a row, 30 for a heading."""
        del option
        return QSize(0, theme().size(_HEADING if isinstance(index.data(_ENTRY_ROLE), str) else _ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one heading or row."""
        entry, rect = index.data(_ENTRY_ROLE), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = theme().size(_PADDING)
        if isinstance(entry, str):
            place = rect.adjusted(side, 0, -side, 0)
            draw_text(painter, place, entry, "caption", "muted")
        elif isinstance(entry, PaletteRow):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_row(painter, rect, entry, chosen)
        painter.restore()

    @staticmethod
    def _paint_row(painter: QPainter, rect: QRectF, row: PaletteRow, chosen: bool) -> None:
        look, middle = theme(), rect.center().y()
        if chosen:
            frame = rect.adjusted(look.size(8), 0, -look.size(8), 0)
            draw_frame(painter, frame, "selected", "", look.radius("control"))
            row_ring(painter, frame)
        left = rect.left() + look.size(_PADDING)
        left += draw_picture(painter, left, middle, row.icon, "muted") + look.size(12)
        right = rect.right() - look.size(_PADDING)
        key = row.key or (OPEN_KEY if chosen else "")
        if key:
            right -= key_cap_width(key)
            draw_key_cap(painter, right, middle, key)
            right -= look.size(8)
        left += _draw_marked(painter, left, rect, row, max(right - left, 0.0)) + look.size(8)
        place = QRectF(left, rect.top(), max(right - left, 0.0), rect.height())
        draw_text(painter, place, row.detail, "body", "muted")


class PaletteList(QListView):
    """The rows; the field above keeps the focus and moves the choice.

    Args:
        parent: Qt parent.

    Attributes:
        picked: a row was pressed with the mouse; carries the row.
    """

    picked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = _Model(self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._pick)
        theme().follow(self._dress)

    @property
    def groups_height(self) -> int:
        """How high all rows and headings are together."""
        return sum(self.sizeHintForRow(number) for number in range(self._model.rowCount()))

    @property
    def chosen(self) -> PaletteRow | None:
        """The row that Enter opens."""
        entry = self._model.entries[self.currentIndex().row()] if self.currentIndex().isValid() else None
        return entry if isinstance(entry, PaletteRow) else None

    @property
    def rows(self) -> list[PaletteRow]:
        """All rows that are shown."""
        return [entry for entry in self._model.entries if isinstance(entry, PaletteRow)]

    def show_groups(self, groups: Sequence[PaletteGroup]) -> None:
        """Show other rows and choose the first one."""
        self._model.show(groups)
        self.move_choice(0)

    def move_choice(self, by: int) -> None:
        """Choose another row: 1 the next, -1 the one before, 0 the first; at the ends it goes round."""
        places = [number for number, entry in enumerate(self._model.entries) if not isinstance(entry, str)]
        if not places:
            return
        current = self.currentIndex().row()
        at = (places.index(current) + by) % len(places) if by and current in places else 0
        self.setCurrentIndex(self._model.index(places[at]))

    def _pick(self, index: QModelIndex) -> None:
        entry = self._model.entries[index.row()]
        if isinstance(entry, PaletteRow):
            self.picked.emit(entry)

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(palette.ColorRole.Base, theme().colour("surface"))
        self.setPalette(palette)
        self.scheduleDelayedItemsLayout()


def _draw_marked(painter: QPainter, left: float, rect: QRectF, row: PaletteRow, room: float) -> float:
    """Draw a title with the letters that were looked for in semibold; return its width."""
    font = theme().font("body")
    shown = QFontMetricsF(font).elidedText(row.title, Qt.TextElideMode.ElideRight, room)
    strong = QTextCharFormat()
    strong.setFontWeight(600)
    ranges = []
    for start, length in row.marks:
        found = QTextLayout.FormatRange()
        found.start, found.length, found.format = start, length, strong
        ranges.append(found)
    layout = QTextLayout(shown, font)
    layout.setFormats(ranges)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room + theme().size(40))
    layout.endLayout()
    painter.setPen(theme().colour("text"))
    top = rect.center().y() - line.height() / 2
    layout.draw(painter, QRectF(left, round(top), 0, 0).topLeft())
    return line.naturalTextWidth()
