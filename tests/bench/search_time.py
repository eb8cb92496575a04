"""Search as you type over a large store, beside what the full-text index itself needs for the same letters.

Measured in processor time, which others on the machine do not lengthen much. The raw query is the one of the manual: the fifty best by rank of all texts with a word that begins so.
"""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from fieldvisit.profile import Profile
from fieldvisit.services.find_anything import COMPANIES, NOTES, find_anything
from fieldvisit.services.list_companies import CompanyFilter, list_companies
from fieldvisit.services.workspace import Workspace
from tests.bench.big_passphrase import PASSPHRASE
from tests.bench.cpu_time import spent
from tests.bench.table import Figure
from tests.bench.window_process import p95

FRAME_MS = 16
_TIMES = 2
_TYPED = (
    *(
        "birkelund",
        "smedje",
        "lagerarbejde",
        "svejseprøve",
        "praktikaftale",
        "åkær webb",
        "bo friis",
        "møllevang",
    ),
    *("engvej", "9500", "9991000123", "kompetencemøde", "elteknik", "ejer", "kvadrat", "zzz"),
)
"""What is typed, letter by letter: names, trades, streets, numbers, words of notes, broad ones and none at all."""

_RAW = "SELECT rowid FROM search_index WHERE search_index MATCH ? ORDER BY rank LIMIT 50"
_MOST = 8
"""Rows of the palette."""


def search_figures(folder: Path) -> Iterator[Figure]:
    """Type and measure.

    Args:
        folder: a large profile; nothing is changed in it.
    """
    profile = Profile(folder)
    workspace = profile.unlock(PASSPHRASE)
    try:
        yield from _measured(workspace)
    finally:
        profile.lock()


def prefixes() -> list[str]:
    """Return all that is typed, one to ten letters."""
    return sorted({word[:end] for word in _TYPED for end in range(1, 11) if word[:end].strip()})


def _measured(workspace: Workspace) -> Iterator[Figure]:
    typed = prefixes()
    raw = p95([_raw(workspace, text) for text in typed])
    asked: dict[str, Callable[[str], object]] = {
        "companies and contacts": lambda text: find_anything(
            workspace, text, kinds=COMPANIES, most=2 * _MOST, alike=False
        ),
        "notes": lambda text: find_anything(workspace, text, kinds=NOTES, most=_MOST),
        "slips of the finger too": lambda text: find_anything(
            workspace, text, kinds=COMPANIES, most=2 * _MOST
        ),
    }
    for name, ask in asked.items():
        times = sorted((_shortest(ask, text), text) for text in typed)
        seconds = p95([seconds for seconds, _ in times])
        slowest = ", ".join(f"“{text}” {seconds * 1000:.0f}" for seconds, text in times[-3:])
        yield Figure(
            id=f"window: search, {name}",
            ours=seconds * 1000,
            unit="ms",
            baseline=raw * 1000,
            limit=min(_TIMES * raw * 1000, FRAME_MS),
            note=f"p95 of {len(typed)} beginnings; slowest {slowest}",
        )
    lists = [
        _shortest(lambda text: list_companies(workspace, CompanyFilter(text=text)), text) for text in typed
    ]
    yield Figure(
        id="window: filter of the company list",
        ours=p95(lists) * 1000,
        unit="ms",
        baseline=raw * 1000,
        limit=100,
        note="p95, off the GUI thread",
    )


def _raw(workspace: Workspace, text: str) -> float:
    words = " ".join(f'"{word}"*' for word in text.split())

    def ask(_: str) -> None:
        with workspace.store.read() as reader:
            reader.connection.exec_driver_sql(_RAW, (words,)).fetchall()

    return _shortest(ask, text)


def _shortest(ask: Callable[[str], object], text: str) -> float:
    return min(spent(partial(ask, text))[0] for _ in range(3))
