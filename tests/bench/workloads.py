"""W1 to W6: pushes, pulls, small edits, many laptops at once, and two people in one record."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from statistics import median
from threading import Barrier
from typing import Any

from fieldvisit.domain.records.conflict import Conflict
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.sync_client.report import SyncReport
from fieldvisit_sync.clock import SystemClock
from tests.bench.cpu_time import cpu_seconds
from tests.bench.memory import children_of, forget_peak, peak_mb, server_mb
from tests.bench.raw_parts import RawParts
from tests.bench.records import KIND, make_records
from tests.bench.stand import BenchError, BenchLaptop, Stand
from tests.bench.table import Figure

EDITED = 20
CHANGED = 50
MET = 100
_clock = SystemClock()


def timed(work: Callable[[], SyncReport]) -> tuple[float, SyncReport]:
    """Return seconds and report of one sync."""
    started = _clock.monotonic()
    report = work()
    return _clock.monotonic() - started, report


class Spent:
    """Processor time of this process and a server's since it was made."""

    def __init__(self, stand: Stand) -> None:
        self._server = stand.server.pid
        self._before = self._now()

    def seconds(self) -> float | None:
        """Return the processor time since then; None where the system does not tell it."""
        return None if self._before is None else (self._now() or 0.0) - self._before

    def _now(self) -> float | None:
        each = [cpu_seconds(), *(cpu_seconds(one) for one in (self._server, *children_of(self._server)))]
        return None if None in each else sum(seconds for seconds in each if seconds is not None)


def first_syncs(stand: Stand, raw: RawParts, count: int) -> Iterator[Figure]:
    """W1 and W2: push new records to an empty server, pull them on a second laptop."""
    writer = stand.laptop("mette")
    writer.fill(make_records(count))
    forget_peak()
    forget_peak(stand.server.pid)
    spent = Spent(stand)
    seconds, report = timed(writer.sync)
    cpu = spent.seconds()
    _expect(report.sent == count, "W1 left something behind")
    yield _figure(stand, "W1", seconds, 0.25, report, raw.of(stand.kind, count, report.requests), cpu=cpu)
    reader = stand.laptop("karim", synced=False)
    forget_peak()
    spent = Spent(stand)
    seconds, report = timed(reader.sync)
    cpu = spent.seconds()
    _expect(report.received >= count, "W2 brought too little")
    yield _figure(stand, "W2", seconds, 0.20, report, raw.of(stand.kind, count, report.requests), cpu=cpu)


def small_edits(stand: Stand, raw: RawParts, rounds: int) -> Iterator[Figure]:
    """W3: twenty edits from one laptop to another, in milliseconds."""
    writer, reader = stand.synced("mette"), stand.synced("karim")
    ids = list(make_records(EDITED, seed=3))
    writer.fill(make_records(EDITED, seed=3))
    writer.sync()
    reader.sync()
    pushed: list[tuple[float, SyncReport]] = []
    pulled: list[tuple[float, SyncReport]] = []
    for number in range(rounds):
        writer.edit(ids, {"phone": f"00 00 00 {number:02d}"})
        pushed.append(timed(writer.sync))
        pulled.append(timed(reader.sync))
        _expect(pushed[-1][1].sent == EDITED, "W3 left an edit behind")
        _expect(pulled[-1][1].received >= EDITED, "W3 brought too little")
    base = raw.of(stand.kind, EDITED, 1)
    for name, runs in (("W3 push", pushed), ("W3 pull", pulled)):
        report = runs[-1][1]
        yield _figure(stand, name, median(seconds for seconds, _ in runs), 0.005, report, base, unit="ms")


