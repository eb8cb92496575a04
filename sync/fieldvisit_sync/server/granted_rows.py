"""The rows behind grants: a granted record with its conflicts and history."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, exists, func, or_, select

from fieldvisit_sync.schema.audience import Role, Scope
from fieldvisit_sync.schema.people import ABOUT, CANDIDATE
from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.prepared import Prepared, anybody, ids_of, parameter
from fieldvisit_sync.server.scope import audiences
from fieldvisit_sync.server.stored_record import Gone, Key
from fieldvisit_sync.server.tables import GRANTS, RECORD

_CHUNK = 5_000


@dataclass(frozen=True, slots=True)
class NewGrant:
    """A grant that a laptop has not heard of.

    Attributes:
        key: the record.
        seq: its place in the stream.
        is_back: it was revoked before, so that a laptop may have dropped even what it sent itself.
    """

    key: Key
    seq: int
    is_back: bool


def list_new_grants(connection: Connection, identity: Identity, after: int, most: int) -> list[NewGrant]:
    """Return the user's grants that are newer than `after`, oldest first."""
    rows = _new_grants(identity.role).fetch(connection, **ids_of(identity), after=after, most=most)
    return [NewGrant((kind, record), seq, since is not None) for kind, record, seq, since in rows]


@cache
def _new_grants(role: Role) -> Prepared:
    return Prepared(
        select(GRANTS.c.kind, GRANTS.c.id, GRANTS.c.seq, GRANTS.c.revoked_at)
        .where(*_mine(anybody(role)), GRANTS.c.seq > parameter("after"))
        .order_by(GRANTS.c.seq)
        .limit(parameter("most"))
    )


def list_revoked(connection: Connection, identity: Identity, role: str, after: int) -> dict[Key, bool]:
    """Return what the user may no longer see in a role since `after`, and whether it was erased.

    What was erased is told whatever the role: also a laptop that dropped it long ago keeps a trace of who was looked at.
    """
    rows = _revoked(role).fetch(connection, **ids_of(identity), after=after)
    return {(kind, record): bool(erased) for kind, record, erased in rows}


@cache
def _revoked(role: str) -> Prepared:
    who = anybody(Role(role))
    erased = func.coalesce(RECORD.c.deleted, 0) == int(Gone.ERASED)
    return Prepared(
        select(GRANTS.c.kind, GRANTS.c.id, erased.label("erased"))
        .select_from(
            GRANTS.outerjoin(
                RECORD,
                (RECORD.c.municipality == GRANTS.c.municipality)
                & (RECORD.c.kind == GRANTS.c.kind)
                & (RECORD.c.id == GRANTS.c.id),
            )
        )
        .where(
            GRANTS.c.municipality == who.municipality,
            GRANTS.c.user_id == who.user,
            or_(GRANTS.c.role == role, erased),
            GRANTS.c.seq > parameter("after"),
            GRANTS.c.revoked == 1,
        )
        .order_by(GRANTS.c.seq)
    )


def list_erased(connection: Connection, municipality: str) -> list[Key]:
    """Return the records of people who were erased, without what belonged to them."""
    query = select(RECORD.c.kind, RECORD.c.id).where(
        RECORD.c.municipality == municipality,
        RECORD.c.kind.in_((CANDIDATE.name, *ABOUT)),
        RECORD.c.deleted == int(Gone.ERASED),
    )
    return [(row.kind, row.id) for row in connection.execute(query)]


def rows_of(
    connection: Connection, identity: Identity, keys: Iterable[Key]
) -> Iterator[tuple[Key, Row[Any]]]:
    """Yield the rows of records and of what belongs to them, each with the record it belongs to."""
    granted = RECORD.c.audience.in_(audiences(identity.role, Scope.GRANTED))
    wanted = set(keys)
    ids = sorted({record for _, record in wanted})
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        own = select(RECORD).where(
            RECORD.c.municipality == identity.municipality,
            RECORD.c.kind.in_(sorted({kind for kind, _ in wanted})),
            RECORD.c.id.in_(chunk),
            granted,
        )
        for row in connection.execute(own):
            if (row.kind, row.id) in wanted:
                yield (row.kind, row.id), row
        belonging = select(RECORD).where(
            RECORD.c.municipality == identity.municipality, RECORD.c.holder_id.in_(chunk), granted
        )
        for row in connection.execute(belonging):
            if (row.holder_kind, row.holder_id) in wanted:
                yield (row.holder_kind, row.holder_id), row


def granted_versions(connection: Connection, identity: Identity) -> Iterator[tuple[str, str, int]]:
    """Yield kind, id and version of everything the user sees through grants, deleted records left out."""
    for query in _granted_versions(identity.role):
        yield from query.fetch(connection, **ids_of(identity))


@cache
def _granted_versions(role: Role) -> tuple[Prepared, Prepared]:
    chosen, who = select(RECORD.c.kind, RECORD.c.id, RECORD.c.version), anybody(role)
    return Prepared(itself_granted(chosen, who)), Prepared(holder_granted(chosen, who))


def itself_granted(chosen: Select[Any], identity: Identity) -> Select[Any]:
    """Return the query of records that the user has a grant for."""
    joined = (
        (GRANTS.c.municipality == RECORD.c.municipality)
        & (GRANTS.c.kind == RECORD.c.kind)
        & (GRANTS.c.id == RECORD.c.id)
    )
    return chosen.join(GRANTS, joined).where(*_mine(identity), *_there(identity))


def holder_granted(chosen: Select[Any], identity: Identity) -> Select[Any]:
    """Return the query of conflicts and history lines whose record the user has a grant for.

    The ids of the grants stand first, so that the lines of all other records are never touched; without statistics a
    database would begin with those.
    """
    held = select(GRANTS.c.id).where(*_mine(identity))
    exactly = exists().where(
        *_mine(identity), GRANTS.c.kind == RECORD.c.holder_kind, GRANTS.c.id == RECORD.c.holder_id
    )
    return chosen.where(RECORD.c.holder_id.in_(held), exactly, *_there(identity))


def _mine(identity: Identity) -> tuple[ColumnElement[bool], ...]:
    return (
        GRANTS.c.municipality == identity.municipality,
        GRANTS.c.user_id == identity.user,
        GRANTS.c.role == identity.role.value,
        GRANTS.c.revoked == 0,
    )


def _there(identity: Identity) -> tuple[ColumnElement[bool], ...]:
    return (
        RECORD.c.municipality == identity.municipality,
        RECORD.c.deleted == 0,
        RECORD.c.audience.in_(audiences(identity.role, Scope.GRANTED)),
    )
