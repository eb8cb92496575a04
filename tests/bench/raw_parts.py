"""What the same work costs without a product around it, measured in the same run.

The parts: one upsert of the rows into the laptop's kind of file, one into the server's database, one encoding and
decoding, one packing, the bytes once over loopback HTTP.
"""

import secrets
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec
import psycopg
import zstandard

from fieldvisit_sync import sqlcipher
from fieldvisit_sync.clock import SystemClock
from tests.bench.bare_http import BareHttp
from tests.bench.records import json_of, make_records
from tests.bench.table import Figure

_TABLE = "create table raw (id text primary key, version integer not null, fields text not null)"
_UPSERT = (
    "insert into raw values (?, ?, ?) on conflict (id) do update "
    "set version = excluded.version, fields = excluded.fields"
)
_TIMES = 5
_clock = SystemClock()


def best_of(times: int, work: Callable[[], object]) -> float:
    """Return the shortest of several runs in seconds: other people's load only makes it longer."""
    return min(_timed(work) for _ in range(times))


def _timed(work: Callable[[], object]) -> float:
    started = _clock.monotonic()
    work()
    return _clock.monotonic() - started


class RawParts:
    """Measures the raw parts for the records of a run.

    Args:
        folder: for the files.
        http: a server that does nothing.
        count: how many records.
    """

    def __init__(self, folder: Path, http: BareHttp, count: int) -> None:
        records = make_records(count, seed=99)
        self._http = http
        self._count = count
        self._rows = [(record, 1, json_of(fields)) for record, fields in records.items()]
        self._plain = sqlite3.connect(folder / "raw.db", isolation_level=None)
        self._plain.execute("pragma journal_mode = wal")
        key = secrets.token_bytes(32)
        self._cipher = sqlcipher.connect(folder / "raw-cipher.db", key, create=True)
        for connection in (self._plain, self._cipher):
            connection.execute(_TABLE)
        message = [{"id": record, "version": 1, "fields": fields} for record, fields in records.items()]
        packed = msgspec.msgpack.encode(message)
        squeezed = zstandard.ZstdCompressor(level=1).compress(packed)
        self.parts = {
            "sqlite3": self._best_upsert(self._plain),
            "sqlcipher": self._best_upsert(self._cipher),
            "encode": best_of(_TIMES, lambda: msgspec.msgpack.encode(message)),
            "decode": best_of(_TIMES, lambda: msgspec.msgpack.decode(packed)),
            "zstd": best_of(_TIMES, lambda: zstandard.ZstdCompressor(level=1).compress(packed)),
            "http": best_of(_TIMES, lambda: http.ask(squeezed, 1_000)),
        }
        self._small = best_of(20 * _TIMES, lambda: http.ask(bytes(300), 300))
        self._postgres = 0.0

    def _best_upsert(self, connection: Any) -> float:
        """Time upserts into an empty table, as a first push or pull does them."""
        seconds = []
        for _ in range(_TIMES):
            connection.execute("delete from raw")
            seconds.append(_timed(lambda: _upsert(connection, self._rows)))
        return min(seconds)

    def measure_postgres(self, url: str) -> None:
        """Measure COPY to a temporary table and one upsert from there."""
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(_TABLE)
            seconds = []
            for _ in range(_TIMES):
                connection.execute("truncate raw")
                seconds.append(_timed(lambda: _copy(connection, self._rows)))
            self._postgres = min(seconds)

    def of(self, database: str, records: float, requests: int) -> float:
        """Return the seconds of the raw parts for so many records in so many requests.

        Args:
            database: the server's.
            records: moved once, from a laptop to a server or back.
            requests: round trips.
        """
        parts = self.parts
        server = self._postgres if database == "postgresql" else parts["sqlcipher"]
        each = (
            server + sum(parts[name] for name in ("sqlcipher", "encode", "decode", "zstd", "http"))
        ) / self._count
        return each * records + self._small * requests

    def figures(self) -> list[Figure]:
        """Return the parts as rows of the table."""
        found = [Figure(id=f"raw {name}", ours=seconds, unit="s") for name, seconds in self.parts.items()]
        if self._postgres:
            found.append(Figure(id="raw postgresql", ours=self._postgres, unit="s"))
        return [*found, Figure(id="raw request", ours=self._small * 1000, unit="ms")]

    def close(self) -> None:
        """Close the files."""
        self._plain.close()
        self._cipher.close()


def _upsert(connection: Any, rows: Sequence[tuple[object, ...]]) -> None:
    connection.execute("begin immediate")
    connection.executemany(_UPSERT, rows)
    connection.execute("commit")


def _copy(connection: psycopg.Connection[Any], rows: Sequence[tuple[object, ...]]) -> None:
    with connection.transaction(), connection.cursor() as cursor:
        cursor.execute("create temporary table staged (like raw) on commit drop")
        with cursor.copy("copy staged from stdin") as copy:
            for row in rows:
                copy.write_row(row)
        cursor.execute(
            "insert into raw select * from staged on conflict (id) do update "
            "set version = excluded.version, fields = excluded.fields"
        )
