"""One sync: requests until nothing waits on either side, then the proof (SYNC "The design").

Every answer is stored in one local transaction together with the cursor, so that a stop at any point loses nothing
and repeats at most one page.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from fieldvisit.domain.setting_values import fits
from fieldvisit.store import files, found
from fieldvisit.store.batches import Batch, has_open, next_batch, reopen, store_results
from fieldvisit.store.codec import stamp_text
from fieldvisit.store.comparing import compare
from fieldvisit.store.edit_times import are_doubtful, put_right
from fieldvisit.store.outbox import count_waiting, may_send
from fieldvisit.store.pages import drop_records, store_page
from fieldvisit.store.refused import send_again_to_newer
from fieldvisit.store.removal import has_traces, note_told, untold
from fieldvisit.store.repositories.sync_review import MET, count_open_conflicts
from fieldvisit.store.reread import (
    begin_reading_anew,
    end_reading_anew,
    forget_old_answers,
    is_reading_anew,
)
from fieldvisit.store.state import get_state, set_state
from fieldvisit.store.store import LATEST_SEEN, Store, Transaction
from fieldvisit.store.told_setting import told_setting
from fieldvisit.sync_client.exchange import Exchanged, exchange
from fieldvisit.sync_client.files import FileTransfer
from fieldvisit.sync_client.http import Server, ServerRefusedError, ServerUnreachableError
from fieldvisit.sync_client.kept_line import KeptLine
from fieldvisit.sync_client.kept_token import KeptToken
from fieldvisit.sync_client.login import DeviceLogin, NotEnrolledError
from fieldvisit.sync_client.proving import Proving
from fieldvisit.sync_client.report import SyncReport
from fieldvisit.sync_client.seldom_collected import seldom_collected
from fieldvisit_sync.clock import Clock
from fieldvisit_sync.protocol.messages import (
    MAX_MUTATIONS_IN_BATCH,
    BatchHead,
    Drop,
    SyncAnswer,
    SyncRequest,
)
from fieldvisit_sync.protocol.reasons import FAILURE_DA, Failure
from fieldvisit_sync.schema.registry import SCHEMA_VERSION
from fieldvisit_sync.schema.visits import ATTACHMENT

FETCHED_UNASKED = 5 * 1024 * 1024
"""Most bytes of a file about one's own workplaces that comes without being asked for."""

