"""Syncs in a second: laptops of one municipality that push 50 edits and pull 100 records each, several at once.

What they send is made beforehand and what they get is looked at afterwards, so that the server is measured alone.
"""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from itertools import chain
from statistics import quantiles
from typing import Any

from sqlalchemy import select, text

from fieldvisit.domain.clock import format_stamp
from fieldvisit.store.outbox import new_id
from fieldvisit_sync.clock import SystemClock
from fieldvisit_sync.protocol.messages import BatchHead, Mutation, SyncRequest
from fieldvisit_sync.protocol.wire import encode_frame
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.schema.registry import SCHEMA_VERSION
from fieldvisit_sync.server.cursor import Cursor, write_cursor
from fieldvisit_sync.server.tables import COUNTER
from tests.bench.bare_requests import line_to, parts_of, signed_in
from tests.bench.cpu_time import cpu_seconds
from tests.bench.memory import children_of
from tests.bench.records import KIND, MUNICIPALITY, make_records
from tests.bench.stand import BenchError, Stand
from tests.bench.table import Figure
from tests.bench.workloads import CHANGED

PULLED = 100
_LAPTOPS = 20
_AT_ONCE = 8
_clock = SystemClock()


@dataclass
class _Laptop:
    token: str
    bodies: list[bytes]
    answers: list[bytes] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)


def many_syncs(stand: Stand, rounds: int) -> Iterator[Figure]:
    """Measure how many syncs a second the server takes, and how long the slow ones last.

    Args:
        stand: its server.
        rounds: syncs of each laptop.
    """
    writer = stand.synced("mette")
    records = list(make_records(_LAPTOPS * CHANGED, seed=11).items())
    writer.fill(dict(records))
    writer.sync()
    if stand.kind == "postgresql":
        with stand.database.transaction() as connection:
            connection.execute(text("analyze"))
    laptops = [
        _laptop(stand, records[place * CHANGED : (place + 1) * CHANGED], rounds) for place in range(_LAPTOPS)
    ]
    before, started = _spent(stand), _clock.monotonic()
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        list(pool.map(lambda laptop: _run(stand.server.url, laptop), laptops))
    seconds, after = _clock.monotonic() - started, _spent(stand)
    for laptop in laptops:
        _check(laptop)
    each = list(chain.from_iterable(laptop.seconds for laptop in laptops))
    *_, p99 = quantiles(each, n=100)
    note = f"{CHANGED} pushed and {PULLED} pulled each, {_AT_ONCE} laptops at once, {len(each)} syncs"
    if before is not None and after is not None:
        spent = [(late - early) / len(each) * 1000 for early, late in zip(before, after, strict=True)]
        note += f"; CPU of each: server {spent[0]:.1f} ms, database {spent[1]:.1f} ms"
    yield Figure(
        id="syncs a second",
        database=stand.kind,
        ours=len(each) / seconds,
        unit="/s",
        limit=200,
        at_least=True,
        note=note,
    )
    yield Figure(id="slow sync (p99)", database=stand.kind, ours=p99 * 1000, unit="ms", limit=150, note=note)


def _spent(stand: Stand) -> tuple[float, float] | None:
    """Return the processor time of the server's processes and of PostgreSQL's; None where the system does not tell it."""
    backends: list[int] = []
    if stand.kind == "postgresql":
        with stand.database.read() as connection:
            query = text("select pid from pg_stat_activity where datname = current_database()")
            backends = list(connection.scalars(query))
    server = [stand.server.pid, *children_of(stand.server.pid)]
    told = [[cpu_seconds(process) for process in group] for group in (server, backends)]
    if None in (*told[0], *told[1]):
        return None
    ours, theirs = (sum(seconds or 0.0 for seconds in group) for group in told)
    return ours, theirs


def _laptop(stand: Stand, records: Sequence[tuple[str, Any]], rounds: int) -> _Laptop:
    """Enrol a laptop, and write what it will send: edits of its own records, from a place 100 numbers back."""
    token, identity = signed_in(stand, "karim")
    with stand.database.read() as connection:
        query = select(COUNTER.c.seq).where(COUNTER.c.municipality == MUNICIPALITY)
        top = int(connection.scalar(query) or 0)
    cursor = write_cursor(
        Cursor(stand.database.epoch, Role.CONSULTANT.value, top, top - PULLED, schema=SCHEMA_VERSION),
        stand.database.cursor_key,
        identity,
    )
    return _Laptop(token, [_body(cursor, records, number) for number in range(rounds)])


def _body(cursor: str, records: Sequence[tuple[str, Any]], number: int) -> bytes:
    now = format_stamp(_clock.now())
    before = f"00 02 00 {number - 1:02d}"
    frame = [
        Mutation(
            id=new_id(),
            kind=KIND,
            record=record,
            base=number + 1,
            new={"phone": f"00 02 00 {number:02d}"},
            old={"phone": before if number else fields["phone"]},
            at=now,
        )
        for record, fields in records
    ]
    header = SyncRequest(
        schema=SCHEMA_VERSION,
        cursor=cursor,
        batch=BatchHead(id=new_id(), frames=1),
        page_rows=PULLED,
        device_time=now,
        in_parts=True,
    )
    return encode_frame(header) + encode_frame(frame)


def _run(url: str, laptop: _Laptop) -> None:
    with line_to(url, laptop.token) as ask:
        for body in laptop.bodies:
            started = _clock.monotonic()
            content = ask(body)
            laptop.seconds.append(_clock.monotonic() - started)
            laptop.answers.append(content)


def _check(laptop: _Laptop) -> None:
    for content in laptop.answers:
        parts = parts_of(content)
        results = [result for part in parts if part.batch is not None for result in part.batch.results]
        if [result.status for result in results] != ["applied"] * CHANGED:
            raise BenchError("an edit was not applied as sent")
        if sum(len(part.rows) for part in parts) < PULLED:
            raise BenchError("a sync brought too little")
