"""Hashes of what records hold, for the comparison that versions alone cannot give (SYNC "Proof").

They cover the fields that both sides know and treat the empty values alike, so that laptop and server agree whenever a
person would see the same.
"""

import hashlib
from collections.abc import Mapping
from typing import Any

import msgspec

from fieldvisit_sync.schema.field import Field, Type
from fieldvisit_sync.schema.kind import Kind

_EMPTY: tuple[object, ...] = (None, [])
_encoder = msgspec.json.Encoder(order="deterministic")


def content_hash(kind: Kind, fields: Mapping[str, Any], schema: int) -> str:
    """Return the hash of a record's content in 16 hex digits.

    Args:
        kind: the record's kind.
        fields: field to wire value; empty ones may be left out.
        schema: version of the schema whose fields count.
    """
    told = {
        field.name: _plain(field, fields[field.name])
        for field in kind.fields
        if field.since <= schema and fields.get(field.name) not in _EMPTY
    }
    return hashlib.blake2b(_encoder.encode(told), digest_size=8).hexdigest()


def _plain(field: Field, value: Any) -> Any:
    """Return one form for values that mean the same: 2 and 2.0 in a number, labels in any order."""
    if field.type is Type.REAL:
        return float(value)
    if field.type is Type.LABELS:
        return sorted(value)
    return value
