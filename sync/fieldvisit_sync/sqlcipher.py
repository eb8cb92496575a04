"""Opening encrypted SQLite files, the same way on laptop and server (SECURITY "The local store").

The interface, free of SQLAlchemy so that both sides may build their engines on it:

* `connect(path, key)` opens an existing file and returns a `sqlcipher3.dbapi2.Connection` in autocommit mode
  (`isolation_level=None`), ready for `creator=` of an SQLAlchemy engine. `read_only=True` for a connection
  that cannot write, `create=True` to make the file if there is none (never over a file that holds anything).
* `create_file(path, key)` makes a new, empty, encrypted file and refuses every existing one.
* `hold_alone(path, key)` and, inside it, `change_key(connection, new)` encrypt a whole file anew in one
  transaction.
* `find_damage(path, key)` reads every page and answers what is wrong with it (empty = sound).
* `copy_file(path, key, target)` writes a backup; `empty_log(connection)` takes erased bytes out of the WAL.
* `meaning_of(error)` says which of the errors below an engine error of later statements stands for, if any.
* `check_engine()` raises when the SQLite engine is too old; `connect` calls it.
* The errors are all `CipherError`: `WrongKeyError`, `DamagedError`, `NotEncryptedError`, `MissingError`,
  `BusyError`, `DiskError`, `EngineError`. No message holds a key: they are raised `from None`, because
  SQLCipher quotes the statement, and with it the key, in its own.

Keys are 32 random bytes given raw: an engine passphrase would cost 75 ms per connection.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from fieldvisit_sync.cipher_page import PAGE_BYTES, has_authentic_page

KEY_BYTES = 32
"""Length of a raw data key (AES-256)."""

MINIMUM_ENGINE = (3, 51, 3)
"""Oldest SQLite with the repair of the WAL reset fault."""

BUSY_SECONDS = 5.0
"""How long a statement waits for another process's lock before it gives up."""

_PLAIN_HEADER = b"SQLite format 3\0"
_PERM, _BUSY, _LOCKED, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 3, 5, 6, 10, 11, 13, 14, 26


class CipherError(Exception):
    """An encrypted file cannot be used; the subclass says why."""


class WrongKeyError(CipherError):
    """No page of the file is authentic under this key."""


class DamagedError(CipherError):
    """The key is right, and pages of the file are broken."""


class NotEncryptedError(CipherError):
    """The file is an unencrypted database, or no database at all."""


class MissingError(CipherError):
    """There is no file, or an empty one, where one was expected."""


class BusyError(CipherError):
    """Another process holds the file."""


class DiskError(CipherError):
    """The disk is full, or refuses to read or write the file."""


class EngineError(CipherError):
    """The database engine on this machine is too old or comes without encryption."""


def check_engine() -> None:
    """Refuse to work on an engine with known faults.

    Raises:
        EngineError: SQLite is older than `MINIMUM_ENGINE`.
    """
    if dbapi2.sqlite_version_info < MINIMUM_ENGINE:
        needed = ".".join(map(str, MINIMUM_ENGINE))
        raise EngineError(f"SQLite {dbapi2.sqlite_version} is too old, {needed} is needed")


def connect(
    path: Path,
    key: bytes,
    *,
    create: bool = False,
    read_only: bool = False,
    busy_seconds: float = BUSY_SECONDS,
) -> dbapi2.Connection:
    """Open an encrypted file and prove that the key fits before anything else happens to it.

    The connection may be handed from thread to thread, one at a time (`check_same_thread=False`).

    Args:
        path: the database file; its WAL lies beside it.
        key: 32 raw bytes.
        create: make the file if there is none.
        read_only: every attempt to write fails.
        busy_seconds: how long to wait for locks of other processes.

    Raises:
        CipherError: see the subclasses of this module.
        ValueError: the key has the wrong length.
    """
    check_engine()
    if len(key) != KEY_BYTES:
        raise ValueError(f"a data key has {KEY_BYTES} bytes")
    if not path.exists() or path.stat().st_size == 0:
        if not create:
            raise MissingError("there is no database file")
        if not path.exists():
            create_file(path, key)
    if not os.access(path, os.R_OK if read_only else os.R_OK | os.W_OK):
        raise DiskError("the database file may not be read or written")
    with _translated(path, key):
        return _opened(path, key, read_only=read_only, busy_seconds=busy_seconds)


