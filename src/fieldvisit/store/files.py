"""The content of attachments on this laptop: encrypted with everything else, in pieces, once for all rows that name it.

It is written in the transaction of its row and leaves in the transaction that removes the last row naming it, the trash
included. Log and backups are cleaned as for records (`removal`).
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import Connection, delete, insert, literal, select, update

from fieldvisit.store.plain import fetch, fetch_one
from fieldvisit.store.removal import note_traces
from fieldvisit.store.tables import FILE, FILE_PIECE, KIND_TABLES
from fieldvisit_sync.protocol.files import MAX_FILE

MOST_BYTES = MAX_FILE
"""Most bytes of one file."""

_PIECE = 1024 * 1024
_UNNAMED = (
    "SELECT sha256 FROM file WHERE sha256 NOT IN (SELECT sha256 FROM attachment WHERE sha256 IS NOT NULL UNION "
    "SELECT json_extract(content, '$.sha256') FROM trash WHERE kind = 'attachment' "
    "AND json_extract(content, '$.sha256') IS NOT NULL)"
)

# What every sync asks, also one without news.
_ANY = "SELECT 1 FROM file LIMIT 1"
_IN_STATE = "SELECT 1 FROM file WHERE state = ? LIMIT 1"
_TRANSFERS = (
    "SELECT attachment.id, file.sha256, file.size, file.held FROM attachment "
    "JOIN file ON file.sha256 = attachment.sha256 WHERE file.state = ? AND attachment.version > 0 "
    "GROUP BY file.sha256 ORDER BY file.size, file.sha256"
)
_COUNT_NAMED = (
    "SELECT count(*) FROM file WHERE state = ? "
    "AND EXISTS (SELECT 1 FROM attachment WHERE attachment.sha256 = file.sha256)"
)


class FileState(StrEnum):
    """Where a content stands."""

    OWN = "own"
    """Whole here; the server is not known to have it."""
    HERE = "here"
    """Whole on both sides."""
    WANTED = "wanted"
    """Asked for; the first `held` bytes are here."""


@dataclass(frozen=True, slots=True)
class Transfer:
    """A content to send or to fetch: an attachment that names it, how long it is, how much of it is here."""

    attachment: str
    sha256: str
    size: int
    held: int


def keep_content(connection: Connection, content: bytes) -> str:
    """Keep a file's bytes, in the transaction that writes its row; return their SHA-256."""
    name = hashlib.sha256(content).hexdigest()
    state = connection.scalar(select(FILE.c.state).where(FILE.c.sha256 == name))
    if state == FileState.WANTED:
        _forget(connection, [name])
    if state in (None, FileState.WANTED):
        row = {"sha256": name, "size": len(content), "held": len(content), "state": FileState.OWN}
        connection.execute(insert(FILE).values(row))
        for start in range(0, len(content), _PIECE):
            _add(connection, name, start, content[start : start + _PIECE])
    return name


def state_of(connection: Connection, sha256: str) -> FileState | None:
    """Return where a content stands; None when nothing of it is here."""
    state = connection.scalar(select(FILE.c.state).where(FILE.c.sha256 == sha256))
    return None if state is None else FileState(state)


def states_of(connection: Connection, names: set[str]) -> dict[str, FileState]:
    """Return where contents stand; those of which nothing is here are left out."""
    query = select(FILE.c.sha256, FILE.c.state).where(FILE.c.sha256.in_(names))
    return {row.sha256: FileState(row.state) for row in connection.execute(query)}


def read_content(connection: Connection, sha256: str) -> bytes | None:
    """Return a whole content; None when it is not here."""
    if state_of(connection, sha256) not in (FileState.OWN, FileState.HERE):
        return None
    return b"".join(_pieces(connection, sha256, 0))


def read_from(connection: Connection, sha256: str, start: int) -> bytes:
    """Return at most 1 MB of a content from a place on."""
    found = bytearray()
    for piece in _pieces(connection, sha256, start):
        found += piece
        if len(found) >= _PIECE:
            break
    return bytes(found[:_PIECE])


def to_send(connection: Connection) -> list[Transfer]:
    """Return the contents that the server lacks and whose rows it has, small ones first."""
    return _transfers(connection, FileState.OWN)


def to_fetch(connection: Connection) -> list[Transfer]:
    """Return the contents that were asked for, small ones first."""
    return _transfers(connection, FileState.WANTED)


def count_to_send(connection: Connection) -> int:
    """Return how many contents wait to be sent, those of rows that wait themselves included."""
    return (
        int(fetch_one(connection, _COUNT_NAMED, (FileState.OWN,)))
        if _is_any(connection, FileState.OWN)
        else 0
    )


