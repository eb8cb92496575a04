"""What waits to be sent (SYNC "Outbox").

Every edit is written here in the transaction that writes its row. Unsent edits of one record are folded into one
mutation that keeps the first base; a mutation that was sent is frozen, and a later edit opens a new one.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

import msgspec
import uuid_utils
from sqlalchemy import Connection, RowMapping, delete, func, insert, select, update

from fieldvisit.store.codec import json_text, stamp_text
from fieldvisit.store.tables import OUTBOX
from fieldvisit_sync.schema.registry import KINDS


class OutboxState(StrEnum):
    """Where a mutation stands."""

    OPEN = "open"
    """Waits; further edits are folded in."""
    HELD = "held"
    """Waits, held back by the user."""
    SENT = "sent"
    """Frozen in a batch without an answer."""
    ANSWERED = "answered"
    """Taken by the server; kept 30 days."""
    REFUSED = "refused"
    """Refused by the server; stays under "Kræver handling"."""


OUTSTANDING = (OutboxState.OPEN, OutboxState.HELD, OutboxState.SENT, OutboxState.REFUSED)
"""States in which the laptop's value stands against the server's."""

WAITING = (OutboxState.OPEN, OutboxState.HELD, OutboxState.SENT)
"""States that the status strip counts as waiting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OutboxEntry:
    """One mutation with its state; `new` and `old` map field to wire value."""

    seq: int
    id: str
    kind: str
    record: str
    op: str
    base: int
    new: dict[str, Any]
    old: dict[str, Any]
    at: str
    group: str | None
    cause: str
    state: OutboxState
    batch: str | None
    frame: int | None
    status: str | None
    reason: str | None
    field: str | None
    answered_at: str | None


def entry_of(row: RowMapping) -> OutboxEntry:
    """Return a table row as an entry."""
    values = dict(row)
    values["new"] = msgspec.json.decode(values["new"])
    values["old"] = msgspec.json.decode(values["old"])
    values["group"] = values.pop("group_id")
    values["state"] = OutboxState(values["state"])
    return OutboxEntry(**values)


def new_id() -> str:
    """Return a UUIDv7 for a record or a mutation."""
    return str(uuid_utils.uuid7())


@dataclass(frozen=True, slots=True)
class Edit:
    """An edit on its way into the outbox.

    Attributes:
        kind: the record's kind.
        record: the record's id.
        op: put or delete.
        base: server version of the row that was edited.
        new: field to new wire value.
        old: field to the wire value before.
        cause: the service verb.
        group: edits with the same group apply together.
    """

    kind: str
    record: str
    op: str
    base: int
    new: Mapping[str, Any]
    old: Mapping[str, Any]
    cause: str
    group: str | None = None


def add_edit(connection: Connection, edit: Edit, at: datetime) -> str | None:
    """Write an edit, folded into an unsent mutation of the same record where there is one.

    Args:
        connection: the writing transaction that also writes the row.
        edit: what was changed.
        at: edit time, corrected by the measured clock offset.

    Returns:
        The mutation's id, or None when nothing is left to send (the edits cancelled each other out).
    """
    held = _unsent(connection, edit.kind, edit.record)
    if held is None:
        mutation = new_id()
        connection.execute(
            insert(OUTBOX).values(
                id=mutation,
                kind=edit.kind,
                record=edit.record,
                op=edit.op,
                base=edit.base,
                new=json_text(dict(edit.new)),
                old=json_text(dict(edit.old)),
                at=stamp_text(at),
                group_id=edit.group,
                cause=edit.cause,
                state=OutboxState.OPEN,
            )
        )
        return mutation
    created = held.op == "put" and held.base == 0
    if edit.op == "delete" and created and not _was_sent(connection, edit.kind, edit.record):
        connection.execute(delete(OUTBOX).where(OUTBOX.c.seq == held.seq))
        return None
    if edit.op == "delete":
        new, old = {}, dict(edit.old) | held.old
    else:
        new, old = dict(held.new), dict(held.old)
    for name, value in edit.new.items():
        if name not in held.new:
            old[name] = edit.old.get(name)
        new[name] = value
        if not created and new[name] == old.get(name):
            del new[name]
            old.pop(name, None)
    if edit.op == "put" and not new and not created:
        connection.execute(delete(OUTBOX).where(OUTBOX.c.seq == held.seq))
        return None
    old = {name: value for name, value in old.items() if value is not None}
    if edit.group and held.group and edit.group != held.group:
        connection.execute(update(OUTBOX).where(OUTBOX.c.group_id == edit.group).values(group_id=held.group))
    values = {
        "op": edit.op,
        "new": json_text(new),
        "old": json_text(old),
        "at": stamp_text(at),
        "cause": edit.cause,
        "group_id": held.group or edit.group,
    }
    connection.execute(update(OUTBOX).where(OUTBOX.c.seq == held.seq).values(values))
    return held.id


