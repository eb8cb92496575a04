"""W4: nothing to do, at rising numbers of records on both sides, and what twenty edits cost there.

The records are put into both databases by plain SQL, with digests and cursor as a sync would leave them; every sync
ends with the proof, so a wrong number would be seen.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from statistics import median
from typing import Any

from sqlalchemy import select, text

from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.store.state import set_state
from fieldvisit.sync_client.report import SyncReport
from fieldvisit_sync.merge.digest import MODULUS, digest_text, record_digest
from fieldvisit_sync.server.cursor import Cursor, write_cursor
from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.tables import COUNTER, DIGEST, RECORD
from tests.bench.raw_parts import RawParts
from tests.bench.records import KIND, MUNICIPALITY, json_of, make_records
from tests.bench.stand import BenchLaptop, Stand
from tests.bench.table import Figure
from tests.bench.workloads import EDITED, timed

_CHUNK = 50_000
_SEEDING_CACHE = -400_000
_NAMES = {10_000: "10k", 100_000: "100k", 1_000_000: "1M"}
_OTHERS = "11111111-1111-4111-8111-111111111111"


def nothing_to_do(stand: Stand, raw: RawParts, sizes: Sequence[int], rounds: int) -> Iterator[Figure]:
    """W4, and W3 again, at each size.

    Args:
        stand: its server may hold records already.
        raw: for the baseline.
        sizes: rising numbers of records.
        rounds: how often each sync is repeated.
    """
    reader, writer = stand.synced("karim"), stand.synced("mette")
    for size in sizes:
        _grow(stand, (reader, writer), _count(reader), size)
        for laptop in (reader, writer):
            laptop.sync()
            laptop.sync()
        runs = [timed(reader.sync) for _ in range(rounds)]
        size_name = _NAMES.get(size, str(size))
        yield _figure(stand, f"W4 {size_name}", 3, raw.of(stand.kind, 0, 1), runs)
        yield _edits_at(stand, writer, raw, size_name, rounds)


def _edits_at(stand: Stand, writer: BenchLaptop, raw: RawParts, name: str, rounds: int) -> Figure:
    with writer.workspace.store.read() as store:
        ids = [unit.id for unit in store.find(ProductionUnit, limit=EDITED)]
    runs = []
    for number in range(rounds):
        writer.edit(ids, {"phone": f"00 01 {name[:1]}0 {number:02d}"})
        runs.append(timed(writer.sync))
    return _figure(stand, f"W3 push at {name}", 5, raw.of(stand.kind, EDITED, 1), runs)


def _figure(
    stand: Stand, name: str, limit: float, raw_seconds: float, runs: Sequence[tuple[float, SyncReport]]
) -> Figure:
    report = runs[-1][1]
    return Figure(
        id=name,
        database=stand.kind,
        ours=median(seconds for seconds, _ in runs) * 1000,
        unit="ms",
        limit=limit,
        baseline=raw_seconds * 1000,
        size=report.bytes_up + report.bytes_down,
        note=f"{report.requests} requests",
    )


def _count(laptop: BenchLaptop) -> int:
    with laptop.workspace.store.read() as store:
        return store.count(ProductionUnit)


def _grow(stand: Stand, laptops: Sequence[BenchLaptop], held: int, size: int) -> None:
    """Put records `held` to `size` into server and laptops at version 1."""
    if size <= held:
        return
    total, seq = 0, _last_number(stand)
    for start in range(held, size, _CHUNK):
        records = make_records(min(_CHUNK, size - start), seed=_seed(start))
        total += sum(record_digest(KIND, record, 1) for record in records)
        _add_to_server(stand, records, seq)
        seq += len(records)
        for laptop in laptops:
            _add_to_laptop(laptop, records)
    _settle_server(stand, size - held, total, seq)
    for laptop in laptops:
        _settle_laptop(stand, laptop, size - held, total, seq)


def _seed(start: int) -> int:
    return 1_000 + start


def _last_number(stand: Stand) -> int:
    with stand.database.read() as connection:
        return int(
            connection.scalar(select(COUNTER.c.seq).where(COUNTER.c.municipality == MUNICIPALITY)) or 0
        )


def _add_to_server(stand: Stand, records: dict[str, dict[str, Any]], seq: int) -> None:
    names = [column.name for column in RECORD.columns]
    versions = f'{{"made":[1,"2026-10-01T08:00:00.000Z","{_OTHERS}","{_OTHERS}"]}}'
    given = {
        "municipality": MUNICIPALITY,
        "kind": KIND,
        "version": 1,
        "audience": "companies",
        "deleted": 0,
        "field_versions": versions,
    }
    rows = [
        tuple(
            {**given, "id": record, "seq": seq + place, "fields": json_of(fields)}.get(name) for name in names
        )
        for place, (record, fields) in enumerate(records.items(), 1)
    ]
    with stand.database.transaction() as connection:
        raw: Any = connection.connection.dbapi_connection
        if stand.kind == "postgresql":
            with raw.cursor() as cursor, cursor.copy(f"copy record ({', '.join(names)}) from stdin") as copy:
                for row in rows:
                    copy.write_row(row)
        else:
            marks = ", ".join("?" * len(names))
            with _room_for_indexes(raw):
                raw.executemany(f"insert into record ({', '.join(names)}) values ({marks})", rows)


def _settle_server(stand: Stand, count: int, total: int, seq: int) -> None:
    """Bring counter and digest up to what was added, and let the database learn its statistics."""
    key = {"municipality": MUNICIPALITY, "audience": "companies", "kind": KIND}
    with stand.database.transaction() as connection:
        connection.execute(COUNTER.update().where(COUNTER.c.municipality == MUNICIPALITY).values(seq=seq))
        mine = [DIGEST.c[name] == value for name, value in key.items()]
        row = connection.execute(select(DIGEST.c["count"], DIGEST.c.sum).where(*mine)).first()
        values = {
            "count": count + (row[0] if row else 0),
            "sum": digest_text(total + (int(row[1], 16) if row else 0)),
        }
        if row:
            connection.execute(DIGEST.update().where(*mine).values(values))
        else:
            connection.execute(DIGEST.insert().values({**key, **values}))
    if stand.kind == "postgresql":
        with stand.database.transaction() as connection:
            connection.execute(text("analyze"))


def _add_to_laptop(laptop: BenchLaptop, records: dict[str, dict[str, Any]]) -> None:
    fields = list(next(iter(records.values())))
    rows = [(record, 1, *values.values()) for record, values in records.items()]
    with laptop.workspace.store.maintain() as connection:
        raw: Any = connection.connection.dbapi_connection
        columns, marks = ", ".join(fields), ", ".join("?" * (len(fields) + 2))
        with _room_for_indexes(raw):
            raw.executemany(f"insert into {KIND} (id, version, {columns}) values ({marks})", rows)


@contextmanager
def _room_for_indexes(raw: Any) -> Iterator[None]:
    """Hold the leaves of large indexes in memory while random ids go in; the product's own size comes back after."""
    (usual,) = raw.execute("pragma cache_size").fetchone()
    raw.execute(f"pragma cache_size = {_SEEDING_CACHE}")
    try:
        yield
    finally:
        raw.execute(f"pragma cache_size = {usual}")


def _settle_laptop(stand: Stand, laptop: BenchLaptop, count: int, total: int, seq: int) -> None:
    """Bring digest and cursor up to what was added."""
    who = laptop.workspace.who
    place = Cursor(stand.database.epoch, who.role.value, seq, seq)
    cursor = write_cursor(
        place, stand.database.cursor_key, Identity(who.user, who.device, who.municipality, who.role)
    )
    with laptop.workspace.store.maintain() as connection:
        row = connection.execute(
            text("select rows, sum from digest where kind = :kind"), {"kind": KIND}
        ).first()
        held, summed = (row[0], int(row[1], 16)) if row else (0, 0)
        connection.execute(
            text("insert or replace into digest (kind, rows, sum) values (:kind, :rows, :sum)"),
            {"kind": KIND, "rows": held + count, "sum": f"{(summed + total) % MODULUS:032x}"},
        )
        set_state(connection, "cursor", cursor)
