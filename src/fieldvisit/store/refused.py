"""What can be done with changes that the server refused: send them again, or give them up knowingly (SYNC S11).

A refused change is never dropped by itself. Its values stand in the row until a person decides.
"""

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, delete, insert, or_, select, update

from fieldvisit.domain.changed import Inverse
from fieldvisit.store import search
from fieldvisit.store.codec import (
    columns_of_wire,
    from_column,
    json_text,
    stamp_text,
    whole_row_of_wire,
    wire_of_columns,
)
from fieldvisit.store.outbox import Edit, OutboxEntry, OutboxState, entry_of, outbox_row
from fieldvisit.store.outbox_rows import add_rows, change_rows, remove_rows
from fieldvisit.store.tables import KIND_TABLES, OUTBOX
from fieldvisit.store.unsent import fold_later
from fieldvisit_sync.protocol.reasons import UNTIL_UPGRADE, Refusal
from fieldvisit_sync.schema.field import json as json_field

_CHANGES = json_field("changes")


def refused_together(connection: Connection, mutation: str) -> list[OutboxEntry]:
    """Return a refused change with those that were refused because they belong to it; empty when it is none."""
    query = select(OUTBOX).where(OUTBOX.c.id == mutation, OUTBOX.c.state == OutboxState.REFUSED)
    row = connection.execute(query).mappings().first()
    if row is None or row["group_id"] is None:
        return [] if row is None else [entry_of(row)]
    together = select(OUTBOX).where(
        OUTBOX.c.state == OutboxState.REFUSED, OUTBOX.c.group_id == row["group_id"]
    )
    return [entry_of(each) for each in connection.execute(together.order_by(OUTBOX.c.seq)).mappings()]


def server_values(connection: Connection, entry: OutboxEntry) -> dict[str, Any]:
    """Return what the server has in the fields of a refused change, as far as this laptop knows; empty ones left out."""
    values = {name: _on_server(connection, entry, name) for name in entry.new}
    return {name: value for name, value in values.items() if value is not None}


def send_anew(connection: Connection, entry: OutboxEntry, at: datetime) -> None:
    """Put a refused change back as one that was made now, of the record as the server has it: its author has seen both."""
    table = KIND_TABLES[entry.kind]
    version = connection.scalar(select(table.c.version).where(table.c.id == entry.record)) or 0
    seen = replace(entry, base=version, old=server_values(connection, entry) if version else {})
    send_again(connection, seen, at)


def send_again(connection: Connection, entry: OutboxEntry, at: datetime) -> None:
    """Put a refused change back into the outbox as a new one; what was edited since stays on top of it.

    It gets an id of its own: the server may have noted the refused one.
    """
    remove_rows(connection, OUTBOX.c.seq == entry.seq)
    later = _unsent(connection, entry)
    if later is None:
        edit = Edit(
            entry.kind, entry.record, entry.op, entry.base, entry.new, entry.old, entry.cause, entry.group
        )
        before = None if entry.before is None else json_text(entry.before)
        add_rows(connection, [outbox_row(edit, at) | {"before": before}])
        return
    values = {
        "new": json_text({} if later.op == "delete" else entry.new | later.new),
        "old": json_text(later.old | entry.old),
        "base": entry.base,
        "at": stamp_text(at),
        "group_id": later.group or entry.group,
    }
    change_rows(connection, OUTBOX.c.seq == later.seq, values)


def send_again_to_newer(connection: Connection) -> None:
    """Put back into the outbox what a server of an older version did not know, now that it knows more (SYNC S9).

    The changes keep their ids and their order: such a server notes nothing of them. What was refused only because it
    belongs to one of them goes along.
    """
    versions = OUTBOX.c.reason.in_(UNTIL_UPGRADE)
    # A neutral line about somebody who left has no content that could be sent (S11).
    refused = and_(OUTBOX.c.state == OutboxState.REFUSED, or_(OUTBOX.c.new != "{}", OUTBOX.c.old != "{}"))
    groups = select(OUTBOX.c.group_id).where(refused, versions, OUTBOX.c.group_id.is_not(None))
    along = and_(OUTBOX.c.reason == Refusal.GROUP_REFUSED, OUTBOX.c.group_id.in_(groups))
    query = select(OUTBOX).where(refused, or_(versions, along)).order_by(OUTBOX.c.seq)
    waiting = [entry_of(row) for row in connection.execute(query).mappings().all()]
    fresh = dict.fromkeys(("batch", "frame", "status", "reason", "field", "answered_at"))
    for entry in waiting:
        change_rows(connection, OUTBOX.c.seq == entry.seq, {"state": OutboxState.OPEN, **fresh})
    for entry in waiting:
        fold_later(connection, entry)


