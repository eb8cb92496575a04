"""Answers a laptop that looks for the records behind a differing proof (SYNC "Proof").

Everything is read in the transaction that reads the page, and within the scope that the feed has: a record outside it
is answered like one that never was. A request has a budget of records; what it does not reach is asked for again.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from math import ceil
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, select

from fieldvisit_sync.merge.content import content_hash
from fieldvisit_sync.merge.digest import content_digest, digest_text, record_digest
from fieldvisit_sync.protocol.messages import Drop, SyncRequest
from fieldvisit_sync.protocol.messages import Row as WireRow
from fieldvisit_sync.protocol.narrowing import (
    MOST_ENTRIES,
    MOST_RANGES,
    MOST_SUSPECTED,
    MOST_WANTED,
    Entry,
    Findings,
    IdRange,
    Part,
    Question,
    RangeAnswer,
    WantedRecord,
)
from fieldvisit_sync.protocol.wire import TooLargeError, WireError
from fieldvisit_sync.schema.registry import KINDS, SCHEMA_VERSION
from fieldvisit_sync.server.answer_parts import PART_TEXT
from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.page_size import count_that_fit
from fieldvisit_sync.server.record_ids import is_id
from fieldvisit_sync.server.record_ranges import read_range
from fieldvisit_sync.server.scope import in_scope
from fieldvisit_sync.server.stored_record import json_text
from fieldvisit_sync.server.tables import RECORD

PARTS = 16
"""A range is cut into so many parts."""

SMALLEST_PART = 8
"""Records that a part has at least."""

BUDGET = 50_000
"""Records whose versions one request sums up."""

CONTENT_BUDGET = 2_000
"""Records whose content one request reads."""

_fields = msgspec.json.Decoder(dict[str, Any])


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What goes into the answer: findings, and wanted records among its rows and drops."""

    findings: Findings
    rows: list[WireRow] = field(default_factory=list)
    drops: list[Drop] = field(default_factory=list)


def check_question(question: Question) -> None:
    """Refuse a question that no laptop asks.

    Raises:
        TooLargeError: it asks for more than one request may.
        WireError: an id is no id.
    """
    sizes = (
        (question.ranges, MOST_RANGES),
        (question.wanted, MOST_WANTED),
        (question.suspected, MOST_SUSPECTED),
    )
    if any(len(things) > most for things, most in sizes):
        raise TooLargeError("a question above the limit")
    ends = [end for within in question.ranges for end in (within.first, within.until) if end]
    if not all(map(is_id, (*ends, *(wanted.id for wanted in question.wanted)))):
        raise WireError("a range or a record without an id")


def narrow(
    connection: Connection, identity: Identity, header: SyncRequest, page: Sequence[WireRow]
) -> Narrowed | None:
    """Answer the question of a request; None when it has none.

    Args:
        connection: the transaction that read the page.
        identity: whose scope.
        header: the request; its question was checked.
        page: the rows that the answer holds anyway, which leave less room for wanted ones.
    """
    if header.narrow is None:
        return None
    return _Narrower(connection, identity, header.narrow, min(header.schema, SCHEMA_VERSION)).answer(page)


class _Narrower:
    """One question inside one reading transaction."""

    def __init__(self, connection: Connection, identity: Identity, question: Question, schema: int) -> None:
        self._connection = connection
        self._identity = identity
        self._question = question
        self._schema = schema
        self._left = CONTENT_BUDGET if question.content else BUDGET

    def answer(self, page: Sequence[WireRow]) -> Narrowed:
        findings = Findings(schema=self._schema, ranges=list(self._ranges()))
        rows, drops, findings.given = self._wanted(page)
        return Narrowed(findings, rows, drops)

    def _ranges(self) -> Iterator[RangeAnswer]:
        for within in self._question.ranges:
            if self._left <= 0:
                return
            yield self._sum(within) if within.kind in KINDS else RangeAnswer(until=within.until)

    def _sum(self, within: IdRange) -> RangeAnswer:
        content, most = self._question.content, self._left
        rows = self._read(within, most + 1, fields=content)
        self._left -= max(1, len(rows))
        if within.entries and len(rows) <= min(MOST_ENTRIES, most):
            rows = rows if content else self._read(within, len(rows), fields=True)
            return RangeAnswer(until=within.until, entries=[self._entry(within.kind, row) for row in rows])
        until = within.until
        if len(rows) > most:
            until = rows.pop().id
        return RangeAnswer(until=until, parts=list(self._parts(within.kind, rows, until)))

    def _read(self, within: IdRange, most: int, *, fields: bool) -> list[Row[Any]]:
        return read_range(self._connection, self._identity, within, most, fields=fields) if most else []

    def _parts(self, kind: str, rows: Sequence[Row[Any]], until: str | None) -> Iterator[Part]:
        size = max(SMALLEST_PART, ceil(len(rows) / PARTS))
        for start in range(0, max(1, len(rows)), size):
            part, behind = rows[start : start + size], rows[start + size : start + size + 1]
            total = sum(self._digest(kind, row) for row in part)
            yield Part(until=behind[0].id if behind else until, count=len(part), digest=digest_text(total))

    def _digest(self, kind: str, row: Row[Any]) -> int:
        if self._question.content:
            return content_digest(kind, row.id, row.version, self._hash(kind, row))
        return record_digest(kind, row.id, row.version)

    def _entry(self, kind: str, row: Row[Any]) -> Entry:
        return Entry(row.id, row.version, self._hash(kind, row))

    def _hash(self, kind: str, row: Row[Any]) -> str:
        return content_hash(KINDS[kind], _fields.decode(row.fields), self._schema)

    def _wanted(self, page: Sequence[WireRow]) -> tuple[list[WireRow], list[Drop], int]:
        """Return wanted records as rows, those out of scope as drops, and how many of them there was room for."""
        wanted = self._question.wanted
        if not wanted:
            return [], [], 0
        found = self._find(wanted)
        taken = [json_text(row.fields) for row in page]
        texts = [found[name].fields if name in found else "" for name in wanted]
        given = min(_in_a_part(texts), max(0, count_that_fit([*taken, *texts]) - len(taken)))
        rows: list[WireRow] = []
        drops: list[Drop] = []
        for name in wanted[:given]:
            row = found.get(name)
            if row is not None:
                fields = {} if row.deleted else _fields.decode(row.fields)
                deleted = bool(row.deleted)
                rows.append(
                    WireRow(kind=name.kind, id=name.id, version=row.version, fields=fields, deleted=deleted)
                )
            elif name.kind in KINDS:
                drops.append(Drop(kind=name.kind, id=name.id))
        return rows, drops, given

    def _find(self, wanted: Sequence[WantedRecord]) -> dict[WantedRecord, Any]:
        found: dict[WantedRecord, Any] = {}
        for kind in sorted({name.kind for name in wanted if name.kind in KINDS}):
            query = select(RECORD.c.id, RECORD.c.version, RECORD.c.deleted, RECORD.c.fields).where(
                RECORD.c.municipality == self._identity.municipality,
                RECORD.c.kind == kind,
                RECORD.c.id.in_([name.id for name in wanted if name.kind == kind]),
                in_scope(self._identity, self._identity.role),
            )
            for row in self._connection.execute(query):
                found[WantedRecord(kind, row.id)] = row
        return found


def _in_a_part(texts: Sequence[str]) -> int:
    """Return how many of the texts a cut line may cost, from the first; at least one."""
    behind = accumulate(map(len, texts))
    return max(1, sum(size <= PART_TEXT for size in behind))
