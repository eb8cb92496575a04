"""Ids that say when a record was made by the product's clock, for kinds that keep no such field (RFC 9562, version 7)."""

from datetime import datetime
from uuid import UUID

import uuid_utils

from fieldvisit.domain.clock import to_utc

_MS_BITS, _REST_BITS, _VARIANT = 48, 62, 0b10


def dated_id(at: datetime) -> str:
    """Return a new UUIDv7 of a moment; of one moment those made later come later.

    Args:
        at: when the record is made, corrected by the measured clock offset.

    The moment fills the 48 bits that the standard gives it. Below them stand the low bits of when this computer made the
    id and the counter of a plain UUIDv7, so that ids of a clock that stands still are in order too.
    """
    plain = uuid_utils.uuid7().int
    made, rest = plain >> 80, plain & ((1 << _REST_BITS) - 1)
    counted = (plain >> 64 & 0xFFF) << _REST_BITS | rest
    below = (made & 0xFFFFFFFF) << 42 | counted >> 32
    high, low = below >> _REST_BITS, below & ((1 << _REST_BITS) - 1)
    return str(UUID(int=_milliseconds(at) << 80 | 7 << 76 | high << 64 | _VARIANT << _REST_BITS | low))


def first_id(at: datetime) -> str:
    """Return a text that sorts before every UUIDv7 of a moment and after those of all moments before it."""
    return str(UUID(int=_milliseconds(at) << 80))


def _milliseconds(at: datetime) -> int:
    return int(to_utc(at).timestamp() * 1000) & ((1 << _MS_BITS) - 1)
