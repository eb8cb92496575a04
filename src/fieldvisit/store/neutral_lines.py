"""What stays of changes about somebody who is gone from this laptop: kind, time and reason, no content (SYNC S5, S11, S12)."""

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, and_, func, or_, select, update

from fieldvisit.store.codec import json_text
from fieldvisit.store.outbox import GONE, OUTSTANDING, OutboxEntry, OutboxState, entry_of
from fieldvisit.store.outbox_rows import change_rows, remove_rows
from fieldvisit.store.tables import KIND_TABLES, OUTBOX
from fieldvisit_sync.protocol.messages import Drop
from fieldvisit_sync.protocol.reasons import Refusal

_AUDIT = KIND_TABLES["read_audit"]
_LOOKED_AT = ("candidate", "purpose")


class Departure:
    """The changes about one record that leaves: of the record itself, and decisions about its conflicts.

    Args:
        connection: a writing transaction, before the record is removed.
        drop: the record.
    """

    def __init__(self, connection: Connection, drop: Drop) -> None:
        self._connection = connection
        self._drop = drop
        conflict = KIND_TABLES["conflict"]
        decided: Sequence[str] = connection.scalars(
            select(conflict.c.id).where(conflict.c.record_id == drop.id)
        ).all()
        self._mine: ColumnElement[bool] = or_(
            and_(OUTBOX.c.kind == drop.kind, OUTBOX.c.record == drop.id),
            and_(OUTBOX.c.kind == "conflict", OUTBOX.c.record.in_(decided)),
        )

    def outstanding(self) -> list[OutboxEntry]:
        """Return the changes that the server has not taken, or has lost, oldest first."""
        states = (*OUTSTANDING, OutboxState.OFFERED)
        query = select(OUTBOX).where(self._mine, OUTBOX.c.state.in_(states)).order_by(OUTBOX.c.seq)
        return [entry_of(row) for row in self._connection.execute(query).mappings()]

    def empty_stopped(self) -> None:
        """Take the content out of changes that nobody would answer: refused ones, and those that are held back."""
        self._empty(OutboxState.REFUSED)
        self._empty(OutboxState.HELD, reason=GONE)

    def empty_all(self) -> None:
        """Take the content out of every change, sent ones too: whatever the server says of them, the person is erased.

        What was to apply together with one of them goes out without it.
        """
        self._empty(*OUTSTANDING, reason=Refusal.ERASED)
        remove_rows(self._connection, self._mine & (OUTBOX.c.state == OutboxState.OFFERED))

    def forget_answered(self) -> None:
        """Forget the changes that the server has taken."""
        remove_rows(self._connection, self._mine & (OUTBOX.c.state != OutboxState.REFUSED))

    def _empty(self, *states: OutboxState, reason: str | None = None) -> None:
        """Take the content out of the changes in some states; with a reason they count as refused when they were made."""
        mine = select(OUTBOX.c.seq, OUTBOX.c.at).where(self._mine, OUTBOX.c.state.in_(states))
        for row in self._connection.execute(mine).all():
            values: dict[str, Any] = {"new": "{}", "old": "{}", "before": None, "group_id": None}
            if reason is not None:
                values |= {"state": OutboxState.REFUSED, "reason": reason, "answered_at": row.at}
            change_rows(self._connection, OUTBOX.c.seq == row.seq, values)


def changed_about(connection: Connection, kind: str, candidate: str) -> set[str]:
    """Return the records of a kind with a change that names a person: also those that were deleted here, of which no row is left."""
    named = f'"{candidate}"'
    names = or_(func.instr(OUTBOX.c.new, named) > 0, func.instr(OUTBOX.c.old, named) > 0)
    return set(connection.scalars(select(OUTBOX.c.record).where(OUTBOX.c.kind == kind, names)))


def forget_at_whom(connection: Connection, candidate: str) -> int:
    """Take a person out of the looks at him; their chain stays whole (SECURITY "Traces").

    Returns:
        How many looks there were.
    """
    looks = connection.scalars(select(_AUDIT.c.id).where(_AUDIT.c.candidate == candidate)).all()
    connection.execute(
        update(_AUDIT).where(_AUDIT.c.candidate == candidate).values(dict.fromkeys(_LOOKED_AT))
    )
    for look in looks:
        query = select(OUTBOX.c.seq, OUTBOX.c.new).where(
            OUTBOX.c.kind == _AUDIT.name, OUTBOX.c.record == look
        )
        for row in connection.execute(query).all():
            new = msgspec.json.decode(row.new)
            left = {name: value for name, value in new.items() if name not in _LOOKED_AT}
            change_rows(connection, OUTBOX.c.seq == row.seq, {"new": json_text(left)})
    return len(looks)
