"""The rail at the left: search, the pages in their order, the user (DESIGN 2)."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.shell.page_spec import Group, PageSpec
from fieldvisit.ui.shell.rail_item import RailItem
from fieldvisit.ui.shell.search_box import SearchBox
from fieldvisit.ui.shell.user_block import UserBlock
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.card import Line, clear_layout
from fieldvisit.ui.widgets.pane import make_pane
from fieldvisit.ui.widgets.scroll import Scroll

WIDTH, FOLDED_WIDTH = 192, 56
_SIDE, _TOP = 8, 12


class Rail(QFrame):
    """Entries for the pages a role sees.

    Args:
        parent: Qt parent.

    Attributes:
        page_chosen: an entry was pressed; carries the page's id.
        search_requested: the search button was pressed.
        lock_requested: the user's name was pressed.
    """

    page_chosen = Signal(str)
    search_requested = Signal()
    lock_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(tr("Menu"))
        make_pane(self)
        self._items: dict[str, RailItem] = {}
        self._specs: list[PageSpec] = []
        self._badges: dict[str, tuple[int, str, str]] = {}
        self._chosen, self._folded = "", False
        self._search = SearchBox(self)
        self._user = UserBlock(self)
        self._user_line = Line()
        self._user_line.hide()
        entries = QWidget()
        self._entries = QVBoxLayout(entries)
        self._scroll = Scroll(entries, "rail.scroll")
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._search)
        self._column.addWidget(self._scroll, 1)
        self._column.addWidget(self._user_line)
        self._column.addSpacing(2)
        self._column.addWidget(self._user)
        self._search.clicked.connect(self.search_requested)
        self._user.clicked.connect(self.lock_requested)
        theme().follow(self._dress)

    @property
    def is_folded(self) -> bool:
        """Say whether only pictures are shown."""
        return self._folded

    @property
    def pages(self) -> list[str]:
        """Ids of the pages in their order, as Ctrl+1 and so on open them."""
        return list(self._items)

    def show_pages(self, specs: Sequence[PageSpec]) -> None:
        """Show entries for these pages, in the order of their groups."""
        self._specs = [spec for spec in specs if spec.in_rail]
        clear_layout(self._entries)
        self._items = {}
        for group in Group:
            members = [spec for spec in self._specs if spec.group == group]
            if group == Group.FOOT:
                self._entries.addStretch(1)
            elif group == Group.CAMPAIGN and members:
                self._add_line()
            for spec in members:
                item = RailItem(spec.id, spec.title(), spec.icon, self)
                item.clicked.connect(self._tell)
                self._items[spec.id] = item
                self._entries.addWidget(item)
        for page, badge in self._badges.items():
            if page in self._items:
                self._items[page].show_badge(*badge)
        self.fold(self._folded)
        self.choose(self._chosen)

    def choose(self, page: str) -> None:
        """Show which page is open."""
        self._chosen = page
        for id_, item in self._items.items():
            item.setChecked(id_ == page)

    def fold(self, folded: bool) -> None:
        """Show only pictures, or pictures and words."""
        self._folded = folded
        self._search.fold(folded)
        self._user.fold(folded)
        for item in self._items.values():
            item.fold(folded)
        self.setFixedWidth(theme().size(FOLDED_WIDTH if folded else WIDTH))

    def show_badge(self, page: str, count: int, tone: str = "neutral", words: str = "") -> None:
        """Show how much waits on a page; the arguments are those of `RailItem.show_badge`."""
        self._badges[page] = (count, tone, words)
        if page in self._items:
            self._items[page].show_badge(count, tone, words)

    def badge(self, page: str) -> int:
        """Return what the badge of a page says; 0 while it is hidden."""
        return self._badges.get(page, (0, "", ""))[0]

    def show_user(self, name: str, role: str, initials: str) -> None:
        """Show who is logged in."""
        self._user.show_user(name, role, initials)
        self._user_line.setVisible(bool(name))

    def retranslate(self) -> None:
        """Take the words of the present language."""
        self.setAccessibleName(tr("Menu"))
        self._search.retranslate()
        self.show_pages(self._specs)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the hairline at the right."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour("rail"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme().colour("border"))
        painter.end()

    def _add_line(self) -> None:
        holder = QWidget()
        line = QVBoxLayout(holder)
        side, above = theme().size(_SIDE), theme().size(7)
        line.setContentsMargins(side, above, side, above)
        line.addWidget(Line())
        self._entries.addWidget(holder)

    def _tell(self) -> None:
        item = self.sender()
        if isinstance(item, RailItem):
            self.choose(self._chosen)
            self.page_chosen.emit(item.page)

    def _dress(self) -> None:
        side = theme().size(_SIDE)
        self._column.setContentsMargins(side, theme().size(_TOP), side + 1, theme().size(6))
        self._column.setSpacing(0)
        self._entries.setContentsMargins(0, theme().size(_TOP), 0, theme().size(8))
        self._entries.setSpacing(theme().size(2))
        self.fold(self._folded)
        self.update()
