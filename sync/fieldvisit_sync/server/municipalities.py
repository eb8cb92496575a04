"""Municipalities of this server: each is its own shard with its own recovery key."""

import re
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from sqlalchemy import Connection, insert, select

from fieldvisit_sync.server.account_tables import MUNICIPALITY

CODE = re.compile(r"0[1-9][0-9]{2}")
"""A municipality code: four digits as text."""


@dataclass(frozen=True, slots=True)
class Municipality:
    """A municipality.

    Attributes:
        code: four digits.
        name: for people.
        recovery_key: X25519 public key, 32 bytes.
    """

    code: str
    name: str
    recovery_key: bytes


def make_recovery_key() -> tuple[bytes, bytes]:
    """Return a new X25519 key pair, 32 bytes each: the private key, which never enters the database, and the public."""
    private = X25519PrivateKey.generate()
    return private.private_bytes_raw(), private.public_key().public_bytes_raw()


def add_municipality(connection: Connection, municipality: Municipality, at: str) -> None:
    """Write a municipality; `at` is the STAMP of now."""
    connection.execute(
        insert(MUNICIPALITY).values(
            municipality=municipality.code,
            name=municipality.name,
            recovery_key=municipality.recovery_key,
            added_at=at,
        )
    )


def find_municipality(connection: Connection, code: str) -> Municipality | None:
    """Return the municipality with this code."""
    row = connection.execute(
        select(MUNICIPALITY.c.municipality, MUNICIPALITY.c.name, MUNICIPALITY.c.recovery_key).where(
            MUNICIPALITY.c.municipality == code
        )
    ).first()
    return None if row is None else Municipality(row.municipality, row.name, bytes(row.recovery_key))


def list_municipalities(connection: Connection) -> list[Municipality]:
    """Return all municipalities in the order of their codes."""
    rows = connection.execute(
        select(MUNICIPALITY.c.municipality, MUNICIPALITY.c.name, MUNICIPALITY.c.recovery_key).order_by(
            MUNICIPALITY.c.municipality
        )
    )
    return [Municipality(row.municipality, row.name, bytes(row.recovery_key)) for row in rows]
