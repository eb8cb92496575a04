"""The first line of a card whose muted words change: title, words, and actions at the right."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.card import PADDING
from fieldvisit.ui.widgets.text import Text

_HEIGHT = 40


def card_head(title: str, note: Text, *actions: QWidget) -> QWidget:
    """Return a card's first line."""
    head = QWidget()
    line = QHBoxLayout(head)
    line.setContentsMargins(theme().size(PADDING), 0, theme().size(PADDING), 0)
    line.setSpacing(theme().size(8))
    line.addWidget(Text(title, role="body_strong"))
    line.addWidget(note)
    line.addStretch(1)
    for action in actions:
        line.addWidget(action)
    head.setMinimumHeight(theme().size(_HEIGHT))
    return head
