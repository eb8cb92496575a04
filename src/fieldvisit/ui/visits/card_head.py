"""The first line of a card whose muted words change: title, words, and actions at the right."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.card import PADDING
from fieldvisit.ui.widgets.text import Text

_HEIGHT = 40


class CardHead(QWidget):
    """A card's first line; where the words do not fit beside title and actions, they give way.

    Args:
        title: what the card is called.
        note: its muted words.
        actions: what stands at the right.
    """

    def __init__(self, title: str, note: Text, *actions: QWidget) -> None:
        super().__init__()
        self._note = note
        self._others: tuple[QWidget, ...] = (Text(title, role="body_strong"), *actions)
        line = self._line = QHBoxLayout(self)
        line.setContentsMargins(theme().size(PADDING), 0, theme().size(PADDING), 0)
        line.setSpacing(theme().size(8))
        line.addWidget(self._others[0])
        line.addWidget(note)
        line.addStretch(1)
        for action in actions:
            line.addWidget(action)
        self.setMinimumHeight(theme().size(_HEIGHT))
        # The card is as wide as its column: a long word in another language must not push it out.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the words where they fit."""
        super().resizeEvent(event)
        shown = [part for part in self._others if not part.isHidden()]
        wanted = sum(part.sizeHint().width() for part in (self._note, *shown))
        room = self._line.contentsRect().width() - self._line.spacing() * len(shown)
        self._note.setVisible(wanted <= room)
