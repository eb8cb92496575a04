"""What lies beside the rows goes with them: trash and drafts about whoever or whatever leaves this laptop (SYNC S5, S12)."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from fieldvisit.store import drafts, trash
from fieldvisit.store.tables import KIND_TABLES
from fieldvisit_sync.protocol.messages import Row
from fieldvisit_sync.schema.people import ABOUT


def forget_aside(connection: Connection, kind: str, record: str) -> bool:
    """Wipe trash and drafts of a record that leaves, and of all that names it; say whether there were any.

    Of somebody who leaves one list nothing in the trash names him any more either, whatever it is about.

    Args:
        connection: a writing transaction, before the record is removed.
        kind: its kind.
        record: its id.
    """
    names = [record]
    if kind in ABOUT:
        table = KIND_TABLES[kind]
        person = connection.scalar(select(table.c.candidate).where(table.c.id == record))
        names += [person] if person else []
    forgotten = [_forget(connection, name) for name in names]
    return any(forgotten)


def forget_person(connection: Connection, kind: str, rows: Sequence[Row]) -> None:
    """Wipe trash and drafts that name whoever is deleted, or withdrew a consent, by what the server tells."""
    if kind == "candidate":
        people = [row.id for row in rows if row.deleted]
    elif kind == "consent":
        people = [
            str(row.fields.get("candidate"))
            for row in rows
            if not row.deleted and row.fields.get("withdrawn_at")
        ]
    else:
        return
    for person in people:
        _forget(connection, person)


def _forget(connection: Connection, record: str) -> bool:
    in_trash = trash.forget_about(connection, record)
    return drafts.forget_about(connection, record) or in_trash
