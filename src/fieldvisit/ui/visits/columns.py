"""Three columns side by side; where they do not fit they become tabs (DESIGN "Besøg")."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.pane import make_pane
from fieldvisit.ui.widgets.tab_bar import Tab, TabBar

NOTES, BAG, AGREEMENTS = "notes", "bag", "agreements"
_LEAST_WIDTH = 1128
_LARGEST_TEXT = 130
_NOTES_PART, _BAG_PART = 490, 392
_NOTES_MOST, _AGREEMENTS_WIDTH = 720, 372
_GAP = 12


class Columns(QWidget):
    """Notes, bag and agreements; `visit.columns` are the tabs of a narrow window.

    Args:
        notes: the first column; it takes free width up to 720 px.
        bag: the second; it takes the rest.
        agreements: the third, of fixed width.
        parent: Qt parent.
    """

    def __init__(
        self, notes: QWidget, bag: QWidget, agreements: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = {NOTES: notes, BAG: bag, AGREEMENTS: _holder(agreements)}
        for part in self._columns.values():
            make_pane(part)
        tabs = [Tab(NOTES, tr("Noter")), Tab(BAG, tr("Tasken")), Tab(AGREEMENTS, tr("Aftaler"))]
        self._tabs = TabBar(tabs, name="visit.columns", accessible=tr("Besøgets dele"))
        self._tabs.chosen.connect(self.show_column)
        self._shown = NOTES
        for part in (notes, bag):
            # Width by the parts of the design alone, not by what a visit happens to hold.
            part.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._line = QHBoxLayout()
        self._line.addWidget(notes, _NOTES_PART)
        self._line.addWidget(bag, _BAG_PART)
        self._line.addWidget(self._columns[AGREEMENTS], 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tabs, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._line, 1)
        theme().follow(self._dress)

    @property
    def is_narrow(self) -> bool:
        """Say whether one column is shown at a time."""
        return self.width() < theme().size(_LEAST_WIDTH) or theme().text_scale > _LARGEST_TEXT

    def show_column(self, column: str) -> None:
        """Bring a column in front, where only one is shown."""
        self._shown = column
        self._tabs.choose(column)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Become tabs, or columns again."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.is_narrow
        self._tabs.setVisible(narrow)
        for name, column in self._columns.items():
            column.setVisible(not narrow or name == self._shown)
        wide = theme().size(_AGREEMENTS_WIDTH)
        self._columns[AGREEMENTS].setMinimumWidth(0 if narrow else wide)
        self._columns[AGREEMENTS].setMaximumWidth(16_777_215 if narrow else wide)
        self._columns[NOTES].setMaximumWidth(16_777_215 if narrow else theme().size(_NOTES_MOST))

    def _dress(self) -> None:
        self._line.setSpacing(theme().size(_GAP))
        self._arrange()


def _holder(content: QWidget) -> QWidget:
    """Return a widget whose width can be set without the content's own wishes."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(content)
    return holder
