"""Batches: what of the outbox goes out together, and what the server said about it (SYNC "One request").

A batch is frozen once it is sent. Until its answer is stored it is asked for by id and never sent anew from the
start, so that a lost answer costs one small request and no edit is applied twice.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

import msgspec
from sqlalchemy import Connection, and_, select

from fieldvisit.store.answered import Applied, can_be_applied, store_applied
from fieldvisit.store.outbox import OutboxEntry, OutboxState, entry_of, new_id
from fieldvisit.store.outbox_rows import change_rows, stretches
from fieldvisit.store.pages import drop_records, forget_deleted, forget_line, is_told, set_version
from fieldvisit.store.plain import fetch, fetch_one, run_for_each
from fieldvisit.store.reread import is_reading_anew, mark_before
from fieldvisit.store.state import get_state, set_state
from fieldvisit.store.tables import OUTBOX
from fieldvisit.store.unsent import fold_later
from fieldvisit_sync.protocol.messages import BatchAnswer, Before, Drop, Mutation, MutationResult
from fieldvisit_sync.protocol.reasons import Refusal
from fieldvisit_sync.protocol.wire import plan_frames
from fieldvisit_sync.statement import part, statement

_UNANSWERED = "SELECT batch FROM outbox_state WHERE state = 'sent' ORDER BY seq LIMIT 1"
_OF_BATCH = part("FROM outbox WHERE state = 'sent' AND batch = ? ORDER BY seq")
_ANSWERED = statement("SELECT seq, id, kind, record, op, before {of_batch}", of_batch=_OF_BATCH)
_ANY_UNANSWERED = statement("SELECT 1 {of_batch} LIMIT 1", of_batch=_OF_BATCH)
_CONTENT = part("seq, id, kind, record, op, base, new, old, at, group_id, before")
_FROZEN = statement("SELECT frame, {content} {of_batch}", content=_CONTENT, of_batch=_OF_BATCH)
_GROUP = 9
_READY = part("SELECT seq FROM outbox_state WHERE state IN ('offered', 'open')")
_FIRST_READY = statement(
    "SELECT {content} FROM outbox_edit WHERE seq IN ({ready} ORDER BY seq LIMIT ?) ORDER BY seq",
    content=_CONTENT,
    ready=_READY,
)
_READY_BETWEEN = statement(
    "SELECT {content} FROM outbox_edit WHERE seq IN ({ready} AND seq BETWEEN ? AND ?)",
    content=_CONTENT,
    ready=_READY,
)
_FREEZE = "UPDATE outbox_state SET state = 'sent', batch = ?, frame = ? WHERE seq BETWEEN ? AND ?"
_fields = msgspec.json.Decoder(dict[str, Any])
_before = msgspec.json.Decoder(Before)


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
    unanswered = fetch_one(connection, _UNANSWERED)
    if unanswered is not None:
        return _batch(connection, str(unanswered))
    if is_reading_anew(connection):
        mark_before(connection)
    chosen = _choose(connection, most)
    if not chosen:
        return None
    name = new_id()
    frames = plan_frames([_mutation(row[1:]) for row in chosen])
    places = (row[0] for row in chosen)
    for number, frame in enumerate(frames):
        frozen = stretches(islice(places, len(frame)))
        run_for_each(connection, _FREEZE, ((name, number, first, last) for first, last in frozen))
    return Batch(name, frames, was_sent=False)


def store_results(connection: Connection, answer: BatchAnswer, at: str) -> list[MutationResult]:
    """Keep what the server said about a batch; of a change about somebody who was erased a neutral line stays (SYNC S11).

    Args:
        connection: a writing transaction.
        answer: what it said.
        at: STAMP of the answer, by the server's clock.

    Returns:
        The refused results.
    """
    refused: list[MutationResult] = []
    sent = _sent_otherwise(connection, answer, at)
    for result in answer.results:
        entry = sent.get(result.id)
        if entry is None:
            continue
        taken = result.status != "refused"
        if not taken:
            refused.append(result)
        told = {
            "state": OutboxState.ANSWERED if taken else OutboxState.REFUSED,
            "status": result.status,
            "reason": result.reason,
            "field": result.field,
            "answered_at": at,
            "version": result.version if taken else entry.version,
        }
        change_rows(connection, OUTBOX.c.seq == entry.seq, told)
        if taken:
            forget_line(connection, entry.id)
        if taken and entry.op == "delete":
            forget_deleted(connection, entry.kind, entry.record, entry.counted)
        elif result.status == "applied" and (entry.before is None or not is_told(entry.kind)):
            # What was edited before a restore is told back: others' edits that stood beside it may be gone.
            set_version(connection, entry.kind, entry.record, result.version)
    about_erased = [sent[result.id] for result in refused if result.reason == Refusal.ERASED]
    drop_records(connection, [Drop(kind=entry.kind, id=entry.record, erased=True) for entry in about_erased])
    if not _unanswered(connection, answer.id):
        set_state(
            connection, "acknowledge", sorted({*(get_state(connection, "acknowledge") or []), answer.id})
        )
    return refused


def _sent_otherwise(connection: Connection, answer: BatchAnswer, at: str) -> dict[str, OutboxEntry]:
    """Store the answers that need no look at the record; return the other answered mutations of the batch by id."""
    results = {result.id: result for result in answer.results}
    applied: list[Applied] = []
    others = False
    for seq, mutation, kind, record, op, before in fetch(connection, _ANSWERED, (answer.id,)):
        result = results.get(mutation)
        if result is None:
            continue
        if before is None and can_be_applied(op, result):
            applied.append(Applied(seq, mutation, kind, record, result.version))
        else:
            others = True
    store_applied(connection, applied, at)
    if not others:
        return {}
    rows = connection.execute(
        select(OUTBOX).where(OUTBOX.c.batch == answer.id, OUTBOX.c.state == OutboxState.SENT)
    )
    return {entry.id: entry for entry in map(entry_of, rows.mappings())}


def has_open(connection: Connection) -> bool:
    """Say whether anything waits that would go out with the next request."""
    return fetch_one(connection, _UNANSWERED) is not None or bool(_choose(connection, 1))


def reopen(connection: Connection, batch: str, frames_taken: int) -> None:
    """Let go of the frames that the server never got, so that they go out in a new batch.

    What was edited meanwhile is folded in: a record has one unsent mutation, or a still later edit would be folded into
    the wrong one. Only called with the server's own word on how many frames it committed and that it takes no more.
    """
    mine = (OUTBOX.c.batch == batch, OUTBOX.c.state == OutboxState.SENT, OUTBOX.c.frame >= frames_taken)
    rows = connection.execute(select(OUTBOX).where(*mine).order_by(OUTBOX.c.seq)).mappings().all()
    for state, was_answered in (
        (OutboxState.OFFERED, OUTBOX.c.answered_at.is_not(None)),
        (OutboxState.OPEN, OUTBOX.c.answered_at.is_(None)),
    ):
        change_rows(connection, and_(*mine, was_answered), {"state": state, "batch": None, "frame": None})
    for entry in map(entry_of, rows):
        # What was answered once stays as it was: the server may know it.
        if entry.answered_at is None:
            fold_later(connection, entry)


def _choose(connection: Connection, most: int) -> Sequence[Sequence[Any]]:
    """Return the content of what goes out next.

    Whole groups in the order of their first edit; a group with a held-back member waits as a whole.
    """
    rows = fetch(connection, _FIRST_READY, (most,))
    if not any(row[_GROUP] for row in rows):
        return rows
    waiting = select(OUTBOX.c.seq, OUTBOX.c.id, OUTBOX.c.group_id, OUTBOX.c.state).where(
        OUTBOX.c.state.in_((OutboxState.OFFERED, OutboxState.OPEN, OutboxState.HELD))
    )
    chosen = _choose_groups(connection.execute(waiting.order_by(OUTBOX.c.seq)).all(), most)
    if not chosen:
        return []
    between = (min(chosen), max(chosen))
    found = {row[0]: row for row in fetch(connection, _READY_BETWEEN, between)}
    return [found[seq] for seq in chosen]


def _choose_groups(waiting: Sequence[Any], most: int) -> list[int]:
    groups: dict[str, list[Any]] = {}
    for row in waiting:
        groups.setdefault(row.group_id or row.id, []).append(row)
    chosen: list[int] = []
    for members in groups.values():
        if any(row.state == OutboxState.HELD for row in members):
            continue
        if chosen and len(chosen) + len(members) > most:
            break
        chosen += [row.seq for row in members]
    return chosen


def _batch(connection: Connection, name: str) -> Batch:
    """Return a batch that was sent, as it was frozen."""
    rows = fetch(connection, _FROZEN, (name,))
    frames: dict[int, list[Mutation]] = {}
    for frame, _, *content in rows:
        frames.setdefault(frame or 0, []).append(_mutation(content))
    return Batch(name, [frames[number] for number in sorted(frames)], was_sent=True, answered=min(frames))


def _mutation(content: Sequence[Any]) -> Mutation:
    """Return a mutation from the columns of `_CONTENT` behind its place."""
    mutation, kind, record, op, base, new, old, at, group, before = content
    return Mutation(
        id=mutation,
        kind=kind,
        record=record,
        op="delete" if op == "delete" else "put",
        base=base,
        new=_fields.decode(new),
        old=_fields.decode(old),
        at=at,
        group=group,
        before=None if before is None else _before.decode(before),
    )


def _unanswered(connection: Connection, batch: str) -> bool:
    return fetch_one(connection, _ANY_UNANSWERED, (batch,)) is not None
