"""F6: from pane to pane (rail, page, its columns, status strip), each time to where the focus was last."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

PANE = "pane"
"""Property that makes a widget a pane of its own (a column of a page)."""


class PaneWalk(QObject):
    """Knows the panes and where the focus was in each.

    Args:
        panes: gives the panes that are shown now, in reading order.
        parent: Qt parent.
    """

    def __init__(self, panes: Callable[[], Sequence[QWidget]], parent: QObject) -> None:
        super().__init__(parent)
        self._panes = panes
        self._last: dict[int, QWidget] = {}
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._note)

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) pane that can take the focus."""
        panes = [pane for pane in self._panes() if self._goal(pane) is not None]
        if not panes:
            return
        focused = QApplication.focusWidget()
        current = next(
            (at for at, pane in enumerate(panes) if focused is not None and _holds(pane, focused)),
            -1 if by > 0 else 0,
        )
        goal = self._goal(panes[(current + by) % len(panes)])
        if goal is not None:
            reason = Qt.FocusReason.TabFocusReason if by > 0 else Qt.FocusReason.BacktabFocusReason
            goal.setFocus(reason)

    def _goal(self, pane: QWidget) -> QWidget | None:
        last = self._last.get(id(pane))
        if last is not None and isValid(last) and last.isVisible() and _holds(pane, last):
            return last
        return first_focusable(pane)

    def _note(self) -> None:
        focused = QApplication.focusWidget()
        if focused is None:
            return
        for pane in self._panes():
            if _holds(pane, focused):
                self._last[id(pane)] = focused


def panes_of(page: QWidget) -> list[QWidget]:
    """Return the columns of a page that are panes of their own; the page itself when it has none."""
    columns = [
        part for part in page.findChildren(QWidget) if part.property(PANE) and part.isVisibleTo(page.window())
    ]
    return columns or [page]


def first_focusable(pane: QWidget) -> QWidget | None:
    """Return the first widget of a pane that Tab would reach."""
    widget = pane
    while True:
        reachable = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if reachable and widget.isVisible() and widget.isEnabled() and _holds(pane, widget):
            return widget
        following = widget.nextInFocusChain()
        if following is pane or following is None:
            return None
        widget = following


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)
