"""What is filled past the sync is what a sync would have left."""

from typing import Any

from sqlalchemy import delete, select

from fieldvisit_sync.protocol.messages import BatchHead, Mutation, SyncRequest
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.schema.registry import SCHEMA_VERSION
from fieldvisit_sync.server.batches import forget_batches
from fieldvisit_sync.server.database import Database
from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.stamps import to_stamp
from fieldvisit_sync.server.sync_handler import SyncSession
from fieldvisit_sync.server.tables import BATCH_FRAME, CHANGE, COUNTER, DIGEST, RECORD, RECORD_LINK
from tests.bench.records import MUNICIPALITY
from tests.bench.seeding import many_records, pushes_of, seed_server
from tests.drivers.hand_clock import HandClock

WHO = Identity(
    "01a20114-be5a-7160-8655-46b481803301",
    "01a20114-be5a-7160-8655-46b481803302",
    MUNICIPALITY,
    Role.CONSULTANT,
)
BATCHES = ("01a20114-be5a-7160-8655-46b481803303", "01a20114-be5a-7160-8655-46b481803304")
TABLES = (RECORD, CHANGE, COUNTER, DIGEST, RECORD_LINK, BATCH_FRAME)
COUNT = 240


def _push(database: Database, clock: HandClock, batch: str, pushes: list[Mutation], heard: list[str]) -> None:
    session = SyncSession(database, clock, WHO)
    head = BatchHead(id=batch, frames=1)
    session.begin(
        SyncRequest(schema=SCHEMA_VERSION, batch=head, acknowledged=heard, device_time=to_stamp(clock.now()))
    )
    session.take_frame(pushes)
    answer = session.answer()
    assert answer.batch is not None
    assert {result.status for result in answer.batch.results} == {"applied"}


def _rows(database: Database) -> dict[str, list[Any]]:
    with database.read() as connection:
        return {
            table.name: [tuple(row) for row in connection.execute(select(table).order_by(*table.primary_key))]
            for table in TABLES
        }


def test_that_a_server_filled_in_bulk_holds_the_rows_counts_and_digests_of_a_push(database: Database) -> None:
    clock = HandClock()
    (records,) = many_records(COUNT, seed=3)
    pushes = pushes_of(records, clock)
    first, second = pushes[: COUNT // 2], pushes[COUNT // 2 :]
    _push(database, clock, BATCHES[0], first, [])
    _push(database, clock, BATCHES[1], second, [BATCHES[0]])
    # The last answers are forgotten when the laptop says that it has them.
    with database.transaction() as connection:
        forget_batches(connection, WHO, [BATCHES[1]], clock.now())
    pushed = _rows(database)
    with database.transaction() as connection:
        for table in TABLES:
            connection.execute(delete(table))
    for part in (first, second):
        seed_server(database, WHO, clock, part)
    assert _rows(database) == pushed
    assert (len(pushed["record"]), len(pushed["change"])) == (COUNT, COUNT)
    assert [row[-2] for row in pushed["digest"]] == [COUNT]