def outstanding_of(connection: Connection, kind: str, record: str) -> list[OutboxEntry]:
    """Return the mutations of a record that the server has not taken, oldest first."""
    rows = connection.execute(
        select(OUTBOX)
        .where(OUTBOX.c.kind == kind, OUTBOX.c.record == record, OUTBOX.c.state.in_(OUTSTANDING))
        .order_by(OUTBOX.c.seq)
    )
    return [entry_of(row) for row in rows.mappings()]


def entries(connection: Connection, *states: OutboxState, limit: int | None = None) -> list[OutboxEntry]:
    """Return the mutations in `states`, oldest first."""
    query = select(OUTBOX).where(OUTBOX.c.state.in_(states)).order_by(OUTBOX.c.seq).limit(limit)
    return [entry_of(row) for row in connection.execute(query).mappings()]


def count_waiting(connection: Connection) -> int:
    """Return how many of a person's changes wait; audit rows are sent but not counted (DESIGN section 11)."""
    uncounted = [kind.name for kind in KINDS.values() if not kind.counted]
    query = select(func.count()).where(OUTBOX.c.state.in_(WAITING), OUTBOX.c.kind.not_in(uncounted))
    return connection.scalar(query) or 0


def count_refused(connection: Connection) -> int:
    """Return how many changes the server refused and nobody has settled."""
    return connection.scalar(select(func.count()).where(OUTBOX.c.state == OutboxState.REFUSED)) or 0


def unsent_delete_base(connection: Connection, kind: str, record: str) -> int | None:
    """Return the server version of a record whose deletion waits unsent, so that undo restores it as it was."""
    held = _unsent(connection, kind, record)
    return held.base if held is not None and held.op == "delete" else None


def set_held(connection: Connection, mutation: str, *, held: bool) -> bool:
    """Hold an unsent mutation back, or let it go; say whether it was unsent."""
    before, after = (OutboxState.OPEN, OutboxState.HELD) if held else (OutboxState.HELD, OutboxState.OPEN)
    change = update(OUTBOX).where(OUTBOX.c.id == mutation, OUTBOX.c.state == before).values(state=after)
    return connection.execute(change).rowcount == 1


def _unsent(connection: Connection, kind: str, record: str) -> OutboxEntry | None:
    rows = connection.execute(
        select(OUTBOX).where(
            OUTBOX.c.kind == kind,
            OUTBOX.c.record == record,
            OUTBOX.c.state.in_((OutboxState.OPEN, OutboxState.HELD)),
        )
    ).mappings()
    row = rows.first()
    return None if row is None else entry_of(row)


def _was_sent(connection: Connection, kind: str, record: str) -> bool:
    query = select(func.count()).where(
        OUTBOX.c.kind == kind, OUTBOX.c.record == record, OUTBOX.c.state == OutboxState.SENT
    )
    return bool(connection.scalar(query))
