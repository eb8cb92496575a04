"""A page of the window: header and content with the design's margins, and what the shell asks of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.page_header import PageHeader
from fieldvisit.ui.widgets.pane import make_pane
from fieldvisit.ui.widgets.pause import Pause

SIDE, GAP = 24, 16


class Page(QWidget):
    """What a screen derives from.

    Args:
        name: id of the page and first part of all its objectNames.
        title: first words of the header.
        subtitle: muted words beside it.
        header: False when the page draws its own head (a list beside a detail).
        side: content margin left and right at 100 % text; the header keeps its own where there is none.
        parent: Qt parent.

    Attributes:
        title_changed: carries the new title.
        header: the header line, hidden when there is none.
        body: the content from top to bottom, 16 px between its parts.
        wants_narrow_rail: the shell folds the rail while the page is open (a visit).
    """

    title_changed = Signal(str)
    wants_narrow_rail = False

    def __init__(
        self,
        name: str,
        title: str = "",
        subtitle: str = "",
        *,
        header: bool = True,
        side: int = SIDE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setProperty("focusRing", "none")
        self._side = side
        self.header = PageHeader(name, title, subtitle, self)
        self.header.setVisible(header)
        make_pane(self.header)
        self._head = QVBoxLayout()
        self._head.addWidget(self.header)
        self.body = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addLayout(self.body, 1)
        theme().follow(self._dress)

    def set_title(self, title: str) -> None:
        """Name what the page shows now; the window's title follows."""
        self.header.title.set_text(title)
        self.setAccessibleName(title)
        self.title_changed.emit(title)

    def set_subtitle(self, subtitle: str) -> None:
        """Show other muted words beside the title."""
        self.header.subtitle.set_text(subtitle)

    def add_action(self, action: QWidget) -> None:
        """Add a button at the right of the header."""
        self.header.add_action(action)

    def show_record(self, record: str) -> None:
        """Show a record; called each time the page is opened.

        Args:
            record: the id given to `open_page`; empty when the page was opened as such.
        """

    def history_subject(self) -> tuple[str, str] | None:
        """Return kind and id of the record whose history Ctrl+H shows; None when none is chosen."""
        return None

    def conflict_subject(self) -> tuple[str, str] | None:
        """Return kind and id of the record whose conflict Shift+F9 shows; None when none is chosen."""
        return self.history_subject()

    def way_back(self) -> str:
        """Return the record with which Alt+Left opens the page again; empty when it is shown as it was left."""
        return ""

    def leave(self) -> None:
        """Save what is unsaved; called before another page is shown, before a lock and before closing."""
        for pause in self.findChildren(Pause):
            pause.end_now()

    def store_typed(self) -> None:
        """Save what is unsaved while the page stays, and the focus in it."""
        focused = self.window().focusWidget()
        self.leave()
        if focused is not None and self.isAncestorOf(focused):
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def escape(self) -> bool:
        """Step back inside the page (close a detail, a form); return whether there was something to step out of."""
        return False

    def filter_field(self) -> QWidget | None:
        """Return the field that Ctrl+F focuses."""
        return None

    def print_page(self) -> bool:
        """Print what the page shows (Ctrl+P); return whether it can."""
        return False

    def _dress(self) -> None:
        head = theme().size(self._side or SIDE)
        self._head.setContentsMargins(head, 0, head, 0)
        side = theme().size(self._side) if self._side else 0
        bottom = theme().size(12) if self._side else 0
        self.body.setContentsMargins(side, 0, side, bottom)
        self.body.setSpacing(theme().size(GAP))
