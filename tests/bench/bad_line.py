"""W7 and W8: a line that is cut in the middle, and one with a round trip of 40 ms."""

from collections.abc import Callable, Iterator
from statistics import median

from fieldvisit_sync.clock import SystemClock
from tests.bench.raw_parts import RawParts
from tests.bench.records import make_records
from tests.bench.stand import BenchError, BenchLaptop, Stand
from tests.bench.table import Figure
from tests.bench.workloads import EDITED, timed
from tests.drivers.fault_proxy import FaultProxy

ONE_WAY_S = 0.020
ALLOWED = 64 * 1024
"""Bytes that a cut may cost in any case (SYNC S7)."""

_clock = SystemClock()


def cut_push(stand: Stand, count: int) -> Iterator[Figure]:
    """W7: bytes that a push needs when the line is cut at half of it, against one that is not cut."""
    with FaultProxy(stand.server.url) as proxy:
        laptop = stand.laptop("mette", address=proxy.url)
        laptop.fill(make_records(count, seed=17))
        whole = _bytes_up(proxy, laptop.sync)
        laptop.fill(make_records(count, seed=18))
        proxy.cut_request_after()
        cut = _bytes_up(proxy, lambda: _sync_until_done(laptop))
        if proxy.faults != ["in_body"]:
            raise BenchError(f"the line was not cut as ordered: {proxy.faults}")
    more = max(0, cut - whole)
    yield Figure(
        id="W7 ratio",
        database=stand.kind,
        ours=cut / whole,
        unit="x",
        limit=max(1.1, 1 + ALLOWED / whole),
        size=cut,
        note=f"{whole} bytes uncut, {more} more",
    )


def far_away(stand: Stand, raw: RawParts, count: int, rounds: int) -> Iterator[Figure]:
    """W8: W1 to W4 over a round trip of 40 ms; the server is empty."""
    with FaultProxy(stand.server.url) as proxy:
        writer = stand.laptop("mette", address=proxy.url)
        reader = stand.laptop("karim", address=proxy.url, synced=False)
        writer.fill(make_records(count))
        proxy.delay(ONE_WAY_S)
        trip = 2 * ONE_WAY_S

        def figure(name: str, runs: list[float], limit: float, records: int) -> Figure:
            return Figure(
                id=f"W8 {name}",
                database=stand.kind,
                ours=median(runs),
                unit="s",
                limit=limit,
                baseline=raw.of(stand.kind, records, 1) + trip,
            )

        yield figure("W1", [timed(writer.sync)[0]], 0.6, count)
        reader.sign_in()
        yield figure("W2", [timed(reader.sync)[0]], 0.5, count)
        ids = list(make_records(EDITED))
        both: list[float] = []
        for number in range(rounds):
            writer.edit(ids, {"phone": f"00 08 00 {number:02d}"})
            both.append(timed(writer.sync)[0] + timed(reader.sync)[0])
        yield figure("W3", both, 0.09, EDITED)
        writer.sync()
        yield figure("W4", [timed(writer.sync)[0] for _ in range(rounds)], 0.045, 0)


def _bytes_up(proxy: FaultProxy, work: Callable[[], object]) -> int:
    before = proxy.bytes_up
    work()
    return proxy.bytes_up - before


def _sync_until_done(laptop: BenchLaptop) -> None:
    for _ in range(5):
        if laptop.try_sync().result == "done":
            return
    raise BenchError("a push does not get over a cut line")
