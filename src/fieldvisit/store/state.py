"""The store's own facts by name: who this device is, where sync stands, how far its clock is off."""

from typing import Any

import msgspec
from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from fieldvisit.store.codec import json_text
from fieldvisit.store.tables import STATE


def get_state(connection: Connection, name: str) -> Any:
    """Return the value called `name`, or None."""
    text = connection.scalar(select(STATE.c.value).where(STATE.c.name == name))
    return None if text is None else msgspec.json.decode(text)


def set_state(connection: Connection, name: str, value: object) -> None:
    """Keep a JSON value under `name`; None forgets it."""
    if value is None:
        connection.execute(delete(STATE).where(STATE.c.name == name))
        return
    keep = insert(STATE).values(name=name, value=json_text(value))
    connection.execute(
        keep.on_conflict_do_update(index_elements=["name"], set_={"value": keep.excluded.value})
    )
