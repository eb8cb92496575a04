"""Very many records in a server and a laptop without a sync: as a first push and a first pull leave them, in a tenth of the time.

A server's rows are made by the code that takes a push, without the looks at what might be there before. A laptop's go into
its table and its digest; the full-text index is left out, which costs most and which no sync without new texts touches.
"""

import random
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, text

from fieldvisit.domain.clock import format_stamp
from fieldvisit.services.workspace import Workspace as LaptopWorkspace
from fieldvisit.store.outbox import new_id
from fieldvisit.store.state import set_state
from fieldvisit_sync.clock import Clock
from fieldvisit_sync.merge.digest import MODULUS, record_digest
from fieldvisit_sync.protocol.messages import Mutation
from fieldvisit_sync.schema.registry import KINDS, SCHEMA_VERSION
from fieldvisit_sync.server.author import Author
from fieldvisit_sync.server.cursor import Cursor, write_cursor
from fieldvisit_sync.server.database import Database
from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.plain_records import PlainRecords
from fieldvisit_sync.server.sequence import last_number
from fieldvisit_sync.server.workspace import Workspace
from tests.bench.records import KIND, make_records

Records = Mapping[str, Mapping[str, Any]]

_CHUNK = 25_000
_MADE = 5_000
_CACHE = -400_000


def many_records(count: int, seed: int) -> Iterator[dict[str, dict[str, Any]]]:
    """Yield records in chunks of rising ids, so that no index is filled in a random order; each has a name of its own."""
    chance = random.Random(seed)
    made = [*make_records(min(count, _MADE), seed).values()]
    ids = sorted(str(uuid.UUID(int=chance.getrandbits(128), version=4)) for _ in range(count))
    for start in range(0, count, _CHUNK):
        yield {
            record: {**made[number % _MADE], "name": f"{made[number % _MADE]['name']} {number}"}
            for number, record in enumerate(ids[start : start + _CHUNK], start)
        }


def pushes_of(records: Records, clock: Clock) -> list[Mutation]:
    """Return the edits that make records."""
    now = format_stamp(clock.now())
    return [
        Mutation(id=new_id(), kind=KIND, record=record, new=dict(fields), at=now)
        for record, fields in records.items()
    ]


def seed_server(database: Database, who: Identity, clock: Clock, pushes: Sequence[Mutation]) -> None:
    """Take edits that make records as if a device had pushed them and had heard of it.

    Args:
        database: the server's.
        who: the device.
        clock: wall time.
        pushes: of records that the server does not know.
    """
    with database.transaction() as connection, _room_for_indexes(connection):
        desk = Workspace(connection, who.municipality)
        plain = PlainRecords(desk, Author(who, format_stamp(clock.now()), SCHEMA_VERSION))
        for push in pushes:
            if plain.make(KINDS[push.kind], push) is None:
                raise ValueError("a record that needs a look of its own")
        desk.flush()


def seed_laptop(laptop: LaptopWorkspace, records: Records) -> None:
    """Put records into a laptop's table at version 1, and into its digest."""
    names = list(next(iter(records.values())))
    rows = ((record, 1, *fields.values()) for record, fields in records.items())
    columns, marks = ", ".join(names), ", ".join("?" * (len(names) + 2))
    total = sum(record_digest(KIND, record, 1) for record in records)
    with laptop.store.maintain() as connection, _room_for_indexes(connection):
        raw: Any = connection.connection.dbapi_connection
        raw.executemany(f"insert into {KIND} (id, version, {columns}) values ({marks})", rows)
        held = connection.execute(
            text("select rows, sum from digest where kind = :kind"), {"kind": KIND}
        ).first()
        count, summed = (held[0], int(held[1], 16)) if held else (0, 0)
        connection.execute(
            text("insert or replace into digest (kind, rows, sum) values (:kind, :rows, :sum)"),
            {"kind": KIND, "rows": count + len(records), "sum": f"{(summed + total) % MODULUS:032x}"},
        )


def identity_of(laptop: LaptopWorkspace) -> Identity:
    """Return how the server knows a laptop."""
    who = laptop.who
    return Identity(who.device, who.user, who.municipality, who.role)


def put_at_end(database: Database, laptop: LaptopWorkspace) -> None:
    """Give a laptop that holds all there is the cursor that says so, and let PostgreSQL learn its statistics."""
    identity = identity_of(laptop)
    with database.read() as connection:
        top = last_number(connection, identity.municipality)
    place = Cursor(database.epoch, identity.role.value, top, top, schema=SCHEMA_VERSION)
    with laptop.store.maintain() as connection:
        set_state(connection, "cursor", write_cursor(place, database.cursor_key, identity))
    if database.engine.dialect.name == "postgresql":
        with database.transaction() as connection:
            connection.execute(text("analyze"))


@contextmanager
def _room_for_indexes(connection: Connection) -> Iterator[None]:
    """Hold the leaves of large indexes in memory meanwhile; the product's own size comes back after."""
    if connection.dialect.name == "postgresql":
        yield
        return
    raw: Any = connection.connection.dbapi_connection
    (usual,) = raw.execute("pragma cache_size").fetchone()
    raw.execute(f"pragma cache_size = {_CACHE}")
    try:
        yield
    finally:
        raw.execute(f"pragma cache_size = {usual}")
