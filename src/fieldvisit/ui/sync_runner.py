"""Running a sync from the window: off the GUI thread, with progress, a way to stop, and the line watched in between.

One runner serves button, F9, strip and palette, so that never two syncs run side by side.
"""

from datetime import datetime
from threading import Event

from PySide6.QtCore import QObject, QTimer, Signal

from fieldvisit.domain.clock import local_now
from fieldvisit.services.obey_wipe import WIPED
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.sync_now import line_is_up, run_sync
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.errors import StoreError
from fieldvisit.sync_client.report import SyncReport
from fieldvisit.sync_client.session import Progress
from fieldvisit.ui.events import Events
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.tasks import Job, Tasks, Worker

PROBE_MS = 30_000
"""How often an idle line is tried."""

AUTO_SYNC = "auto_sync"
"""The municipality's setting of whether syncs begin by themselves."""


class SyncRunner(QObject):
    """Syncs one profile.

    Args:
        workspace: the open profile.
        events: told what changed, with the cause "sync".
        tasks: the workers.
        parent: Qt parent.

    Attributes:
        started: a sync began.
        progressed: carries `Progress` after every stored answer.
        finished: carries the `SyncReport`; `result` is done, cut or cancelled.
        failed: the sync could not go on; carries the sentence for a person. Nothing is lost.
        wipe_ordered: the server blocked this computer; carries the sentence. The profile is to be closed and wiped.
        line_changed: the server became reachable or unreachable; carries whether it is.
        progress: where the running sync stands; None when none runs or nothing came yet.
        online_since: when the line came back after it was gone; None when it never was away.
        problem: the sentence of the last failure; empty after a sync that went well.
        begins_itself: a sync begins when the line comes back, unless the municipality has settled it (`auto_sync`).
    """

    started = Signal()
    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(str)
    wipe_ordered = Signal(str)
    line_changed = Signal(bool)

    def __init__(
        self, workspace: Workspace, events: Events, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._events, self._tasks = workspace, events, tasks
        self._stop: Event | None = None
        self._probing = False
        self.progress: Progress | None = None
        self._online: bool | None = None
        self.online_since: datetime | None = None
        self.problem = ""
        self.begins_itself = False
        self._timer = QTimer(self)
        self._timer.setInterval(PROBE_MS)
        self._timer.timeout.connect(self.probe)

    @property
    def is_running(self) -> bool:
        """Say whether a sync runs now."""
        return self._stop is not None

    @property
    def is_online(self) -> bool:
        """Say whether the server was reachable when last tried; True before the first try."""
        return self._online is not False

    def start(self) -> bool:
        """Begin a sync; return False when one runs already."""
        if self._stop is not None:
            return False
        stop = self._stop = Event()
        self.progress = None

        def sync(job: Job) -> Done[SyncReport]:
            return run_sync(self._workspace, progress=job.report, cancelled=stop.is_set)

        self._tasks.run(Worker.NETWORK, sync, self._finish, self._fail, self._go_on)
        self.started.emit()
        return True

    def cancel(self) -> None:
        """Stop after the answer that is under way; what was stored stays."""
        if self._stop is not None:
            self._stop.set()

    def watch(self) -> None:
        """Try the line now and from time to time."""
        self._timer.start()
        self.probe()

    def close(self) -> None:
        """Stop a running sync and try the line no more; called before the lock closes the store."""
        self._timer.stop()
        self.cancel()

    def probe(self) -> None:
        """Try the line, unless a sync or a try is under way."""
        if self._stop is not None or self._probing:
            return
        self._probing = True
        self._tasks.run(
            Worker.NETWORK, lambda _: line_is_up(self._workspace), self._note_probe, self._drop_probe
        )

    def _go_on(self, progress: Progress) -> None:
        self.progress = progress
        self._note_line(online=True)
        self.progressed.emit(progress)

    def _finish(self, done: Done[SyncReport]) -> None:
        self._stop, self.progress, self.problem = None, None, ""
        report = done.value
        if report.result != "cancelled":
            self._note_line(online=report.result == "done")
        self._events.announce(done.changed)
        self.finished.emit(report)

    def _fail(self, error: Exception) -> None:
        self._stop, self.progress = None, None
        if not isinstance(error, ProblemError | StoreError):
            raise error
        self.problem = problem_words(error)
        if isinstance(error, ProblemError) and error.code == WIPED:
            self.wipe_ordered.emit(self.problem)
            return
        self.failed.emit(self.problem)

    def _note_probe(self, reachable: bool) -> None:
        self._probing = False
        came_back = self._online is False and reachable
        self._note_line(online=reachable)
        if came_back and self._workspace.settings().get(AUTO_SYNC, self.begins_itself):
            self.start()

    def _drop_probe(self, error: Exception) -> None:
        self._probing = False
        if not isinstance(error, StoreError):
            raise error

    def _note_line(self, *, online: bool) -> None:
        if online == self._online:
            return
        if online and self._online is False:
            self.online_since = local_now(self._workspace.clock)
        elif not online:
            self.online_since = None
        self._online = online
        self.line_changed.emit(online)
