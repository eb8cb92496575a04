"""F1: every key, by where it means something, to search in; and the doors to the other help."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.domain.folding import fold
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.settings.window_choices import FIRST_DAY, MANUAL, PRINT_KEYS
from fieldvisit.ui.shell.actions import Actions, ActionSpec, context_words
from fieldvisit.ui.shell.key_names import key_words
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.announce import announce
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import Line
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.key_cap import KeyCap
from fieldvisit.ui.widgets.overlay_frame import OverlayFrame
from fieldvisit.ui.widgets.refill import refilled
from fieldvisit.ui.widgets.scroll import Scroll
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.text_field import TextField

_DOORS = frozenset({FIRST_DAY, MANUAL, PRINT_KEYS})
"""Actions of the desk that the list offers as buttons, when they are there and can be done."""
_WIDTH, _MARGIN, _LEAST = 820, 40, 200


class ShortcutHelp(OverlayFrame):
    """The list of keys over the window; made anew each time, so that it is never out of date.

    Args:
        window: what it covers.
        actions: whose keys it lists.
    """

    def __init__(self, window: QWidget, actions: Actions) -> None:
        super().__init__(window, name="shell.help", accessible=tr("Genveje og hjælp"))
        self._actions = actions
        self._close = Button(tr("Luk"), name="shell.help.close", key="Esc")
        self._filter = TextField(
            name="shell.help.filter",
            accessible=tr("Søg i genveje"),
            placeholder=tr("Søg: gem, Ctrl+K, konflikt"),
            icon="soeg",
            next_on_enter=False,
        )
        self._count = 0
        self._content = QWidget()
        self._rows = QVBoxLayout(self._content)
        self._scroll = Scroll(self._content, "shell.help.list")
        self._doors = [self._door(spec) for spec in actions.enabled_specs() if spec.id in _DOORS]
        self._close.clicked.connect(self.dismiss)
        self._filter.textChanged.connect(self._fill)
        self._filter.paused.connect(self._say_found)
        self._build()
        self._fill()

    def open(self) -> None:
        """Come up over the window with the cursor where one searches."""
        self.fill_height(_WIDTH, _MARGIN, _LEAST)
        super().open()
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build(self) -> None:
        look = theme()
        side = look.size(24)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(side, look.size(12), side, look.size(12))
        title = Text(tr("Genveje og hjælp"), "shell.help.title", "title", wrap=True)
        head.addWidget(title, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._close)
        column.addLayout(head)
        above = QVBoxLayout()
        above.setContentsMargins(side, 0, side, look.size(12))
        above.setSpacing(look.size(8))
        if self._doors:
            above.addWidget(Flow(*self._doors))
        above.addWidget(self._filter)
        column.addLayout(above)
        column.addWidget(Line())
        self._rows.setContentsMargins(side, look.size(12), side, side)
        self._rows.setSpacing(look.size(8))
        column.addWidget(self._scroll, 1)

    def _door(self, spec: ActionSpec) -> Button:
        button = Button(spec.text(), name=f"shell.{spec.id}", icon=spec.icon, size="compact")

        def enter() -> None:
            self.dismiss()
            self._actions.get(spec.id).trigger()

        button.clicked.connect(enter)
        return button

    def _fill(self) -> None:
        """Show the keys that fit what is searched for."""
        wanted = fold(self._filter.text()).split()
        self._count = 0
        with refilled(self._rows):
            for context, keys in self._actions.keys_by_context().items():
                place = context_words(context)
                found = [
                    (key_words(key), does)
                    for key, does in keys
                    if all(word in fold(f"{key_words(key)} {does} {place}") for word in wanted)
                ]
                if found:
                    self._count += len(found)
                    self._rows.addWidget(Text(place, role="body_strong"))
                    self._rows.addWidget(_grid(found))
            if not self._count:
                self._rows.addWidget(
                    Text(
                        tr("Ingen genvej passer. Slet noget i søgefeltet."),
                        "shell.help.nothing",
                        colour="muted",
                        wrap=True,
                    )
                )
            self._rows.addStretch(1)

    def _say_found(self) -> None:
        announce(self._filter, tr_n("{n} genvej", "{n} genveje", self._count))


def _grid(keys: list[tuple[str, str]]) -> QWidget:
    """Return two columns of keys as they are printed, and words."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, theme().size(8))
    grid.setHorizontalSpacing(theme().size(12))
    grid.setVerticalSpacing(theme().size(6))
    half = (len(keys) + 1) // 2
    for number, (key, text) in enumerate(keys):
        row, side = number % half, number // half * 2
        grid.addWidget(KeyCap(key), row, side, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(Text(text, wrap=True), row, side + 1)
    for side, stretch in enumerate((0, 1, 0, 1)):
        grid.setColumnStretch(side, stretch)
    for side in (0, 2):
        grid.setColumnMinimumWidth(side, theme().size(90))
    return holder
