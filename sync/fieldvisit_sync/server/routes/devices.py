"""`GET /v1/devices`, `POST /v1/devices/{device}/block`, and `POST /v1/devices/{device}/wiped` from the device itself."""

from collections.abc import Sequence
from typing import Any

from litestar import Request, get, post
from litestar.handlers import HTTPRouteHandler
from litestar.params import FromPath, JSONBody
from litestar.status_codes import HTTP_200_OK
from sqlalchemy import Connection

from fieldvisit_sync.clock import Clock
from fieldvisit_sync.protocol.devices import DeviceEntry, DeviceList
from fieldvisit_sync.protocol.reasons import Failure
from fieldvisit_sync.protocol.wipe import WipeConfirmation, WipeNoted
from fieldvisit_sync.schema.registry import KINDS
from fieldvisit_sync.server.database import Database
from fieldvisit_sync.server.devices import block_device, confirm_wipe, list_devices
from fieldvisit_sync.server.failures import RequestError
from fieldvisit_sync.server.limits import Limiters, take_or_refuse
from fieldvisit_sync.server.permissions import Permission, allows, identity_of, needs
from fieldvisit_sync.server.record_ids import is_id
from fieldvisit_sync.server.stamps import to_stamp


def make_device_routes(database: Database, clock: Clock, limiters: Limiters) -> Sequence[HTTPRouteHandler]:
    """Return the three routes."""
    confirmations = limiters.of("wipes", limiters.rates.sign_ins)

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

    @post(
        "/v1/devices/{device:str}/wiped",
        opt=needs(Permission.PUBLIC),
        status_code=HTTP_200_OK,
        sync_to_thread=True,
        summary="En spærret computer bekræfter, at den er slettet",
    )
    def wiped(
        device: FromPath[str], data: JSONBody[WipeConfirmation], request: Request[Any, Any, Any]
    ) -> WipeNoted:
        if not is_id(device):
            raise RequestError(Failure.NOT_FOUND)
        address = request.client.host if request.client else ""
        take_or_refuse(confirmations, f"{address} {device}")
        if len(data.given_up) > len(KINDS) or not all(kind in KINDS for kind in data.given_up):
            raise RequestError(Failure.BAD_REQUEST)
        now = to_stamp(clock.now())
        at = database.write(lambda connection: confirm_wipe(connection, device, data, now))
        if at is None:
            raise RequestError(Failure.NOT_FOUND)
        return WipeNoted(wiped_at=at)

    return listed, blocked, wiped
