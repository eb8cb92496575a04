"""The first line of a card whose muted words change: title, words, and actions at the right."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.card import PADDING
from fieldvisit.ui.widgets.text import Text

_HEIGHT = 40


class CardHead(QWidget):
    """A card's first line; where the words do not fit beside title and actions, they stand below.

    Args:
        title: what the card is called.
        note: its muted words.
        actions: what stands at the right.
    """

    def __init__(self, title: str, note: Text, *actions: QWidget) -> None:
        super().__init__()
        self._note = note
        self._others: tuple[QWidget, ...] = (Text(title, role="body_strong"), *actions)
        self._below = QVBoxLayout(self)
        self._below.setContentsMargins(theme().size(PADDING), 0, theme().size(PADDING), 0)
        self._below.setSpacing(0)
        line = self._line = QHBoxLayout()
        line.setSpacing(theme().size(8))
        self._below.addLayout(line, 1)
        line.addWidget(self._others[0])
        line.addWidget(note)
        line.addStretch(1)
        for action in actions:
            line.addWidget(action)
        self._is_beside = True
        self.setMinimumHeight(theme().size(_HEIGHT))
        # The card is as wide as its column: a long word in another language must not push it out.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the words where they fit."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Look again when a part comes, goes or says something else."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        shown = [part for part in self._others if not part.isHidden()]
        wanted = sum(part.sizeHint().width() for part in (self._note, *shown))
        room = self._below.contentsRect().width() - self._line.spacing() * len(shown)
        fits = wanted <= room
        if fits == self._is_beside:
            return
        self._is_beside = fits
        if fits:
            self._below.removeWidget(self._note)
            self._line.insertWidget(1, self._note)
        else:
            self._line.removeWidget(self._note)
            self._below.addWidget(self._note)
        self.setMinimumHeight(theme().size(_HEIGHT) + (0 if fits else self._note.sizeHint().height()))
