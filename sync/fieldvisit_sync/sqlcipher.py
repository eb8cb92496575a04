"""Opening encrypted SQLite files, the same way on the laptop and in the embedded server (SECURITY "The local store").

The interface, free of SQLAlchemy so that both sides may build their engines on it:

* `connect(path, key)` opens an existing file and returns a `sqlcipher3.dbapi2.Connection` in autocommit mode
  (`isolation_level=None`), ready for `creator=` of an SQLAlchemy engine. `read_only=True` for a connection that
  cannot write, `create=True` to make the file if there is none (never over a file that holds anything).
* `create_file(path, key)` makes a new, empty, encrypted file and refuses every existing one.
* `hold_alone(path, key)` and, inside it, `change_key(connection, new)` encrypt a whole file anew in one transaction.
* `find_damage(path, key)` reads every page and answers what is wrong with it (empty = sound).
* `check_engine()` raises when the SQLite engine is too old; `connect` calls it.
* The errors are all `CipherError`: `WrongKeyError`, `DamagedError`, `NotEncryptedError`, `MissingError`,
  `BusyError`, `DiskError`, `EngineError`. No message holds a key: they are raised `from None`, because SQLCipher quotes the
  statement, and with it the key, in its own.

Keys are 32 random bytes given raw: an engine passphrase would cost 75 ms per connection.
"""

import hashlib
import hmac
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

KEY_BYTES = 32
"""Length of a raw data key (AES-256)."""

MINIMUM_ENGINE = (3, 51, 3)
"""Oldest SQLite with the repair of the WAL reset fault."""

BUSY_SECONDS = 5.0
"""How long a statement waits for another process's lock before it gives up."""

_PAGE_BYTES = 4096
_PLAIN_HEADER = b"SQLite format 3\0"
_SALT_BYTES = 16
_MAC_BYTES = 64
_PAGES_PROBED = 64
_PERM, _BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 3, 5, 6, 8, 10, 11, 13, 14, 26


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
def hold_alone(path: Path, key: bytes) -> Iterator[dbapi2.Connection]:
    """Open a file so that no other connection of any process can, until the block ends.

    Raises:
        BusyError: somebody else has it open.
        CipherError: as `connect`.
    """
    connection = connect(path, key)
    try:
        with _translated(path, key):
            connection.execute("pragma locking_mode = exclusive").fetchall()
            connection.execute("begin exclusive")
            connection.execute("commit")
        yield connection
    finally:
        connection.close()


def change_key(connection: dbapi2.Connection, new: bytes) -> None:
    """Encrypt the whole file of a connection from `hold_alone` anew, in one transaction, and read it all back.

    A stop at any point leaves a file that opens with exactly one of the two keys. The write-ahead log is emptied
    afterwards, so that no page under the old key remains.

    Raises:
        DiskError: no room for a second copy; the old key still fits.
        DamagedError: a page is not authentic under the new key.
    """
    if len(new) != KEY_BYTES:
        raise ValueError(f"a data key has {KEY_BYTES} bytes")
    _secretly(connection, f"pragma rekey = \"x'{new.hex()}'\"")
    try:
        connection.execute("pragma wal_checkpoint(truncate)").fetchall()
        damage = connection.execute("pragma cipher_integrity_check").fetchall()
    except dbapi2.Error as error:
        raise _failure(error) or DamagedError("the database file is damaged") from None
    if damage:
        raise DamagedError("the database file is damaged")


def find_damage(path: Path, key: bytes, *, most: int = 100) -> tuple[str, ...]:
    """Read every page, check its authenticity, then the structure of tables and indexes.

    Takes about a second per 200 MB: run it in a worker.

    Args:
        path: the database file.
        key: 32 raw bytes.
        most: how many findings to return at most.

    Returns:
        Findings in the engine's words (page numbers, index names; never content); empty when the file is sound.

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
        failure = _failure(error)
    else:
        return
    # Raised outside the handler, so that not even __context__ leads to the engine's message.
    raise failure or EngineError("the database engine refused the key")


@contextmanager
def _translated(path: Path, key: bytes) -> Iterator[None]:
    """Turn the engine's errors into the ones of this module."""
    try:
        yield
    except dbapi2.Error as error:
        raise _failure(error) or _why_unreadable(path, key) from None


def _failure(error: dbapi2.Error) -> CipherError | None:
    """Return what an engine error means; None when page 1 was unreadable, which has several reasons."""
    code = getattr(error, "sqlite_errorcode", None)
    primary = None if code is None else int(code) & 0xFF
    if primary == _NOTADB:
        return None
    if primary in {_BUSY, _LOCKED}:
        return BusyError("another process holds the database file")
    if primary == _CORRUPT:
        return DamagedError("the database file is damaged")
    if primary in {_CANTOPEN, _IOERR, _FULL, _READONLY, _PERM}:
        return DiskError(f"the database file cannot be read or written (code {code})")
    return EngineError(f"the database engine failed (code {code})")


def _why_unreadable(path: Path, key: bytes) -> CipherError:
    size = path.stat().st_size
    with path.open("rb") as file:
        if file.read(len(_PLAIN_HEADER)) == _PLAIN_HEADER:
            return NotEncryptedError("the database file is not encrypted")
    if _has_authentic_page(path, key):
        return DamagedError("the database file is damaged")
    if size % _PAGE_BYTES:
        return NotEncryptedError("the file is not a database")
    return WrongKeyError("the key does not open the database file")


def _has_authentic_page(path: Path, key: bytes) -> bool:
    """Say whether any page at the beginning or end of the file was written under this key.

    Page layout and key derivation: SQLCipher design, "Database Encryption"; the last 80 bytes of a page are a 16-byte
    initialisation vector and an HMAC-SHA512 over content, vector and page number.
    """
    count = path.stat().st_size // _PAGE_BYTES
    numbers = sorted(
        {*range(1, min(count, _PAGES_PROBED) + 1), *range(max(1, count - _PAGES_PROBED), count + 1)}
    )
    with path.open("rb") as file:
        salt = file.read(_SALT_BYTES)
        mac_key = hashlib.pbkdf2_hmac("sha512", key, bytes(byte ^ 0x3A for byte in salt), 2, KEY_BYTES)
        for number in numbers:
            file.seek((number - 1) * _PAGE_BYTES)
            page = file.read(_PAGE_BYTES)
            content = page[_SALT_BYTES if number == 1 else 0 : -_MAC_BYTES]
            mac = hmac.digest(mac_key, content + number.to_bytes(4, "little"), "sha512")
            if hmac.compare_digest(mac, page[-_MAC_BYTES:]):
                return True
    return False
