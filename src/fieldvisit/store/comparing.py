"""Removing what a server has no more, which it can only say by naming what it still has (SYNC "Epoch", "Tombstones")."""

import uuid
from collections.abc import Iterable

from sqlalchemy import Connection, and_, select, update

from fieldvisit.store.aside import forget_aside
from fieldvisit.store.outbox import OutboxState
from fieldvisit.store.outbox_rows import remove_rows
from fieldvisit.store.pages import count_versions, outstanding_among, remove_row
from fieldvisit.store.tables import KIND_TABLES, OUTBOX
from fieldvisit_sync.protocol.messages import Drop, Present


def compare(connection: Connection, stretches: Iterable[Present]) -> list[Drop]:
    """Remove what the server has no more in the stretches that it names, with index and answered changes.

    A record with changes that wait or were refused stays; it counts in no proof until the server tells it again.

    Returns:
        What was removed.
    """
    gone: list[Drop] = []
    for stretch in stretches:
        if stretch.kind not in KIND_TABLES:
            continue
        table = KIND_TABLES[stretch.kind]
        query = select(table.c.id, table.c.version).where(table.c.version > 0, table.c.id >= stretch.down_to)
        if stretch.below:
            query = query.where(table.c.id < stretch.below)
        there = {stretch.ids[place : place + 16] for place in range(0, len(stretch.ids), 16)}
        missing = {
            row.id: row.version for row in connection.execute(query) if uuid.UUID(row.id).bytes not in there
        }
        mine = outstanding_among(connection, stretch.kind, list(missing), also_offered=True)
        for record, version in missing.items():
            if record in mine:
                connection.execute(update(table).where(table.c.id == record).values(version=0))
                count_versions(connection, stretch.kind, [(record, version, 0)])
            else:
                remove_record(connection, stretch.kind, record)
                gone.append(Drop(kind=stretch.kind, id=record))
    return gone


def remove_record(connection: Connection, kind: str, record: str) -> None:
    """Remove a record that is gone, with its index and the changes that the server took."""
    forget_aside(connection, kind, record)
    remove_row(connection, kind, record)
    mine = and_(OUTBOX.c.kind == kind, OUTBOX.c.record == record)
    remove_rows(connection, mine & (OUTBOX.c.state == OutboxState.ANSWERED))
