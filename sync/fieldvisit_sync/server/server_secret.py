"""The secret with which all processes of one installation sign; it lives in the database, made once."""

import secrets

from sqlalchemy import Connection, insert, select

from fieldvisit_sync.server.signing import SECRET_BYTES
from fieldvisit_sync.server.tables import META

_NAME = "signing_key"


def ensure_secret(connection: Connection) -> bytes:
    """Return the secret; make it when the database is new."""
    row = connection.execute(select(META.c.value).where(META.c.name == _NAME)).first()
    if row is not None:
        return bytes.fromhex(row.value)
    made = secrets.token_bytes(SECRET_BYTES)
    connection.execute(insert(META).values(name=_NAME, value=made.hex()))
    return made
