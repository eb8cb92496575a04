"""The order of Tab: by the layouts of the window, so that rows shown anew keep their place (DESIGN 7 "reading order").

Qt's own order is that of construction: whatever a page builds later would come after the status strip.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldvisit.ui.widgets.reading_order import parts_of


def neighbour(root: QWidget, focused: QWidget | None, by: int) -> QWidget | None:
    """Return the widget that Tab (1) or Shift+Tab (-1) leads to, going round at the ends.

    Args:
        root: within which Tab stays.
        focused: where the focus is; none begins at the first or last.
        by: 1 or -1.

    Returns:
        None when nothing in `root` can take the focus.
    """
    reachable = focusable(root)
    if not reachable:
        return None
    if focused is None or focused not in reachable:
        return reachable[0 if by > 0 else -1]
    return reachable[(reachable.index(focused) + by) % len(reachable)]


def focusable(root: QWidget) -> list[QWidget]:
    """Return what the keyboard reaches in a widget, in reading order; a part that hands its focus on is left out."""
    found: list[QWidget] = []
    for child in parts_of(root):
        if child.isHidden():
            continue
        if _takes_focus(child):
            found.append(child)
        found.extend(focusable(child))
    return found


def _takes_focus(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isEnabled() and widget.isVisible() and widget.focusProxy() is None
