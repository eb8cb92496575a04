"""Records that the server itself writes (users, settings, the audit of searches), by the same way as any edit.

So sequence numbers, digests and history are right, and laptops get the records with their next page.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import uuid_utils
from sqlalchemy import Connection, select

from fieldvisit_sync.protocol.messages import Mutation
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.server.apply_changes import apply_frame
from fieldvisit_sync.server.author import Author
from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.stamps import to_stamp
from fieldvisit_sync.server.stored_record import StoredRecord, record_of
from fieldvisit_sync.server.tables import RECORD

SERVER = "00000000-0000-0000-0000-000000000000"
"""Device and user under which the server's own edits stand."""


@dataclass(frozen=True, slots=True)
class OwnRecord:
    """What the server writes.

    Attributes:
        kind: the record's kind.
        id: its id.
        fields: the fields to set.
    """

    kind: str
    id: str
    fields: dict[str, Any]


def write_own_records(
    connection: Connection, now: datetime, municipality: str, records: Iterable[OwnRecord]
) -> None:
    """Write records inside a writing transaction.

    Raises:
        ValueError: the schema refuses one; the message names kind and reason.
    """
    at = to_stamp(now)
    identity = Identity(SERVER, SERVER, municipality, Role.ADMINISTRATOR)
    mutations = [_mutation(connection, municipality, record, at) for record in records]
    applied = apply_frame(connection, Author(identity, at, trusted=True), mutations)
    for mutation, result in zip(mutations, applied.results, strict=True):
        if result.status == "refused":
            raise ValueError(f"{mutation.kind}: {result.reason} {result.field or ''}")


def _mutation(connection: Connection, municipality: str, record: OwnRecord, at: str) -> Mutation:
    standing = _find(connection, municipality, record)
    return Mutation(
        id=str(uuid_utils.uuid7()),
        kind=record.kind,
        record=record.id,
        base=standing.version if standing else 0,
        new=record.fields,
        old={name: standing.field(name) for name in record.fields} if standing else {},
        at=at,
    )


def _find(connection: Connection, municipality: str, record: OwnRecord) -> StoredRecord | None:
    row = connection.execute(
        select(RECORD).where(
            RECORD.c.municipality == municipality, RECORD.c.kind == record.kind, RECORD.c.id == record.id
        )
    ).first()
    return None if row is None else record_of(row)
