"""What a lost laptop held and what became of it: the facts for the 72-hour duty (PRODUCT G10, SECURITY).

The report is about people, so it names them by reference only, and the fields by their names.
"""

from datetime import datetime, timedelta
from typing import Any

import msgspec
from sqlalchemy import Connection, func, or_, select

from fieldvisit_sync.schema.people import CANDIDATE
from fieldvisit_sync.schema.workplaces import CONTACT
from fieldvisit_sync.server.account_tables import DEVICE
from fieldvisit_sync.server.history import last_content
from fieldvisit_sync.server.stamps import to_stamp
from fieldvisit_sync.server.stored_record import Gone, record_of
from fieldvisit_sync.server.tables import CHANGE, GRANTS, RECORD
from fieldvisit_sync.server.workspace import Workspace

DUTY = timedelta(hours=72)
"""How long after the breach became known the authority must be told, unless risk is unlikely."""


def report_device(connection: Connection, municipality: str, device: str) -> dict[str, Any] | None:
    """Return the report about a device; None when the municipality has no such device.

    Args:
        connection: any transaction.
        municipality: four-digit code.
        device: its id.

    Returns:
        Besides the facts of the device list: `tell_by`, `persons` (references of the candidates that it may still
        hold), `fields` of each, `contacts` (how many company contacts the municipality has), `last_edit` (the last
        one that was taken from it) and, once it has confirmed, `given_up` (unsent changes by kind).
    """
    row = connection.execute(
        select(DEVICE).where(DEVICE.c.municipality == municipality, DEVICE.c.id == device)
    ).first()
    if row is None:
        return None
    blocked = row.blocked_at
    return {
        "device": row.id,
        "municipality": municipality,
        "name": row.name,
        "user": row.user_id,
        "state": row.state,
        "blocked_at": blocked,
        "tell_by": None if blocked is None else to_stamp(datetime.fromisoformat(blocked) + DUTY),
        "last_sync": row.last_sync,
        "persons": _persons(connection, municipality, row.user_id, row.last_sync),
        "fields": [field.name for field in CANDIDATE.fields],
        "contacts": _contacts(connection, municipality),
        "last_edit": _last_edit(connection, municipality, device),
        "removed": row.removed or 0,
        "removed_at": row.removed_at,
        "wiped_at": row.wiped_at,
        "given_up": None if row.given_up is None else msgspec.json.decode(row.given_up, type=dict[str, int]),
    }


def _persons(connection: Connection, municipality: str, user: str, last_sync: str | None) -> list[str]:
    """Return who was on the laptop: whom its user sees, and whom it was not told to drop before its last sync.

    Somebody who was deleted since is named all the same; of somebody who was erased only the record's id is left.
    """
    query = (
        select(RECORD)
        .join(
            GRANTS,
            (GRANTS.c.municipality == RECORD.c.municipality)
            & (GRANTS.c.kind == RECORD.c.kind)
            & (GRANTS.c.id == RECORD.c.id),
        )
        .where(
            RECORD.c.municipality == municipality,
            RECORD.c.kind == CANDIDATE.name,
            GRANTS.c.user_id == user,
            or_(GRANTS.c.revoked == 0, GRANTS.c.revoked_at >= (last_sync or "")),
        )
        .distinct()
    )
    desk = Workspace(connection, municipality)
    people = [record_of(row) for row in connection.execute(query)]
    return sorted(str(last_content(desk, person).get("reference") or person.id) for person in people)


def _contacts(connection: Connection, municipality: str) -> int:
    query = select(func.count()).where(
        RECORD.c.municipality == municipality,
        RECORD.c.kind == CONTACT.name,
        RECORD.c.deleted == int(Gone.NO),
    )
    return connection.scalar(query) or 0


def _last_edit(connection: Connection, municipality: str, device: str) -> dict[str, str] | None:
    row = connection.execute(
        select(CHANGE.c.mutation, CHANGE.c.received_at)
        .where(CHANGE.c.municipality == municipality, CHANGE.c.device_id == device)
        .order_by(CHANGE.c.received_at.desc(), CHANGE.c.mutation.desc())
        .limit(1)
    ).first()
    return None if row is None else {"mutation": row.mutation, "received_at": row.received_at}
