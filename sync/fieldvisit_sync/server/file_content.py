"""The content of attachments: taken piece by piece, checked when it is whole, collected when nobody names it.

Whoever reads an attachment's row may have its content, and who may write such rows may send it. All attachments have one
audience, so that content kept once for two rows shows nobody anything new.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, insert, select, update

from fieldvisit_sync.protocol.files import MAX_FILE, PIECE, FileState, is_content_name
from fieldvisit_sync.protocol.reasons import Failure
from fieldvisit_sync.schema.audience import AUDIENCES
from fieldvisit_sync.schema.visits import ATTACHMENT
from fieldvisit_sync.server.failures import RequestError
from fieldvisit_sync.server.file_tables import FILE, FILE_PIECE
from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.record_ids import is_id
from fieldvisit_sync.server.scope import in_scope
from fieldvisit_sync.server.sequence import lock_order
from fieldvisit_sync.server.stored_record import record_of
from fieldvisit_sync.server.tables import RECORD

KEPT = timedelta(days=40)
"""How long a content stays that no attachment names: longer than a deleted one can be brought back from a laptop's trash."""


@dataclass(frozen=True, slots=True)
class Content:
    """What an attachment says its content is."""

    municipality: str
    sha256: str
    size: int


def content_of(connection: Connection, identity: Identity, attachment: str, *, to_write: bool) -> Content:
    """Return the content of an attachment that a user may read, or write.

    Raises:
        RequestError: NOT_FOUND: no such attachment, or none that he may see; NOT_ALLOWED: his role writes none;
            BAD_REQUEST: its row names no content that can be kept.
    """
    if not is_id(attachment):
        raise RequestError(Failure.NOT_FOUND)
    query = select(RECORD).where(
        RECORD.c.municipality == identity.municipality,
        RECORD.c.kind == ATTACHMENT.name,
        RECORD.c.id == attachment,
        RECORD.c.deleted == 0,
        in_scope(identity, identity.role),
    )
    row = connection.execute(query).one_or_none()
    if row is None:
        raise RequestError(Failure.NOT_FOUND)
    record = record_of(row)
    if to_write and identity.role not in AUDIENCES[record.audience].write:
        raise RequestError(Failure.NOT_ALLOWED)
    name, size = record.field("sha256"), record.field("size")
    if not is_content_name(name) or not isinstance(size, int) or not 0 < size <= MAX_FILE:
        raise RequestError(Failure.BAD_REQUEST)
    return Content(identity.municipality, str(name), size)


def state_of(connection: Connection, content: Content) -> FileState:
    """Return how much of a content is there."""
    row = connection.execute(select(FILE).where(*_is(FILE, content))).one_or_none()
    return (
        FileState(held=0, complete=False)
        if row is None
        else FileState(held=row.held, complete=bool(row.complete))
    )


def take_piece(connection: Connection, content: Content, start: int, piece: bytes) -> FileState:
    """Take the next piece; one that lies elsewhere has no effect, the answer says where to go on.

    A whole content whose SHA-256 is another one is thrown away: the next piece is the first again.

    Args:
        connection: a writing transaction; may be repeated.
        content: as its attachment names it.
        start: place of the piece's first byte.
        piece: its bytes.

    Raises:
        RequestError: BAD_REQUEST: the piece reaches beyond the content's end.
    """
    state = _begun(connection, content)
    if state.complete or start != state.held or not piece:
        return state
    held = start + len(piece)
    if held > content.size:
        raise RequestError(Failure.BAD_REQUEST)
    where = {"municipality": content.municipality, "sha256": content.sha256}
    connection.execute(insert(FILE_PIECE).values(**where, start=start, content=piece))
    complete = held == content.size
    if complete and not _is_true(connection, content):
        _forget(connection, content)
        return FileState(held=0, complete=False)
    connection.execute(update(FILE).where(*_is(FILE, content)).values(held=held, complete=int(complete)))
    return FileState(held=held, complete=complete)


