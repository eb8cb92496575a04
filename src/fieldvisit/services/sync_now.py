"""Syncing and the facts of the status strip: what waits, how old the data is, who is connected where."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from typing import TYPE_CHECKING

from fieldvisit.domain.changed import Changed
from fieldvisit.domain.records.history import History
from fieldvisit.services.merged_edits import met_edits
from fieldvisit.services.obey_wipe import obey
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.sync_log import PastSync, note_sync
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.files import count_to_send
from fieldvisit.store.outbox import WAITING, count_refused, count_waiting
from fieldvisit.store.repositories.sync_review import changes_in, count_open_conflicts
from fieldvisit.store.state import get_state
from fieldvisit.sync_client.http import BadAddressError, Server, ServerRefusedError, ServerUnreachableError
from fieldvisit.sync_client.login import Admission, Enrolment, NotEnrolledError, enrol, keep_enrolment
from fieldvisit.sync_client.report import SyncReport

if TYPE_CHECKING:  # the window is there before the first sync
    from fieldvisit.sync_client.session import Progress

SYNC = "sync"
"""Cause of the changes that a sync brings."""

_NO_SERVER, _REFUSED = 3, 5
_MOST_TOLD = 5_000


@dataclass(frozen=True, slots=True)
class Status:
    """What waits and how old the data is.

    Attributes:
        pending: a person's changes that wait, and files whose content the server lacks.
        conflicts: open conflicts.
        refused: changes the server refused.
        last_sync: end of the last complete sync.
        data_age_s: seconds since then; None before the first.
        server: the server's address.
        device: this device's id.
        persons_locked: personal data is locked until the next sync.
        enrolled: the profile belongs to a municipality.
        clock_offset_s: how far this computer's clock is behind the server's, in seconds, as measured last.
    """

    pending: int
    conflicts: int
    refused: int
    last_sync: datetime | None
    data_age_s: int | None
    server: str | None
    device: str | None
    persons_locked: bool
    enrolled: bool
    clock_offset_s: float = 0.0


def read_status(workspace: Workspace) -> Status:
    """Return the facts of the status strip."""
    with workspace.store.read() as reader:
        connection = reader.connection
        last = get_state(connection, "last_sync")
        enrolment = get_state(connection, "enrolment")
        moment = datetime.fromisoformat(last) if last else None
        return Status(
            pending=count_waiting(connection) + count_to_send(connection),
            conflicts=count_open_conflicts(connection),
            refused=count_refused(connection),
            last_sync=moment,
            data_age_s=max(0, int((workspace.clock.now() - moment).total_seconds())) if moment else None,
            server=get_state(connection, "server"),
            device=enrolment["device"] if enrolment else None,
            persons_locked=reader.persons_locked,
            enrolled=enrolment is not None,
            clock_offset_s=get_state(connection, "clock_offset_s") or 0.0,
        )


def sync_now(
    workspace: Workspace,
    *,
    progress: Callable[["Progress"], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> SyncReport:
    """Sync until nothing waits on either side.

    Returns:
        The report; `result` says done, cut or cancelled. The sync is noted in the log in any case.

    Raises:
        ProblemError: the profile is bound to no server, or the server refused; work is kept.
    """
    from fieldvisit.sync_client.session import SyncSession

    started = workspace.clock.now()
    try:
        report = SyncSession(
            workspace.store,
            workspace.clock,
            progress=progress,
            cancelled=cancelled,
            token=workspace.token,
            line=workspace.line,
        ).run()
    except NotEnrolledError as error:
        raise ProblemError("not_enrolled", str(error), exit_code=_REFUSED) from None
    except ServerRefusedError as error:
        note_sync(workspace, PastSync(started=started, ended=workspace.clock.now(), result="refused"))
        obey(workspace, error)
        raise _refused(error) from None
    note_sync(workspace, _past(workspace, report, started))
    return report


def run_sync(
    workspace: Workspace,
    *,
    progress: Callable[["Progress"], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Done[SyncReport]:
    """Sync as `sync_now` does, and say which records changed, so that every screen can follow.

    A record counts as changed when it arrived, left, or was sent: its mark "Venter" goes away.
    """
    with workspace.store.read() as reader:
        waiting, _ = changes_in(reader, *WAITING, limit=_MOST_TOLD)
    report = sync_now(workspace, progress=progress, cancelled=cancelled)
    kinds = {*report.changed, *(kind for kind, _ in report.dropped)}
    ids = {*chain.from_iterable(report.changed.values()), *(record for _, record in report.dropped)}
    if report.sent or report.refused:
        kinds |= {entry.kind for entry in waiting}
        ids |= {entry.record for entry in waiting}
    return Done(report, Changed(frozenset(kinds), frozenset(ids), SYNC))


def line_is_up(workspace: Workspace) -> bool:
    """Say whether the server can be reached now; asks with one small request and waits at most a few seconds."""
    with workspace.store.read() as reader:
        address = get_state(reader.connection, "server")
    if address is None:
        return False
    server = Server(address)
    try:
        return server.is_reachable()
    finally:
        server.close()


def begin_connection(address: str, admission: Admission) -> Enrolment:
    """Bind this computer to a server before there is a store (first run, mockup i2); `keep_connection` keeps it.

    Raises:
        ProblemError: the address, the code or the account does not fit, or no answer came.
    """
    try:
        return enrol(Server(address), admission)
    except BadAddressError as error:
        raise ProblemError("bad_address", str(error)) from None
    except ServerUnreachableError as error:
        raise ProblemError("unreachable", str(error), exit_code=_NO_SERVER) from None
    except ServerRefusedError as error:
        raise _refused(error) from None


def keep_connection(workspace: Workspace, enrolment: Enrolment) -> str:
    """Keep an enrolment in the profile's store; return the municipality's name.

    Raises:
        ProblemError: the profile belongs to a municipality already; nothing is changed.
    """
    try:
        keep_enrolment(workspace.store, enrolment)
    except ValueError:
        raise _enrolled() from None
    workspace.__dict__.pop("who", None)
    return enrolment.answer.municipality_name


def connect(workspace: Workspace, address: str, admission: Admission) -> str:
    """Bind the profile to a server; return the municipality's name.

    Raises:
        ProblemError: the profile is bound, the address, code or account does not fit, or no answer came; nothing is
            changed.
    """
    if read_status(workspace).enrolled:
        raise _enrolled()
    return keep_connection(workspace, begin_connection(address, admission))


def _enrolled() -> ProblemError:
    return ProblemError(
        "enrolled", "Profilen er allerede forbundet med en kommune. Intet er ændret.", exit_code=_REFUSED
    )


def _past(workspace: Workspace, report: SyncReport, started: datetime) -> PastSync:
    came = report.changed.get(History.KIND, [])
    return PastSync(
        started=started,
        ended=workspace.clock.now(),
        result=report.result,
        sent=report.sent,
        received=report.received,
        dropped=len(report.dropped),
        refused=report.refused,
        conflicts=report.conflicts,
        pending=report.pending,
        proof_ok=report.proof_ok,
        mended=report.proof.repaired_records,
        merged=met_edits(workspace, came, started, met=report.met) if report.met or came else (),
    )


def _refused(error: ServerRefusedError) -> ProblemError:
    return ProblemError(error.code, str(error), exit_code=_REFUSED)
