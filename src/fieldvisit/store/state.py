"""The store's own facts by name: who this device is, where sync stands, how far its clock is off."""

from collections.abc import Collection
from typing import Any

import msgspec
from sqlalchemy import Connection

from fieldvisit.store.codec import json_text
from fieldvisit.store.plain import fetch, fetch_one

_GET = "SELECT value FROM state WHERE name = ?"
_GET_SOME = "SELECT name, value FROM state WHERE name IN (SELECT value FROM json_each(?))"
_SET = "INSERT INTO state (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
_FORGET = "DELETE FROM state WHERE name = ?"


def get_state(connection: Connection, name: str) -> Any:
    """Return the value called `name`, or None."""
    text = fetch_one(connection, _GET, (name,))
    return None if text is None else msgspec.json.decode(text)


def get_states(connection: Connection, names: Collection[str]) -> dict[str, Any]:
    """Return the values of several names with one statement; those without a value are left out."""
    rows = fetch(connection, _GET_SOME, (json_text(list(names)),))
    return {name: msgspec.json.decode(text) for name, text in rows}


def set_state(connection: Connection, name: str, value: object) -> None:
    """Keep a JSON value under `name`; None forgets it."""
    if value is None:
        fetch(connection, _FORGET, (name,))
    else:
        fetch(connection, _SET, (name, json_text(value)))
