"""Backups of the embedded database, and putting one back (CLI, SYNC "Epoch").

A backup is one encrypted file under the database's own key; key and journal of erasures stay out of it. PostgreSQL has
tools of its own for both; after them `begin_after_restore` is all that is left to do.
"""

import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection
from sqlcipher3 import dbapi2

from fieldvisit_sync import sqlcipher
from fieldvisit_sync.clock import Clock
from fieldvisit_sync.durability import replace_through
from fieldvisit_sync.server.database import FILE_NAME, Database, open_database
from fieldvisit_sync.server.era import Era, renew_epoch
from fieldvisit_sync.server.erasure import replay_erasures
from fieldvisit_sync.server.erasure_journal import ErasureJournal

_PATIENCE_S = 1.0
_STAMP = "%Y%m%dT%H%M%SZ"
_ENDINGS = ("", "-wal", "-shm")


class UnsoundBackupError(Exception):
    """A backup cannot be used, or a file lies where one is to be written; nothing was changed."""


def back_up(data: Path, key: bytes, target: Path) -> dict[str, Any]:
    """Write the embedded database of one moment to a new file; the server may run meanwhile.

    Args:
        data: the server's data folder.
        key: of the database; the backup has it too.
        target: does not exist yet.

    Returns:
        The document of `--json`.

    Raises:
        UnsoundBackupError: something lies at `target`, or the copy is not sound: then the database is not.
        CipherError: the database cannot be read, or there is no room.
        OSError: the folder of `target` cannot be written.
    """
    if target.exists():
        raise UnsoundBackupError("der ligger allerede en fil. Intet er skrevet.")
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=f".{target.name}.") as folder:
        draft = Path(folder) / FILE_NAME
        draft.touch(mode=0o600)
        sqlcipher.copy_file(data / FILE_NAME, key, draft)
        if sqlcipher.find_damage(draft, key):
            raise UnsoundBackupError("databasen er beskadiget; der er ikke taget nogen kopi.")
        # The engine does not wait for the disk when it copies.
        replace_through(draft, target)
    return {"file": str(target), "bytes": target.stat().st_size}


def restore(data: Path, key: bytes, source: Path, clock: Clock) -> dict[str, Any]:
    """Put a backup in the database's place; what was there is kept beside it, and a new epoch begins.

    Everything is made ready in a copy: a stop at any point leaves the old database, or none and the old one beside it.

    Args:
        data: the server's data folder.
        key: of the database and the backup.
        source: the backup; it is not changed.
        clock: wall time.

    Returns:
        The document of `--json`: the new epoch, how many records were erased again, where the former database lies.

    Raises:
        UnsoundBackupError: the backup is damaged.
        CipherError: it does not open with this key, or `BusyError`: a server runs on the database.
        DamagedJournalError: the journal of erasures cannot be read.
        OSError: no room.
    """
    if sqlcipher.find_damage(source, key):
        raise UnsoundBackupError("sikkerhedskopien er beskadiget. Intet er ændret.")
    place = data / FILE_NAME
    replaced = _let_go(place, key)
    with tempfile.TemporaryDirectory(dir=data, prefix=".restore.") as folder:
        draft = Path(folder) / FILE_NAME
        draft.touch(mode=0o600)
        shutil.copyfile(source, draft)
        database = open_database(None, Path(folder), key)
        try:
            era, erased = begin_after_restore(database, data, clock, replaced)
        finally:
            database.close()
        _let_go(draft, key)
        _let_go(place, key)
        aside = _set_aside(place, clock.now())
        replace_through(draft, place)
    return {"epoch": era.epoch, "erased": erased, "former": None if aside is None else str(aside)}


def begin_after_restore(
    database: Database, data: Path, clock: Clock, replaced: tuple[int, ...] = ()
) -> tuple[Era, int]:
    """Give a database that was put back a new epoch, and erase again who was erased since the backup (SYNC S8, S12).

    Both in one transaction, before anybody is answered.

    Args:
        database: it, open.
        data: the folder of the journal of erasures.
        clock: wall time.
        replaced: starts of epochs that the replaced database knew (`era.Era`).

    Returns:
        The new epoch, and how many records were erased.

    Raises:
        DamagedJournalError: the journal cannot be read; the epoch stays.
    """
    now, journal = clock.now(), ErasureJournal(data)

    def work(connection: Connection) -> tuple[Era, int]:
        era = renew_epoch(connection, now, replaced)
        return era, replay_erasures(connection, journal, now)

    return database.write(work)


def _let_go(path: Path, key: bytes) -> tuple[int, ...]:
    """Make sure that nobody has a database open and that all of it stands in one file; return its epochs' starts.

    One that is damaged, which may be why it is replaced, is left as it is.

    Raises:
        BusyError: a server, or another command, has it open.
    """
    if not path.exists():
        return ()
    try:
        with sqlcipher.hold_alone(path, key, busy_seconds=_PATIENCE_S) as connection:
            sqlcipher.empty_log(connection)
            row = connection.execute("select value from meta where name = 'version_starts'").fetchone()
    except sqlcipher.BusyError:
        raise
    except (sqlcipher.CipherError, dbapi2.Error):
        return ()
    return tuple(int(start) for start in row[0].split()) if row else ()


def _set_aside(place: Path, now: datetime) -> Path | None:
    if not place.exists():
        return None
    stem = f"{place.name}.replaced-{now.astimezone(UTC):{_STAMP}}"
    aside, number = place.with_name(stem), 1
    while aside.exists():
        number += 1
        aside = place.with_name(f"{stem}-{number}")
    for ending in _ENDINGS:
        part = place.with_name(place.name + ending)
        if part.exists():
            part.rename(aside.with_name(aside.name + ending))
    return aside
