"""The two engines of an open store: one that writes, one that reads (SECURITY "The local store").

`open_engine(path, key)` returns `Engines`; enter it through `Vault` (store/keys.py), which finds the key.

* `engines.writer.begin()` starts with BEGIN IMMEDIATE, so a transaction never fails half-way for want of the lock.
  There is one writing connection per process: a second thread waits its turn, a second transaction inside the first
  in one thread never gets it.
* `engines.reader.begin()` starts with plain BEGIN, sees one moment of the store, and refuses to write.
* `engines.dispose()` closes all connections and wipes the key; opening again needs the vault. Sessions live per
  task and never cross threads; connections may. A forked child gets connections of its own.
"""

import os
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import sqlcipher3.dbapi2
from sqlalchemy import Connection, Engine, Pool, QueuePool, create_engine, event

from fieldvisit.store import errors
from fieldvisit_sync import sqlcipher

READER_CONNECTIONS = 4
"""Reading connections kept open; as many again may exist for a moment."""

WRITER_WAIT_SECONDS = 30.0
"""How long a thread waits for the writer before SQLAlchemy's TimeoutError."""

_MEANING: dict[type[sqlcipher.CipherError], type[errors.StoreError]] = {
    sqlcipher.WrongKeyError: errors.WrongKeyError,
    sqlcipher.DamagedError: errors.DamagedStoreError,
    sqlcipher.NotEncryptedError: errors.NotAStoreError,
    sqlcipher.MissingError: errors.StoreMissingError,
    sqlcipher.BusyError: errors.StoreBusyError,
    sqlcipher.DiskError: errors.DiskError,
    sqlcipher.EngineError: errors.EngineUnfitError,
}


@contextmanager
def store_errors() -> Iterator[None]:
    """Say the errors of `fieldvisit_sync.sqlcipher` in the words of `store.errors`."""
    try:
        yield
    except sqlcipher.CipherError as error:
        meaning = _MEANING.get(type(error), errors.StoreError)
    else:
        return
    raise meaning


class Engines:
    """An open store. Use as a context manager, or call `dispose` when done."""

    def __init__(self, path: Path, key: bytes, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self._key = bytearray(key)
        self._disposed = False
        self._reader = self._engine(read_only=read_only, writes=False)
        self._writer = None if read_only else self._engine(read_only=False, writes=True)
        _open_engines.add(self)

    @property
    def writer(self) -> Engine:
        """The engine whose transactions hold the write lock from their first statement.

        Raises:
            RuntimeError: the store was opened to be read only.
        """
        if self._writer is None:
            raise RuntimeError("this store was opened to be read only")
        return self._writer

    @property
    def reader(self) -> Engine:
        """The engine for everything that only looks."""
        return self._reader

    def truncate_wal(self) -> bool:
        """Move the write-ahead log into the file and empty it, so that erased bytes are gone from both.

        Returns:
            False when a reader still needs the log; try again when it has ended.
        """
        with self.writer.connect() as connection:
            raw = connection.connection.dbapi_connection
            assert raw is not None
            cursor = raw.cursor()
            cursor.execute("pragma wal_checkpoint(truncate)")
            row = cursor.fetchone()
            cursor.close()
            return row is not None and row[0] == 0

    def dispose(self) -> None:
        """Close every connection and wipe this object's copy of the key; harmless when repeated."""
        self._disposed = True
        for engine in (self._reader, self._writer):
            if engine is not None:
                engine.dispose()
        self._key[:] = bytes(len(self._key))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.dispose()

    def __repr__(self) -> str:
        return f"<Engines {'read-only ' if self.read_only else ''}{'closed' if self._disposed else 'open'}>"

    def _engine(self, *, read_only: bool, writes: bool) -> Engine:
        def connect() -> Any:
            if self._disposed:
                raise errors.StoreLockedError
            with store_errors():
                connection = sqlcipher.connect(self.path, bytes(self._key), read_only=read_only)
            if not writes:
                connection.execute("pragma query_only = on")
            return connection

        engine = create_engine(
            "sqlite://",
            module=sqlcipher3.dbapi2,
            creator=connect,
            poolclass=QueuePool,
            pool_size=1 if writes else READER_CONNECTIONS,
            max_overflow=0 if writes else READER_CONNECTIONS,
            pool_timeout=WRITER_WAIT_SECONDS,
            hide_parameters=True,
        )
        statement = "BEGIN IMMEDIATE" if writes else "BEGIN"

        def begin(connection: Connection) -> None:
            connection.exec_driver_sql(statement)

        event.listen(engine, "begin", begin)
        return engine

    def _leave_to_parent(self) -> None:
        """Leave inherited connections alone, neither used nor closed: they share locks and offsets with the parent."""
        for engine in (self._reader, self._writer):
            if engine is not None:
                _inherited.append(engine.pool)
                engine.dispose(close=False)


def open_engine(path: Path, key: bytes, *, create: bool = False, read_only: bool = False) -> Engines:
    """Open a store and prove at once that key and file fit together.

    Args:
        path: the store file.
        key: the 32-byte data key, from a `Vault`.
        create: make an empty encrypted file if there is none (a `Vault` has done that already).
        read_only: for processes that only look; every write fails.

    Raises:
        StoreError: the subclass says whether the key is wrong, the file damaged, foreign, missing or busy, the disk
            unusable, or the database engine unfit.
    """
    if create:
        with store_errors():
            sqlcipher.connect(path, key, create=True).close()
    engines = Engines(path, key, read_only=read_only)
    try:
        engines.reader.connect().close()
    except BaseException:
        engines.dispose()
        raise
    return engines


_inherited: list[Pool] = []
_open_engines: "weakref.WeakSet[Engines]" = weakref.WeakSet()


def _after_fork() -> None:
    for engines in tuple(_open_engines):
        engines._leave_to_parent()  # noqa: SLF001 - same module, and nobody else may call it


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
