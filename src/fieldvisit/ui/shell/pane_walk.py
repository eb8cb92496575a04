"""F6: from pane to pane (rail, header, columns of the page, status strip), each time to where the focus was last."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from fieldvisit.ui.shell.page_stack import PageStack
from fieldvisit.ui.shell.tab_order import focusable
from fieldvisit.ui.widgets.page import Page
from fieldvisit.ui.widgets.pane import is_pane
from fieldvisit.ui.widgets.reading_order import parts_of


class PaneWalk(QObject):
    """Knows the panes and where the focus was in each.

    Args:
        panes: gives the panes that are shown now, in reading order.
        pages: the pages among them; one that is thrown away is forgotten, for its widget would hold all of it in memory.
        parent: Qt parent.
    """

    def __init__(self, panes: Callable[[], Sequence[QWidget]], pages: PageStack, parent: QObject) -> None:
        super().__init__(parent)
        self._panes = panes
        self._last: dict[int, QWidget] = {}
        pages.thrown_away.connect(self._last.clear)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._note)

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) pane that can take the focus."""
        panes = [pane for pane in self._panes() if self._goal(pane) is not None]
        if not panes:
            return
        current = _place(panes, QApplication.focusWidget(), by)
        goal = self._goal(panes[(current + by) % len(panes)])
        if goal is not None:
            reason = Qt.FocusReason.TabFocusReason if by > 0 else Qt.FocusReason.BacktabFocusReason
            goal.setFocus(reason)

    def _goal(self, pane: QWidget) -> QWidget | None:
        last = self._last.get(id(pane))
        if (
            last is not None
            and isValid(last)
            and last.isVisible()
            and last.isEnabled()
            and _holds(pane, last)
        ):
            return last
        return first_focusable(pane)

    def _note(self) -> None:
        focused = part = QApplication.focusWidget()
        while focused is not None and part is not None:
            if is_pane(part):
                self._last[id(part)] = focused
            part = part.parentWidget()


def panes_of(page: QWidget) -> list[QWidget]:
    """Return a page's header and its columns that are panes of their own; the page itself when it has no columns."""
    header = page.header if isinstance(page, Page) else None
    columns = [part for part in _marked(page) if part is not header]
    if not columns:
        return [page]
    return [header, *columns] if header is not None else columns


def first_focusable(pane: QWidget) -> QWidget | None:
    """Return where a pane is entered: what it names itself, else the first widget of it that Tab would reach."""
    named = pane.focusProxy()
    if named is not None and named.isVisible() and named.isEnabled():
        return named
    return next(iter(focusable(pane)), None) if pane.isVisible() else None


def _marked(part: QWidget) -> Iterator[QWidget]:
    for child in parts_of(part):
        if child.isHidden():
            continue
        if is_pane(child):
            yield child
        else:
            yield from _marked(child)


def _place(panes: Sequence[QWidget], focused: QWidget | None, by: int) -> int:
    """Return the pane with the focus; where none has it, the one beside the first of those around."""
    part = focused
    while part is not None:
        for at, pane in enumerate(panes):
            if _holds(pane, part):
                return at
            if part.isAncestorOf(pane):
                return at - 1 if by > 0 else at
        part = part.parentWidget()
    return -1 if by > 0 else 0


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)
