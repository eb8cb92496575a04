"""The budgets of the window: a store with a hundred thousand companies, each figure beside its raw baseline."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from fieldvisit.demo.crowd import Crowd
from tests.bench.big_store import KEPT, copy_of, find_or_make
from tests.bench.import_time import import_figures
from tests.bench.search_time import search_figures
from tests.bench.start_time import start_figures
from tests.bench.table import Figure

CROWD = Crowd(companies=100_000, visits=200_000)
OPEN_MS, SORT_MS, BLOCK_MS, FRAME_MS, MEMORY_MB = 50, 100, 50, 16, 250
_MOST_S = 900


def window_budgets(folder: Path, crowd: Crowd = CROWD, kept: Path = KEPT) -> Iterator[Figure]:
    """Measure.

    Args:
        folder: for copies.
        crowd: what the store holds.
        kept: where the store is kept between runs.
    """
    big = find_or_make(crowd, kept)
    copy = copy_of(big, folder / "window-store")
    yield from start_figures(copy)
    yield from search_figures(copy)
    yield from _used(copy)
    yield from import_figures(folder / "import", crowd.companies)


def _used(profile: Path) -> Iterator[Figure]:
    told = _in_a_process(profile)
    for name, words in (("company", "a company with its timeline"), ("visit", "a visit")):
        yield _ms(f"open {words}", told["openings"][name], OPEN_MS, "p95 of 60")
    slowest = max(told["orders"], key=told["orders"].__getitem__)
    each = ", ".join(f"{name} {seconds * 1000:.0f}" for name, seconds in told["orders"].items())
    yield _ms("sort the company table", told["orders"][slowest], SORT_MS, each)
    yield _ms("scroll the company table", told["scrolling"], BLOCK_MS, "longest block over 30 pages")
    for name, seconds in told["keys"].items():
        yield _ms(f"{name} to its paint", seconds, FRAME_MS, "p95")
    for page, seconds in told["blocks"].items():
        yield _ms(f"longest block, {page}", seconds, BLOCK_MS, "built and opened")
    if told["memory"] is not None:
        yield Figure(id="window: memory", ours=told["memory"], unit="MB", limit=MEMORY_MB)


def _ms(name: str, seconds: float, limit: float, note: str) -> Figure:
    return Figure(id=f"window: {name}", ours=seconds * 1000, unit="ms", limit=limit, note=note)


def _in_a_process(profile: Path) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.window_process", str(profile)],
        stdout=subprocess.PIPE,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        timeout=_MOST_S,
        check=True,
    )
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told
