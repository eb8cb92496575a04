"""The two engines of an open store: one that writes, one that reads (SECURITY "The local store").

`open_engine(path, key)` returns `Engines`; enter it through `Vault` (store/keys.py), which finds the key.

* `engines.writer.begin()` starts with BEGIN IMMEDIATE, so a transaction never fails half-way for want of the
  lock. There is one writing connection per process: a second thread waits its turn, a second transaction
  inside the first in one thread never gets it.
* `engines.reader.begin()` starts with plain BEGIN, sees one moment of the store, and refuses to write.
* `engines.dispose()` closes all connections and wipes the key; opening again needs the vault. Sessions live
  per task and never cross threads; connections may. A forked child gets connections of its own.
"""

import os
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import sqlcipher3.dbapi2
from sqlalchemy import Connection, Engine, ExceptionContext, Pool, QueuePool, create_engine, event

from fieldvisit.store import errors
from fieldvisit_sync import sqlcipher

READER_CONNECTIONS = 4
"""Reading connections kept open; as many again may exist for a moment."""

WRITER_WAIT_SECONDS = 30.0
"""How long a thread waits for the writer before SQLAlchemy's TimeoutError."""

_WRITER_CACHE_KB = 32_000
"""What a batch of thousands or a page of a first sync touches: with less it is read and decrypted again for the answers."""

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
        self._unhurried = None if self._writer is None else self._writer.execution_options(unhurried=True)
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
    def unhurried(self) -> Engine:
        """The writer, for what can be had again: its commits do not wait for the disk, and go there with the next that does.

        A power cut may take the last of them back, whole and in their order; a stop of the process does not.

        Raises:
            RuntimeError: the store was opened to be read only.
        """
        if self._unhurried is None:
            raise RuntimeError("this store was opened to be read only")
        return self._unhurried

    @property
    def reader(self) -> Engine:
        """The engine for everything that only looks."""
        return self._reader

    def truncate_wal(self) -> bool:
        """Move the write-ahead log into the file and empty it, so that erased bytes are gone from both.

        Returns:
            False when a reader still needs the log; try again when it has ended.

        Raises:
            StoreError: busy with another process's transaction, or on a failing disk.
        """
        with self.writer.connect() as connection, store_errors():
            raw = connection.connection.dbapi_connection
            assert raw is not None
            return sqlcipher.empty_log(raw)

    def copy_to(self, target: Path) -> None:
        """Write a whole, compact copy of the store, under the same key, to a new file.

        Others may read and write meanwhile; the copy shows one moment. Deleted rows are not in it.

        Raises:
            DiskError: no room, or the target cannot be written.
        """
        self._refuse_when_disposed()
        with store_errors():
            sqlcipher.copy_file(self.path, bytes(self._key), target)

    def find_damage(self, path: Path | None = None) -> tuple[str, ...]:
        """Read every page of the store, or of a copy of it, and say what is wrong; empty when it is sound.

        About a second per 200 MB: run it in a worker.

        Raises:
            StoreError: the file cannot be opened at all.
        """
        self._refuse_when_disposed()
        with store_errors():
            return sqlcipher.find_damage(path or self.path, bytes(self._key))

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
            self._refuse_when_disposed()
            with store_errors():
                connection = sqlcipher.connect(self.path, bytes(self._key), read_only=read_only)
            connection.execute(
                f"pragma cache_size = -{_WRITER_CACHE_KB}" if writes else "pragma query_only = on"
            )
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
            if writes:
                _set_hurry(connection)
            connection.exec_driver_sql(statement)

        event.listen(engine, "begin", begin)
        event.listen(engine, "handle_error", _say_file_errors)
        return engine

    def _refuse_when_disposed(self) -> None:
        if self._disposed:
            raise errors.StoreLockedError

    def leave_to_parent(self) -> None:
        """Leave inherited connections alone, neither used nor closed: they share locks with the parent."""
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
        StoreError: the subclass says whether the key is wrong, the file damaged, foreign, missing or busy,
            the disk unusable, or the database engine unfit.
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


def _set_hurry(connection: Connection) -> None:
    """Let the commit that follows wait for the disk, or not (`Engines.unhurried`)."""
    unhurried = bool(connection.get_execution_options().get("unhurried"))
    if connection.info.get("unhurried", False) is not unhurried:
        connection.exec_driver_sql(f"pragma synchronous = {'normal' if unhurried else 'full'}")
        connection.info["unhurried"] = unhurried


def _say_file_errors(context: ExceptionContext) -> None:
    """Let a full disk, a damaged page or a busy file reach the user as such, not as a failed statement."""
    error = context.original_exception
    if isinstance(error, sqlcipher3.dbapi2.Error):
        meaning = sqlcipher.meaning_of(error)
        if meaning is not None:
            with store_errors():
                raise meaning


def store_error_of(error: sqlcipher3.dbapi2.Error) -> errors.StoreError | None:
    """Return what an engine error of a plain statement means; None when the statement is its cause."""
    meaning = sqlcipher.meaning_of(error)
    return None if meaning is None else _MEANING.get(type(meaning), errors.StoreError)()


_inherited: list[Pool] = []
_open_engines: "weakref.WeakSet[Engines]" = weakref.WeakSet()


def _after_fork() -> None:
    for engines in tuple(_open_engines):
        engines.leave_to_parent()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
