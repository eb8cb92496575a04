"""Writing one form of a document, at once or on a worker with progress and a way to stop."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from fieldvisit.ui.out.out_document import OutForm
from fieldvisit.ui.tasks import Job, Tasks, Worker


class Saving(QObject):
    """Writes files; one at a time.

    Args:
        tasks: the workers.
        parent: Qt parent.

    Attributes:
        saved: carries the path of the file that is there now.
        failed: nothing was written.
        went_on: carries how many rows are written.
    """

    saved = Signal(str)
    failed = Signal()
    went_on = Signal(int)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._job: Job | None = None
        self._path = Path()

    @property
    def is_busy(self) -> bool:
        """Say whether a file is being written."""
        return self._job is not None

    def begin(self, form: OutForm, path: Path) -> None:
        """Write a file; `saved` or `failed` tells how it went."""
        self._path = path
        if not form.in_background:
            try:
                form.write(path, _go_on)
            except (OSError, ValueError):
                self.failed.emit()
            else:
                self.saved.emit(str(path))
            return

        def write(job: Job) -> None:
            def step(rows: int) -> None:
                job.check()
                job.report(rows)

            form.write(path, step)

        self._job = self._tasks.run(Worker.STORE, write, self._end, self._fail, self.went_on.emit)

    def stop(self) -> bool:
        """Give up what is being written, and leave nothing of it; return whether there was anything."""
        if self._job is None:
            return False
        self._job.cancel()
        self._job = None
        return True

    def _end(self, _: object) -> None:
        self._job = None
        self.saved.emit(str(self._path))

    def _fail(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, OSError | ValueError):
            raise error
        self.failed.emit()


def _go_on(_: int) -> None:
    """Never stop: what is written at once is written to its end."""
