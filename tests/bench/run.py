"""The whole table: which workloads run on which database, in which order."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from tests.bench.bare_http import running_bare_http
from tests.bench.flat_cost import nothing_to_do
from tests.bench.raw_parts import RawParts
from tests.bench.stand import Stand, running_stand
from tests.bench.table import Figure
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
        only: beginnings of the ids of the workloads to run; empty runs all.
    """

    records: int = 10_000
    laptops: int = 20
    met: int = MET
    sizes: tuple[int, ...] = (10_000, 100_000, 1_000_000)
    rounds: int = 21
    only: tuple[str, ...] = ()


NewDatabase = Callable[[str], str]
"""Makes a PostgreSQL database of a name and returns its address."""


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
    def stand(name: str) -> AbstractContextManager[Stand]:
        return running_stand(folder / name, url_of(name))

    def wanted(*ids: str) -> bool:
        return not extent.only or any(name.startswith(extent.only) for name in ids)

    with stand("work") as first:
        for login in ("mette", "karim"):
            first.user(login)
        if wanted("W1", "W2"):
            yield from first_syncs(first, raw, extent.records)
        if wanted("W3"):
            yield from small_edits(first, raw, extent.rounds)
        if wanted("W6"):
            yield from two_in_one_record(first, extent.met)
        if wanted("W5"):
            yield from many_at_once(first, raw, extent.laptops)
        if wanted("W4"):
            yield from nothing_to_do(first, raw, extent.sizes, extent.rounds)