def create_file(path: Path, key: bytes) -> None:
    """Make a new, empty, encrypted file that only its owner may read.

    Raises:
        FileExistsError: something already lies there; it is not touched.
        EngineError: the engine cannot encrypt.
    """
    check_engine()
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    with _translated(path, key):
        connection = _opened(path, key, read_only=False, busy_seconds=BUSY_SECONDS)
        connection.close()


@contextmanager
def hold_alone(path: Path, key: bytes, *, busy_seconds: float = BUSY_SECONDS) -> Iterator[dbapi2.Connection]:
    """Open a file so that no other connection of any process can, until the block ends.

    Raises:
        BusyError: somebody else has it open.
        CipherError: as `connect`.
    """
    connection = connect(path, key, busy_seconds=busy_seconds)
    try:
        with _translated(path, key):
            connection.execute("pragma locking_mode = exclusive").fetchall()
            connection.execute("begin exclusive")
            connection.execute("commit")
        yield connection
    finally:
        connection.close()


def change_key(connection: dbapi2.Connection, new: bytes) -> None:
    """Encrypt the whole file of a connection from `hold_alone` anew, and read it all back.

    The change is one transaction: a stop at any point leaves a file that opens with exactly one of the two
    keys. The write-ahead log is emptied afterwards, so that no page under the old key remains.

    Raises:
        DiskError: no room for a second copy; which key fits has to be tried, usually the old one.
        DamagedError: the new key fits, and a page is not authentic under it.
    """
    if len(new) != KEY_BYTES:
        raise ValueError(f"a data key has {KEY_BYTES} bytes")
    _secretly(connection, f"pragma rekey = \"x'{new.hex()}'\"")
    path = Path(connection.execute("pragma database_list").fetchall()[0][2])
    # On a full disk the pragma answers "ok" all the same, and the file stays under its old key.
    try:
        connection.execute("pragma wal_checkpoint(truncate)").fetchall()
        damage = connection.execute("pragma cipher_integrity_check").fetchall()
    except dbapi2.Error:
        raise DiskError("the database file could not be encrypted anew") from None
    if not has_authentic_page(path, new):
        raise DiskError("the database file could not be encrypted anew")
    if damage:
        raise DamagedError("the database file is damaged")


def empty_log(connection: dbapi2.Connection) -> bool:
    """Move the write-ahead log into the file and cut it to nothing; outside every transaction.

    Returns:
        False when a reader still needs the log.

    Raises:
        CipherError: busy, damaged, or on a failing disk.
    """
    try:
        (row,) = connection.execute("pragma wal_checkpoint(truncate)").fetchall()
    except dbapi2.Error as error:
        raise meaning_of(error) or EngineError("the database engine failed") from None
    return bool(row[0] == 0)


def copy_file(path: Path, key: bytes, target: Path) -> None:
    """Write a compact copy, under the same key, of one moment; others may read and write meanwhile.

    Args:
        path: the database file.
        key: its key.
        target: a new or empty file; half written when this raises.

    Raises:
        CipherError: as `connect`; `DiskError` when there is no room.
    """
    connection = connect(path, key)
    try:
        connection.execute("vacuum into ?", (str(target),)).fetchall()
    except dbapi2.Error as error:
        raise meaning_of(error) or EngineError("the database engine failed") from None
    finally:
        connection.close()


