"""Drops of records that their author has written anew although he sees them no more.

The laptop that lost sight of a record has forgotten it, and may make it again under the id that follows from both (a
person put back on a shortlist that is closed by now). The edit is taken; the drop, which was told long ago, is told
once more, so that nothing of it stays there (SYNC S5).
"""

from collections.abc import Iterable

from sqlalchemy import bindparam, select, update

from fieldvisit_sync.server.author import Author
from fieldvisit_sync.server.stored_record import Key
from fieldvisit_sync.server.tables import GRANTS
from fieldvisit_sync.server.workspace import Workspace

_CHUNK = 5_000
_RENEW = (
    update(GRANTS)
    .where(
        GRANTS.c.municipality == bindparam("of"),
        GRANTS.c.user_id == bindparam("by"),
        GRANTS.c.role == bindparam("as_role"),
        GRANTS.c.kind == bindparam("of_kind"),
        GRANTS.c.id == bindparam("of_id"),
    )
    .values(seq=bindparam("now"))
)


def tell_drops_again(desk: Workspace, author: Author, written: Iterable[Key]) -> None:
    """Give the author's revoked grants for records he wrote a new place in his feed.

    Args:
        desk: the transaction, after all grants were renewed.
        author: whose edits.
        written: the records of the edits that were taken.
    """
    wanted = set(written)
    if not wanted or author.trusted:
        return
    identity, lost = author.identity, []
    ids = sorted({record for _, record in wanted})
    for start in range(0, len(ids), _CHUNK):
        query = select(GRANTS.c.kind, GRANTS.c.id, GRANTS.c.seq).where(
            GRANTS.c.municipality == identity.municipality,
            GRANTS.c.user_id == identity.user,
            GRANTS.c.role == identity.role.value,
            GRANTS.c.id.in_(ids[start : start + _CHUNK]),
            GRANTS.c.revoked == 1,
        )
        told_now = desk.first_seq or float("inf")
        lost += [
            (row.kind, row.id)
            for row in desk.connection.execute(query)
            if (row.kind, row.id) in wanted and row.seq < told_now
        ]
    if not lost:
        return
    first = desk.take_numbers(len(lost))
    names = {"of": identity.municipality, "by": identity.user, "as_role": identity.role.value}
    rows = [
        {**names, "of_kind": kind, "of_id": record, "now": first + place}
        for place, (kind, record) in enumerate(lost)
    ]
    desk.connection.execute(_RENEW, rows)
