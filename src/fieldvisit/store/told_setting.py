"""The municipality's settings as a sync reads them, at every request."""

from typing import Any

import msgspec
from sqlalchemy import Connection

from fieldvisit.store.plain import fetch_one

_VALUE = "SELECT value FROM setting WHERE name = ? ORDER BY id LIMIT 1"


def told_setting(connection: Connection, name: str) -> Any:
    """Return the value of the municipality's setting; None when it made none. Whether it fits is not looked at."""
    text = fetch_one(connection, _VALUE, (name,))
    return None if text is None else msgspec.json.decode(text)
