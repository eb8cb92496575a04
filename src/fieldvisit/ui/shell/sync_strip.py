"""Keeps the status strip true: what waits, conflicts, refusals, and the line with the age of the data (DESIGN 9)."""

from datetime import datetime

from PySide6.QtCore import QObject

from fieldvisit.domain.clock import local_now, to_local
from fieldvisit.domain.clock_error import ClockError, clock_error
from fieldvisit.services.sync_now import Status, read_status
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.errors import StoreError
from fieldvisit.ui import words
from fieldvisit.ui.events import Events
from fieldvisit.ui.language import tr
from fieldvisit.ui.shell.status_strip import StatusStrip
from fieldvisit.ui.sync_runner import SyncRunner


class SyncStrip(QObject):
    """Writes sync state into the strip after every change and every step of a sync.

    Args:
        workspace: the open profile.
        events: the broadcast of changes.
        runner: the profile's syncs.
        strip: where it is written.
        parent: Qt parent.
    """

    def __init__(
        self,
        workspace: Workspace,
        events: Events,
        runner: SyncRunner,
        strip: StatusStrip,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._runner, self._strip = workspace, runner, strip
        events.changed.connect(self.refresh)
        runner.started.connect(self.refresh)
        runner.progressed.connect(self.refresh)
        runner.finished.connect(self.refresh)
        runner.failed.connect(self.refresh)
        runner.line_changed.connect(self.refresh)

    def refresh(self) -> None:
        """Read the state and show it, or that it cannot be read."""
        try:
            status = read_status(self._workspace)
        except StoreError:
            self._strip.show_unreadable()
            return
        self._strip.show_waiting(status.pending)
        self._strip.show_conflicts(status.conflicts)
        self._strip.show_errors(status.refused)
        progress = self._runner.progress
        if self._runner.is_running and progress is not None and progress.to_send:
            self._strip.show_sending(progress.sent, progress.to_send)
        elif self._runner.is_running:
            self._strip.show_connection(tr("Synkroniserer …"), "synk", "muted")
        elif status.persons_locked:
            self._strip.show_connection(_locked_words(status), "laas", "warn", at_once=True)
        elif self._runner.problem:
            self._strip.show_connection(self._runner.problem, "fejl", "danger", at_once=True)
        else:
            self._show_line(status)

    def _show_line(self, status: Status) -> None:
        error = clock_error(status.clock_offset_s)
        if error is not None and self._runner.is_online:
            self._strip.show_connection(_clock_words(error), "forfalden", "warn", at_once=True)
            return
        since = self._runner.online_since
        last = to_local(status.last_sync) if status.last_sync else None
        if not self._runner.is_online:
            self._strip.show_offline(self._when(last) if last else "")
        elif since is not None and (last is None or since > last):
            self._strip.show_connected_again(words.time_of_day(since))
        elif last is not None and last.date() == self._workspace.today:
            self._strip.show_synced(words.time_of_day(last))
        elif last is not None:
            text = tr("Synkroniseret {when}").format(when=self._when(last))
            self._strip.show_connection(text, "synk", "muted")
        else:
            self._strip.show_connection(tr("Ikke synkroniseret endnu"), "synk", "muted")

    def _when(self, last: datetime) -> str:
        today = local_now(self._workspace.clock).date()
        return words.as_of(last, today)


def _clock_words(error: ClockError) -> str:
    sizes = {
        "minute": tr("{n} minutter"),
        "hour": tr("{n} timer"),
        "day": tr("{n} dage"),
        "year": tr("{n} år"),
    }
    if error.ahead:
        text = tr("Computerens ur er {size} foran. Dine tider rettes efter serverens ur. Stil uret.")
    else:
        text = tr("Computerens ur er {size} bagud. Dine tider rettes efter serverens ur. Stil uret.")
    return text.format(size=sizes[error.unit].format(n=error.count))


def _locked_words(status: Status) -> str:
    days = words.days((status.data_age_s or 0) // 86_400)
    return tr("Data er {days} gamle. Personoplysninger er låst, til du synkroniserer.").format(days=days)
