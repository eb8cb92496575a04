"""`GET /v1/devices` and `POST /v1/devices/{device}/block`."""

from collections.abc import Sequence
from typing import Any

from litestar import Request, get, post
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath
from litestar.status_codes import HTTP_200_OK
from sqlalchemy import Connection

from fieldvisit_sync.clock import Clock
from fieldvisit_sync.protocol.devices import DeviceEntry, DeviceList
from fieldvisit_sync.protocol.reasons import Failure
from fieldvisit_sync.server.database import Database
from fieldvisit_sync.server.devices import block_device, list_devices
from fieldvisit_sync.server.failures import RequestError
from fieldvisit_sync.server.permissions import Permission, allows, identity_of, needs
from fieldvisit_sync.server.record_ids import is_id
from fieldvisit_sync.server.stamps import to_stamp


def make_device_routes(database: Database, clock: Clock) -> Sequence[HTTPRouteHandler]:
    """Return the two routes."""

    @get(
        "/v1/devices",
        opt=needs(Permission.LIST_DEVICES),
        sync_to_thread=True,
        summary="Egne computere; kommunens for leder og administrator",
    )
    def listed(request: Request[Any, Any, Any]) -> DeviceList:
        identity = identity_of(request)
        user = None if allows(Permission.BLOCK_DEVICES, identity.role) else identity.user
        with database.read() as connection:
            return DeviceList(devices=list_devices(connection, identity.municipality, user))

    @post(
        "/v1/devices/{device:str}/block",
        opt=needs(Permission.BLOCK_DEVICES),
        status_code=HTTP_200_OK,
        sync_to_thread=True,
        summary="Spær en computer",
    )
    def blocked(device: FromPath[str], request: Request[Any, Any, Any]) -> DeviceList:
        identity = identity_of(request)
        if not is_id(device):
            raise RequestError(Failure.NOT_FOUND)

        def work(connection: Connection) -> list[DeviceEntry]:
            now = to_stamp(clock.now())
            if not block_device(connection, identity.municipality, device, at=now, by=identity.user):
                raise RequestError(Failure.NOT_FOUND)
            return list_devices(connection, identity.municipality)

        return DeviceList(devices=[entry for entry in database.write(work) if entry.id == device])

    return listed, blocked
