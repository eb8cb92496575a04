"""The benchmark itself: a tiny run measures every workload and writes what programs read."""

import json
from pathlib import Path

from tests.bench.run import Extent, run_all
from tests.bench.table import Figure, table_of, write_document

TINY = Extent(
    records=50,
    laptops=2,
    met=2,
    sizes=(200, 300),
    rounds=1,
    only=("W1", "W2", "W3", "W4", "W5", "W6", "W7"),
)
"""Without the window and the long round trip, which take their time however few records there are."""


def test_that_a_tiny_run_measures_every_workload_beside_its_raw_parts(tmp_path: Path) -> None:
    figures = list(run_all(tmp_path, TINY, None))
    write_document(figures, tmp_path / "build/bench.json")
    rows = json.loads((tmp_path / "build/bench.json").read_text(encoding="utf-8"))["rows"]
    assert {
        "W1",
        "W2",
        "W3 push",
        "W3 pull",
        "W4 200",
        "W4 300",
        "W5",
        "W6 fields",
        "W6 text",
        "W7 ratio",
    } <= {row["id"] for row in rows}
    measured = [row for row in rows if row["id"].startswith(("W1", "W2", "W3", "W4", "W5"))]
    assert [row["id"] for row in measured if not (row["ratio"] > 0 and row["bytes"] > 0)] == []
    assert [row["ours"] for row in rows if row["id"].startswith("W6")] == [100, 100]


def test_that_the_table_marks_what_misses_its_limit() -> None:
    slow = Figure(id="W1", ours=0.5, unit="s", baseline=0.1, limit=0.25, size=10)
    kept = Figure(id="W6 text", ours=100, unit="%", limit=100, at_least=True)
    lines = table_of([slow, kept]).splitlines()
    assert "0.250 !" in lines[1]
    assert "!" not in lines[2]
    assert slow.document()["ratio"] == 5
    assert (slow.is_reached, kept.is_reached) == (False, True)
