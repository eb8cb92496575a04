"""A record has one unsent mutation: later ones are folded into one that comes back from a broken line."""

from datetime import datetime

from sqlalchemy import Connection, select, update

from fieldvisit.store.codec import json_text
from fieldvisit.store.outbox import Edit, Filed, OutboxEntry, OutboxState, add_edit, entry_of, set_held
from fieldvisit.store.outbox_rows import remove_rows
from fieldvisit.store.pages import forget_line
from fieldvisit.store.tables import KIND_TABLES, OUTBOX


def fold_later(connection: Connection, entry: OutboxEntry) -> None:
    """Fold what was edited after an entry, while it was on its way, into it.

    Args:
        connection: a writing transaction.
        entry: it is unsent again.
    """
    later = select(OUTBOX).where(
        OUTBOX.c.kind == entry.kind,
        OUTBOX.c.record == entry.record,
        OUTBOX.c.state.in_((OutboxState.OPEN, OutboxState.HELD)),
        OUTBOX.c.seq > entry.seq,
    )
    for row in connection.execute(later.order_by(OUTBOX.c.seq)).mappings().all():
        _fold(connection, entry_of(row))
    if entry.op == "delete":
        # A row that was brought back meanwhile has the version again that the proof never ceased to count.
        table = KIND_TABLES[entry.kind]
        back = update(table).where(table.c.id == entry.record, table.c.version == 0)
        connection.execute(back.values(version=entry.base))


def _fold(connection: Connection, later: OutboxEntry) -> None:
    remove_rows(connection, OUTBOX.c.seq == later.seq)
    edit = Edit(
        later.kind, later.record, later.op, later.base, later.new, later.old, later.cause, later.group
    )
    filed = add_edit(connection, edit, datetime.fromisoformat(later.at))
    if later.state is OutboxState.HELD:
        set_held(connection, filed.mutation, held=True)
    forget_line(connection, later.id)
    _keep_line(connection, filed)


def _keep_line(connection: Connection, filed: Filed) -> None:
    if not filed.changes:
        forget_line(connection, filed.mutation)
        return
    history = KIND_TABLES["history"]
    line = update(history).where(history.c.id == filed.mutation, history.c.version == 0)
    connection.execute(line.values(changes=json_text(filed.changes)))
