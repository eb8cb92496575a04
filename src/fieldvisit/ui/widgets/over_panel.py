"""A panel over the window: a shade, a head with title and Luk, a list at the left, what one row says at the right, a foot."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import Line, side_by_side
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.overlay_frame import OverlayFrame
from fieldvisit.ui.widgets.scroll import Scroll
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.two_line_list import TwoLineList

_WIDTH, _MARGIN, _LIST, _LEAST = 1040, 40, 380, 320


class OverPanel(OverlayFrame):
    """Lies over the window until Luk, Esc or a press beside it; made anew each time.

    Args:
        window: what it covers.
        name: objectName; its parts are `name.title`, `name.close`, `name.list`, `name.state`, `name.retry`,
            `name.source`, `name.done`, `name.undo`.
        title: its heading and accessible name.
        rows: what the rows of the list are.
    """

    def __init__(self, window: QWidget, name: str, title: str, rows: str) -> None:
        super().__init__(window, name=name, accessible=title)
        self._name = name
        self._title = Text(title, f"{name}.title", "title", wrap=True)
        self._close = Button(tr("Luk"), name=f"{name}.close", key="Esc")
        self._list = TwoLineList(name=f"{name}.list", accessible=rows)
        self._state = Text("", f"{name}.state", colour="muted", wrap=True)
        self._retry = Button(tr("Prøv igen"), name=f"{name}.retry")
        self._source = Text("", f"{name}.source", "caption", "muted", wrap=True)
        self._done = InlineLine(name=f"{name}.done")
        self._undo = Button(tr("Fortryd"), name=f"{name}.undo", icon="fortryd", key="Ctrl+Z")
        # The window's own keys rest below the panel, and what is said here is taken back here.
        QShortcut(QKeySequence("Ctrl+Z"), self, self._press_undo)
        self._close.clicked.connect(self.dismiss)
        self._retry.clicked.connect(self.reload)

    def open(self) -> None:
        """Come up over the window and read."""
        self.fill_height(_WIDTH, _MARGIN, _LEAST)
        super().open()
        self._close.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.reload()

    def reload(self) -> None:
        """Read what it shows; each panel adds how."""

    def _lay_out(self, pane: QWidget, in_head: QWidget | None = None, in_foot: QWidget | None = None) -> None:
        """Put the parts together.

        Args:
            pane: what one row says.
            in_head: beside the title.
            in_foot: at the right of the foot.
        """
        look = theme()
        side = look.size(24)
        head = QHBoxLayout()
        head.setContentsMargins(side, look.size(12), side, look.size(12))
        head.setSpacing(look.size(16))
        head.addWidget(self._title, 1, Qt.AlignmentFlag.AlignBottom)
        if in_head is not None:
            head.addWidget(in_head)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignBottom)
        right = QWidget()
        lines = QVBoxLayout(right)
        lines.setContentsMargins(side, look.size(16), side, look.size(16))
        lines.setSpacing(look.size(12))
        self._undo_row = side_by_side(self._done, self._undo)
        lines.addWidget(self._undo_row)
        lines.addWidget(self._state)
        self._retry_row = side_by_side(self._retry)
        lines.addWidget(self._retry_row)
        self._retry_row.hide()
        lines.addWidget(pane, 1)
        lines.addStretch()
        pane.hide()
        self._undo_row.hide()
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._list)
        middle.addWidget(Line(upright=True))
        middle.addWidget(Scroll(right, f"{self._name}.scroll"), 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(side, look.size(8), side, look.size(8))
        foot.setSpacing(look.size(16))
        foot.addWidget(self._source, 1, Qt.AlignmentFlag.AlignVCenter)
        if in_foot is not None:
            foot.addWidget(in_foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Line())
        column.addLayout(middle, 1)
        column.addWidget(Line())
        column.addLayout(foot)
        theme().follow(self._give_widths)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list its width anew."""
        super().resizeEvent(event)
        self._give_widths()

    def _give_widths(self) -> None:
        """Give the list its width, and never more than two fifths: large text needs the room beside it too."""
        self._list.setFixedWidth(min(theme().size(_LIST), self.width() * 2 // 5))

    def _press_undo(self) -> None:
        if self._undo.isVisible():
            self._undo.click()

    def _say_failure(self, text: str) -> None:
        """Say beside the list that it could not be read, with a button that tries again."""
        self._state.hide()
        self._say(text, "danger", undoable=False)
        self._retry_row.show()

    def _take_failure_back(self) -> None:
        """Say no more that it could not be read."""
        if not self._retry_row.isHidden():
            self._retry_row.hide()
            self._undo_row.hide()

    def _say(self, text: str, tone: str, *, undoable: bool) -> None:
        """Say above the pane what was done or refused, with the way back where there is one."""
        self._done.show_line(text, tone, aloud=True)
        self._undo.setVisible(undoable)
        self._undo_row.show()
