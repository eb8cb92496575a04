"""Where the parts of a company's detail go when there is little room: a narrow window, large text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.flow import Flow

SIDE = 24
_GAP, _FACTS, _BAR, _LEAST_TAB = 12, 248, 16, 260
_NO_LIMIT = 16_777_215
_WAY = QBoxLayout.Direction


def arrange_names(head: QBoxLayout, names: QBoxLayout, buttons: Flow, width: int) -> None:
    """Put the numbers beside the name, or below it, and the buttons beside both, or below them: as there is room.

    Args:
        head: holds names and buttons.
        names: holds name and numbers.
        buttons: stand at the right of them.
        width: of the detail.
    """
    gap = theme().size(_GAP)
    owner = names.parentWidget()
    parts = [part for part in owner.children() if isinstance(part, QWidget)] if owner is not None else []
    words = [part for part in parts if names.indexOf(part) >= 0]
    room = width - 2 * theme().size(SIDE)
    beside = buttons.sizeHint().width() + gap
    below = max(part.sizeHint().width() for part in words[1:]) + beside > room
    head.setDirection(_WAY.TopToBottom if below else _WAY.LeftToRight)
    head.setSpacing(theme().size(4) if below else gap)
    buttons.setMinimumWidth(0 if below else beside - gap)
    wanted = sum(part.sizeHint().width() + gap for part in words) + (0 if below else beside)
    stacked = wanted > room
    names.setDirection(_WAY.TopToBottom if stacked else _WAY.LeftToRight)
    names.setSpacing(0 if stacked else gap)
    for part in words[1:]:
        names.setAlignment(part, Qt.AlignmentFlag(0) if stacked else Qt.AlignmentFlag.AlignVCenter)


def arrange_facts(below: QBoxLayout, side: QWidget, width: int) -> None:
    """Let the facts stand beside the tabs, or below them where there is no room for both.

    Args:
        below: holds tabs and facts.
        side: the facts.
        width: of the detail.
    """
    look = theme()
    narrow = width < look.size(_FACTS + _LEAST_TAB)
    below.setDirection(_WAY.TopToBottom if narrow else _WAY.LeftToRight)
    below.setStretch(1, 2 if narrow else 0)
    wide = look.size(_FACTS + _BAR)
    side.setMinimumWidth(0 if narrow else wide)
    side.setMaximumWidth(_NO_LIMIT if narrow else wide)
