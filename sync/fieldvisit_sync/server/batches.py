"""Stored answers: what every frame of a batch was answered, until the laptop has it (SYNC S6, "One request").

A laptop that asks what became of a batch closes it by asking: it may fold later edits into what was not taken, so a
frame that was still on its way must have no effect any more. The seal lies in the place of that frame, so that the
two cannot both be committed.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import islice

import msgspec
from sqlalchemy import ColumnElement, Connection, delete, or_

from fieldvisit_sync.protocol.messages import MutationResult
from fieldvisit_sync.server.apply_changes import Applied
from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.plain import Asked, fetch, run, together
from fieldvisit_sync.server.stamps import to_stamp
from fieldvisit_sync.server.tables import BATCH_FRAME

KEPT = timedelta(days=90)
"""How long an answer waits for a laptop that does not come back; mutation ids make a later retry harmless too."""

_SEAL = -1
_INSERT = (
    "INSERT INTO batch_frame (municipality, device_id, batch, frame, results, first_seq, last_seq, taken_at) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_STORED = (
    "SELECT frame, results, first_seq, last_seq FROM batch_frame "
    "WHERE municipality = ? AND device_id = ? AND batch = ? AND frame >= ? ORDER BY frame"
)
_frame = BATCH_FRAME.c
_results = msgspec.msgpack.Decoder(list[MutationResult])


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
    return [frame for frame in stored_from(connection, identity, batch, 0) if not frame.is_seal]


def asked_for(identity: Identity, batch: str, first: int) -> Asked:
    """Return what `stored_from` asks."""
    return _STORED, (identity.municipality, identity.device, batch, first)


def stored_from(connection: Connection, identity: Identity, batch: str, first: int) -> list[StoredFrame]:
    """Return what is stored of a batch from a frame on without a gap; the last may be its seal."""
    rows = fetch(connection, *asked_for(identity, batch, first))
    return [
        StoredFrame(_results.decode(results), first_seq, last_seq)
        for place, (frame, results, first_seq, last_seq) in enumerate(rows, first)
        if frame == place
    ]


def close_batch(connection: Connection, identity: Identity, batch: str, now: datetime) -> list[StoredFrame]:
    """Return the committed frames of a batch and let no further one be taken under its id.

    Args:
        connection: a writing transaction, repeated when a frame of the batch is committed meanwhile.
        identity: the device.
        batch: the batch it asks about.
        now: wall time.
    """
    frames = stored_from(connection, identity, batch, 0)
    if not frames or not frames[-1].is_seal:
        store_frames(connection, identity, (batch, len(frames)), [0], Applied([], _SEAL, _SEAL), now)
    return [frame for frame in frames if not frame.is_seal]


def store_frames(
    connection: Connection,
    identity: Identity,
    place: tuple[str, int],
    sizes: Sequence[int],
    applied: Applied,
    now: datetime,
) -> list[StoredFrame]:
    """Keep the answers to frames, in the transaction that takes them.

    Args:
        connection: that transaction.
        identity: the device.
        place: batch and number of the first frame.
        sizes: how many of the results belong to each frame.
        applied: what the frames did.
        now: wall time.
    """
    results = iter(applied.results)
    frames = [StoredFrame(list(islice(results, size)), applied.first_seq, applied.last_seq) for size in sizes]
    device, at = (identity.municipality, identity.device, place[0]), to_stamp(now)
    with together(connection):
        for number, frame in enumerate(frames, place[1]):
            packed = msgspec.msgpack.encode(frame.results)
            run(connection, _INSERT, (*device, number, packed, applied.first_seq, applied.last_seq, at))
    return frames


def forget_batches(
    connection: Connection, identity: Identity, acknowledged: Sequence[str], now: datetime
) -> None:
    """Forget the answers that the device has stored, and those that waited too long."""
    connection.execute(
        delete(BATCH_FRAME).where(
            *_of_device(identity),
            or_(_frame.batch.in_(acknowledged), _frame.taken_at < to_stamp(now - KEPT)),
        )
    )


def _of_device(identity: Identity) -> tuple[ColumnElement[bool], ...]:
    return (
        _frame.municipality == identity.municipality,
        _frame.device_id == identity.device,
    )
