"""Stored answers: what every frame of a batch was answered, until the laptop has it (SYNC S6, "One request").

A laptop that asks what became of a batch closes it by asking: it may fold later edits into what was not taken, so a
frame that was still on its way must have no effect any more. The seal lies in the place of that frame, so that the
two cannot both be committed.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, delete, insert, or_, select

from fieldvisit_sync.protocol.messages import MutationResult
from fieldvisit_sync.server.apply_changes import Applied
from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.stamps import to_stamp
from fieldvisit_sync.server.tables import BATCH_FRAME

KEPT = timedelta(days=90)
"""How long an answer waits for a laptop that does not come back; mutation ids make a later retry harmless too."""

_SEAL = -1


class StoredFrame(msgspec.Struct, frozen=True):
    """The stored answer to one frame.

    Attributes:
        results: what its mutations were answered.
        first_seq: first sequence number it took; 0 when it changed nothing.
        last_seq: last one.
    """

    results: list[MutationResult]
    first_seq: int
    last_seq: int

    @property
    def is_seal(self) -> bool:
        """Whether the batch was closed here, so that this frame and all behind it have no effect."""
        return self.first_seq == _SEAL


def stored_frames(connection: Connection, identity: Identity, batch: str) -> list[StoredFrame]:
    """Return the frames of a batch that were committed, from the first without a gap."""
    query = (
        select(BATCH_FRAME)
        .where(*_of_device(identity), BATCH_FRAME.c.batch == batch)
        .order_by(BATCH_FRAME.c.frame)
    )
    rows = (row for place, row in enumerate(connection.execute(query)) if row.frame == place)
    return [frame for row in rows if not (frame := _frame_of(row)).is_seal]


def stored_frame(connection: Connection, identity: Identity, batch: str, frame: int) -> StoredFrame | None:
    """Return one committed frame of a batch."""
    row = connection.execute(
        select(BATCH_FRAME).where(
            *_of_device(identity), BATCH_FRAME.c.batch == batch, BATCH_FRAME.c.frame == frame
        )
    ).first()
    return None if row is None else _frame_of(row)


def close_batch(connection: Connection, identity: Identity, batch: str, now: datetime) -> list[StoredFrame]:
    """Return the committed frames of a batch and let no further one be taken under its id.

    Args:
        connection: a writing transaction, repeated when a frame of the batch is committed meanwhile.
        identity: the device.
        batch: the batch it asks about.
        now: wall time.
    """
    frames = stored_frames(connection, identity, batch)
    if stored_frame(connection, identity, batch, len(frames)) is None:
        store_frame(connection, identity, (batch, len(frames)), Applied([], _SEAL, _SEAL), now)
    return frames


def store_frame(
    connection: Connection, identity: Identity, place: tuple[str, int], applied: Applied, now: datetime
) -> StoredFrame:
    """Keep the answer to a frame, in the transaction that takes it.

    Args:
        connection: that transaction.
        identity: the device.
        place: batch and number of the frame.
        applied: what the frame did.
        now: wall time.
    """
    connection.execute(
        insert(BATCH_FRAME).values(
            municipality=identity.municipality,
            device_id=identity.device,
            batch=place[0],
            frame=place[1],
            results=msgspec.msgpack.encode(applied.results),
            first_seq=applied.first_seq,
            last_seq=applied.last_seq,
            taken_at=to_stamp(now),
        )
    )
    return StoredFrame(applied.results, applied.first_seq, applied.last_seq)


def forget_batches(
    connection: Connection, identity: Identity, acknowledged: Sequence[str], now: datetime
) -> None:
    """Forget the answers that the device has stored, and those that waited too long."""
    connection.execute(
        delete(BATCH_FRAME).where(
            *_of_device(identity),
            or_(BATCH_FRAME.c.batch.in_(acknowledged), BATCH_FRAME.c.taken_at < to_stamp(now - KEPT)),
        )
    )


def _frame_of(row: Row[Any]) -> StoredFrame:
    results = msgspec.msgpack.decode(row.results, type=list[MutationResult])
    return StoredFrame(results, row.first_seq, row.last_seq)


def _of_device(identity: Identity) -> tuple[ColumnElement[bool], ...]:
    return (
        BATCH_FRAME.c.municipality == identity.municipality,
        BATCH_FRAME.c.device_id == identity.device,
    )
