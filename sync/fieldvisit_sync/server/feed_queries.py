"""The two queries behind a page of the feed: records of a snapshot, and records that changed."""

from functools import cache

from sqlalchemy import ColumnElement, or_, select, true

from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.prepared import Prepared, anybody, parameter
from fieldvisit_sync.server.scope import in_scope
from fieldvisit_sync.server.tables import RECORD

_COLUMNS = (RECORD.c.seq, RECORD.c.kind, RECORD.c.id, RECORD.c.version, RECORD.c.deleted, RECORD.c.fields)
"""Place in the stream and record, in the order of a line of the feed."""


@cache
def snapshot_rows(role: Role) -> Prepared:
    """Return the query of a kind's records below an id: `kind`, `after`, `own_first`, `own_last`, `most`."""
    who = anybody(role)
    return Prepared(
        select(*_COLUMNS)
        .where(
            RECORD.c.municipality == who.municipality,
            RECORD.c.kind == parameter("kind"),
            RECORD.c.id < parameter("after"),
            RECORD.c.deleted == 0,
            in_scope(who, role),
            _is_news(who),
        )
        .order_by(RECORD.c.id.desc())
        .limit(parameter("most"))
    )


@cache
def changed_rows(role: Role, unknown: tuple[str, ...]) -> Prepared:
    """Return the query of what changed after a number: `after`, `own_first`, `own_last`, `most`.

    Args:
        role: whose scope.
        unknown: kinds that the laptop does not know.
    """
    who = anybody(role)
    return Prepared(
        select(*_COLUMNS)
        .where(
            RECORD.c.municipality == who.municipality,
            RECORD.c.seq > parameter("after"),
            RECORD.c.kind.not_in(unknown) if unknown else true(),
            in_scope(who, role, RECORD.c.seq),
            _is_news(who),
        )
        .order_by(RECORD.c.seq)
        .limit(parameter("most"))
    )


def _is_news(who: Identity) -> ColumnElement[bool]:
    """Return the condition that a row is not what the laptop itself sent just now."""
    return or_(
        RECORD.c.seen_by.is_(None),
        RECORD.c.seen_by != who.device,
        ~RECORD.c.seq.between(parameter("own_first"), parameter("own_last")),
    )
