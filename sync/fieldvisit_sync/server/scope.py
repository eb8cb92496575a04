"""What a user reads, as conditions of a query: audiences of the role, and grants (SYNC "Scope").

Computed from the identity alone. A conflict or history line follows the record it belongs to.
"""

from sqlalchemy import ColumnElement, and_, exists, false, func, or_

from fieldvisit_sync.schema.audience import AUDIENCES, Role, Scope
from fieldvisit_sync.schema.registry import KINDS
from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.tables import GRANTS, RECORD


def audiences(role: Role, scope: Scope) -> list[str]:
    """Return the audiences that a role reads to this extent."""
    return [name for name, audience in AUDIENCES.items() if audience.scope(role) is scope]


def readable_kinds(role: Role) -> list[str]:
    """Return the kinds a role may see anything of, in the order of a first sync."""
    own = {*audiences(role, Scope.ALL), *audiences(role, Scope.GRANTED)}
    return [name for name, kind in KINDS.items() if kind.audience.name in own or kind.by_server]


def in_scope(
    identity: Identity, role: Role, given_until: ColumnElement[int] | None = None
) -> ColumnElement[bool]:
    """Return the condition that a row of `record` is in the scope of a user while in `role`.

    Args:
        identity: whose scope.
        role: the role that counts; the present one, or one the user had.
        given_until: the grant must not be newer than this; None for any.
    """
    granted = audiences(role, Scope.GRANTED)
    return or_(
        RECORD.c.audience.in_(audiences(role, Scope.ALL)),
        and_(RECORD.c.audience.in_(granted), _has_grant(identity, role, given_until)) if granted else false(),
    )


def _has_grant(identity: Identity, role: Role, given_until: ColumnElement[int] | None) -> ColumnElement[bool]:
    conditions = [
        GRANTS.c.municipality == identity.municipality,
        GRANTS.c.user_id == identity.user,
        GRANTS.c.role == role.value,
        GRANTS.c.kind == func.coalesce(RECORD.c.holder_kind, RECORD.c.kind),
        GRANTS.c.id == func.coalesce(RECORD.c.holder_id, RECORD.c.id),
        GRANTS.c.revoked == 0,
    ]
    if given_until is not None:
        conditions.append(GRANTS.c.seq <= given_until)
    return exists().where(*conditions)
