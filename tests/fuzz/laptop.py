"""A laptop of a schedule: a real encrypted store and the real sync client, with a clock of its own."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import delete, exists, literal, select, union_all

from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.codec import wire_of_columns
from fieldvisit.store.engine import Engines, open_engine
from fieldvisit.store.outbox import OUTSTANDING, OutboxEntry, OutboxState, entries
from fieldvisit.store.reader import PersonsLockedError
from fieldvisit.store.store import Store
from fieldvisit.store.tables import KIND_TABLES
from fieldvisit.sync_client.http import ServerRefusedError
from fieldvisit.sync_client.kept_token import KeptToken
from fieldvisit.sync_client.report import SyncReport
from fieldvisit.sync_client.session import SyncSession
from fieldvisit_sync import sqlcipher
from fieldvisit_sync.clock import Clock
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.schema.registry import KINDS
from tests.fuzz.line import LaptopKilledError, Line

STORE_KEY = bytes(range(1, 33))
_WITH_ROWS = union_all(
    *(select(literal(kind)).where(exists(select(table.c.id))) for kind, table in KIND_TABLES.items())
)
"""The kinds of which a store holds anything; most hold nothing in a schedule."""

Key = tuple[str, str]
HeldRow = tuple[int, dict[str, Any]]


class SkewedClock:
    """A clock that is wrong by `skew`.

    Attributes:
        measured: True while a sync has measured the present skew.
    """

    def __init__(self, world: Clock) -> None:
        self._world = world
        self.skew = timedelta()
        self.measured = True

    def now(self) -> datetime:
        """Return the wrong time."""
        return self._world.now() + self.skew

    def monotonic(self) -> float:
        """Return the monotonic time, which nobody can set."""
        return self._world.monotonic()

    def jump(self, skew: timedelta) -> None:
        """Set the clock."""
        self.measured = self.measured and skew == self.skew
        self.skew = skew


class FuzzLaptop:
    """One device of one user.

    Args:
        name: tells it apart in a report.
        path: its store.
        world: the right time.
        reference: shipped reference data.

    Attributes:
        locked_error: what its store raises once the lease of personal data has run out.
    """

    locked_error = PersonsLockedError

    def __init__(self, name: str, path: Path, world: Clock, reference: ReferenceData) -> None:
        self.name = name
        self.path = path
        self.clock = SkewedClock(world)
        self._reference = reference
        self._engines, self.workspace = self._open()
        who = self.workspace.who
        self.user, self.device, self.municipality, self.role = (
            who.user,
            who.device,
            who.municipality,
            who.role,
        )
        self.last: SyncReport | None = None
        self._token = KeptToken()

    @property
    def store(self) -> Store:
        """The open store."""
        return self.workspace.store

    def begin_again(self) -> None:
        """Put the store back to what it held at `keep_start`; it stays open, which saves most of the time of a schedule."""
        self.clock.skew, self.clock.measured = timedelta(), True
        self.last = None
        self._token = KeptToken()
        self._load(self._start)

    def take_over(self, before: "FuzzLaptop") -> None:
        """Go on with the store of an earlier version of this laptop; opening it upgrades it."""
        self.clock, self.last = before.clock, before.last
        inherited = self.path.with_suffix(".inherited")
        before.copy_to(inherited)
        self._load(inherited)
        inherited.unlink()
        self.workspace = Workspace(Store(self._engines, self.clock), self._reference, self.clock)

    def copy_to(self, path: Path) -> None:
        """Write what the store holds to another file."""
        self._engines.copy_to(path)

    def _load(self, path: Path) -> None:
        held = sqlcipher.connect(path, STORE_KEY, read_only=True)
        try:
            with self._engines.writer.connect() as connection:
                held.backup(connection.connection.dbapi_connection)
        finally:
            held.close()

    def keep_start(self) -> None:
        """Remember what the store holds."""
        self.copy_to(self._start)

    def reopen(self) -> None:
        """End the process and start it again."""
        self.store.close()
        self._token = KeptToken()
        self._engines, self.workspace = self._open()

    @property
    def _start(self) -> Path:
        return self.path.with_suffix(".start")

    def _open(self) -> tuple[Engines, Workspace]:
        engines = open_engine(self.path, STORE_KEY)
        return engines, Workspace(Store(engines, self.clock), self._reference, self.clock)

    def sync(
        self, line: Line, batch_size: int, between: Callable[[int], bool] | None = None
    ) -> SyncReport | None:
        """Sync once; None when the laptop ended in the middle or the server turned it away.

        Args:
            line: to the server.
            batch_size: most mutations of a batch.
            between: called before every request with its number from 0; True ends the sync there.
        """
        self.last = None
        began = self.clock.monotonic()
        numbers = count()
        cancelled = None if between is None else lambda: between(next(numbers))
        try:
            session = SyncSession(
                self.store,
                self.clock,
                batch_size=batch_size,
                cancelled=cancelled,
                server=line,
                token=self._token,
            )
            self.last = session.run()
        except LaptopKilledError:
            self.reopen()
        except ServerRefusedError:
            return None
        if self.last is not None and self.last.result == "done" and self.clock.monotonic() == began:
            # What a slow line measures is right to within its own slowness alone.
            self.clock.measured = True
        return self.last

    def fields(self, kind: str, record: str) -> dict[str, Any] | None:
        """Return a record's fields as they stand here; None when it is not here."""
        table = KIND_TABLES[kind]
        with self._engines.reader.begin() as connection:
            row = connection.execute(select(table).where(table.c.id == record)).mappings().first()
            return None if row is None else wire_of_columns(kind, row)

    def rows(self, *kinds: str) -> dict[Key, HeldRow]:
        """Return version and fields of everything here of some kinds; of all kinds when none is named."""
        with self._engines.reader.begin() as connection:
            return {
                (kind, row["id"]): (row["version"], wire_of_columns(kind, row))
                for kind in kinds or connection.scalars(_WITH_ROWS)
                for row in connection.execute(select(KIND_TABLES[kind])).mappings()
            }

    def lose_row(self, which: int) -> Key | None:
        """Lose a row behind the store's back, one without edits of its own; None when there is none."""
        own = {(entry.kind, entry.record) for entry in self.outstanding()}
        told = {name for name, kind in KINDS.items() if kind.audience.read or kind.by_server}
        keys = [key for key, (version, _) in sorted(self.rows(*told).items()) if version and key not in own]
        if not keys:
            return None
        kind, record = keys[which % len(keys)]
        table = KIND_TABLES[kind]
        with self._engines.writer.begin() as connection:
            connection.execute(delete(table).where(table.c.id == record))
        return kind, record

    def about(self, kind: str, record: str) -> list[Mapping[str, Any]]:
        """Return the history lines and conflicts of a record that this laptop shows."""
        return [
            fields
            for _, fields in self.rows("history", "conflict").values()
            if (fields.get("record_kind"), fields.get("record_id")) == (kind, record)
        ]

    def outbox(self) -> list[OutboxEntry]:
        """Return all mutations that the outbox holds, answered ones included, oldest first."""
        with self._engines.reader.begin() as connection:
            return entries(connection, *OutboxState)

    def outstanding(self) -> list[OutboxEntry]:
        """Return the mutations that the server has not taken, oldest first."""
        return [entry for entry in self.outbox() if entry.state in OUTSTANDING]

    def unsent_of(self, kind: str, record: str) -> str | None:
        """Return the mutation that a further edit of a record would be folded into."""
        return unsent_in(self.outbox(), (kind, record))

    def mutation_of(self, kind: str, record: str) -> str | None:
        """Return the mutation that holds the last edit of a record; None when nothing of it is left to send."""
        waiting = [entry.id for entry in self.outstanding() if (entry.kind, entry.record) == (kind, record)]
        return waiting[-1] if waiting else None

    @property
    def is_caseworker(self) -> bool:
        """Whether its user looks after citizens."""
        return self.role is Role.CASEWORKER


def unsent_in(outbox: Iterable[OutboxEntry], key: Key) -> str | None:
    """Return the unsent mutation of a record."""
    unsent = (OutboxState.OPEN, OutboxState.HELD)
    return next(
        (entry.id for entry in outbox if (entry.kind, entry.record) == key and entry.state in unsent), None
    )
