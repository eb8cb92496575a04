"""The open store: transactions of reading and writing, and the facts every one of them needs."""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from datetime import datetime, timedelta
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import TimeoutError as WaitedTooLongError

from fieldvisit.domain.cpr_guard import FreeTextGuard
from fieldvisit.domain.setting_values import fits
from fieldvisit.store import search
from fieldvisit.store.backup import BackupReason, Backups
from fieldvisit.store.codec import stamp_text
from fieldvisit.store.engine import Engines
from fieldvisit.store.errors import StoreBusyError
from fieldvisit.store.folder import StoreFolder
from fieldvisit.store.long_write import LongWrite
from fieldvisit.store.reader import Reader
from fieldvisit.store.removal import count_traces, note_clean
from fieldvisit.store.state import get_state, get_states, set_state
from fieldvisit.store.tables import CREATE_OUTBOX, metadata
from fieldvisit.store.writer import Writer
from fieldvisit_sync.clock import Clock
from fieldvisit_sync.schema.registry import SCHEMA_VERSION

Transaction = Connection
"""A bare transaction, named here for rooms that may not know the database library."""

STORE_VERSION = 21
"""Version of the store's own layout; older ones are migrated when the store is opened."""

DEFAULT_PERSON_DAYS = 14
"""Days without contact after which personal data is locked (D7, G4); the municipality may set its own."""

LATEST_SEEN = "latest_seen"
"""State: the latest time this laptop saw since the last contact with the server (STAMP)."""

_OFFSET = "clock_offset_s"
_LEASE_STATES = ("last_contact", "offline_person_days", LATEST_SEEN, _OFFSET)
_SEEN_STEP = timedelta(hours=1)