def read_piece(connection: Connection, content: Content, start: int) -> bytes:
    """Return at most `PIECE` bytes from a place on.

    Raises:
        RequestError: NOT_FOUND: the content is not whole yet, or ends before that place.
    """
    if not state_of(connection, content).complete or not 0 <= start < content.size:
        raise RequestError(Failure.NOT_FOUND)
    found = bytearray()
    pieces = select(FILE_PIECE.c.start, FILE_PIECE.c.content).where(
        *_is(FILE_PIECE, content), FILE_PIECE.c.start > start - PIECE, FILE_PIECE.c.start < start + PIECE
    )
    for place, piece in connection.execute(pieces.order_by(FILE_PIECE.c.start)):
        if place + len(piece) <= start:
            continue
        found += piece[max(0, start - place) :]
        if len(found) >= PIECE:
            break
    return bytes(found[:PIECE])


def forget_unused(connection: Connection, today: date) -> int:
    """Throw away what no attachment has named for `KEPT`; return how many contents.

    Once a day is enough; more often changes nothing.
    """
    named = _named(connection, RECORD.c.municipality.in_(select(FILE.c.municipality)))
    due: list[Content] = []
    for row in connection.execute(select(FILE)).all():
        content = Content(row.municipality, row.sha256, row.size)
        used = (row.municipality, row.sha256) in named
        since = None if used else row.unused_since or today.isoformat()
        if since is not None and date.fromisoformat(since) + KEPT <= today:
            due.append(content)
        elif since != row.unused_since:
            connection.execute(update(FILE).where(*_is(FILE, content)).values(unused_since=since))
    return sum(
        _forget_due(connection, code, due) for code in sorted({content.municipality for content in due})
    )


def _forget_due(connection: Connection, municipality: str, due: Iterable[Content]) -> int:
    """Throw away a municipality's contents that are due; return how many.

    An attachment may name one anew at this moment, and its laptop would be told that the bytes are here: so nobody writes
    attachments between the last look and the end of the transaction.
    """
    lock_order(connection, municipality)
    named = _named(connection, RECORD.c.municipality == municipality)
    unused = [
        content
        for content in due
        if content.municipality == municipality and (municipality, content.sha256) not in named
    ]
    for content in unused:
        _forget(connection, content)
    return len(unused)


def _named(connection: Connection, where: ColumnElement[bool]) -> set[tuple[str, str]]:
    """Return municipality and SHA-256 of the contents that attachments name."""
    rows = select(RECORD).where(where, RECORD.c.kind == ATTACHMENT.name, RECORD.c.deleted == 0)
    return {(row.municipality, str(record_of(row).field("sha256"))) for row in connection.execute(rows)}


def _begun(connection: Connection, content: Content) -> FileState:
    """Return what is there; another size than that of a half content begins it anew."""
    row = connection.execute(select(FILE).where(*_is(FILE, content)).with_for_update()).one_or_none()
    if row is not None and not row.complete and row.size != content.size:
        _forget(connection, content)
        row = None
    if row is None:
        connection.execute(
            insert(FILE).values(
                municipality=content.municipality,
                sha256=content.sha256,
                size=content.size,
                held=0,
                complete=0,
            )
        )
        return FileState(held=0, complete=False)
    return FileState(held=row.held, complete=bool(row.complete))


def _is_true(connection: Connection, content: Content) -> bool:
    digest = hashlib.sha256()
    pieces = select(FILE_PIECE.c.content).where(*_is(FILE_PIECE, content)).order_by(FILE_PIECE.c.start)
    for piece in connection.scalars(pieces.execution_options(yield_per=4)):
        digest.update(piece)
    return digest.hexdigest() == content.sha256


def _forget(connection: Connection, content: Content) -> None:
    connection.execute(delete(FILE_PIECE).where(*_is(FILE_PIECE, content)))
    connection.execute(delete(FILE).where(*_is(FILE, content)))


def _is(table: Any, content: Content) -> tuple[Any, Any]:
    return table.c.municipality == content.municipality, table.c.sha256 == content.sha256