def many_at_once(stand: Stand, raw: RawParts, laptops: int) -> Iterator[Figure]:
    """W5: laptops with changed records sync at the same moment; nobody fails, and in the end all hold the same."""
    people = [f"person{number}" for number in range(laptops)]
    for login in people:
        stand.user(login)
    first = stand.laptop(people[0])
    records = make_records(laptops * CHANGED, seed=5)
    first.fill(records)
    first.sync()
    team = [first, *(stand.laptop(login) for login in people[1:])]
    ids = list(records)
    for number, laptop in enumerate(team):
        laptop.edit(ids[number * CHANGED : (number + 1) * CHANGED], {"phone": "00 00 00 99"})
    barrier = Barrier(len(team) + 1)

    def sync(laptop: BenchLaptop) -> SyncReport:
        barrier.wait()
        return laptop.sync()

    with ThreadPoolExecutor(len(team)) as pool:
        running = [pool.submit(sync, laptop) for laptop in team]
        barrier.wait()
        started = _clock.monotonic()
        failures = sum(task.exception() is not None for task in running)
        seconds = _clock.monotonic() - started
    reports = [task.result() for task in running if task.exception() is None]
    for laptop in team:
        laptop.sync()
    moved = sum(report.sent + report.received for report in reports)
    yield Figure(
        id="W5",
        database=stand.kind,
        ours=seconds,
        unit="s",
        limit=0.3,
        baseline=raw.of(stand.kind, moved, sum(report.requests for report in reports)),
        server_mb=server_mb(stand.server.pid),
        size=sum(report.bytes_up + report.bytes_down for report in reports),
        note=f"{laptops} laptops, {failures} failures, {moved} records moved",
    )


def two_in_one_record(stand: Stand, count: int) -> Iterator[Figure]:
    """W6: two people edit the same records, other fields or the same text; both edits are kept."""
    mette, karim = stand.synced("mette"), stand.synced("karim")
    for name, ours, theirs in (
        ("W6 fields", {"phone": "00 00 00 01"}, {"mail": "kontakt@virksomhed.example"}),
        ("W6 text", {"directions": "Ring ved port tolv"}, {"directions": "Spørg efter Solveig"}),
    ):
        records = make_records(count, seed=6 if name == "W6 fields" else 7)
        mette.fill(records)
        mette.sync()
        karim.sync()
        mette.edit(list(records), ours)
        karim.edit(list(records), theirs)
        for laptop in (mette, karim, mette):
            laptop.sync()
        kept = min(_count_kept(laptop, records, (ours, theirs)) for laptop in (mette, karim))
        yield Figure(
            id=name,
            database=stand.kind,
            ours=kept * MET / count,
            unit="%",
            limit=MET,
            at_least=True,
            note=f"of {count} records, {_open_conflicts(mette)} conflicts wait",
        )


def _count_kept(laptop: BenchLaptop, records: dict[str, Any], edits: tuple[dict[str, str], ...]) -> int:
    """Count the records in which every edit's words stand."""
    with laptop.workspace.store.read() as reader:
        return sum(
            all(
                value in str(getattr(reader.need(ProductionUnit, record), name))
                for edit in edits
                for name, value in edit.items()
            )
            for record in records
        )


def _open_conflicts(laptop: BenchLaptop) -> int:
    with laptop.workspace.store.read() as reader:
        return reader.count(Conflict, state="open", record_kind=KIND)


def _figure(
    stand: Stand,
    name: str,
    seconds: float,
    limit: float,
    report: SyncReport,
    base: float,
    *,
    unit: str = "s",
    cpu: float | None = None,
) -> Figure:
    scale = 1000 if unit == "ms" else 1
    return Figure(
        id=name,
        database=stand.kind,
        ours=seconds * scale,
        unit=unit,
        limit=limit * scale,
        baseline=base * scale,
        cpu=cpu,
        server_mb=server_mb(stand.server.pid),
        laptop_mb=peak_mb(),
        size=report.bytes_up + report.bytes_down,
        note=f"{report.requests} requests, {report.bytes_up} up, {report.bytes_down} down",
    )


def _expect(true: bool, otherwise: str) -> None:
    if not true:
        raise BenchError(otherwise)
