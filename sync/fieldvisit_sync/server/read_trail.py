"""Who looked at which candidate, and why (PRODUCT G8): written for pool searches, listed for the controller.

Each row's `chain` is the hash of the row before it and of this row's content digest: the content of a row may be
deleted after its time, and the chain still shows that no row was taken out or changed (SECURITY "Traces").
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import msgspec
import uuid_utils
from sqlalchemy import Connection, insert, select, update

from fieldvisit_sync.schema.people import CANDIDATE, READ_AUDIT
from fieldvisit_sync.server.account_tables import ACCOUNT, READ_CHAIN
from fieldvisit_sync.server.history import last_content
from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.municipalities import list_municipalities
from fieldvisit_sync.server.own_records import OwnRecord, write_own_records
from fieldvisit_sync.server.pool_shown import note_shown
from fieldvisit_sync.server.sequence import lock_order
from fieldvisit_sync.server.stamps import to_stamp
from fieldvisit_sync.server.stored_record import Gone, StoredRecord, record_of
from fieldvisit_sync.server.tables import RECORD
from fieldvisit_sync.server.workspace import Workspace

SEARCH = "pool_search"
"""The action of a search of the whole pool."""

_START = "0" * 64


@dataclass(frozen=True, slots=True)
class Look:
    """One look at candidates.

    Attributes:
        by: who looked.
        action: what was done.
        purpose: why.
        candidates: ids of the candidates that were shown; one row is written for each, and one for none.
    """

    by: Identity
    action: str
    purpose: str
    candidates: tuple[str, ...]


def write_look(connection: Connection, now: datetime, look: Look) -> None:
    """Write a look down inside a writing transaction, before anything is shown."""
    municipality = look.by.municipality
    lock_order(connection, municipality)
    chain = _head(connection, municipality)
    records = []
    for candidate in look.candidates or (None,):
        content = {
            "action": look.action,
            "candidate": candidate,
            "purpose": look.purpose,
            "by": look.by.user,
            "at": to_stamp(now),
        }
        digest = digest_of(content)
        chain = next_link(chain, digest)
        fields = content | {"content_digest": digest, "chain": chain}
        records.append(OwnRecord(READ_AUDIT.name, str(uuid_utils.uuid7()), fields))
    write_own_records(connection, now, municipality, records)
    connection.execute(
        update(READ_CHAIN).where(READ_CHAIN.c.municipality == municipality).values(chain=chain)
    )
    note_shown(connection, now, look.by, look.candidates)


def digest_of(content: dict[str, Any]) -> str:
    """Return the digest of a row's content, 64 hex digits."""
    return hashlib.sha256(msgspec.json.encode(content, order="sorted")).hexdigest()


def next_link(chain: str, content_digest: str) -> str:
    """Return the chain value of the row behind `chain`."""
    return hashlib.sha256(f"{chain}{content_digest}".encode()).hexdigest()


def list_reads(
    connection: Connection, municipality: str | None, reference: str | None
) -> list[dict[str, Any]]:
    """List looks at candidates, oldest first.

    Args:
        connection: any transaction.
        municipality: four-digit code; None for all.
        reference: a candidate's reference; None for all candidates.
    """
    codes = [municipality] if municipality else [known.code for known in list_municipalities(connection)]
    return [entry for code in codes for entry in _list_reads(connection, code, reference)]


def _list_reads(connection: Connection, municipality: str, reference: str | None) -> Iterable[dict[str, Any]]:
    desk = Workspace(connection, municipality)
    people = list(_records(connection, municipality, CANDIDATE.name, Gone.NO, Gone.DELETED))
    references = {person.id: last_content(desk, person).get("reference") or person.id for person in people}
    logins = _logins(connection, municipality)
    for record in _records(connection, municipality, READ_AUDIT.name, Gone.NO):
        candidate = record.field("candidate")
        if reference is None or references.get(candidate, candidate) == reference:
            yield {
                "municipality": municipality,
                "at": record.field("at"),
                "by": logins.get(record.field("by"), record.field("by")),
                "action": record.field("action"),
                "candidate": references.get(candidate, candidate),
                "purpose": record.field("purpose"),
            }


def _records(connection: Connection, municipality: str, kind: str, *gone: Gone) -> Iterable[StoredRecord]:
    rows = connection.execute(
        select(RECORD)
        .where(
            RECORD.c.municipality == municipality, RECORD.c.kind == kind, RECORD.c.deleted.in_(map(int, gone))
        )
        .order_by(RECORD.c.seq)
    )
    return map(record_of, rows)


def _logins(connection: Connection, municipality: str) -> dict[str, str]:
    rows = connection.execute(
        select(ACCOUNT.c.user_id, ACCOUNT.c.login).where(ACCOUNT.c.municipality == municipality)
    )
    return dict(rows.all())


def _head(connection: Connection, municipality: str) -> str:
    chain = connection.scalar(select(READ_CHAIN.c.chain).where(READ_CHAIN.c.municipality == municipality))
    if chain is None:
        connection.execute(insert(READ_CHAIN).values(municipality=municipality, chain=_START))
        return _START
    return str(chain)