_UNFINISHED = "sync_unfinished"
"""State: edits made before the last page are still to be sent."""
_SERVER_SCHEMA = "server_schema"
_UPGRADE_REQUIRED = 426
_LEASE_SETTING = "offline_person_days"
_BATCH_SETTING = "sync_batch_size"


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a sync stands: changes answered, changes there were, rows received."""

    sent: int
    to_send: int
    received: int


class SyncSession:
    """Syncs one store with its server.

    Args:
        store: the open store of an enrolled profile.
        clock: wall time for stamps, monotonic time for duration and tokens.
        batch_size: most mutations of a batch; the municipality's `sync_batch_size` setting wins when smaller.
        progress: called after every stored answer.
        cancelled: asked before every request; True ends the sync with all that was stored kept.
        server: another line than the one to the address the profile is bound to.
        token: an access token of an earlier sync, kept for the next one.
        line: where the line of an earlier sync is kept, and this one's for the next.
    """

    def __init__(
        self,
        store: Store,
        clock: Clock,
        *,
        batch_size: int = MAX_MUTATIONS_IN_BATCH,
        progress: Callable[[Progress], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        server: Server | None = None,
        token: KeptToken | None = None,
        line: KeptLine | None = None,
    ) -> None:
        with store.read() as reader:
            address = get_state(reader.connection, "server")
            told = told_setting(reader.connection, _BATCH_SETTING)
            self._to_send = count_waiting(reader.connection)
        if address is None:
            raise NotEnrolledError
        self._store = store
        self._clock = clock
        fitting = told is not None and fits(_BATCH_SETTING, told)
        self._batch_size = min(batch_size, told) if fitting else batch_size
        self._progress = progress
        self._cancelled = cancelled
        self._line = line or KeptLine()
        self._server = server or self._line.take(address, clock) or Server(address)
        self._is_kept = server is None and line is not None
        self._server.count_anew()
        self._login = DeviceLogin(store, self._server, clock, token)
        self._report = SyncReport()
        self._proving = Proving(self._report.proof)
        self._transfer = FileTransfer(
            store, self._server, self._login, self._report.files, cancelled=cancelled
        )
        self._too_old = False

    def run(self) -> SyncReport:
        """Sync until nothing waits.

        Returns:
            The report; `result` is cut when the line broke after something was stored or nothing came back.

        Raises:
            ServerRefusedError: the server refused (blocked device, too old a client); work is kept.
        """
        started = self._clock.monotonic()
        is_whole = False
        try:
            self._measure_when_doubtful()
            while not self._stopped():
                with seldom_collected():
                    is_over = self._step()
                if is_over:
                    break
            is_whole = self._transfer_files()
        except ServerUnreachableError:
            self._report.result = "cut"
        finally:
            self._leave_line(is_whole=is_whole)
        self._finish(started)
        if self._too_old:
            raise ServerRefusedError(Failure.TOO_OLD, FAILURE_DA[Failure.TOO_OLD], _UPGRADE_REQUIRED)
        return self._report

    def _stopped(self) -> bool:
        if self._cancelled is not None and self._cancelled():
            self._report.result = "cancelled"
            return True
        return False

    def _transfer_files(self) -> bool:
        """Send and fetch files once all rows are through; say whether the line held.

        What is left goes with the next sync. A file changes nothing about the rows: they are done.
        """
        if self._report.result != "done" or self._too_old:
            return True
        if ATTACHMENT.name in self._report.changed:
            with self._store.maintain(patient=True) as connection:
                files.want_of(connection, str(get_state(connection, "user") or ""), FETCHED_UNASKED)
        try:
            self._transfer.run()
        except ServerUnreachableError:
            return False
        except ServerRefusedError:
            return True
        return True

    def _measure_when_doubtful(self) -> None:
        """Ask the server for the time before edits go out whose times cannot be right; nothing of the answer is stored.

        Were it stored, the author would count as having known it when he wrote.
        """
        with self._store.read() as reader:
            connection = reader.connection
            if not may_send(connection) or not are_doubtful(connection, self._clock.now()):
                return
            header = SyncRequest(
                schema=SCHEMA_VERSION,
                cursor=get_state(connection, "cursor"),
                device_time=stamp_text(self._clock.now()),
                page_rows=1,
                prove=False,
                in_parts=True,
            )
        exchanged = exchange(self._server, self._login, self._clock, header, [])
        with self._store.maintain(patient=True) as connection:
            self._keep_offset(connection, exchanged, doubtful=True)

    def _step(self) -> bool:
        """Make one request and store its answer; say whether the sync is over."""
        batch, header = self._next_request()
        frames = batch.frames if batch else []
        if batch and batch.was_sent:
            header.resume, header.resume_from, frames = batch.id, batch.answered, []
        elif batch:
            header.batch = BatchHead(id=batch.id, frames=len(frames))
        try:
            exchanged = exchange(self._server, self._login, self._clock, header, frames)
        except ServerRefusedError as error:
            if header.narrow is None or error.code != Failure.TOO_MANY:
                raise
            self._proving.stop()
            return True
        with self._store.maintain(unhurried=_can_come_again(exchanged.answer), patient=True) as connection:
            note_told(connection, header.removed)
            waiting = self._keep(connection, exchanged, batch, header.acknowledged)
            untold_yet, traces = bool(untold(connection)), has_traces(connection)
        if traces:
            self._store.forget_dropped()
        if self._progress is not None:
            self._progress(Progress(self._report.sent, self._to_send, self._report.received))
        if exchanged.is_cut:
            raise ServerUnreachableError
        self._too_old = exchanged.answer.too_old
        proved = self._proving.is_over or exchanged.answer.proof is None
        return not exchanged.answer.more and not waiting and not untold_yet and proved

    def _next_request(self) -> tuple[Batch | None, SyncRequest]:
        """Return what goes out next; without anything to send nothing is written and nobody who writes is in the way."""
        with self._store.read() as reader:
            acknowledged = get_state(reader.connection, "acknowledge")
            if not acknowledged and not may_send(reader.connection):
                return None, self._header(reader.connection)
        with self._store.maintain(patient=True) as connection:
            batch = next_batch(connection, self._batch_size)
            # What the server is told to forget must not be taken back here: written anew, the disk has it.
            set_state(connection, "acknowledge", acknowledged)
            return batch, self._header(connection)

    def _header(self, connection: Transaction) -> SyncRequest:
        return SyncRequest(
            schema=SCHEMA_VERSION,
            cursor=get_state(connection, "cursor"),
            device_time=stamp_text(self._clock.now()),
            acknowledged=get_state(connection, "acknowledge") or [],
            continues=bool(get_state(connection, _UNFINISHED)),
            removed=untold(connection),
            narrow=self._proving.question(),
            in_parts=True,
        )

    def _keep(
        self, connection: Transaction, exchanged: Exchanged, batch: Batch | None, acknowledged: list[str]
    ) -> bool:
        """Store an answer in one transaction; say whether something still waits to be sent."""
        answer, report = exchanged.answer, self._report
        still = [name for name in get_state(connection, "acknowledge") or [] if name not in acknowledged]
        set_state(connection, "acknowledge", still or None)
        if answer.batch is not None:
            before = count_waiting(connection)
            report.refused += len(store_results(connection, answer.batch, answer.server_time))
            report.sent += before - count_waiting(connection)
            report.stored_answer |= answer.batch.stored
            report.met |= any(result.status in MET for result in answer.batch.results)
        restored = get_state(connection, "epoch") not in (None, answer.epoch)
        if batch and (batch.was_sent or restored or answer.stale):
            reopen(connection, batch.id, answer.batch.frames if answer.batch else 0)
        self._note_version(connection, answer.schema)
        server_time = datetime.fromisoformat(answer.server_time)
        if restored or answer.stale:
            begin_reading_anew(connection, server_time, restored=restored)
        late = [Drop(kind=kind, id=record) for kind, record in get_state(connection, "late_drops") or []]
        dropped, late = drop_records(connection, late)
        gone = compare(connection, answer.present)
        page = store_page(connection, answer.drops, answer.rows, late)
        set_state(connection, "late_drops", [(drop.kind, drop.id) for drop in page.late] or None)
        waiting = may_send(connection) and has_open(connection)
        complete = not answer.more and not waiting
        if restored:
            files.offer_again(connection)
        if complete:
            forget_old_answers(connection, server_time)
            found.forget_older(connection, self._clock.now())
            gone += end_reading_anew(connection) if is_reading_anew(connection) else []
        if gone or ATTACHMENT.name in page.stored:
            files.forget_unnamed(connection)
        report.dropped += [(drop.kind, drop.id) for drop in (*dropped, *gone, *page.dropped)]
        for kind, ids in page.stored.items():
            report.received += len(ids)
            report.changed.setdefault(kind, []).extend(ids)
        set_state(connection, _UNFINISHED, waiting or None)
        self._keep_state(connection, exchanged, complete=complete)
        if answer.proof is not None and complete:
            self._proving.take(connection, answer)
        return waiting

    @staticmethod
    def _note_version(connection: Transaction, schema: int) -> None:
        """Remember the server's schema version; what an older server did not know goes out again to a newer one."""
        before = get_state(connection, _SERVER_SCHEMA)
        if before is not None and schema > before:
            send_again_to_newer(connection)
        set_state(connection, _SERVER_SCHEMA, schema)

    def _keep_state(self, connection: Transaction, exchanged: Exchanged, *, complete: bool) -> None:
        answer = exchanged.answer
        set_state(connection, "cursor", answer.cursor)
        set_state(connection, "epoch", answer.epoch)
        self._keep_offset(connection, exchanged)
        if answer.too_old:
            # Who is told nothing new about people has no contact that would lengthen the lease (G4).
            return
        contact = max(answer.server_time, get_state(connection, "last_contact") or "")
        set_state(connection, "last_contact", contact)
        set_state(connection, LATEST_SEEN, None)
        set_state(connection, _LEASE_SETTING, told_setting(connection, _LEASE_SETTING))
        if complete:
            set_state(connection, "last_sync", answer.server_time)
            self._report.finished_at = answer.server_time

    def _keep_offset(self, connection: Transaction, exchanged: Exchanged, *, doubtful: bool = False) -> None:
        """Keep what the clock is off, and put right the times of what waits when that is another than before."""
        known = get_state(connection, "clock_offset_s")
        offset = exchanged.offset_beside(known)
        if doubtful or offset != known:
            put_right(connection, offset, exchanged.answer.server_time)
        set_state(connection, "clock_offset_s", offset)
        self._report.clock_offset_s = offset

    def _leave_line(self, *, is_whole: bool) -> None:
        """Keep the line for the next sync, unless it broke or the caller has other plans with it."""
        if self._is_kept and is_whole:
            self._line.keep(self._server, self._clock)
        else:
            self._server.close()

    def _finish(self, started: float) -> None:
        with self._store.read() as reader:
            self._report.pending = count_waiting(reader.connection)
            self._report.conflicts = count_open_conflicts(reader.connection)
            self._report.files_waiting = files.count_to_send(reader.connection)
        self._report.requests = self._server.requests
        self._report.bytes_up = self._server.bytes_up
        self._report.bytes_down = self._server.bytes_down
        self._report.seconds = self._clock.monotonic() - started


def _can_come_again(answer: SyncAnswer) -> bool:
    """Say whether a power cut may take back what an answer brought: the cursor goes with it, and the server tells it again.

    It keeps the results of my own changes until I say that I have them. What left my scope must not come back.
    """
    return not answer.drops and not answer.present and not answer.stale
