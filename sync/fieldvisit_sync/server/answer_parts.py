"""An answer in parts, so that a line that is cut inside it goes on behind the last whole part (SYNC S7).

Each part is an answer of its own, with the cursor behind it: what a laptop stores part by part is what it would have
stored in one piece. Results come first, then drops with the first rows, and the proof with the last.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from fieldvisit_sync.protocol.messages import BatchAnswer, SyncAnswer
from fieldvisit_sync.server.cursor import Cursor

PART_TEXT = 64 * 1024
"""Characters of row texts in a part; compressed they stay below the 64 KB that a cut may cost."""

PART_RESULTS = 1_500
"""Results in a part."""


@dataclass(frozen=True, slots=True)
class Seam:
    """A place at which a page may be divided: behind so many of its rows, with the cursor that goes on there."""

    rows: int
    cursor: Cursor


def seams_of(texts: Sequence[str], may_end: Sequence[bool]) -> list[int]:
    """Return behind how many rows a page is divided.

    Args:
        texts: the rows' texts.
        may_end: per row, whether a cursor can stand behind it.
    """
    seams, size = [], 0
    for count, (text, may) in enumerate(zip(texts[:-1], may_end, strict=False), start=1):
        size += len(text)
        if size >= PART_TEXT and may:
            seams.append(count)
            size = 0
    return seams


def divide(answer: SyncAnswer, seams: Sequence[Seam], write: Callable[[Cursor], str]) -> Iterator[SyncAnswer]:
    """Yield the parts of an answer in their order; the last one ends where the answer ends.

    Args:
        answer: whole.
        seams: where its page may be divided; the first one lies in front of it.
        write: turns a cursor into what a laptop keeps.
    """
    before = write(seams[0].cursor)
    batch = answer.batch
    while batch is not None and len(batch.results) > PART_RESULTS:
        first, batch = _halves(batch)
        yield _part(answer, cursor=before, batch=first)
    drops, place = answer.drops, 0
    for seam in seams[1:]:
        rows = answer.rows[place : seam.rows]
        yield _part(answer, cursor=write(seam.cursor), batch=batch, drops=drops, rows=rows)
        batch, drops, place = None, [], seam.rows
    yield msgspec.structs.replace(answer, batch=batch, drops=drops, rows=answer.rows[place:])


def _halves(batch: BatchAnswer) -> tuple[BatchAnswer, BatchAnswer]:
    results = batch.results
    return (
        msgspec.structs.replace(batch, results=results[:PART_RESULTS]),
        msgspec.structs.replace(batch, results=results[PART_RESULTS:]),
    )


def _part(answer: SyncAnswer, **content: Any) -> SyncAnswer:
    return SyncAnswer(
        epoch=answer.epoch,
        server_time=answer.server_time,
        schema=answer.schema,
        too_old=answer.too_old,
        stale=answer.stale,
        more=True,
        **content,
    )
