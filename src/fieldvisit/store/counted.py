"""What this laptop counts for the proof, record by record: its tables, and the deletions the server has not heard of.

The digests of `pages` say the same in sums that are kept up with every change; this is what they are checked against.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from heapq import merge
from operator import attrgetter
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func, select
from sqlalchemy.dialects.sqlite import insert

from fieldvisit.store.codec import wire_of_columns
from fieldvisit.store.outbox import OUTSTANDING, OutboxState
from fieldvisit.store.tables import DIGEST, KIND_TABLES, OUTBOX
from fieldvisit_sync.merge.content import content_hash
from fieldvisit_sync.merge.digest import digest_text, record_digest
from fieldvisit_sync.protocol.narrowing import IdRange
from fieldvisit_sync.schema.registry import KINDS

_PAGE = 2_000
_EMPTIED = and_(OUTBOX.c.state == OutboxState.REFUSED, OUTBOX.c.new == "{}", OUTBOX.c.old == "{}")
"""A neutral line about somebody who left this laptop's scope: it stands for no record any more (SYNC S11)."""


@dataclass(frozen=True, slots=True)
class Counted:
    """One record that the proof counts.

    Attributes:
        id: its id.
        version: the server version this laptop has seen.
        content: hash of its content; empty where it was not asked for, or where the record is deleted here.
    """

    id: str
    version: int
    content: str = ""


def counted(connection: Connection, within: IdRange, schema: int | None = None) -> Iterator[Counted]:
    """Yield what is counted in a range of ids, in their order.

    Args:
        connection: a transaction.
        within: a range of a kind this laptop knows.
        schema: version of the schema whose fields the hashes cover; None for no hashes.
    """
    return merge(_stored(connection, within, schema), _deleted_here(connection, within), key=attrgetter("id"))


def recount(connection: Connection, kind: str) -> bool:
    """Count a kind anew, and put its digest right when it was wrong; say whether it was."""
    count, total = 0, 0
    for record in counted(connection, IdRange(kind=kind)):
        count, total = count + 1, total + record_digest(kind, record.id, record.version)
    kept = connection.execute(select(DIGEST.c.rows, DIGEST.c.sum).where(DIGEST.c.kind == kind)).first()
    if (count, digest_text(total)) == ((0, digest_text(0)) if kept is None else (kept.rows, kept.sum)):
        return False
    write = insert(DIGEST).values(kind=kind, rows=count, sum=digest_text(total))
    changes = {"rows": write.excluded.rows, "sum": write.excluded.sum}
    connection.execute(write.on_conflict_do_update(index_elements=["kind"], set_=changes))
    return True


def edited(connection: Connection, within: IdRange) -> dict[str, bool]:
    """Return the records of a range with edits that the server has not taken, and whether one is a deletion."""
    deletes = func.max(OUTBOX.c.op == "delete")
    query = (
        select(OUTBOX.c.record, deletes.label("deletes"))
        .where(
            OUTBOX.c.kind == within.kind,
            OUTBOX.c.state.in_(OUTSTANDING),
            ~_EMPTIED,
            *_inside(OUTBOX.c.record, within),
        )
        .group_by(OUTBOX.c.record)
    )
    return {row.record: bool(row.deletes) for row in connection.execute(query)}


def _stored(connection: Connection, within: IdRange, schema: int | None) -> Iterator[Counted]:
    table = KIND_TABLES[within.kind]
    columns = [table.c.id, table.c.version] if schema is None else [table]
    query = (
        select(*columns)
        .where(table.c.version > 0, *_inside(table.c.id, within))
        .order_by(table.c.id)
        .execution_options(yield_per=_PAGE)
    )
    for row in connection.execute(query).mappings():
        yield Counted(row["id"], row["version"], "" if schema is None else _hash(within.kind, row, schema))


def _deleted_here(connection: Connection, within: IdRange) -> Iterator[Counted]:
    """Yield records whose deletion the server has not taken: it holds them still, at the version they had there last."""
    outbox, table = OUTBOX.c, KIND_TABLES[within.kind]
    here = select(table.c.id).where(table.c.id == outbox.record, table.c.version > 0).exists()
    held = func.coalesce(outbox.version, outbox.base)
    query = (
        select(outbox.record, func.max(held).label("held"))
        .where(
            outbox.kind == within.kind,
            outbox.op == "delete",
            outbox.state.in_(OUTSTANDING),
            held > 0,
            ~_EMPTIED,
            ~here,
            *_inside(outbox.record, within),
        )
        .group_by(outbox.record)
        .order_by(outbox.record)
    )
    return (Counted(id=row.record, version=row.held) for row in connection.execute(query))


def _hash(kind: str, row: Any, schema: int) -> str:
    return content_hash(KINDS[kind], wire_of_columns(kind, row), schema)


def _inside(ids: ColumnElement[Any], within: IdRange) -> list[ColumnElement[bool]]:
    inside = [ids >= within.first] if within.first else []
    return inside if within.until is None else [*inside, ids < within.until]
