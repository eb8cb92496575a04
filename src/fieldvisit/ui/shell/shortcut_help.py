"""F1: every key, by where it means something."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.shell.actions import Actions, context_words
from fieldvisit.ui.shell.key_names import key_words
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import Line
from fieldvisit.ui.widgets.key_cap import KeyCap
from fieldvisit.ui.widgets.overlay_frame import OverlayFrame
from fieldvisit.ui.widgets.scroll import Scroll
from fieldvisit.ui.widgets.text import Text

_WIDTH, _MARGIN, _LEAST = 760, 40, 200


class ShortcutHelp(OverlayFrame):
    """The list of keys over the window; made anew each time, so that it is never out of date.

    Args:
        window: what it covers.
        actions: whose keys it lists.
    """

    def __init__(self, window: QWidget, actions: Actions) -> None:
        super().__init__(window, name="shell.help", accessible=tr("Genveje og hjælp"))
        self._close = Button(tr("Luk"), name="shell.help.close", key="Esc")
        self._close.clicked.connect(self.dismiss)
        self._build(actions)

    def open(self) -> None:
        """Come up over the window."""
        self.fill_height(_WIDTH, _MARGIN, _LEAST)
        super().open()
        self._close.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build(self, actions: Actions) -> None:
        look = theme()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(look.size(24), look.size(12), look.size(24), look.size(12))
        head.addWidget(Text(tr("Genveje og hjælp"), "shell.help.title", "title"))
        head.addStretch(1)
        head.addWidget(self._close)
        column.addLayout(head)
        column.addWidget(Line())
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(look.size(24), look.size(12), look.size(24), look.size(24))
        rows.setSpacing(look.size(8))
        for context, keys in actions.keys_by_context().items():
            rows.addWidget(Text(context_words(context), role="body_strong"))
            rows.addLayout(_grid(keys))
            rows.addSpacing(look.size(8))
        rows.addStretch(1)
        column.addWidget(Scroll(content, "shell.help.list"), 1)


def _grid(keys: list[tuple[str, str]]) -> QGridLayout:
    """Return two columns of keys and words."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme().size(12))
    grid.setVerticalSpacing(theme().size(6))
    half = (len(keys) + 1) // 2
    for number, (key, text) in enumerate(keys):
        row, side = number % half, number // half * 2
        cap = KeyCap(key_words(key))
        grid.addWidget(cap, row, side, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(Text(text, wrap=True), row, side + 1)
    for side, stretch in enumerate((0, 1, 0, 1)):
        grid.setColumnStretch(side, stretch)
    for side in (0, 2):
        grid.setColumnMinimumWidth(side, theme().size(90))
    return grid
