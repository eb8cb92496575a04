"""The kinds of things the palette can look for; Tab walks through them."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.painting import draw_frame, draw_text, painter_of, text_width
from fieldvisit.ui.widgets.text import Text

_HEIGHT, _PADDING = 24, 8


class _Kind(QPushButton):
    """One kind; pressed with the mouse, since Tab belongs to the field."""

    def __init__(self, id_: str, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.id = id_
        self.setObjectName(f"shell.palette.kind.{id_}")
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for the strong words, so that choosing moves nothing."""
        width = text_width(self.text(), theme().font("caption_strong")) + 2 * theme().size(_PADDING)
        return QSize(round(width), theme().size(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the kind in its present state."""
        del event
        painter = painter_of(self)
        rect, chosen = QRectF(self.rect()), self.isChecked()
        if chosen or self.underMouse():
            draw_frame(painter, rect, "accent_soft" if chosen else "hover", "", theme().radius("chip"))
        role, colour = ("caption_strong", "on_accent_soft") if chosen else ("caption", "text")
        draw_text(painter, rect, self.text(), role, colour, centre=True)
        painter.end()


class PaletteKinds(QWidget):
    """One kind is chosen at a time.

    Args:
        kinds: (id, words); the first one means everything.
        parent: Qt parent.

    Attributes:
        chosen: another kind is chosen.
    """

    chosen = Signal()

    def __init__(self, kinds: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._kinds = [_Kind(id_, text, self) for id_, text in kinds]
        line = QHBoxLayout(self)
        line.setContentsMargins(theme().size(12), 0, theme().size(20), 0)
        line.setSpacing(theme().size(5))
        for kind in self._kinds:
            kind.toggled.connect(self._tell)
            line.addWidget(kind)
        line.addStretch(1)
        line.addWidget(Text(tr("Tab skifter"), role="caption", colour="muted"))
        self.choose_first()

    @property
    def choice(self) -> str:
        """The id of the chosen kind; empty when there are none."""
        return next((kind.id for kind in self._kinds if kind.isChecked()), "")

    @property
    def words(self) -> str:
        """What the chosen kind is called."""
        return next((kind.text() for kind in self._kinds if kind.isChecked()), "")

    def choose_first(self) -> None:
        """Look for everything."""
        self._choose(0)

    def step(self, by: int) -> None:
        """Choose the next (1) or the previous (-1) kind, going round at the ends."""
        current = next((at for at, kind in enumerate(self._kinds) if kind.isChecked()), 0)
        self._choose(current + by)

    def _choose(self, at: int) -> None:
        if self._kinds:
            self._kinds[at % len(self._kinds)].setChecked(True)

    def _tell(self, on: bool) -> None:
        if on:
            self.chosen.emit()
