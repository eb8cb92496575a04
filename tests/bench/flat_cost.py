"""W4: nothing to do, at rising numbers of records on both sides, and what twenty edits cost there.

Server and laptop are filled past the sync (`seeding`); every sync ends with the proof, so a wrong number would be seen.
"""

import random
from collections.abc import Iterator, Sequence
from statistics import median

from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.sync_client.report import SyncReport
from fieldvisit_sync.clock import SystemClock
from tests.bench.bare_requests import pull_everything
from tests.bench.memory import forget_peak, peak_mb, server_mb
from tests.bench.raw_parts import RawParts
from tests.bench.seeding import identity_of, many_records, pushes_of, put_at_end, seed_laptop, seed_server
from tests.bench.stand import BenchError, BenchLaptop, Stand
from tests.bench.table import Figure
from tests.bench.workloads import EDITED, timed

_NAMES = {10_000: "10k", 100_000: "100k", 1_000_000: "1M"}
_MEMORY_AT = 100_000
_SERVER_MB = 150
_clock = SystemClock()


def nothing_to_do(stand: Stand, raw: RawParts, sizes: Sequence[int], rounds: int) -> Iterator[Figure]:
    """W4, and W3 again, at each size; the server's memory with a hundred thousand records.

    Args:
        stand: its server may hold records already.
        raw: for the baseline.
        sizes: rising numbers of records.
        rounds: how often each sync is repeated.
    """
    laptop = stand.synced("karim")
    for size in sizes:
        name = _NAMES.get(size, str(size))
        started = _clock.monotonic()
        added = _grow(stand, laptop, size)
        seconds = _clock.monotonic() - started
        yield Figure(id=f"filling to {name}", database=stand.kind, ours=seconds, unit="s")
        for _ in range(2):
            laptop.sync()
        forget_peak(stand.server.pid)
        runs = [timed(laptop.sync) for _ in range(rounds)]
        yield _figure(stand, f"W4 {name}", 3, raw.of(stand.kind, 0, 1), runs)
        yield _edits_at(stand, laptop, raw, name, rounds, added)
        if size == _MEMORY_AT:
            rows = pull_everything(stand, "mette")
            if rows < size:
                raise BenchError("the pull brought too little")
            yield Figure(
                id="server memory",
                database=stand.kind,
                ours=server_mb(stand.server.pid) or 0.0,
                unit="MB",
                limit=_SERVER_MB,
                note=f"{rows} records pulled from it",
            )


def _grow(stand: Stand, laptop: BenchLaptop, size: int) -> list[str]:
    """Fill server and laptop up to a number of records, and return some of those that were added, else of those that lay here."""
    with laptop.workspace.store.read() as store:
        held = store.count(ProductionUnit)
        lay = [unit.id for unit in store.find(ProductionUnit, order=("id",))] if held >= size else []
    added: list[str] = []
    for records in many_records(max(0, size - held), seed=1_000 + held):
        seed_server(stand.database, identity_of(laptop.workspace), _clock, pushes_of(records, _clock))
        seed_laptop(laptop.workspace, records)
        added += random.Random(held).sample(sorted(records), min(EDITED, len(records)))
    put_at_end(stand.database, laptop.workspace)
    chosen = added or lay
    return random.Random(size).sample(chosen, min(EDITED, len(chosen)))


def _edits_at(
    stand: Stand, laptop: BenchLaptop, raw: RawParts, name: str, rounds: int, ids: Sequence[str]
) -> Figure:
    runs = []
    for number in range(rounds):
        laptop.edit(ids, {"phone": f"00 01 {name[:1]}0 {number:02d}"})
        runs.append(timed(laptop.sync))
        if runs[-1][1].sent != len(ids):
            raise BenchError("W3 left an edit behind")
    return _figure(stand, f"W3 push at {name}", 5, raw.of(stand.kind, len(ids), 1), runs)


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
        server_mb=server_mb(stand.server.pid),
        laptop_mb=peak_mb(),
        size=report.bytes_up + report.bytes_down,
        note=f"{report.requests} requests",
    )