class Store:
    """Everything kept on this laptop for one user.

    Sessions (`read`, `write`) live for one task and never cross threads; the store itself may.

    Args:
        engines: the open encrypted engines.
        clock: wall time for stamps and the lease.

    Attributes:
        guard: looks for person numbers in what is written (D4); set by whoever knows the rules.
        held_back: records that it held back since the store was opened.
    """

    def __init__(self, engines: Engines, clock: Clock) -> None:
        self._engines = engines
        self.clock = clock
        self.guard: FreeTextGuard | None = None
        self.held_back: set[str] = set()
        self._one_backup = Lock()
        self._long = LongWrite()
        self._prepare()

    @property
    def folder(self) -> Path:
        """The profile folder the store lies in."""
        return self._engines.path.parent

    @contextmanager
    def read(self) -> Iterator[Reader]:
        """Open one moment of the store for reading."""
        with self._engines.reader.begin() as connection:
            yield Reader(connection, persons_locked=self._persons_locked(connection))

    @contextmanager
    def write(self, cause: str, *, long: bool = False) -> Iterator[Writer]:
        """Open a transaction of edits; all of them are stored, or none when the block raises.

        Args:
            cause: stable name of the service verb, such as `visit.hold`.
            long: it may take longer than a person waits for: meanwhile others are refused at once, and a sync waits.

        Raises:
            StoreTakenError: a long write is under way.
        """
        if not long:
            self._long.refuse()
        with self._long.held() if long else nullcontext(), _begun(self._engines.writer) as connection:
            now = self._corrected_now(connection)
            self._note_time(connection, now)
            writer = Writer(
                connection,
                cause=cause,
                user=str(get_state(connection, "user") or ""),
                now=now,
                persons_locked=self._persons_locked(connection),
                guard=self.guard,
            )
            yield writer
        self.held_back |= writer.changed.held

    @contextmanager
    def maintain(self, *, unhurried: bool = False, patient: bool = False) -> Iterator[Connection]:
        """Open a bare writing transaction for the sync client (pages, answers, state) and for what is no record.

        Args:
            unhurried: it holds only what can be had again, as from the server: a power cut may take it back.
            patient: wait for the end of a long write; for what no person waits for.

        Raises:
            StoreTakenError: a long write is under way, and this one is not patient.
        """
        if patient:
            self._long.wait()
        else:
            self._long.refuse()
        with _begun(self._engines.unhurried if unhurried else self._engines.writer) as connection:
            yield connection

    def backup_when_due(self) -> bool:
        """Take the weekly encrypted backup, after a look at every page of the store; say whether one was taken.

        Takes about a second per 200 MB: for a worker. Others may read and write meanwhile.

        Raises:
            StoreError: the store is damaged, or the disk is full; the older backups stay.
        """
        backups = Backups(StoreFolder(self.folder), self.clock)
        with self._one_backup:
            if not backups.is_due():
                return False
            backups.take(self._engines, BackupReason.WEEKLY)
        return True

    def forget_dropped(self) -> None:
        """Take the bytes of dropped records out of the log and the backups too (SYNC S5, SECURITY).

        Costs nothing when none were dropped. What is left undone, because of a stop or of a reader that still needs the
        log, is done the next time.

        Raises:
            StoreError: the disk is full; the records are gone from the store itself.
        """
        with self.read() as reader:
            traces = count_traces(reader.connection)
        if not traces:
            return
        backups = Backups(StoreFolder(self.folder), self.clock)
        with self._one_backup:
            # One that is being taken in another thread would come after all were renewed, with what was dropped in it.
            if backups.kept():
                backups.renew(self._engines)
        if self._engines.truncate_wal():
            with self.maintain(patient=True) as connection:
                note_clean(connection, traces)

    def close(self) -> None:
        """Close the store and wipe the key; the object is of no use afterwards."""
        self._engines.dispose()

    def _corrected_now(self, connection: Connection) -> datetime:
        """Return now by the server's clock as far as its offset was measured."""
        offset = get_state(connection, _OFFSET) or 0.0
        return self.clock.now() + timedelta(seconds=offset)

    def _persons_locked(self, connection: Connection) -> bool:
        known = get_states(connection, _LEASE_STATES)
        last_contact = known.get("last_contact")
        if last_contact is None:
            return False
        told: Any = known.get("offline_person_days")
        days = told if fits("offline_person_days", told) else DEFAULT_PERSON_DAYS
        contact = datetime.fromisoformat(last_contact)
        seen = known.get(LATEST_SEEN)
        now = self.clock.now() + timedelta(seconds=known.get(_OFFSET) or 0.0)
        newest = max(now, datetime.fromisoformat(seen) if seen else contact)
        return newest - contact > timedelta(days=days)

    @staticmethod
    def _note_time(connection: Connection, now: datetime) -> None:
        """Remember the latest time seen since the last contact, so that a clock turned back lengthens no lease."""
        seen = get_state(connection, LATEST_SEEN)
        if seen is None or now - datetime.fromisoformat(seen) > _SEEN_STEP:
            set_state(connection, LATEST_SEEN, stamp_text(now))

    def _prepare(self) -> None:
        """Make the tables of a fresh store, or bring an older one up to this version."""
        with self._engines.reader.connect() as connection:
            if inspect(connection).has_table("state"):
                version = get_state(connection, "store_version")
                if version == STORE_VERSION:
                    return
        self._upgrade_or_create()

    def _upgrade_or_create(self) -> None:
        with self._engines.writer.begin() as connection:
            fresh = not inspect(connection).has_table("state")
            if fresh:
                metadata.create_all(connection)
                for statement in (CREATE_OUTBOX, *search.CREATE_INDEX):
                    connection.execute(text(statement))
            else:
                # Alembic alone costs 0.2 s to import; only an old store pays it.
                from fieldvisit.store.migrations.runner import upgrade
                from fieldvisit.store.take_in import take_in_fields

                upgrade(connection, int(get_state(connection, "store_version") or 0), STORE_VERSION)
                take_in_fields(connection, int(get_state(connection, "schema_version") or 1))
            set_state(connection, "store_version", STORE_VERSION)
            set_state(connection, "schema_version", SCHEMA_VERSION)


@contextmanager
def _begun(engine: Engine) -> Iterator[Connection]:
    """Begin a writing transaction, or say that another one took too long."""
    try:
        with engine.begin() as connection:
            yield connection
    except WaitedTooLongError:
        raise StoreBusyError from None
