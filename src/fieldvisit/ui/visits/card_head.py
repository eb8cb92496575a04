"""The first line of a card whose muted words change: title, words, and actions at the right, or below where all do not fit."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.card import PADDING
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.text import Text

_HEIGHT = 40


class CardHead(QWidget):
    """A card's first line; where the words do not fit beside title and actions, they stand below, and then the actions.

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
        self._actions = Flow(*actions)
        line.addWidget(self._actions, 0, Qt.AlignmentFlag.AlignVCenter)
        self._is_beside, self._has_actions = True, True
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
        # Its own width: the layout knows none between a change and the next time it is used.
        whole = self.width() - 2 * theme().size(PADDING)
        room = whole - self._line.spacing() * len(shown)
        fits = wanted <= room
        title = self._others[0].sizeHint().width() + self._line.spacing()
        actions = self._actions.sizeHint()
        acts = fits or title + actions.width() <= whole
        self._actions.setMinimumWidth(actions.width() if acts else 0)
        if (fits, acts) != (self._is_beside, self._has_actions):
            self._is_beside, self._has_actions = fits, acts
            self._place()
        more = 0 if fits else self._note.sizeHint().height()
        more += 0 if acts else self._actions.heightForWidth(whole)
        self.setMinimumHeight(theme().size(_HEIGHT) + more)

    def _place(self) -> None:
        for part in (self._note, self._actions):
            self._line.removeWidget(part)
            self._below.removeWidget(part)
        if self._is_beside:
            self._line.insertWidget(1, self._note)
        else:
            self._below.addWidget(self._note)
        if self._has_actions:
            self._line.addWidget(self._actions, 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._below.addWidget(self._actions)
