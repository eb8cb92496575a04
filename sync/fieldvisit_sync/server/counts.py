"""What a server holds, in numbers: nothing of any record's content."""

from typing import Any

from sqlalchemy import Connection, func, select

from fieldvisit_sync.server.account_tables import ACCOUNT, DEVICE
from fieldvisit_sync.server.municipalities import list_municipalities
from fieldvisit_sync.server.sequence import last_number
from fieldvisit_sync.server.stored_record import Gone
from fieldvisit_sync.server.tables import CHANGE, RECORD


def count_everything(connection: Connection) -> dict[str, Any]:
    """Return per municipality: records by kind, edits, newest sequence number, users, devices by state."""
    return {"municipalities": [_count(connection, known.code) for known in list_municipalities(connection)]}


def _count(connection: Connection, municipality: str) -> dict[str, Any]:
    number = func.count()
    records = connection.execute(
        select(RECORD.c.kind, number)
        .where(RECORD.c.municipality == municipality, RECORD.c.deleted == int(Gone.NO))
        .group_by(RECORD.c.kind)
        .order_by(RECORD.c.kind)
    )
    devices = connection.execute(
        select(DEVICE.c.state, number)
        .where(DEVICE.c.municipality == municipality)
        .group_by(DEVICE.c.state)
        .order_by(DEVICE.c.state)
    )
    edits = select(number).select_from(CHANGE).where(CHANGE.c.municipality == municipality)
    users = select(number).select_from(ACCOUNT).where(ACCOUNT.c.municipality == municipality)
    return {
        "municipality": municipality,
        "records": dict(records.all()),
        "changes": connection.scalar(edits),
        "sequence": last_number(connection, municipality),
        "users": connection.scalar(users),
        "devices": dict(devices.all()),
    }
