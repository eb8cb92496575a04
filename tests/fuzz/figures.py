"""What a run of schedules comes to, kept line by line and shown as one table."""

import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from tests.fuzz.verdict import names_of
from tests.fuzz.world import World

FIGURES_VARIABLE = "FIELDVISIT_FUZZ_FIGURES"
"""Names the file that the figures of a long run are kept in, one run a line."""

_HEAD = (
    "database",
    "schedules of",
    "number",
    "acts",
    "acknowledged",
    "given up",
    "lost",
    "diverged",
    "seeds",
    "a second",
)


@dataclass
class Figures:
    """Counts over schedules.

    Attributes:
        database: on which they ran.
        kind: what they were made of.
        acknowledged: edits that were shown as saved.
        given_up: values that were only on a blocked laptop.
        seeds: first and last seed.
        seconds: how long they took.
    """

    database: str
    kind: str = "all acts"
    schedules: int = 0
    acts: int = 0
    acknowledged: int = 0
    given_up: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    findings: Counter[str] = field(default_factory=Counter)
    seeds: list[int] = field(default_factory=list)
    seconds: float = 0.0

    def add(self, world: World) -> None:
        """Count a schedule that has ended."""
        self.schedules += 1
        self.acts += world.acts
        self.acknowledged += world.ledger.edits
        self.given_up += world.ledger.given_up
        self.faults.update(str(fault) for line in world.lines for fault in line.faults)
        self.findings.update(names_of(world.findings))

    @property
    def lost(self) -> int:
        """Schedules in which something was lost, stuck, or refused without a reason."""
        return self.findings["lost"] + self.findings["stuck"] + self.findings["refused"]

    @property
    def diverged(self) -> int:
        """Schedules in which something else was not as it must be."""
        return sum(self.findings.values()) - self.lost

    def cells(self) -> tuple[str, ...]:
        """Return the figures as a line of the table."""
        numbers = (self.schedules, self.acts, self.acknowledged, self.given_up, self.lost, self.diverged)
        seeds = f"{self.seeds[0]} to {self.seeds[-1]}" if self.seeds else "none"
        speed = f"{self.schedules / self.seconds:.1f}" if self.seconds else "-"
        return (self.database, self.kind, *(f"{number:,}" for number in numbers), seeds, speed)


def keep_figures(figures: Figures) -> None:
    """Add figures to the file of a long run, where one is named."""
    name = os.environ.get(FIGURES_VARIABLE)
    if name:
        with Path(name).open("ab") as file:
            file.write(msgspec.json.encode(figures) + b"\n")


def kept_figures(path: Path) -> list[Figures]:
    """Return the figures in a file."""
    lines = path.read_bytes().splitlines() if path.exists() else []
    return [_figures_of(msgspec.json.decode(line)) for line in lines]


def _figures_of(kept: dict[str, Any]) -> Figures:
    counts = {name: Counter(kept.pop(name)) for name in ("faults", "findings")}
    return Figures(**kept, **counts)


def table_of(runs: Sequence[Figures]) -> str:
    """Return runs as a table for people: a line for each, one for all, the faults, and what was found."""
    together = Figures("both", "every kind")
    for run in runs:
        together.schedules += run.schedules
        together.acts += run.acts
        together.acknowledged += run.acknowledged
        together.given_up += run.given_up
        together.faults += run.faults
        together.findings += run.findings
    lines = [_HEAD, *(run.cells() for run in runs), together.cells()]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    rows = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) for line in lines]
    faults = ", ".join(f"{name} {count:,}" for name, count in sorted(together.faults.items()))
    found = ", ".join(f"{name} {count:,}" for name, count in sorted(together.findings.items()))
    return "\n".join([*(row.rstrip() for row in rows), f"faults: {faults}", f"found: {found or 'nothing'}"])
