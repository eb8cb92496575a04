"""Composition of the server's application: services, routes, guard, limits and answers to failures."""

from typing import Any

import msgspec
from litestar import Litestar, Response, Router
from litestar.concurrency import sync_to_thread
from litestar.openapi.config import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.openapi.spec import Components
from litestar.status_codes import HTTP_404_NOT_FOUND

from fieldvisit_sync.clock import Clock
from fieldvisit_sync.protocol.messages import PROTOCOL_VERSION, JsonSyncRequest, SyncAnswer
from fieldvisit_sync.protocol.reasons import Failure
from fieldvisit_sync.server.database import Database
from fieldvisit_sync.server.enrolment import Enrolment
from fieldvisit_sync.server.enrolment_codes import EnrolmentCodes
from fieldvisit_sync.server.failures import answer_failure, exception_handlers
from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.limits import Rates
from fieldvisit_sync.server.passwords import Passwords
from fieldvisit_sync.server.permissions import (
    Connection,
    Permission,
    make_guard,
    needs,
    routes_without_permission,
)
from fieldvisit_sync.server.request_body import MAX_MESSAGE, JsonRequest
from fieldvisit_sync.server.routes.devices import make_device_routes
from fieldvisit_sync.server.routes.health import make_health_route
from fieldvisit_sync.server.routes.pool import make_pool_route
from fieldvisit_sync.server.routes.sign_in import make_sign_in_routes
from fieldvisit_sync.server.routes.sync import make_sync_route
from fieldvisit_sync.server.server_secret import ensure_secret
from fieldvisit_sync.server.sign_in import SignIn
from fieldvisit_sync.server.signing import Signer

OPENAPI_PATH = "/v1/schema"
"""Where the description of the routes lies: `/v1/schema/openapi.json`."""


def create_app(
    database: Database, clock: Clock, *, rates: Rates | None = None, passwords: Passwords | None = None
) -> Litestar:
    """Return the application over a database that is migrated.

    Args:
        database: where everything lies; the application keeps no state beside rate limits.
        clock: wall time for tokens and stamps, monotonic time for rate limits.
        rates: the rate limits; the product's own by default.
        passwords: how many passwords are checked at once; the product's own by default.
    """
    signer = Signer(database.write(ensure_secret))
    limits = rates or Rates()
    sign_in = SignIn(database, clock, signer)
    enrolment = Enrolment(database, clock, EnrolmentCodes(signer, clock), passwords or Passwords())

    async def authenticate(connection: Connection) -> Identity:
        return await sync_to_thread(sign_in.identify, connection.headers.get("authorization"))

    app = Litestar(
        route_handlers=[
            make_health_route(clock),
            *make_sign_in_routes(enrolment, sign_in, limits, clock),
            make_sync_route(database, clock, limits),
            make_pool_route(database, clock, limits),
            *make_device_routes(database, clock),
        ],
        guards=[make_guard(authenticate)],
        exception_handlers=exception_handlers(),
        request_class=JsonRequest,
        request_max_body_size=MAX_MESSAGE,
        logging_config=None,
        openapi_config=_openapi(),
    )
    unguarded = routes_without_permission(app)
    if unguarded:
        raise RuntimeError(f"routes without a permission: {', '.join(unguarded)}")
    return app


def _without_pages(response: Response[Any]) -> Response[Any]:
    """Answer unknown paths below the description like all others, not with the framework's page."""
    return answer_failure(Failure.NOT_FOUND) if response.status_code == HTTP_404_NOT_FOUND else response


def _openapi() -> OpenAPIConfig:
    """Describe the API; the messages of sync are read by hand, so their shapes are added here."""
    _, shapes = msgspec.json.schema_components(
        (JsonSyncRequest, SyncAnswer), ref_template="#/components/schemas/{name}"
    )
    return OpenAPIConfig(
        title="FieldVisit",
        version=str(PROTOCOL_VERSION),
        openapi_router=Router(
            OPENAPI_PATH, route_handlers=[], opt=needs(Permission.PUBLIC), after_request=_without_pages
        ),
        render_plugins=[JsonRenderPlugin()],
        components=Components(schemas=shapes),
    )
