"""Enrolled devices: their keys, whether they may still come, and when they last did."""

import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, func, insert, select, update

from fieldvisit_sync.protocol.devices import DeviceEntry
from fieldvisit_sync.protocol.wipe import WipeConfirmation
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.server.account_tables import ACCOUNT, DEVICE
from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.plain import fetch
from fieldvisit_sync.server.stamps import to_stamp

SYNC_NOTE = timedelta(seconds=30)
"""How old the note of the last sync may become before it is written again."""

_VISITOR = (
    "SELECT d.user_id, d.state, d.wipe_nonce, a.role FROM device d "
    "JOIN account a ON a.municipality = d.municipality AND a.user_id = d.user_id "
    "WHERE d.municipality = ? AND d.id = ?"
)


class State(StrEnum):
    """Whether a device may come."""

    ACTIVE = "active"
    BLOCKED = "blocked"
    WIPED = "wiped"


@dataclass(frozen=True, slots=True)
class Device:
    """An enrolled device.

    Attributes:
        id: UUIDv7.
        municipality: four-digit code.
        user: id of its user's record.
        name: what the device list shows.
        public_key: Ed25519, 32 bytes.
        state: whether it may come.
        wipe_nonce: authorises the confirmation of its wipe; None while it was never blocked.
    """

    id: str
    municipality: str
    user: str
    name: str
    public_key: bytes
    state: State = State.ACTIVE
    wipe_nonce: str | None = None


@dataclass(frozen=True, slots=True)
class Visitor:
    """What one look at the database says about a device that asks for something."""

    identity: Identity
    state: State
    wipe_nonce: str | None


def add_device(connection: Connection, device: Device, at: str) -> None:
    """Write a device; `at` is the STAMP of now."""
    connection.execute(
        insert(DEVICE).values(
            municipality=device.municipality,
            id=device.id,
            user_id=device.user,
            name=device.name,
            public_key=device.public_key,
            state=device.state.value,
            enrolled_at=at,
        )
    )


def find_device(connection: Connection, device: str) -> Device | None:
    """Return the device with this id, in whatever municipality."""
    return _one_device(connection, _select_device().where(DEVICE.c.id == device))


def find_device_by_key(
    connection: Connection, municipality: str, user: str, public_key: bytes
) -> Device | None:
    """Return the device that this user enrolled with this key."""
    return _one_device(
        connection,
        _select_device().where(
            DEVICE.c.municipality == municipality, DEVICE.c.user_id == user, DEVICE.c.public_key == public_key
        ),
    )


def find_visitor(connection: Connection, municipality: str, device: str) -> Visitor | None:
    """Return who stands behind a device now: its state and its user's present role."""
    found = fetch(connection, _VISITOR, (municipality, device))
    if not found:
        return None
    user, state, wipe_nonce, role = found[0]
    return Visitor(Identity(device, user, municipality, Role(role)), State(state), wipe_nonce)


def list_devices(connection: Connection, municipality: str, user: str | None = None) -> list[DeviceEntry]:
    """Return the devices of a municipality, or of one of its users, newest first."""
    query = (
        select(DEVICE, ACCOUNT.c.login)
        .join(
            ACCOUNT,
            (ACCOUNT.c.municipality == DEVICE.c.municipality) & (ACCOUNT.c.user_id == DEVICE.c.user_id),
        )
        .where(DEVICE.c.municipality == municipality)
        .order_by(DEVICE.c.enrolled_at.desc(), DEVICE.c.id.desc())
    )
    if user is not None:
        query = query.where(DEVICE.c.user_id == user)
    return [
        DeviceEntry(
            id=row.id,
            name=row.name,
            user=row.user_id,
            login=row.login,
            state=row.state,
            enrolled_at=row.enrolled_at,
            last_sync=row.last_sync,
            blocked_at=row.blocked_at,
            wiped_at=row.wiped_at,
            removed=row.removed or 0,
            removed_at=row.removed_at,
        )
        for row in connection.execute(query)
    ]


