"""Reads the list of workplaces page by page, off the GUI thread; counts come after the rows."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from fieldvisit.services.list_companies import (
    PAGE_LINES,
    CompanyCount,
    CompanyFilter,
    CompanyPage,
    Sort,
    count_companies,
    list_companies,
)
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.tasks import Job, Tasks, Worker


class CompanyReading(QObject):
    """Asks for pages; of several questions only the latest is answered.

    Args:
        workspace: the open profile.
        tasks: reads off the GUI thread.
        parent: Qt parent.

    Attributes:
        begun: the first page came.
        followed: the page behind those before came.
        counted: how many there are; carries also whether the words found no others.
        failed: a page could not be read; carries the error.
    """

    begun = Signal(object)
    followed = Signal(object)
    counted = Signal(object, bool)
    failed = Signal(object)

    def __init__(self, workspace: Workspace, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._tasks = workspace, tasks
        self._wanted = CompanyFilter()
        self._page: CompanyPage | None = None
        self._job: Job | None = None
        self._counting: Job | None = None
        self._known: tuple[CompanyFilter, CompanyCount] | None = None

    def begin(self, wanted: CompanyFilter, limit: int = PAGE_LINES) -> None:
        """Read the first page of a filter and an order."""
        for job in (self._job, self._counting):
            if job is not None:
                job.cancel()
        self._counting, self._wanted = None, wanted
        self._job = self._tasks.run(
            Worker.STORE,
            lambda _: list_companies(self._workspace, wanted, limit=limit),
            self._take_first,
            self._fail,
        )

    def follow(self) -> None:
        """Read the page behind the last one, unless one is on its way or none follows."""
        wanted, page = self._wanted, self._page
        if self._job is None and page is not None and page.behind is not None:
            self._job = self._tasks.run(
                Worker.STORE,
                lambda _: list_companies(self._workspace, wanted, behind=page),
                self._take_next,
                self._fail,
            )

    def forget_counts(self) -> None:
        """Count anew with the next page: something has changed."""
        self._known = None

    def _take_first(self, page: CompanyPage) -> None:
        self._job, self._page = None, page
        wanted = self._wanted
        self.begun.emit(page)
        known = self._count_of(wanted, page)
        if known is not None:
            self.counted.emit(known, page.every)
            return
        self._counting = self._tasks.run(
            Worker.STORE,
            lambda _: count_companies(self._workspace, wanted, page),
            partial(self._take_count, wanted, page.every),
        )

    def _count_of(self, wanted: CompanyFilter, page: CompanyPage) -> CompanyCount | None:
        """Return what is known without counting: after another order, or when a page holds all that pass."""
        if self._known is None:
            return None
        before, count = self._known
        if before == _unsorted(wanted):
            return count
        if page.behind is None and before.with_ceased is wanted.with_ceased:
            return CompanyCount(len(page.items), count.total)
        return None

    def _take_next(self, page: CompanyPage) -> None:
        self._job, self._page = None, page
        self.followed.emit(page)

    def _take_count(self, wanted: CompanyFilter, every: bool, count: CompanyCount) -> None:
        self._counting, self._known = None, (_unsorted(wanted), count)
        self.counted.emit(count, every)

    def _fail(self, error: Exception) -> None:
        self._job = None
        self.failed.emit(error)


def _unsorted(wanted: CompanyFilter) -> CompanyFilter:
    """Return a filter without its order, on which no count depends."""
    return replace(wanted, sort=Sort.NEXT, reverse=False, near="")
