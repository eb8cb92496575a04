"""The order of Tab: by the layouts of the window, so that rows shown anew keep their place (DESIGN 7 "reading order").

Qt's own order is that of construction: whatever a page builds later would come after the status strip.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldvisit.ui.widgets.reading_order import parts_of


def neighbour(root: QWidget, focused: QWidget | None, by: int) -> QWidget | None:
    """Return the widget that Tab (1) or Shift+Tab (-1) leads to, going round at the ends.

    Args:
        root: within which Tab stays.
        focused: where the focus is, perhaps on something that Tab never reaches, such as a page that was just opened;
            none begins at the first or last.
        by: 1 or -1.

    Returns:
        None when nothing in `root` can take the focus.
    """
    shown = list(_shown(root, focused))
    place = shown.index(focused) if focused in shown else -1 if by > 0 else len(shown)
    around = (
        [*shown[place + 1 :], *shown[: place + 1]] if by > 0 else [*shown[:place][::-1], *shown[place:][::-1]]
    )
    return next((part for part in around if _takes_focus(part)), None)


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
