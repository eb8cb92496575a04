"""The many answers of a batch that need no look at the single record: put, and applied as they were sent.

A first push of ten thousand records is answered by the thousand; what is refused, merged, in conflict or deleted goes
the long way in `batches`.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from operator import attrgetter, itemgetter

from sqlalchemy import Connection

from fieldvisit.store.codec import json_text
from fieldvisit.store.outbox_rows import stretches
from fieldvisit.store.pages import count_versions
from fieldvisit.store.plain import fetch, run_for_each
from fieldvisit.store.tables import KIND_TABLES
from fieldvisit_sync.protocol.messages import MutationResult
from fieldvisit_sync.statement import statement, table_name

_ANSWER = (
    "UPDATE outbox_state SET state = 'answered', status = 'applied', reason = NULL, field = NULL, answered_at = ?, version = ? "
    "WHERE seq BETWEEN ? AND ?"
)
_FORGET_LINES = "DELETE FROM history WHERE version = 0 AND id IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class Applied:
    """A mutation that the server took as it was sent.

    Attributes:
        seq: its place in the outbox.
        id: its id.
        kind: the record's kind.
        record: the record's id.
        version: the record's version on the server now.
    """

    seq: int
    id: str
    kind: str
    record: str
    version: int


def store_applied(connection: Connection, applied: Iterable[Applied], at: str) -> None:
    """Keep the answers, and note that the server holds exactly these rows.

    Args:
        connection: a writing transaction.
        applied: the mutations, in the order in which they were made.
        at: STAMP of the answer.
    """
    answers = list(applied)
    if not answers:
        return
    for version, alike in groupby(answers, key=attrgetter("version")):
        taken = stretches(answer.seq for answer in alike)
        run_for_each(connection, _ANSWER, ((at, version, first, last) for first, last in taken))
    fetch(connection, _FORGET_LINES, (json_text([answer.id for answer in answers]),))
    newest: dict[str, dict[str, int]] = defaultdict(dict)
    for answer in answers:
        newest[answer.kind][answer.record] = max(answer.version, newest[answer.kind].get(answer.record, 0))
    for kind, versions in newest.items():
        _set_versions(connection, kind, versions)


def can_be_applied(op: str, result: MutationResult) -> bool:
    """Say whether an answer is one of these."""
    return op == "put" and result.status == "applied"


def _set_versions(connection: Connection, kind: str, versions: dict[str, int]) -> None:
    """Raise the versions of rows that are here and older; rows that lie together are written together."""
    held = fetch(connection, _held_of(kind), (json_text(list(versions)),))
    raised = [(place, record, was, versions[record]) for place, record, was in held if was < versions[record]]
    for version, alike in groupby(raised, key=itemgetter(3)):
        together = stretches(place for place, *_ in alike)
        run_for_each(connection, _raise_of(kind), ((version, first, last) for first, last in together))
    if raised:
        count_versions(connection, kind, ((record, was, now) for _, record, was, now in raised))


@cache
def _held_of(kind: str) -> str:
    return statement(
        "SELECT t.rowid, t.id, t.version FROM json_each(?) AS asked CROSS JOIN {table} AS t ON t.id = asked.value",
        table=table_name(KIND_TABLES[kind]),
    )


@cache
def _raise_of(kind: str) -> str:
    return statement(
        "UPDATE {table} SET version = ? WHERE rowid BETWEEN ? AND ?", table=table_name(KIND_TABLES[kind])
    )
