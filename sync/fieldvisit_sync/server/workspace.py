"""The records that one transaction touches: read in few statements, changed in memory, written in few.

A group of edits that is refused is rewound, so that a frame needs no savepoints.
"""

from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from typing import Any

import msgspec
from sqlalchemy import Connection

from fieldvisit_sync.server.bulk import insert_rows, is_copied, update_rows, with_texts
from fieldvisit_sync.server.digests import add_to_digests
from fieldvisit_sync.server.era import Era, read_era
from fieldvisit_sync.server.links import write_links
from fieldvisit_sync.server.plain import fetch, together
from fieldvisit_sync.server.sequence import take_numbers
from fieldvisit_sync.server.stored_record import Key, StoredRecord, record_from, row_of
from fieldvisit_sync.server.tables import CHANGE, RECORD

_CHUNK = 5_000
_OF_KIND = (
    "SELECT kind, id, version, audience, holder_kind, holder_id, deleted, seen_by, fields, field_versions "
    "FROM record WHERE municipality = ? AND kind = ? AND id IN (*) ORDER BY id"
)
"""The columns of `record_from`."""

_HELD = (
    "SELECT found.* FROM unnest(?::text[]) AS asked (id) CROSS JOIN LATERAL ("
    "SELECT kind, id, version, audience, holder_kind, holder_id, deleted, seen_by, fields, field_versions "
    "FROM record WHERE municipality = ? AND kind = ? AND record.id = asked.id LIMIT 1 FOR UPDATE) AS found"
)
"""The same on PostgreSQL, held in the order of the ids. Each row is found by its whole key, with statistics or without them:
in a table filled a moment ago the list would else be looked for among all records of the kind."""


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

    def __init__(self, connection: Connection, municipality: str, era: Era | None = None) -> None:
        self.connection = connection
        self.municipality = municipality
        self.era = era or read_era(connection)
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
                rows = self._rows(kind, ids[start : start + _CHUNK])
                self._stored.update((found.key, found) for found in map(record_from, rows))

    def _rows(self, kind: str, ids: list[str]) -> list[Any]:
        if self.connection.dialect.name == "postgresql":
            return fetch(self.connection, _HELD, (ids, self.municipality, kind))
        statement, texts = with_texts(self.connection, _OF_KIND, ids)
        return fetch(self.connection, statement, (self.municipality, kind, texts))

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

    def staged_change(self, mutation: str) -> dict[str, Any] | None:
        """Return an edit's row of the table `change` that is not written yet."""
        return next((change for change in self._changes if change["mutation"] == mutation), None)

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
        news: list[dict[str, Any]] = []
        edits: list[dict[str, Any]] = []
        steps: list[tuple[StoredRecord | None, StoredRecord]] = []
        for place, (key, record) in enumerate(self._staged.items()):
            before = self._stored.get(key)
            (news if before is None else edits).append(row_of(record, self.municipality, place))
            steps.append((before, record))
            known = self.written.get(key)
            self.written[key] = Written(known.before if known else before, record)
            self._stored[key] = record
        changes, self._changes = self._changes, []
        self._staged.clear()
        self._steps.clear()
        if not changes and not steps:
            return
        copied = is_copied(self.connection, changes) or is_copied(self.connection, news)
        with nullcontext() if copied else together(self.connection):
            insert_rows(self.connection, CHANGE, changes)
            if steps:
                self._write(news, edits, steps)

    def _write(
        self,
        news: list[dict[str, Any]],
        edits: list[dict[str, Any]],
        steps: list[tuple[StoredRecord | None, StoredRecord]],
    ) -> None:
        """Write records; their numbers come last, because everybody else waits from then on until the commit."""
        seq = self.take_numbers(len(steps))
        for row in (*news, *edits):
            row["seq"] += seq
        add_to_digests(self.connection, self.municipality, steps)
        insert_rows(self.connection, RECORD, news)
        update_rows(self.connection, RECORD, edits)
        write_links(self.connection, self.municipality, steps)