def give_up(connection: Connection, entry: OutboxEntry, *, erased: bool = False) -> Inverse:
    """Take a refused change back: the server's values stand again, as far as this laptop knows them.

    Args:
        connection: a writing transaction.
        entry: the refused change.
        erased: the record is erased on the server; it leaves this laptop too.

    Returns:
        The step that would make the change anew; of a neutral line nothing can be made.
    """
    remove_rows(connection, OUTBOX.c.seq == entry.seq)
    history = KIND_TABLES["history"]
    connection.execute(delete(history).where(history.c.id == entry.id, history.c.version == 0))
    if not entry.new and not entry.old:
        return Inverse(entry.kind, entry.record, None)
    if erased or (entry.op == "put" and entry.base == 0):
        return _remove(connection, entry)
    if entry.op == "delete":
        return _restore(connection, entry)
    return _take_back(connection, entry)


def _remove(connection: Connection, entry: OutboxEntry) -> Inverse:
    table = KIND_TABLES[entry.kind]
    row = connection.execute(select(table).where(table.c.id == entry.record)).mappings().first()
    wire = {} if row is None else wire_of_columns(entry.kind, row)
    mine = and_(OUTBOX.c.kind == entry.kind, OUTBOX.c.record == entry.record)
    remove_rows(connection, mine & OUTBOX.c.state.in_(_UNSENT))
    connection.execute(delete(table).where(table.c.id == entry.record))
    search.remove_record(connection, entry.kind, entry.record)
    return Inverse(entry.kind, entry.record, wire)


def _restore(connection: Connection, entry: OutboxEntry) -> Inverse:
    table = KIND_TABLES[entry.kind]
    if connection.scalar(select(table.c.id).where(table.c.id == entry.record)) is not None:
        # A restored server told the record again.
        return Inverse(entry.kind, entry.record, None)
    row = {"id": entry.record, "version": entry.counted, **whole_row_of_wire(entry.kind, entry.old)}
    connection.execute(insert(table).values(row))
    search.index_record(connection, entry.kind, entry.record)
    return Inverse(entry.kind, entry.record, None)


def _take_back(connection: Connection, entry: OutboxEntry) -> Inverse:
    later = _unsent(connection, entry)
    kept = later.new if later else {}
    values = {name: _on_server(connection, entry, name) for name in entry.new if name not in kept}
    table = KIND_TABLES[entry.kind]
    connection.execute(
        update(table).where(table.c.id == entry.record).values(columns_of_wire(entry.kind, values))
    )
    search.index_record(connection, entry.kind, entry.record)
    return Inverse(entry.kind, entry.record, {name: entry.new[name] for name in values})


def _on_server(connection: Connection, entry: OutboxEntry, name: str) -> Any:
    """Return a field's value on the server: what its newest history line there says, else what the author saw."""
    history = KIND_TABLES["history"]
    lines = connection.scalars(
        select(history.c.changes)
        .where(history.c.record_id == entry.record, history.c.version > 0)
        .order_by(history.c.at.desc(), history.c.id.desc())
    )
    for line in lines:
        changes = from_column(_CHANGES, line) or {}
        if name in changes:
            return changes[name][1]
    return entry.old.get(name)


def _unsent(connection: Connection, entry: OutboxEntry) -> OutboxEntry | None:
    query = select(OUTBOX).where(
        OUTBOX.c.kind == entry.kind, OUTBOX.c.record == entry.record, OUTBOX.c.state.in_(_UNSENT)
    )
    row = connection.execute(query).mappings().first()
    return None if row is None else entry_of(row)


_UNSENT = (OutboxState.OPEN, OutboxState.HELD)
