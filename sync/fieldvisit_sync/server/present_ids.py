"""What is still here, as ids alone: for laptops that cannot be told what is gone (SYNC "Epoch", "Tombstones").

A stretch names every record of a kind, in the user's scope, between two ids; what the laptop holds there besides is
gone. Kinds that the role may not see at all are empty stretches.
"""

import uuid
from typing import Any

from sqlalchemy import Connection, Select, bindparam, select

from fieldvisit_sync.protocol.messages import Present
from fieldvisit_sync.schema.registry import KINDS
from fieldvisit_sync.server.cursor import BEHIND_ALL_IDS
from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.scope import in_scope, readable_kinds
from fieldvisit_sync.server.tables import RECORD

FROM_THE_FIRST = ("", "")
"""Where comparing begins."""

Place = tuple[str, str]
"""Kind and the last id of it that was named; an empty id stands before the greatest."""

_IDS_FOR_A_ROW = 4
"""An id costs a fraction of a row: so many more of them go on a page."""


def list_present(
    connection: Connection, identity: Identity, place: Place, rows: int
) -> tuple[list[Present], Place | None]:
    """Return the stretches behind a place, and where the next page goes on; None when all are named.

    Args:
        connection: a reading transaction.
        identity: whose scope.
        place: `FROM_THE_FIRST`, or what the page before returned.
        rows: rows that a page of content would have.
    """
    kinds, most = readable_kinds(identity.role), rows * _IDS_FOR_A_ROW
    stretches: list[Present] = []
    if place == FROM_THE_FIRST:
        stretches += [Present(kind=kind) for kind in _told_to_others(kinds)]
        place = (kinds[0], "")
    kind, below = place
    later = kinds[kinds.index(kind) :] if kind in kinds else []
    query = _query(identity)
    for kind in later:
        if most == 0:
            return stretches, (kind, "")
        within = {"of_kind": kind, "below": below or BEHIND_ALL_IDS, "most": most + 1}
        ids = [row.id for row in connection.execute(query, within)]
        if len(ids) > most:
            named = ids[:most]
            stretches.append(Present(kind=kind, below=below, down_to=named[-1], ids=_packed(named)))
            return stretches, (kind, named[-1])
        stretches.append(Present(kind=kind, below=below, ids=_packed(ids)))
        most, below = most - len(ids), ""
    return stretches, None


def _told_to_others(readable: list[str]) -> list[str]:
    """Return the kinds that another role may have brought to a laptop; what is only written (audits) stays there."""
    return [kind.name for kind in KINDS.values() if kind.audience.read and kind.name not in readable]


def _query(identity: Identity) -> Select[Any]:
    """Return the query of the ids of a kind in scope, the greatest first; made once for all kinds."""
    return (
        select(RECORD.c.id)
        .where(
            RECORD.c.municipality == identity.municipality,
            RECORD.c.kind == bindparam("of_kind"),
            RECORD.c.id < bindparam("below"),
            RECORD.c.deleted == 0,
            in_scope(identity, identity.role),
        )
        .order_by(RECORD.c.id.desc())
        .limit(bindparam("most"))
    )


def _packed(ids: list[str]) -> bytes:
    return b"".join(uuid.UUID(record).bytes for record in ids)
