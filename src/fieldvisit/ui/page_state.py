"""How a page says that its reading takes a while, or that it failed (DESIGN section 3 "henter", "fejl")."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from fieldvisit.store.errors import StoreTakenError
from fieldvisit.ui.problem_words import tell_failed_reading
from fieldvisit.ui.saving import saving
from fieldvisit.ui.widgets.failure_line import FailureLine
from fieldvisit.ui.widgets.page import SIDE, Page
from fieldvisit.ui.widgets.waiting_rows import WaitingRows


class PageState(QObject):
    """Grey rows until the first reading came, never over what is shown already; a line in the page when one failed.

    Args:
        page: the parts are named `page.waiting` and `page.failure`.
        retry: reads anew.
        side: margin of the line left and right, where the page has none.
    """

    def __init__(self, page: Page, retry: Callable[[], object], *, side: int = 0) -> None:
        super().__init__(page)
        self._rows = WaitingRows(page, name=f"{page.objectName()}.waiting")
        self._failure = FailureLine(name=f"{page.objectName()}.failure", side=side)
        self._has_come = False
        self._retry = retry
        self._rows.below = page.header
        self._blank: QWidget | None = None
        page.body.insertWidget(0, self._failure)
        self._failure.retried.connect(retry)

    def stand_for(self, blank: QWidget | None, rows: QWidget | None = None) -> None:
        """Say what has nothing to show before the first reading.

        Args:
            blank: a part that is not shown till then: empty frames would look like an answer.
            rows: the list that grey rows stand for; the whole page below its header when not given.
        """
        if rows is not None:
            self._rows.place = rows
        if blank is None:
            return
        self._blank = blank
        policy = blank.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        blank.setSizePolicy(policy)
        blank.hide()

    def begin(self) -> None:
        """Note that a reading is on its way."""
        if not self._has_come:
            self._rows.begin()

    def end(self) -> None:
        """Note that it came."""
        if self._blank is not None and not self._has_come:
            stack = self._blank.parentWidget()
            # Of a stack another part may stand in front by now, such as a form.
            if not isinstance(stack, QStackedWidget) or stack.currentWidget() is self._blank:
                self._blank.show()
        self._has_come = True
        self._rows.end()
        self._failure.clear()

    def fail(self, error: Exception) -> None:
        """Say why nothing came; what nobody can act on is raised again, to be noted as our fault."""
        self._rows.end()
        if isinstance(error, StoreTakenError):
            saving().try_after(error, self, self._retry)
        tell_failed_reading(error, self._failure.say)


def side_of(page_side: int) -> int:
    """Return the margin that the line needs on a page with its own content margin."""
    return 0 if page_side else SIDE
