"""Drafts: typed text that belongs to no record yet, because its form was not finished (DESIGN principle 4).

A draft has a place (which form) and a record (of what); a form has at most one per record. It is local and never sent.
Whoever leaves this laptop leaves its drafts too, and while personal data is locked drafts about people cannot be read.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, RowMapping, and_, delete, func, or_, select, update
from sqlalchemy.dialects.sqlite import insert

from fieldvisit.store.codec import json_text, stamp_text
from fieldvisit.store.reader import PERSONAL
from fieldvisit.store.removal import note_traces
from fieldvisit.store.tables import DRAFT


@dataclass(frozen=True, slots=True)
class StoredDraft:
    """What stood in a form.

    Attributes:
        place: the form.
        record: what it is about; empty when about nothing that exists.
        kind: kind of the record that the form would write: the lease locks it as that record.
        content: field name to what stood in it.
        at: STAMP of the last key.
    """

    place: str
    record: str
    kind: str
    content: dict[str, Any]
    at: str


def put_draft(
    connection: Connection, key: tuple[str, str], kind: str, content: Mapping[str, Any], at: datetime
) -> None:
    """Keep what stands in a form, in place of what stood there before.

    Args:
        connection: a writing transaction.
        key: place and record.
        kind: kind of the record that the form would write.
        content: field name to what stands in it.
        at: when it was typed.
    """
    row = {"kind": kind, "content": json_text(dict(content)), "at": stamp_text(at)}
    write = insert(DRAFT).values(place=key[0], record=key[1], **row)
    connection.execute(write.on_conflict_do_update(index_elements=["place", "record"], set_=row))


def get_draft(connection: Connection, place: str, record: str) -> StoredDraft | None:
    """Return what stood in a form."""
    query = select(DRAFT).where(DRAFT.c.place == place, DRAFT.c.record == record)
    row = connection.execute(query).mappings().first()
    return None if row is None else _draft(row)


def drafts(connection: Connection) -> list[StoredDraft]:
    """Return all drafts, the latest first."""
    rows = connection.execute(select(DRAFT).order_by(DRAFT.c.at.desc(), DRAFT.c.place)).mappings()
    return [_draft(row) for row in rows]


def remove_draft(connection: Connection, place: str, record: str) -> bool:
    """Forget a draft that was saved or cancelled; say whether there was one."""
    gone = delete(DRAFT).where(DRAFT.c.place == place, DRAFT.c.record == record)
    return connection.execute(gone).rowcount > 0


def forget_about(connection: Connection, record: str) -> bool:
    """Wipe the drafts about a record; others that name it lose only its id. Say whether there were any.

    A draft about a person that names another person goes whole. The bytes are noted as traces (`removal`).
    """
    if connection.exec_driver_sql("SELECT 1 FROM draft LIMIT 1").first() is None:
        return False
    names = func.instr(DRAFT.c.content, f'"{record}"') > 0
    about = or_(DRAFT.c.record == record, and_(names, DRAFT.c.kind.in_(PERSONAL)))
    count = connection.execute(delete(DRAFT).where(about)).rowcount
    without = func.replace(DRAFT.c.content, f'"{record}"', "null")
    count += connection.execute(update(DRAFT).where(names).values(content=without)).rowcount
    if count:
        note_traces(connection)
    return count > 0


def forget_older(connection: Connection, than: datetime) -> bool:
    """Wipe drafts written before a moment; say whether there were any."""
    gone = connection.execute(delete(DRAFT).where(DRAFT.c.at < stamp_text(than))).rowcount > 0
    if gone:
        note_traces(connection)
    return gone


def _draft(row: RowMapping) -> StoredDraft:
    content = msgspec.json.decode(row["content"], type=dict[str, Any])
    return StoredDraft(row["place"], row["record"], row["kind"], content, row["at"])