def block_device(connection: Connection, municipality: str, device: str, *, at: str, by: str) -> bool:
    """Refuse a device from its next request on; a second block changes nothing.

    Args:
        connection: of a writing transaction.
        municipality: the blocker's own; a device of another one is not found.
        device: id of the device.
        at: STAMP of now.
        by: id of the user, or `server` for the command line.

    Returns:
        False when the municipality has no such device.
    """
    connection.execute(
        update(DEVICE)
        .where(
            DEVICE.c.municipality == municipality,
            DEVICE.c.id == device,
            DEVICE.c.state == State.ACTIVE.value,
        )
        .values(state=State.BLOCKED.value, blocked_at=at, blocked_by=by, wipe_nonce=secrets.token_urlsafe(24))
    )
    found = connection.execute(
        select(DEVICE.c.id).where(DEVICE.c.municipality == municipality, DEVICE.c.id == device)
    ).first()
    return found is not None


def confirm_wipe(connection: Connection, device: str, confirmation: WipeConfirmation, at: str) -> str | None:
    """Note that a device has wiped itself; the nonce of its order is all that it has left to prove it by.

    Args:
        connection: of a writing transaction.
        device: id of the device, in whatever municipality.
        confirmation: what came.
        at: STAMP of now.

    Returns:
        When the first confirmation came (STAMP); None when there is no such device or the nonce is not its own.
    """
    row = connection.execute(
        select(DEVICE.c.state, DEVICE.c.wipe_nonce, DEVICE.c.wiped_at).where(DEVICE.c.id == device)
    ).first()
    if row is None or row.wipe_nonce is None:
        return None
    if not hmac.compare_digest(row.wipe_nonce.encode(), confirmation.nonce.encode()):
        return None
    if row.wiped_at is not None:
        return str(row.wiped_at)
    given_up = msgspec.json.encode(confirmation.given_up).decode()
    connection.execute(
        update(DEVICE)
        .where(DEVICE.c.id == device)
        .values(state=State.WIPED.value, wiped_at=at, given_up=given_up)
    )
    return at


def note_removed(connection: Connection, identity: Identity, removed: int, now: datetime) -> None:
    """Note how many records a device says it has removed so far; a repetition, or an older number, changes nothing.

    Args:
        connection: of a writing transaction.
        identity: the device.
        removed: since its enrolment.
        now: wall time.
    """
    connection.execute(
        update(DEVICE)
        .where(
            DEVICE.c.municipality == identity.municipality,
            DEVICE.c.id == identity.device,
            func.coalesce(DEVICE.c.removed, 0) < removed,
        )
        .values(removed=removed, removed_at=to_stamp(now))
    )


def note_sync(connection: Connection, identity: Identity, now: datetime) -> None:
    """Note when a device last synced, to within `SYNC_NOTE`, so that a sync without news writes nothing."""
    fresh = (DEVICE.c.last_sync > to_stamp(now - SYNC_NOTE)) & (DEVICE.c.last_sync <= to_stamp(now))
    connection.execute(
        update(DEVICE)
        .where(
            DEVICE.c.municipality == identity.municipality,
            DEVICE.c.id == identity.device,
            DEVICE.c.last_sync.is_(None) | ~fresh,
        )
        .values(last_sync=to_stamp(now))
    )


def _select_device() -> Select[Any]:
    return select(
        DEVICE.c.id,
        DEVICE.c.municipality,
        DEVICE.c.user_id,
        DEVICE.c.name,
        DEVICE.c.public_key,
        DEVICE.c.state,
        DEVICE.c.wipe_nonce,
    )


def _one_device(connection: Connection, query: Select[Any]) -> Device | None:
    row = connection.execute(query).first()
    if row is None:
        return None
    return Device(
        row.id,
        row.municipality,
        row.user_id,
        row.name,
        bytes(row.public_key),
        State(row.state),
        row.wipe_nonce,
    )
