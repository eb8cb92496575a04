"""The whole table: which workloads run on which database, in which order."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.bench.bad_line import cut_push, far_away
from tests.bench.bare_http import running_bare_http
from tests.bench.flat_cost import nothing_to_do
from tests.bench.live_window import watch_pull
from tests.bench.many_syncs import many_syncs
from tests.bench.raw_parts import RawParts
from tests.bench.stand import Stand, running_stand
from tests.bench.table import Figure
from tests.bench.window_budgets import window_budgets
from tests.bench.workloads import MET, first_syncs, many_at_once, small_edits, two_in_one_record


@dataclass(frozen=True, slots=True)
class Extent:
    """How much is run.

    Attributes:
        records: of W1 and W2.
        laptops: of W5.
        met: records of W6.
        sizes: of W4.
        rounds: how often the small syncs are repeated; the median counts.
        only: ids of the workloads to run, such as W3 or window; empty runs all.
    """

    records: int = 10_000
    laptops: int = 20
    met: int = MET
    sizes: tuple[int, ...] = (10_000, 100_000, 1_000_000)
    rounds: int = 21
    only: tuple[str, ...] = ()


NewDatabase = Callable[[str], str]
"""Makes a PostgreSQL database of a name and returns its address."""

Workload = Callable[[Stand], Iterator[Figure]]


def run_all(
    folder: Path, extent: Extent, new_database: NewDatabase | None, *, sqlite: bool = True
) -> Iterator[Figure]:
    """Yield the figures as they are measured.

    Args:
        folder: for databases and stores.
        extent: how much.
        new_database: None leaves PostgreSQL out.
        sqlite: False leaves the embedded database out.
    """
    if not extent.only or "window" in extent.only:
        yield from window_budgets(folder)
    with running_bare_http() as http:
        raw = RawParts(folder, http, extent.records)
        try:
            if new_database is not None:
                raw.measure_postgres(new_database("raw"))
            yield from raw.figures()
            if sqlite:
                yield from _on(folder / "sqlite", extent, raw, lambda _: None)
            if new_database is not None:
                yield from _on(folder / "postgresql", extent, raw, new_database)
        finally:
            raw.close()


def _on(folder: Path, extent: Extent, raw: RawParts, url_of: Callable[[str], str | None]) -> Iterator[Figure]:
    stands: dict[str, list[tuple[tuple[str, ...], Workload]]] = {
        "work": [
            # What the window pulls is there only after them.
            (("W1", "W2", "window"), lambda stand: first_syncs(stand, raw, extent.records)),
            (("W3",), lambda stand: small_edits(stand, raw, extent.rounds)),
            (("W6",), lambda stand: two_in_one_record(stand, extent.met)),
            (("W5",), lambda stand: many_at_once(stand, raw, extent.laptops)),
            (("rate",), lambda stand: many_syncs(stand, extent.rounds)),
            (("window",), lambda stand: watch_pull(stand, folder / "window")),
            (("W7",), lambda stand: cut_push(stand, extent.records)),
            (("W4",), lambda stand: nothing_to_do(stand, raw, extent.sizes, extent.rounds)),
        ],
        "far": [(("W8",), lambda stand: far_away(stand, raw, extent.records, extent.rounds))],
    }
    for name, workloads in stands.items():
        wanted = [run for ids, run in workloads if not extent.only or set(ids) & set(extent.only)]
        if not wanted:
            continue
        with running_stand(folder / name, url_of(name)) as stand:
            for login in ("mette", "karim"):
                stand.user(login)
            for run in wanted:
                yield from run(stand)
