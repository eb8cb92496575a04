"""What a laptop does when its server was put back to a backup, or when it was away too long (SYNC "Epoch", "Tombstones").

It keeps its outbox and reads everything anew. Changes of the last 30 days that the server had taken are offered again
under their old ids: it takes those it lost, and the others are free of effect. Until all is read, what is sent says that
it was edited over rows which the server may not have.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, select

from fieldvisit.store.codec import json_text, stamp_text, wire_of_columns
from fieldvisit.store.comparing import remove_record
from fieldvisit.store.outbox import OutboxEntry, OutboxState, entries
from fieldvisit.store.outbox_rows import change_rows, remove_rows
from fieldvisit.store.pages import is_told
from fieldvisit.store.state import get_state, set_state
from fieldvisit.store.tables import KIND_TABLES, OUTBOX
from fieldvisit_sync.protocol.messages import Drop

Key = tuple[str, str]
"""Kind and id of a record."""

KEPT = timedelta(days=30)
"""How long a change that the server took is kept, to be offered again."""

_STATE = "reading_anew"
_FORGOTTEN = "old_answers_forgotten"
"""State: the day on which old answers were last looked for, so that a sync without news does not read the outbox."""

_PENDING = (
    OutboxState.OFFERED,
    OutboxState.SENT,
    OutboxState.OPEN,
    OutboxState.HELD,
    OutboxState.REFUSED,
)


def is_reading_anew(connection: Connection) -> bool:
    """Say whether rows may stand here that the server does not have, or not so."""
    return bool(get_state(connection, _STATE))


def begin_reading_anew(connection: Connection, at: datetime, *, restored: bool) -> None:
    """Prepare the outbox for a server that may know less than this laptop.

    Args:
        connection: the transaction that stores the server's word about it.
        at: the server's time.
        restored: the server was put back, so that it may have lost what it had taken from here.
    """
    if restored:
        offer_again(connection, at)
    mark_before(connection)
    set_state(connection, "late_drops", None)
    set_state(connection, _STATE, True)


def mark_before(connection: Connection) -> None:
    """Let every change that is not taken say that it was made over rows which the server may not have."""
    whole: set[Key] = set()
    pending: dict[Key, list[OutboxEntry]] = {}
    for entry in entries(connection, *_PENDING):
        pending.setdefault((entry.kind, entry.record), []).append(entry)
    for key, mine in pending.items():
        for entry in mine:
            stops = entry.state in {OutboxState.HELD, OutboxState.REFUSED}
            if "rest" not in (entry.before or {}):
                needs_none = entry.base == 0 or entry.op == "delete" or (key in whole and not stops)
                rest = {} if needs_none else _as_seen(connection, key, mine)
                before = json_text({**(entry.before or {}), "rest": rest})
                change_rows(connection, OUTBOX.c.seq == entry.seq, {"before": before})
            if not stops:
                whole.add(key)


def end_reading_anew(connection: Connection) -> list[Drop]:
    """Remove what the server has not told and nobody offers it; return what was removed."""
    mark_before(connection)
    set_state(connection, _STATE, None)
    pending = entries(connection, *_PENDING)
    mine = {(entry.kind, entry.record) for entry in pending} | {("history", entry.id) for entry in pending}
    gone: list[Drop] = []
    for kind, table in KIND_TABLES.items():
        for record in connection.scalars(select(table.c.id).where(table.c.version == 0)).all():
            if is_told(kind) and (kind, record) not in mine:
                remove_record(connection, kind, record)
                gone.append(Drop(kind=kind, id=record))
    return gone


def forget_old_answers(connection: Connection, at: datetime) -> None:
    """Forget changes that the server took more than 30 days ago; looks for them once a day.

    Args:
        connection: a writing transaction.
        at: the server's time, by which they were stamped too.
    """
    today = at.date().isoformat()
    if get_state(connection, _FORGOTTEN) == today:
        return
    set_state(connection, _FORGOTTEN, today)
    old = OUTBOX.c.answered_at < stamp_text(at - KEPT)
    remove_rows(connection, (OUTBOX.c.state == OutboxState.ANSWERED) & old)


def offer_again(connection: Connection, at: datetime) -> None:
    """Let the changes wait again that the server took in the 30 days before `at`."""
    since = stamp_text(at - KEPT)
    for entry in entries(connection, OutboxState.ANSWERED):
        if (entry.answered_at or "") < since:
            continue
        values: dict[str, Any] = {
            "state": OutboxState.OFFERED,
            "batch": None,
            "frame": None,
            "before": json_text({"was": entry.version or 0}),
            # A deletion that was taken counts in no proof.
            "version": 0 if entry.op == "delete" else entry.version,
        }
        change_rows(connection, OUTBOX.c.seq == entry.seq, values)


def _as_seen(connection: Connection, key: Key, mine: Sequence[OutboxEntry]) -> dict[str, Any]:
    """Return a record as the server's last word had it, without what waits here; empty when it is not known."""
    table = KIND_TABLES[key[0]]
    row = connection.execute(select(table).where(table.c.id == key[1])).mappings().first()
    deletion = next((entry for entry in reversed(mine) if entry.op == "delete"), None)
    wire: dict[str, Any] = {}
    if row is not None:
        wire = dict(wire_of_columns(key[0], row))
    elif deletion is not None:
        wire = dict(deletion.old)
    for entry in reversed(mine):
        if entry.state is not OutboxState.OFFERED and entry.op == "put":
            wire.update({name: entry.old.get(name) for name in entry.new})
    return {name: value for name, value in wire.items() if value is not None and name in table.c}
