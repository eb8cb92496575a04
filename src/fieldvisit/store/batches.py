"""Batches: what of the outbox goes out together, and what the server said about it (SYNC "One request").

A batch is frozen once it is sent. Until its answer is stored it is asked for by id and never sent anew from the
start, so that a lost answer costs one small request and no edit is applied twice.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from sqlalchemy import Connection, func, select, update

from fieldvisit.store.codec import stamp_text
from fieldvisit.store.outbox import OutboxEntry, OutboxState, entries, entry_of, new_id
from fieldvisit.store.pages import forget_deleted, forget_line, set_version
from fieldvisit.store.state import get_state, set_state
from fieldvisit.store.tables import OUTBOX
from fieldvisit.store.unsent import fold_later
from fieldvisit_sync.protocol.messages import BatchAnswer, Mutation, MutationResult
from fieldvisit_sync.protocol.wire import plan_frames


@dataclass(frozen=True, slots=True)
class Batch:
    """A frozen batch and its frames.

    Attributes:
        was_sent: an earlier request may have carried it.
        answered: how many of its frames are answered already; `frames` holds the others.
    """

    id: str
    frames: list[list[Mutation]]
    was_sent: bool
    answered: int = 0


def next_batch(connection: Connection, most: int) -> Batch | None:
    """Return the batch that waits for an answer, else freeze the next one.

    Args:
        connection: a writing transaction.
        most: most mutations of a new batch; a group is never cut, so a large group may be more.

    Returns:
        None when nothing waits to be sent.
    """
    unanswered = entries(connection, OutboxState.SENT)
    if unanswered:
        batch = unanswered[0].batch
        return _batch(str(batch), [entry for entry in unanswered if entry.batch == batch], was_sent=True)
    chosen = _choose(entries(connection, OutboxState.OPEN, OutboxState.HELD), most)
    if not chosen:
        return None
    name = new_id()
    frames = plan_frames([_mutation(entry) for entry in chosen])
    for number, frame in enumerate(frames):
        ids = [mutation.id for mutation in frame]
        for start in range(0, len(ids), 500):
            freeze = update(OUTBOX).where(OUTBOX.c.id.in_(ids[start : start + 500]))
            connection.execute(freeze.values(state=OutboxState.SENT, batch=name, frame=number))
    return Batch(name, frames, was_sent=False)


def store_results(connection: Connection, answer: BatchAnswer, at: datetime) -> list[MutationResult]:
    """Keep what the server said about a batch.

    Returns:
        The refused results.
    """
    rows = connection.execute(
        select(OUTBOX).where(OUTBOX.c.batch == answer.id, OUTBOX.c.state == OutboxState.SENT)
    )
    sent = {entry.id: entry for entry in map(entry_of, rows.mappings())}
    refused: list[MutationResult] = []
    for result in answer.results:
        entry = sent.get(result.id)
        if entry is None:
            continue
        taken = result.status != "refused"
        if not taken:
            refused.append(result)
        connection.execute(
            update(OUTBOX)
            .where(OUTBOX.c.seq == entry.seq)
            .values(
                state=OutboxState.ANSWERED if taken else OutboxState.REFUSED,
                status=result.status,
                reason=result.reason,
                field=result.field,
                answered_at=stamp_text(at),
            )
        )
        if taken:
            forget_line(connection, entry.id)
        if taken and entry.op == "delete":
            forget_deleted(connection, entry.kind, entry.record, entry.base)
        elif result.status == "applied":
            set_version(connection, entry.kind, entry.record, result.version)
    if not _unanswered(connection, answer.id):
        set_state(
            connection, "acknowledge", sorted({*(get_state(connection, "acknowledge") or []), answer.id})
        )
    return refused


def has_open(connection: Connection) -> bool:
    """Say whether anything waits that would go out with the next request."""
    return bool(entries(connection, OutboxState.SENT, limit=1)) or bool(
        _choose(entries(connection, OutboxState.OPEN, OutboxState.HELD), 1)
    )


def reopen(connection: Connection, batch: str, frames_taken: int) -> None:
    """Let go of the frames that the server never got, so that they go out in a new batch.

    What was edited meanwhile is folded in: a record has one unsent mutation, or a still later edit would be folded into
    the wrong one. Only called with the server's own word on how many frames it committed and that it takes no more.
    """
    mine = (OUTBOX.c.batch == batch, OUTBOX.c.state == OutboxState.SENT, OUTBOX.c.frame >= frames_taken)
    rows = connection.execute(select(OUTBOX).where(*mine).order_by(OUTBOX.c.seq)).mappings().all()
    connection.execute(update(OUTBOX).where(*mine).values(state=OutboxState.OPEN, batch=None, frame=None))
    for entry in map(entry_of, rows):
        fold_later(connection, entry)


def _choose(waiting: list[OutboxEntry], most: int) -> list[OutboxEntry]:
    """Take whole groups in the order of their first edit; a group with a held-back member waits as a whole."""
    place: dict[str, int] = {}
    for entry in waiting:
        place.setdefault(entry.group or entry.id, entry.seq)
    ordered = sorted(waiting, key=lambda entry: (place[entry.group or entry.id], entry.seq))
    chosen: list[OutboxEntry] = []
    for _, together in groupby(ordered, key=lambda entry: entry.group or entry.id):
        members = list(together)
        if any(entry.state is OutboxState.HELD for entry in members):
            continue
        if chosen and len(chosen) + len(members) > most:
            break
        chosen += members
    return chosen


def _batch(name: str, members: Iterable[OutboxEntry], *, was_sent: bool) -> Batch:
    frames: dict[int, list[Mutation]] = {}
    for entry in members:
        frames.setdefault(entry.frame or 0, []).append(_mutation(entry))
    return Batch(name, [frames[number] for number in sorted(frames)], was_sent, answered=min(frames))


def _mutation(entry: OutboxEntry) -> Mutation:
    return Mutation(
        id=entry.id,
        kind=entry.kind,
        record=entry.record,
        op="delete" if entry.op == "delete" else "put",
        base=entry.base,
        new=entry.new,
        old=entry.old,
        at=entry.at,
        group=entry.group,
    )


def _unanswered(connection: Connection, batch: str) -> bool:
    query = select(func.count()).where(OUTBOX.c.batch == batch, OUTBOX.c.state == OutboxState.SENT)
    return bool(connection.scalar(query))
