"""Positions in the change feed: opaque to laptops, signed so that nobody can point one elsewhere.

A cursor that cannot be read, is from before a restore, or lies beyond the newest change starts the feed over; it is
never an error, because a laptop must always be able to sync (SYNC "Epoch").
"""

import base64
import hashlib
import hmac

import msgspec

from fieldvisit_sync.server.identity import Identity

_MAC_BYTES = 16

BEHIND_ALL_IDS = "g"
"""Above every hexadecimal id, whatever the database's collation."""


class Cursor(msgspec.Struct, array_like=True, frozen=True):
    """Where a laptop is.

    Attributes:
        epoch: the database it belongs to.
        role: the user's role, which decides what the feed brought.
        drops: sequence number up to which revoked grants were told.
        seq: sequence number up to which the stream was told; the snapshot's own number while it is being read.
        leaving: earlier roles whose records are still being dropped.
        kind: kind that a snapshot or the dropping goes on with; None in the stream.
        after: last id of that kind that was told.
        own_first: first number of the laptop's own batch, which is not told back.
        own_last: last one.
        since: number up to which the earlier roles' stream was told; what was deleted after it is told while leaving.
        told: server time (STAMP) of the page in front of it: whoever shows the cursor holds that page.
        schema: schema version whose kinds the laptop is told.
        passed: while a snapshot is read: kinds up to this version are not in it, they were told before.
        compared: newest number when the laptop last compared what it holds with what is here; 0 when it never had to.
        comparing: kind and last id that were compared; empty before the first, None when nothing is to be compared.
        again: the snapshot is not the laptop's first. It tells the laptop's own rows too: the laptop gives up what it was told
            to drop as soon as its edits are answered, and a role may have been given back meanwhile.
    """

    epoch: str
    role: str
    drops: int
    seq: int
    leaving: tuple[str, ...] = ()
    kind: str | None = None
    after: str | None = None
    own_first: int = 0
    own_last: int = 0
    since: int = 0
    told: str = ""
    schema: int = 1
    passed: int = 0
    compared: int = 0
    comparing: tuple[str, str] | None = None
    again: bool = False


def write_cursor(cursor: Cursor, key: bytes, identity: Identity) -> str:
    """Return a cursor as a laptop keeps it."""
    packed = msgspec.msgpack.encode(cursor)
    return base64.urlsafe_b64encode(_mac(packed, key, identity) + packed).decode()


def read_cursor(text: str, key: bytes, identity: Identity) -> Cursor | None:
    """Return a cursor; None when it is not one that this server gave to this user's device."""
    try:
        raw = base64.urlsafe_b64decode(text.encode("ascii"))
        mac, packed = raw[:_MAC_BYTES], raw[_MAC_BYTES:]
        if not hmac.compare_digest(mac, _mac(packed, key, identity)):
            return None
        return msgspec.msgpack.decode(packed, type=Cursor)
    except (ValueError, msgspec.DecodeError):
        return None


def _mac(packed: bytes, key: bytes, identity: Identity) -> bytes:
    holder = f"{identity.municipality}\0{identity.user}\0{identity.device}".encode()
    return hashlib.blake2b(holder + b"\0" + packed, key=key, digest_size=_MAC_BYTES).digest()
