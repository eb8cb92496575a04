"""A page that shows what the store holds, and never shows it out of date."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from fieldvisit.domain.changed import Changed
from fieldvisit.ui.page_state import PageState, side_of
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.tasks import Job, Worker
from fieldvisit.ui.widgets.overlay_frame import OverlayFrame
from fieldvisit.ui.widgets.page import SIDE, Page

T = TypeVar("T")


class FreshPage(Page):
    """Reads anew after a change that concerns it: at once while it is seen, otherwise when it is shown again.

    Args:
        tools: what every page works with.
        name: objectName.
        title: what the page is called.
        header: show the header line.
        side: left and right margin at 100 % text.
        parent: Qt parent.

    Attributes:
        state: says that a reading takes long, or failed.
    """

    def __init__(
        self,
        tools: PageTools,
        name: str,
        title: str,
        *,
        header: bool = True,
        side: int = SIDE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, title, header=header, side=side, parent=parent)
        self._tools = tools
        self._workspace, self._events = tools.workspace, tools.events
        self._tasks, self._window = tools.tasks, tools.window
        self.state = PageState(self, self.reload, side=side_of(side))
        self._stale = True
        self._reload_soon = QTimer(self)
        self._reload_soon.setSingleShot(True)
        self._reload_soon.setInterval(0)
        self._reload_soon.timeout.connect(self._reload_stale)
        self._focus_before: QWidget | None = None
        self._opening = False
        self._events.changed.connect(self._take_change)

    def reload(self) -> None:
        """Read what the page shows; each page adds how."""
        self._stale = False

    def _read(self, read: Callable[[Job], T], show: Callable[[T], None]) -> Job:
        """Read off the store on its worker and show what came; meanwhile, and when nothing came, say so.

        Args:
            read: runs on the store's worker.
            show: gets what it returned, on the GUI thread.

        Returns:
            The job, to cancel it.
        """
        self.state.begin()
        return self._tasks.run(Worker.STORE, read, partial(self._arrive, show), self.state.fail)

    def _arrive(self, show: Callable[[T], None], found: T) -> None:
        self.state.end()
        show(found)

    def note_opening(self) -> None:
        """Note where the focus is while the page is opened; see `is_left_alone`."""
        self._focus_before = self.window().focusWidget()
        self._opening = True

    def begin_at(self, part: QWidget) -> None:
        """Put the focus where work begins, with the first reading after each opening, when the page `is_left_alone`."""
        if self._opening and part.isVisible() and self.is_left_alone:
            part.setFocus(Qt.FocusReason.OtherFocusReason)
        self._opening = False

    @property
    def is_left_alone(self) -> bool:
        """Say whether nobody types into a field of the page, or has something over it, since it was opened.

        Only then may a reading that comes later put the focus where work begins: whoever types into the filter or the
        palette meanwhile would lose keys to a list.
        """
        covers = self.window().findChildren(OverlayFrame, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if any(cover.isVisible() for cover in covers):
            return False
        focused = self.window().focusWidget()
        if focused is self._focus_before or not isinstance(focused, QLineEdit | QTextEdit):
            return True
        return not self.isAncestorOf(focused)

    def concerns(self, changed: Changed) -> bool:
        """Say whether a change may show on the page."""
        del changed
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while another page was shown."""
        super().showEvent(event)
        # Whoever shows the page may have it read for a record in the same turn: one reading does for both.
        self._reload_soon.start()

    def _reload_stale(self) -> None:
        if self._stale and self.isVisible():
            self.reload()

    def _take_change(self, changed: Changed) -> None:
        if not self.concerns(changed):
            return
        self._stale = True
        if self.isVisible():
            self.reload()
