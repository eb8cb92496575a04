"""Who may use which route: every route names its permission, and one that names none is closed.

The permission stands in the route's `opt` (`needs`); a guard of the whole application reads it there before
anything of the request is read, and writes the identity it found into the request's state.
"""

from collections.abc import Awaitable, Callable
from enum import StrEnum
from typing import Any

from litestar import Litestar
from litestar.connection import ASGIConnection
from litestar.handlers import BaseRouteHandler
from litestar.routes import HTTPRoute

from fieldvisit_sync.protocol.reasons import Failure
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.server.failures import RequestError
from fieldvisit_sync.server.identity import Identity

Connection = ASGIConnection[Any, Any, Any, Any]
Guard = Callable[[Connection, BaseRouteHandler], Awaitable[None]]


class Permission(StrEnum):
    """What a route may be used for."""

    PUBLIC = "public"
    """Open to everybody: the route proves by itself who asks, or tells nothing."""
    SYNC = "sync"
    """Sync; what is read and written is decided record by record (audiences)."""
    SEARCH_POOL = "search_pool"
    """Search all candidates of the municipality."""
    LIST_DEVICES = "list_devices"
    """See devices; the own ones, or the municipality's."""
    BLOCK_DEVICES = "block_devices"
    """Block a device of the municipality."""


_EVERYBODY = frozenset(Role)
_ROLES = {
    Permission.SYNC: _EVERYBODY,
    Permission.SEARCH_POOL: frozenset({Role.CONSULTANT}),
    Permission.LIST_DEVICES: _EVERYBODY,
    Permission.BLOCK_DEVICES: frozenset({Role.TEAM_LEADER, Role.ADMINISTRATOR}),
}
_OPTION = "permission"
_IDENTITY = "identity"


def needs(permission: Permission) -> dict[str, object]:
    """Return the `opt` of a route that needs this permission."""
    return {_OPTION: permission}


def permission_of(handler: BaseRouteHandler) -> Permission | None:
    """Return the permission that a route names."""
    named = handler.opt.get(_OPTION)
    return named if isinstance(named, Permission) else None


def allows(permission: Permission, role: Role) -> bool:
    """Say whether a role has a permission."""
    return permission is Permission.PUBLIC or role in _ROLES[permission]


def routes_without_permission(app: Litestar) -> list[str]:
    """List the routes that anybody could call and that name no permission, as `METHOD path`.

    The answer to OPTIONS, which the framework adds to every path, names none and stays closed.
    """
    return [
        f"{method} {route.path}"
        for route in app.routes
        if isinstance(route, HTTPRoute)
        for method, (handler, _) in route.route_handler_map.items()
        if method != "OPTIONS" and permission_of(handler) is None
    ]


def make_guard(authenticate: Callable[[Connection], Awaitable[Identity]]) -> Guard:
    """Return the guard of the application.

    Args:
        authenticate: returns who asks, or raises `RequestError`.
    """

    async def guard(connection: Connection, handler: BaseRouteHandler) -> None:
        permission = permission_of(handler)
        if permission is None:
            raise RequestError(Failure.NOT_ALLOWED)
        if permission is Permission.PUBLIC:
            return
        identity = await authenticate(connection)
        if not allows(permission, identity.role):
            raise RequestError(Failure.NOT_ALLOWED)
        connection.state[_IDENTITY] = identity

    return guard


def identity_of(connection: Connection) -> Identity:
    """Return who asks, as the guard found it.

    Raises:
        RequestError: the route is open to everybody, so nobody was found.
    """
    identity = connection.state.get(_IDENTITY)
    if not isinstance(identity, Identity):
        raise RequestError(Failure.NOT_SIGNED_IN)
    return identity
