"""The trash: what was deleted on this computer, whole, for 30 days (DESIGN principle 4, decision 019).

Local and encrypted as everything here; it is never sent. What leaves the laptop for good takes its trash along: whoever is
erased, withdraws or leaves the scope is named in none of it, not even by id.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import msgspec
from sqlalchemy import Connection, RowMapping, delete, func, select
from sqlalchemy.dialects.sqlite import insert

from fieldvisit.store.codec import json_text, stamp_text
from fieldvisit.store.removal import note_traces
from fieldvisit.store.tables import TRASH

KEPT = timedelta(days=30)
"""How long a deleted record can be brought back."""


@dataclass(frozen=True, slots=True)
class Trashed:
    """A deleted record.

    Attributes:
        kind: its kind.
        record: its id.
        values: all its fields in wire form, empty ones left out.
        at: STAMP of the deletion.
        cause: the verb that deleted it.
        group: what was deleted in one go carries the same one.
    """

    kind: str
    record: str
    values: dict[str, Any]
    at: str
    cause: str
    group: str


def keep(
    connection: Connection,
    key: tuple[str, str],
    values: Mapping[str, Any],
    *,
    at: datetime,
    cause: str,
    group: str,
) -> None:
    """Put a record into the trash, in the transaction that deletes it.

    Args:
        connection: that transaction.
        key: kind and id.
        values: its fields in wire form.
        at: when.
        cause: the verb.
        group: of all that the verb deletes.
    """
    whole = {name: value for name, value in values.items() if value is not None}
    row = {"content": json_text(whole), "at": stamp_text(at), "cause": cause, "group_id": group}
    write = insert(TRASH).values(kind=key[0], record=key[1], **row)
    connection.execute(write.on_conflict_do_update(index_elements=["kind", "record"], set_=row))


def take_out(connection: Connection, kind: str, records: Collection[str]) -> None:
    """Forget what came back, whatever brought it: undo, the trash itself, or the server."""
    if is_empty(connection):
        return
    connection.exec_driver_sql(
        "DELETE FROM trash WHERE kind = ? AND record IN (SELECT value FROM json_each(?))",
        (kind, json_text(list(records))),
    )


def is_empty(connection: Connection) -> bool:
    """Say whether nothing is in the trash."""
    return connection.exec_driver_sql("SELECT 1 FROM trash LIMIT 1").first() is None


def count_trashed(connection: Connection) -> int:
    """Return how many records lie in the trash."""
    return connection.scalar(select(func.count()).select_from(TRASH)) or 0


def trashed(connection: Connection, since: datetime, group: str | None = None) -> list[Trashed]:
    """Return what was deleted since a moment, the latest first; of one group in the order of deletion reversed."""
    query = (
        select(TRASH).where(TRASH.c.at >= stamp_text(since)).order_by(TRASH.c.at.desc(), TRASH.c.seq.desc())
    )
    if group is not None:
        query = query.where(TRASH.c.group_id == group)
    return [_trashed(row) for row in connection.execute(query).mappings()]


def forget_about(connection: Connection, record: str) -> bool:
    """Wipe a record and all that names it out of the trash; say whether there was any.

    Its bytes are noted as traces, so that log and backups are cleaned too (`removal`).
    """
    if is_empty(connection):
        return False
    named = (TRASH.c.record == record) | (func.instr(TRASH.c.content, f'"{record}"') > 0)
    return _wipe(connection, connection.execute(delete(TRASH).where(named)).rowcount)


def forget_older(connection: Connection, than: datetime) -> bool:
    """Wipe what was deleted before a moment; say whether there was any."""
    return _wipe(connection, connection.execute(delete(TRASH).where(TRASH.c.at < stamp_text(than))).rowcount)


def forget_kinds(connection: Connection, kinds: Collection[str]) -> bool:
    """Wipe the records of some kinds, which the user's role sees no more; say whether there were any."""
    return _wipe(connection, connection.execute(delete(TRASH).where(TRASH.c.kind.in_(kinds))).rowcount)


def _wipe(connection: Connection, count: int) -> bool:
    if count:
        note_traces(connection)
    return count > 0


def _trashed(row: RowMapping) -> Trashed:
    values = msgspec.json.decode(row["content"], type=dict[str, Any])
    return Trashed(row["kind"], row["record"], values, row["at"], row["cause"], row["group_id"])
