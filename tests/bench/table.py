"""The figures of a run: as a table for people and as `build/bench.json` for programs (CLI, point 10)."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_HEAD = (
    *("workload", "database", "ours", "baseline", "ratio", "at least", "CPU s"),
    *("server MB", "laptop MB", "bytes", ""),
)
_DIGITS = {"s": 3, "ms": 2}


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One row.

    Attributes:
        id: name of the workload, as in the table of workloads.
        database: sqlite or postgresql; None where none is concerned.
        ours: what the product needs.
        unit: of `ours` and `baseline`.
        baseline: the raw parts of the same work in the same run; None where there are none.
        limit: what `ours` should not be above; None where nothing is promised.
        at_least: True when `ours` should not be below `limit`.
        cpu: seconds of processor time of both sides together; unlike `ours` not much longer on a busy machine.
        server_mb: most memory of the server's process so far.
        laptop_mb: most memory of this process, all laptops included.
        size: bytes up and down.
        note: counts that belong to the figure.
    """

    id: str
    ours: float
    unit: str
    database: str | None = None
    baseline: float | None = None
    limit: float | None = None
    at_least: bool = False
    cpu: float | None = None
    server_mb: float | None = None
    laptop_mb: float | None = None
    size: int | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """`ours` in units of the baseline."""
        return self.ours / self.baseline if self.baseline else None

    @property
    def is_reached(self) -> bool | None:
        """Whether the limit is kept; None where there is none."""
        if self.limit is None:
            return None
        return self.ours >= self.limit if self.at_least else self.ours <= self.limit

    def cells(self) -> tuple[str, ...]:
        """Return the row of the table."""
        limit = "" if self.limit is None else f"{self._text(self.limit)}{' !' if not self.is_reached else ''}"
        return (
            self.id,
            self.database or "",
            f"{self._text(self.ours)} {self.unit}".strip(),
            "" if self.baseline is None else self._text(self.baseline),
            "" if self.ratio is None else f"{self.ratio:.1f}",
            limit,
            "" if self.cpu is None else f"{self.cpu:.3f}",
            "" if self.server_mb is None else f"{self.server_mb:.0f}",
            "" if self.laptop_mb is None else f"{self.laptop_mb:.0f}",
            "" if self.size is None else str(self.size),
            self.note,
        )

    def document(self) -> dict[str, object]:
        """Return the row of the JSON document; what is not known is left out."""
        values = {
            "id": self.id,
            "ours": round(self.ours, 6),
            "unit": self.unit,
            "baseline": None if self.baseline is None else round(self.baseline, 6),
            "ratio": None if self.ratio is None else round(self.ratio, 2),
            "database": self.database,
            "limit": self.limit,
            "reached": self.is_reached,
            "cpu_s": None if self.cpu is None else round(self.cpu, 4),
            "server_mb": self.server_mb,
            "laptop_mb": self.laptop_mb,
            "bytes": self.size,
            "note": self.note or None,
        }
        return {name: value for name, value in values.items() if value is not None}

    def _text(self, value: float) -> str:
        return f"{value:.{_DIGITS.get(self.unit, 2)}f}"


def table_of(figures: Iterable[Figure]) -> str:
    """Return the figures in columns; a figure that misses its limit is marked with `!`."""
    rows = [_HEAD, *(figure.cells() for figure in figures)]
    widths = [max(len(row[place]) for row in rows) for place in range(len(_HEAD))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    return "\n".join(line.rstrip() for line in lines)


def write_document(figures: Iterable[Figure], target: Path) -> None:
    """Write the figures as one JSON document."""
    target.parent.mkdir(parents=True, exist_ok=True)
    document = {"rows": [figure.document() for figure in figures]}
    target.write_text(json.dumps(document, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