def find_damage(path: Path, key: bytes, *, most: int = 100) -> tuple[str, ...]:
    """Read every page, check its authenticity, then the structure of tables and indexes.

    Takes about a second per 200 MB: run it in a worker.

    Args:
        path: the database file.
        key: 32 raw bytes.
        most: how many findings to return at most.

    Returns:
        Findings in the engine's words (page numbers, index names; never content); empty when the file is
        sound.

    Raises:
        CipherError: the file cannot be opened at all.
    """
    connection = connect(path, key, read_only=True)
    try:
        findings = [str(row[0]) for row in connection.execute("pragma cipher_integrity_check")]
        if not findings:
            with _translated(path, key):
                rows = connection.execute(f"pragma integrity_check({int(most)})")
                findings = [str(row[0]) for row in rows if row[0] != "ok"]
        return tuple(findings[:most])
    finally:
        connection.close()


def _opened(path: Path, key: bytes, *, read_only: bool, busy_seconds: float) -> dbapi2.Connection:
    mode = "ro" if read_only else "rw"
    connection = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        timeout=busy_seconds,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        _secretly(connection, f"pragma key = \"x'{key.hex()}'\"")
        status = connection.execute("pragma cipher_status").fetchone()
        if status is None or str(status[0]) != "1":
            raise EngineError("the database engine does not encrypt")
        connection.execute("pragma cipher_log = off")
        # Wiping every freed page buffer costs half as much time again, and the same content stands in the
        # window's own memory; keys are wiped either way.
        connection.execute("pragma cipher_memory_security = off")
        connection.execute("pragma temp_store = memory")
        connection.execute("pragma foreign_keys = on")
        connection.execute("pragma secure_delete = on")
        connection.execute("select count(*) from sqlite_master").fetchone()
        if not read_only:
            connection.execute("pragma journal_mode = wal").fetchone()
            connection.execute("pragma synchronous = full")
    except BaseException:
        connection.close()
        raise
    return connection


def _secretly(connection: dbapi2.Connection, statement: str) -> None:
    """Run a statement that holds a key; the engine's own error, which quotes it, ends here."""
    try:
        connection.execute(statement).fetchall()
    except dbapi2.Error as error:
        meaning = meaning_of(error)
    else:
        return
    # Raised outside the handler, so that not even __context__ leads to the engine's message.
    raise meaning or EngineError("the database engine refused the key")


@contextmanager
def _translated(path: Path, key: bytes) -> Iterator[None]:
    """Turn the engine's errors into the ones of this module."""
    try:
        yield
    except dbapi2.Error as error:
        unreadable = getattr(error, "sqlite_errorcode", None) == _NOTADB
        meaning = _why_unreadable(path, key) if unreadable else meaning_of(error)
        raise meaning or EngineError("the database engine failed") from None


def meaning_of(error: dbapi2.Error) -> CipherError | None:
    """Say what an engine error means when file or disk are its cause; None when the statement is.

    For errors after opening: a page that cannot be read is then damage, since the key has fitted before.
    """
    code = getattr(error, "sqlite_errorcode", None)
    primary = None if code is None else int(code) & 0xFF
    if primary in {_BUSY, _LOCKED}:
        return BusyError("another process holds the database file")
    if primary in {_CORRUPT, _NOTADB}:
        return DamagedError("the database file is damaged")
    if primary in {_CANTOPEN, _IOERR, _FULL, _PERM}:
        return DiskError(f"the database file cannot be read or written (code {code})")
    return None


def _why_unreadable(path: Path, key: bytes) -> CipherError:
    size = path.stat().st_size
    with path.open("rb") as file:
        if file.read(len(_PLAIN_HEADER)) == _PLAIN_HEADER:
            return NotEncryptedError("the database file is not encrypted")
    if has_authentic_page(path, key):
        return DamagedError("the database file is damaged")
    if size % PAGE_BYTES:
        return NotEncryptedError("the file is not a database")
    return WrongKeyError("the key does not open the database file")
