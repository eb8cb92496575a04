"""Reads the central server's database by SQL of its own, read-only, while the server runs or afterwards."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from fieldvisit_sync.sqlcipher import connect

DATABASE, KEY = "server.db", "server.key"


@dataclass(frozen=True, slots=True)
class Found:
    """A record on the server.

    Attributes:
        kind: its kind.
        id: its id.
        version: its version.
        fields: its wire fields; empty after a deletion.
    """

    kind: str
    id: str
    version: int
    fields: dict[str, Any]


class ServerRecords:
    """The records of one municipality.

    Args:
        folder: the server's data folder, with database and key.
        municipality: its code.
    """

    def __init__(self, folder: Path, municipality: str) -> None:
        self._connection = connect(folder / DATABASE, (folder / KEY).read_bytes(), read_only=True)
        self._municipality = municipality

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()

    def find(self, kind: str, **equal: object) -> list[Found]:
        """Return the records of a kind whose fields have these values."""
        rows = self._rows(
            "SELECT kind, id, version, fields FROM record "
            "WHERE municipality = ? AND kind = ? AND deleted = 0 ORDER BY id",
            kind,
        )
        found = (Found(row[0], row[1], row[2], json.loads(row[3])) for row in rows)
        return [each for each in found if equal.items() <= each.fields.items()]

    def get(self, kind: str, record: str) -> Found | None:
        """Return a record by its id."""
        rows = self._rows(
            "SELECT kind, id, version, fields FROM record "
            "WHERE municipality = ? AND kind = ? AND id = ? AND deleted = 0",
            kind,
            record,
        )
        return next((Found(row[0], row[1], row[2], json.loads(row[3])) for row in rows), None)

    def received(self, user: str, at: str) -> list[str]:
        """Return the ids of the edits that the server took from a user's devices in a minute.

        Args:
            user: the user's record id.
            at: the minute in UTC, `2026-10-06T13:45`.
        """
        rows = self._rows(
            "SELECT mutation FROM change WHERE municipality = ? AND user_id = ? AND received_at LIKE ? || '%' "
            "ORDER BY mutation",
            user,
            at,
        )
        return [str(row[0]) for row in rows]

    def records_received(self, user: str, at: str) -> list[tuple[str, str]]:
        """Return kind and id of the records that a user's edits of a minute changed."""
        rows = self._rows(
            "SELECT DISTINCT kind, record FROM change "
            "WHERE municipality = ? AND user_id = ? AND received_at LIKE ? || '%' ORDER BY kind, record",
            user,
            at,
        )
        return [(str(row[0]), str(row[1])) for row in rows]

    def unacknowledged_batches(self, user: str, at: str) -> int:
        """Return how many batches of a minute the server keeps, because nobody has told that the answer came."""
        (row,) = self._rows(
            "SELECT count(DISTINCT batch) FROM batch_frame WHERE municipality = ? AND taken_at LIKE ? || '%' "
            "AND device_id IN (SELECT device_id FROM change WHERE user_id = ?)",
            at,
            user,
        )
        return int(row[0])

    def doubles(self, user: str, day: str) -> int:
        """Return how many records of a user's edits of a day are there twice with the same content."""
        (row,) = self._rows(
            "SELECT count(*) - count(DISTINCT kind || fields) FROM record "
            "WHERE municipality = ? AND deleted = 0 AND (kind, id) IN "
            "(SELECT kind, record FROM change WHERE user_id = ? AND edited_at LIKE ? || '%')",
            user,
            day,
        )
        return int(row[0])

    def _rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        return list(self._connection.execute(query, (self._municipality, *values)))
