"""The order of Tab: by the layouts of the window, so that rows shown anew keep their place (DESIGN 7 "reading order").

Qt's own order is that of construction: whatever a page builds later would come after the status strip.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldvisit.ui.widgets.pane import is_pane
from fieldvisit.ui.widgets.reading_order import parts_of


def move(root: QWidget, focused: QWidget | None, by: int) -> bool:
    """Move the focus with Tab (1) or Shift+Tab (-1), going round at the ends; return whether anything could take it.

    Where the focused part is just being hidden or disabled, nobody pressed Tab: the nearest part of its own page, or the
    page itself, takes the focus then, with its words as they are, so that the next letter replaces none of them.

    Args:
        root: within which Tab stays.
        focused: where the focus is, perhaps on something that Tab never reaches, such as a page that was just opened;
            none begins at the first or last.
        by: 1 or -1.
    """
    if focused is not None and not (focused.isVisible() and focused.isEnabled()):
        page = _page_of(focused, root)
        if page is not None:
            (_nearest(page, focused) or page).setFocus(Qt.FocusReason.OtherFocusReason)
            return True
    goal = _neighbour(root, focused, by)
    if goal is not None:
        goal.setFocus(Qt.FocusReason.TabFocusReason if by > 0 else Qt.FocusReason.BacktabFocusReason)
    return goal is not None


def _neighbour(root: QWidget, focused: QWidget | None, by: int) -> QWidget | None:
    """Return what Tab leads to; None when nothing in the root can take the focus."""
    shown = list(_shown(root, focused))
    place = shown.index(focused) if focused in shown else -1 if by > 0 else len(shown)
    around = (
        [*shown[place + 1 :], *shown[: place + 1]] if by > 0 else [*shown[:place][::-1], *shown[place:][::-1]]
    )
    return next((part for part in around if _takes_focus(part)), None)


def _page_of(part: QWidget, root: QWidget) -> QWidget | None:
    """Return the outermost pane around a part; none when that is not shown either."""
    found, around = None, part.parentWidget()
    while around is not None and around is not root:
        found = around if is_pane(around) else found
        around = around.parentWidget()
    return found if found is not None and found.isVisible() else None


def _nearest(page: QWidget, gone: QWidget) -> QWidget | None:
    """Return what can take the focus of a part that goes: the next one of its page, at the end the one before."""
    shown = list(_shown(page, gone))
    place = shown.index(gone) if gone in shown else len(shown)
    return next((part for part in [*shown[place:], *shown[:place][::-1]] if _takes_focus(part)), None)


def focusable(root: QWidget) -> list[QWidget]:
    """Return what the keyboard reaches in a widget, in reading order; a part that hands its focus on is left out."""
    return [part for part in _shown(root) if _takes_focus(part)]


def _shown(root: QWidget, focused: QWidget | None = None) -> Iterator[QWidget]:
    """Go through what is shown, and through what is just being hidden with the focus in it."""
    for child in parts_of(root):
        if not child.isHidden() or (
            focused is not None and (child is focused or child.isAncestorOf(focused))
        ):
            yield child
            yield from _shown(child, focused)


def _takes_focus(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isEnabled() and widget.isVisible() and widget.focusProxy() is None
