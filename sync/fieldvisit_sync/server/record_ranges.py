"""Records that a user may see, in the order of their ids: what a differing proof is narrowed down with.

Every query enters by a kind and a range of ids, or by the user's own grants, so that no other record is touched.
"""

from collections.abc import Iterator
from heapq import merge
from operator import attrgetter
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, select

from fieldvisit_sync.protocol.narrowing import IdRange
from fieldvisit_sync.schema.audience import Scope
from fieldvisit_sync.schema.registry import KINDS
from fieldvisit_sync.server.granted_rows import holder_granted, itself_granted
from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.scope import audiences
from fieldvisit_sync.server.tables import GRANTS, RECORD


def read_range(
    connection: Connection, identity: Identity, within: IdRange, most: int, *, fields: bool
) -> list[Row[Any]]:
    """Return id, version and, where wanted, fields of the records of a range, deleted ones left out.

    Args:
        connection: a reading transaction.
        identity: whose scope.
        within: a range of a kind that this schema version knows.
        most: the range is cut off behind so many records.
        fields: whether the fields' text is wanted.
    """
    columns = (RECORD.c.id, RECORD.c.version, *((RECORD.c.fields,) if fields else ()))
    found = (connection.execute(query.limit(most)) for query in _queries(select(*columns), identity, within))
    together = merge(*(list(rows) for rows in found), key=attrgetter("id"))
    return [row for _, row in zip(range(most), together, strict=False)]


def _queries(chosen: Select[Any], identity: Identity, within: IdRange) -> Iterator[Select[Any]]:
    kind = KINDS[within.kind]
    open_to_role, granted = (audiences(identity.role, scope) for scope in (Scope.ALL, Scope.GRANTED))
    if kind.by_server or kind.audience.name in open_to_role:
        yield _limited(
            chosen.where(
                RECORD.c.municipality == identity.municipality,
                RECORD.c.kind == kind.name,
                RECORD.c.deleted == 0,
                RECORD.c.audience.in_(open_to_role),
            ),
            RECORD.c.id,
            within,
        )
    if kind.by_server:
        lines = holder_granted(chosen, identity).where(RECORD.c.kind == kind.name)
        yield _limited(lines, RECORD.c.id, within)
    elif kind.audience.name in granted:
        records = itself_granted(chosen, identity).where(GRANTS.c.kind == kind.name)
        yield _limited(records, GRANTS.c.id, within)


def _limited(query: Select[Any], ids: ColumnElement[str], within: IdRange) -> Select[Any]:
    if within.first:
        query = query.where(ids >= within.first)
    if within.until is not None:
        query = query.where(ids < within.until)
    return query.order_by(ids)
