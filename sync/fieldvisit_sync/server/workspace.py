"""The records that one transaction touches: read in few statements, changed in memory, written in few.

A group of edits that is refused is rewound, so that a frame needs no savepoints.
"""

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from fieldvisit_sync.server.bulk import among, insert_rows, update_rows
from fieldvisit_sync.server.digests import add_to_digests
from fieldvisit_sync.server.era import read_era
from fieldvisit_sync.server.links import write_links
from fieldvisit_sync.server.sequence import take_numbers
from fieldvisit_sync.server.stored_record import Key, StoredRecord, record_of, row_of
from fieldvisit_sync.server.tables import CHANGE, RECORD

_CHUNK = 5_000


class Mark(msgspec.Struct, frozen=True):
    """A state to go back to."""

    steps: int
    changes: int


class Written(msgspec.Struct, frozen=True):
    """What a transaction did to one record."""

    before: StoredRecord | None
    after: StoredRecord


class Workspace:
    """Records of one municipality inside one writing transaction.

    Attributes:
        connection: the transaction.
        municipality: four-digit code.
        era: the epoch that versions are given in.
        written: every record written so far, with its state before the transaction.
        first_seq: first sequence number taken; 0 when none was.
        last_seq: last one.
    """

    def __init__(self, connection: Connection, municipality: str) -> None:
        self.connection = connection
        self.municipality = municipality
        self.era = read_era(connection)
        self.written: dict[Key, Written] = {}
        self.first_seq = 0
        self.last_seq = 0
        self._stored: dict[Key, StoredRecord | None] = {}
        self._staged: dict[Key, StoredRecord] = {}
        self._steps: list[tuple[Key, StoredRecord | None]] = []
        self._changes: list[dict[str, Any]] = []

    def load(self, keys: Iterable[Key]) -> None:
        """Read records with one statement per kind, and hold them against other transactions."""
        missing: dict[str, list[str]] = {}
        for kind, record in sorted({key for key in keys if key not in self._stored}):
            missing.setdefault(kind, []).append(record)
            self._stored[kind, record] = None
        for kind, ids in missing.items():
            for start in range(0, len(ids), _CHUNK):
                query = (
                    select(RECORD)
                    .where(
                        RECORD.c.municipality == self.municipality,
                        RECORD.c.kind == kind,
                        among(self.connection, RECORD.c.id, ids[start : start + _CHUNK]),
                    )
                    .order_by(RECORD.c.id)
                    .with_for_update()
                )
                for row in self.connection.execute(query):
                    self._stored[kind, row.id] = record_of(row)

    def get(self, key: Key) -> StoredRecord | None:
        """Return a record as it stands in this transaction, deleted ones included; None when there is none."""
        if key in self._staged:
            return self._staged[key]
        if key not in self._stored:
            self.load([key])
        return self._stored[key]

    def get_all(self, keys: Iterable[Key]) -> list[StoredRecord]:
        """Return those of the records that exist."""
        wanted = list(keys)
        self.load(wanted)
        return [record for key in wanted if (record := self.get(key)) is not None]

    def put(self, record: StoredRecord) -> None:
        """Change a record, or make it."""
        key = record.key
        self._steps.append((key, self._staged.get(key)))
        self._staged[key] = record

    def note_change(self, change: dict[str, Any]) -> None:
        """Add a row to the table `change`."""
        self._changes.append(change)

    def mark(self) -> Mark:
        """Return the present state, to go back to."""
        return Mark(len(self._steps), len(self._changes))

    def rewind(self, mark: Mark) -> None:
        """Undo everything since `mark`."""
        del self._changes[mark.changes :]
        while len(self._steps) > mark.steps:
            key, before = self._steps.pop()
            if before is None:
                del self._staged[key]
            else:
                self._staged[key] = before

    def staged(self, *kinds: str) -> Iterator[StoredRecord]:
        """Yield the changed records of some kinds that are not written yet."""
        return (record for record in list(self._staged.values()) if record.kind in kinds)

    def take_numbers(self, count: int) -> int:
        """Take sequence numbers and return the first."""
        first = take_numbers(self.connection, self.municipality, count)
        self.first_seq = self.first_seq or first
        self.last_seq = first + count - 1
        return first

    def flush(self) -> None:
        """Write what was changed, with its links and digests."""
        if self._changes:
            insert_rows(self.connection, CHANGE, self._changes)
            self._changes = []
        if not self._staged:
            return
        seq = self.take_numbers(len(self._staged))
        news: list[dict[str, Any]] = []
        edits: list[dict[str, Any]] = []
        together: list[tuple[StoredRecord | None, StoredRecord]] = []
        for place, (key, record) in enumerate(self._staged.items(), seq):
            before = self._stored.get(key)
            (news if before is None else edits).append(row_of(record, self.municipality, place))
            together.append((before, record))
            known = self.written.get(key)
            self.written[key] = Written(known.before if known else before, record)
            self._stored[key] = record
        self._staged.clear()
        self._steps.clear()
        insert_rows(self.connection, RECORD, news)
        update_rows(self.connection, RECORD, edits)
        write_links(self.connection, self.municipality, together)
        add_to_digests(self.connection, self.municipality, together)
