"""Messages about enrolled devices and the server's own state (SECURITY "Login, devices, rights")."""

from typing import Literal

import msgspec


class HealthAnswer(msgspec.Struct, kw_only=True):
    """`GET /v1/health`: the server answers, and this is what it speaks.

    Attributes:
        protocol: protocol version.
        schema: schema version.
        server_time: STAMP of the answer; a laptop measures its clock against it.
    """

    protocol: int
    schema: int
    server_time: str


class DeviceEntry(msgspec.Struct, kw_only=True):
    """One enrolled device.

    Attributes:
        id: its id.
        name: what the device list shows.
        user: id of its user's record.
        login: its user's login.
        state: active, blocked (refused at its next request) or wiped (confirmed that it holds nothing).
        enrolled_at: STAMP.
        last_sync: STAMP of its last sync; None before the first.
        blocked_at: STAMP; None while active.
        wiped_at: STAMP at which it confirmed that keys and files are gone.
        removed: records that it says it removed because they left its user's scope.
        removed_at: STAMP at which it last said so.
    """

    id: str
    name: str
    user: str
    login: str
    state: Literal["active", "blocked", "wiped"]
    enrolled_at: str
    last_sync: str | None
    blocked_at: str | None
    wiped_at: str | None = None
    removed: int = 0
    removed_at: str | None = None


class DeviceList(msgspec.Struct, kw_only=True):
    """`GET /v1/devices`: own devices; those of the municipality for team leaders and administrators."""

    devices: list[DeviceEntry]
