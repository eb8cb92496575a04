"""Search and act from one field (Ctrl+K): 640 px, groups, Tab changes the kind, every row shows its key (mockup g)."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.announce import announce
from fieldvisit.ui.widgets.card import Line, side_by_side
from fieldvisit.ui.widgets.icon_label import IconLabel
from fieldvisit.ui.widgets.key_cap import KeyCap
from fieldvisit.ui.widgets.overlay_frame import OverlayFrame
from fieldvisit.ui.widgets.palette_kinds import PaletteKinds
from fieldvisit.ui.widgets.palette_list import PaletteList
from fieldvisit.ui.widgets.palette_rows import PaletteGroup, PaletteProvider, PaletteRow
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.text_field import TextField

_WIDTH, _TOP, _FIELD, _KINDS, _FOOT = 640, 60, 52, 35, 36
_MOST_ROWS_HEIGHT = 8 * 36 + 3 * 30 + 12


class CommandPalette(OverlayFrame):
    """The palette over its window.

    Args:
        window: what it covers with a scrim.
        provider: asked at every keystroke; local index only.
        beginning: what stands in the field at first, such as `ny `.
    """

    def __init__(self, window: QWidget, provider: PaletteProvider, beginning: str = "") -> None:
        super().__init__(window, name="shell.palette", accessible=tr("Søg eller udfør"))
        self._provider, self._beginning = provider, beginning
        self._asking, self._steps, self._enter = False, 0, False
        self.field = TextField(
            name="shell.palette.field",
            accessible=tr("Søg eller udfør"),
            placeholder=tr("Søg eller udfør"),
            next_on_enter=False,
        )
        self.field.setProperty("bare", True)
        self.field.setProperty("focusRing", "none")
        self._kinds = PaletteKinds(provider.kinds(), self)
        self.list = PaletteList(self)
        self.list.setObjectName("shell.palette.rows")
        self.list.setAccessibleName(tr("Fund"))
        self._build()
        self._connect_signals()
        theme().follow(self._dress)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self._head = QHBoxLayout()
        self._head.addWidget(IconLabel("soeg", "text", 20))
        self._head.addWidget(self.field, 1)
        self._head.addWidget(KeyCap("Esc"))
        foot = QWidget()
        foot.setObjectName("shell.palette.foot")
        self._foot_line, self._foot = foot, QHBoxLayout(foot)
        for keys, words in (
            (("↑", "↓"), tr("vælg")),
            (("Enter",), tr("åbn")),
            (("Tab",), tr("skift type")),
        ):
            for key in keys:
                self._foot.addWidget(KeyCap(key))
            self._foot.addWidget(Text(words, role="caption", colour="muted"))
            self._foot.addSpacing(theme().size(10))
        self._foot.addStretch(1)
        where = Text(tr("Søger på denne computer, også uden net"), role="caption", colour="muted")
        self._where = side_by_side(IconLabel("gemt-her", "muted", 14), where, gap=5)
        self._foot.addWidget(self._where)
        column.addLayout(self._head)
        column.addWidget(Line())
        column.addWidget(self._kinds)
        column.addWidget(Line())
        column.addWidget(self.list, 1)
        column.addWidget(Line())
        column.addWidget(foot)

    def _connect_signals(self) -> None:
        self.field.textChanged.connect(self._find)
        self.field.paused.connect(self._say_found)
        self._kinds.chosen.connect(self._find)
        self.field.installEventFilter(self)
        self.covered.installEventFilter(self)
        self.list.picked.connect(self._run)

    def open(self) -> None:
        """Come up with the focus in the field."""
        self._kinds.choose_first()
        self._kind_said = self._kinds.choice
        self.field.set_text(self._beginning)
        self._find()
        super().open()
        self._place()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the choice from the field, and keep the place in the window."""
        if watched is self.covered and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._act(event)
        return super().eventFilter(watched, event)

    def _act(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if key in steps:
            self._move(steps[key])
        elif key == Qt.Key.Key_Tab:
            self._kinds.step(1)
        elif key == Qt.Key.Key_Backtab:
            self._kinds.step(-1)
        elif key == Qt.Key.Key_Escape:
            self.dismiss()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._press()
        else:
            return False
        return True

    def _find(self) -> None:
        self._asking, self._steps, self._enter = True, 0, False
        self._provider.ask(self.field.text().strip(), self._kinds.choice, self._show)

    def _show(self, groups: Sequence[PaletteGroup]) -> None:
        """Show what was found, and do what was pressed while it was looked for: keys never act on older rows."""
        self._asking = False
        self.list.show_groups(groups)
        self._place()
        if self._kinds.choice != self._kind_said:
            self._kind_said = self._kinds.choice
            self._say_found(self._kinds.words)
        steps, self._steps = self._steps, 0
        for _ in range(abs(steps)):
            self._move(1 if steps > 0 else -1)
        if self._enter:
            self._press()

    def _move(self, step: int) -> None:
        if self._asking:
            self._steps += step
            return
        self.list.move_choice(step)
        self._say_found()

    def _say_found(self, before: str = "") -> None:
        """Say what Enter would do now: the focus stays in the field while rows come and go."""
        chosen = self.list.chosen
        if chosen is not None and not self._asking:
            announce(self.field, ". ".join(part for part in (before, chosen.spoken) if part))

    def _press(self) -> None:
        if self._asking:
            self._enter = True
        elif self.list.chosen is not None:
            self._run(self.list.chosen)

    def dismiss(self) -> None:
        """Go away for good; what is being looked for is not wanted any more."""
        self._provider.rest()
        super().dismiss()

    def _run(self, row: PaletteRow) -> None:
        self.dismiss()
        row.run()

    def _place(self) -> None:
        look = theme()
        width = min(look.size(_WIDTH), self.covered.width() - look.size(32))
        # Beside the keys, where there is room: they come first.
        self._where.show()
        self._foot.invalidate()
        self._where.setVisible(self._foot.sizeHint().width() <= width)
        fixed = look.size(_FIELD) + look.size(_KINDS) + look.size(_FOOT) + 5
        # Rows are as high as their words need in the width they are about to get.
        self.list.resize(width, self.list.height())
        rows = min(self.list.whole_height + look.size(8), look.size(_MOST_ROWS_HEIGHT))
        top = look.size(_TOP)
        height = min(fixed + rows, self.covered.height() - top - look.size(16))
        self.setGeometry((self.covered.width() - width) // 2, top, width, height)

    def _dress(self) -> None:
        look = theme()
        self.field.setFont(look.font("presenter_body"))
        self._head.setContentsMargins(look.size(17), 0, look.size(16), 0)
        self._head.setSpacing(look.size(2))
        self._foot.setContentsMargins(look.size(16), 0, look.size(16), 0)
        self._foot.setSpacing(look.size(5))
        self.field.setMinimumHeight(look.size(_FIELD))
        self._foot_line.setFixedHeight(look.size(_FOOT))
        self._kinds.setFixedHeight(look.size(_KINDS))
        self._place()
