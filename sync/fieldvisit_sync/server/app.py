"""Composition of the server's application: services, routes, guard, limits and answers to failures."""

from collections.abc import Callable

from litestar import Litestar
from litestar.concurrency import sync_to_thread

from fieldvisit_sync.clock import Clock
from fieldvisit_sync.server.api_description import make_config
from fieldvisit_sync.server.database import Database
from fieldvisit_sync.server.enrolment import Enrolment
from fieldvisit_sync.server.enrolment_codes import EnrolmentCodes
from fieldvisit_sync.server.failures import exception_handlers
from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.levels import Levels
from fieldvisit_sync.server.limits import Limiters, Rates
from fieldvisit_sync.server.passwords import Passwords
from fieldvisit_sync.server.permissions import Connection, make_guard, routes_without_permission
from fieldvisit_sync.server.request_body import MAX_MESSAGE, JsonRequest
from fieldvisit_sync.server.routes.devices import make_device_routes
from fieldvisit_sync.server.routes.files import make_file_routes
from fieldvisit_sync.server.routes.health import make_health_route
from fieldvisit_sync.server.routes.pool import make_pool_route
from fieldvisit_sync.server.routes.sign_in import make_sign_in_routes
from fieldvisit_sync.server.routes.sync import make_sync_route
from fieldvisit_sync.server.server_secret import ensure_secret
from fieldvisit_sync.server.sign_in import SignIn
from fieldvisit_sync.server.signing import Signer


def create_app(
    database: Database,
    clock: Clock,
    *,
    rates: Rates | None = None,
    passwords: Passwords | None = None,
    levels: Callable[[str], Levels] | None = None,
) -> Litestar:
    """Return the application over a database that is migrated.

    Args:
        database: where everything lies; the application keeps no state beside rate limits.
        clock: wall time for tokens and stamps, monotonic time for rate limits.
        rates: the rate limits; the product's own by default.
        passwords: how many passwords are checked at once; the product's own by default.
        levels: where rate limits keep what is left; with this application by default.
    """
    signer = Signer(database.write(ensure_secret))
    limiters = Limiters(rates or Rates(), clock, levels)
    sign_in = SignIn(database, clock, signer)
    enrolment = Enrolment(database, clock, EnrolmentCodes(signer, clock), passwords or Passwords())

    async def authenticate(connection: Connection) -> Identity:
        return await sync_to_thread(sign_in.identify, connection.headers.get("authorization"))

    app = Litestar(
        route_handlers=[
            make_health_route(clock),
            *make_sign_in_routes(enrolment, sign_in, limiters),
            make_sync_route(database, clock, limiters),
            make_pool_route(database, clock, limiters),
            *make_file_routes(database, limiters),
            *make_device_routes(database, clock, limiters),
        ],
        guards=[make_guard(authenticate)],
        exception_handlers=exception_handlers(),
        request_class=JsonRequest,
        request_max_body_size=MAX_MESSAGE,
        logging_config=None,
        openapi_config=make_config(),
    )
    unguarded = routes_without_permission(app)
    if unguarded:
        raise RuntimeError(f"routes without a permission: {', '.join(unguarded)}")
    return app
