"""What the sync screen looks up: changes the server took since a moment, rows as they stand, history of records."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, func, select

from fieldvisit.domain.records.history import History
from fieldvisit.store.codec import json_text, stamp_text, wire_of_columns
from fieldvisit.store.outbox import OutboxEntry, OutboxState, entry_of
from fieldvisit.store.plain import fetch_one
from fieldvisit.store.reader import Reader
from fieldvisit.store.tables import KIND_TABLES, OUTBOX
from fieldvisit_sync.schema.registry import KINDS
from fieldvisit_sync.statement import statement, words

UNCOUNTED = tuple(kind.name for kind in KINDS.values() if not kind.counted)
"""Kinds that are sent and not shown as a person's changes (audit rows)."""

MET = ("merged", "conflict")
"""What the server says of an edit that met somebody else's."""

_CHUNK = 500
_OPEN_CONFLICTS = statement(
    "SELECT count(*) FROM conflict WHERE state = 'open' AND record_kind IN ({kinds})", kinds=words(KINDS)
)
_UPON_MINE = (
    "SELECT 1 FROM history CROSS JOIN outbox_edit AS edit ON edit.record = history.record_id "
    "CROSS JOIN outbox_state AS stands ON stands.seq = edit.seq WHERE history.id IN (SELECT value FROM json_each(?)) "
    """AND history."by" <> ? AND stands.state = 'answered' AND stands.answered_at >= ? LIMIT 1"""
)


def count_open_conflicts(connection: Connection) -> int:
    """Return how many conflicts of records that this laptop knows wait for somebody's decision."""
    return int(fetch_one(connection, _OPEN_CONFLICTS))


def changes_in(reader: Reader, *states: OutboxState, limit: int) -> tuple[list[OutboxEntry], int]:
    """Return a person's changes in these states, oldest first, at most `limit`, and how many there are."""
    condition = and_(OUTBOX.c.state.in_(states), OUTBOX.c.kind.not_in(UNCOUNTED))
    query = select(OUTBOX).where(condition).order_by(OUTBOX.c.seq).limit(limit)
    count = reader.connection.scalar(select(func.count()).select_from(OUTBOX).where(condition)) or 0
    return [entry_of(row) for row in reader.connection.execute(query).mappings()], count


def answered_since(reader: Reader, moment: datetime, limit: int) -> tuple[list[OutboxEntry], int]:
    """Return a person's changes that the server took since a moment, the latest first, and how many there are."""
    condition = and_(
        OUTBOX.c.state == OutboxState.ANSWERED,
        OUTBOX.c.answered_at >= stamp_text(moment),
        OUTBOX.c.kind.not_in(UNCOUNTED),
    )
    query = select(OUTBOX).where(condition).order_by(OUTBOX.c.answered_at.desc(), OUTBOX.c.seq).limit(limit)
    count = reader.connection.scalar(select(func.count()).select_from(OUTBOX).where(condition)) or 0
    return [entry_of(row) for row in reader.connection.execute(query).mappings()], count


def came_upon_mine(reader: Reader, lines: Collection[str], me: str, moment: datetime) -> bool:
    """Say whether any of these history lines is somebody else's, about a record with an edit of mine taken since a moment."""
    values = (json_text(list(lines)), me, stamp_text(moment))
    return fetch_one(reader.connection, _UPON_MINE, values) is not None


def change_of(reader: Reader, mutation: str) -> OutboxEntry | None:
    """Return one change of the outbox."""
    row = reader.connection.execute(select(OUTBOX).where(OUTBOX.c.id == mutation)).mappings().first()
    return None if row is None else entry_of(row)


def sent_from_here(reader: Reader, mutations: Sequence[str]) -> set[str]:
    """Return those of the mutations that were written on this computer, as far as it remembers (30 days)."""
    found: set[str] = set()
    for start in range(0, len(mutations), _CHUNK):
        query = select(OUTBOX.c.id).where(OUTBOX.c.id.in_(mutations[start : start + _CHUNK]))
        found.update(reader.connection.scalars(query))
    return found


def unsent_together(reader: Reader, mutation: str) -> list[OutboxEntry]:
    """Return an unsent change and the unsent ones that apply together with it."""
    found = change_of(reader, mutation)
    if found is None or found.group is None:
        return [] if found is None else [found]
    query = select(OUTBOX).where(
        OUTBOX.c.group_id == found.group, OUTBOX.c.state.in_((OutboxState.OPEN, OutboxState.HELD))
    )
    return [entry_of(row) for row in reader.connection.execute(query).mappings()]


def wire_row(reader: Reader, kind: str, record: str | None) -> dict[str, Any] | None:
    """Return a record's fields in wire form, empty ones left out.

    Raises:
        PersonsLockedError: the kind is personal and the lease has run out.
    """
    reader.check_access(kind)
    table = KIND_TABLES[kind]
    row = reader.connection.execute(select(table).where(table.c.id == record)).mappings().first()
    return None if row is None else wire_of_columns(kind, row)


def rows_where(
    reader: Reader, kind: str, field: str, values: Collection[str], limit: int
) -> dict[str, dict[str, Any]]:
    """Return a kind's records with one of these field values: id to fields in wire form, the latest made first.

    Args:
        reader: a moment of the store.
        kind: the kind.
        field: one of its fields.
        values: what it may hold.
        limit: most records.

    Raises:
        PersonsLockedError: the kind is personal and the lease has run out.
    """
    reader.check_access(kind)
    table = KIND_TABLES[kind]
    query = select(table).where(table.c[field].in_(values)).order_by(table.c.id.desc()).limit(limit)
    return {row["id"]: wire_of_columns(kind, row) for row in reader.connection.execute(query).mappings()}


def history_since(reader: Reader, records: Sequence[str], moment: datetime) -> list[History]:
    """Return the history lines of some records since a moment, oldest first."""
    history = KIND_TABLES["history"]
    condition = and_(history.c.record_id.in_(records), history.c.at >= stamp_text(moment))
    return reader.select(History, condition, order=("at", "id"))
