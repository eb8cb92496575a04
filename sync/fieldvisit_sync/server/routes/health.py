"""`GET /v1/health`: is somebody there, what does it speak, what time is it."""

from litestar import get
from litestar.handlers import HTTPRouteHandler

from fieldvisit_sync.clock import Clock
from fieldvisit_sync.protocol.devices import HealthAnswer
from fieldvisit_sync.protocol.messages import PROTOCOL_VERSION
from fieldvisit_sync.schema.registry import SCHEMA_VERSION
from fieldvisit_sync.server.permissions import Permission, needs
from fieldvisit_sync.server.stamps import to_stamp


def make_health_route(clock: Clock) -> HTTPRouteHandler:
    """Return the route."""

    @get("/v1/health", opt=needs(Permission.PUBLIC), sync_to_thread=False, summary="Er serveren der?")
    def health() -> HealthAnswer:
        return HealthAnswer(
            protocol=PROTOCOL_VERSION, schema=SCHEMA_VERSION, server_time=to_stamp(clock.now())
        )

    return health
