"""Every route names who may use it, and stands in the description."""

import pytest
from litestar import Litestar, get
from litestar.routes import HTTPRoute

from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.server.app import create_app
from fieldvisit_sync.server.database import Database
from fieldvisit_sync.server.permissions import (
    Permission,
    allows,
    needs,
    permission_of,
    routes_without_permission,
)
from tests.drivers.hand_clock import HandClock


@pytest.fixture
def app(database: Database, clock: HandClock) -> Litestar:
    """The application."""
    return create_app(database, clock)


def test_that_no_route_is_without_a_permission(app: Litestar) -> None:
    assert routes_without_permission(app) == []
    assert len(app.routes) >= 8


def test_that_a_route_without_a_permission_is_listed() -> None:
    @get("/open", sync_to_thread=False)
    def forgotten() -> str:
        return "everybody"

    @get("/shut", opt=needs(Permission.SYNC), sync_to_thread=False)
    def guarded() -> str:
        return "some"

    assert routes_without_permission(Litestar([forgotten, guarded], openapi_config=None)) == ["GET /open"]


def test_that_only_these_routes_are_open_to_everybody(app: Litestar) -> None:
    public = {
        route.path
        for route in app.routes
        if isinstance(route, HTTPRoute)
        for handler, _ in route.route_handler_map.values()
        if permission_of(handler) is Permission.PUBLIC
    }
    assert {path for path in public if not path.startswith("/v1/schema")} == {
        "/v1/health",
        "/v1/enrol",
        "/v1/challenge",
        "/v1/token",
        "/v1/devices/{device:str}/wiped",
    }


def test_that_the_description_lists_every_route(app: Litestar) -> None:
    described = set(app.openapi_schema.to_schema()["paths"])
    assert {route.path_format for route in app.routes} == described


@pytest.mark.parametrize(
    ("permission", "roles"),
    [
        (Permission.SYNC, set(Role)),
        (Permission.SEARCH_POOL, {Role.CONSULTANT}),
        (Permission.LIST_DEVICES, set(Role)),
        (Permission.BLOCK_DEVICES, {Role.TEAM_LEADER, Role.ADMINISTRATOR}),
        (Permission.PUBLIC, set(Role)),
    ],
)
def test_that_each_permission_belongs_to_its_roles(permission: Permission, roles: set[Role]) -> None:
    assert {role for role in Role if allows(permission, role)} == roles