def want(connection: Connection, sha256: str, size: int) -> None:
    """Ask for a content at the next sync; one that is here stays as it is."""
    if state_of(connection, sha256) is None:
        row = {"sha256": sha256, "size": size, "held": 0, "state": FileState.WANTED}
        connection.execute(insert(FILE).values(row))


def want_of(connection: Connection, user: str, most: int) -> None:
    """Ask for the contents that belong to a user's own workplaces, as far as they are no larger than `most` bytes."""
    rows, units = KIND_TABLES["attachment"], KIND_TABLES["production_unit"]
    missing = (
        select(rows.c.sha256, rows.c.size, literal(0), literal(FileState.WANTED.value))
        .join(units, units.c.id == rows.c.unit)
        .where(
            units.c.responsible == user,
            rows.c.size > 0,
            rows.c.size <= most,
            rows.c.sha256.not_in(select(FILE.c.sha256)),
        )
        .group_by(rows.c.sha256)
    )
    connection.execute(insert(FILE).from_select(["sha256", "size", "held", "state"], missing))


def note_sent(connection: Connection, sha256: str) -> None:
    """Note that the server has a content whole."""
    connection.execute(update(FILE).where(FILE.c.sha256 == sha256).values(state=FileState.HERE))


def offer_again(connection: Connection) -> None:
    """After the server came back from a backup: nothing is known of what it has."""
    connection.execute(update(FILE).where(FILE.c.state == FileState.HERE).values(state=FileState.OWN))


def add_fetched(connection: Connection, transfer: Transfer, piece: bytes) -> Transfer | None:
    """Keep the next bytes of a content that is fetched.

    Returns:
        How it stands now; None when it is whole, or nobody waits for these bytes any more: it was wiped, or attached here
        itself, while they were on their way. Bytes that are not what their name says are thrown away: it begins anew with
        the next sync.
    """
    name, held = transfer.sha256, transfer.held + len(piece)
    awaited = select(FILE.c.held).where(FILE.c.sha256 == name, FILE.c.state == FileState.WANTED)
    if connection.scalar(awaited) != transfer.held:
        return None
    if held > transfer.size:
        _begin_anew(connection, name)
        return None
    _add(connection, name, transfer.held, piece)
    connection.execute(update(FILE).where(FILE.c.sha256 == name).values(held=held))
    if held < transfer.size:
        return Transfer(transfer.attachment, name, transfer.size, held)
    digest = hashlib.sha256()
    for part in _pieces(connection, name, 0):
        digest.update(part)
    if digest.hexdigest() == name:
        note_sent(connection, name)
    else:
        _begin_anew(connection, name)
    return None


def forget_unnamed(connection: Connection) -> int:
    """Wipe the contents that no attachment and nothing in the trash names; return how many."""
    if fetch_one(connection, _ANY) is None:
        return 0
    names = list(connection.exec_driver_sql(_UNNAMED).scalars())
    if names:
        _forget(connection, names)
        note_traces(connection)
    return len(names)


def kept_bytes(connection: Connection) -> int:
    """Return how many bytes of files lie here."""
    return int(connection.exec_driver_sql("SELECT coalesce(sum(held), 0) FROM file").scalar_one())


def _transfers(connection: Connection, state: FileState) -> list[Transfer]:
    if not _is_any(connection, state):
        return []
    return [Transfer(*row) for row in fetch(connection, _TRANSFERS, (state,))]


def _is_any(connection: Connection, state: FileState) -> bool:
    return fetch_one(connection, _IN_STATE, (state,)) is not None


def _pieces(connection: Connection, sha256: str, start: int) -> Iterator[bytes]:
    query = (
        select(FILE_PIECE.c.start, FILE_PIECE.c.content)
        .where(FILE_PIECE.c.sha256 == sha256, FILE_PIECE.c.start > start - _PIECE)
        .order_by(FILE_PIECE.c.start)
    )
    for place, piece in connection.execute(query.execution_options(yield_per=2)):
        if place + len(piece) > start:
            yield piece[max(0, start - place) :]


def _add(connection: Connection, sha256: str, start: int, piece: bytes) -> None:
    connection.execute(insert(FILE_PIECE).values(sha256=sha256, start=start, content=piece))


def _begin_anew(connection: Connection, sha256: str) -> None:
    connection.execute(delete(FILE_PIECE).where(FILE_PIECE.c.sha256 == sha256))
    connection.execute(update(FILE).where(FILE.c.sha256 == sha256).values(held=0))


def _forget(connection: Connection, names: list[str]) -> None:
    connection.execute(delete(FILE_PIECE).where(FILE_PIECE.c.sha256.in_(names)))
    connection.execute(delete(FILE).where(FILE.c.sha256.in_(names)))
