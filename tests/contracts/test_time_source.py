"""Only fieldvisit_sync/clock.py reads the computer's time; everything else takes a Clock."""

import ast

import pytest

from tests.source_tree import ROOT, name_of, parse, python_files

CLOCK = ROOT / "sync/fieldvisit_sync/clock.py"
FORBIDDEN = {
    ("datetime", "now"),
    ("datetime", "today"),
    ("datetime", "utcnow"),
    ("date", "today"),
    ("time", "time"),
    ("time", "time_ns"),
    ("QDate", "currentDate"),
    ("QTime", "currentTime"),
    ("QDateTime", "currentDateTime"),
    ("QDateTime", "currentDateTimeUtc"),
    ("QDateTime", "currentSecsSinceEpoch"),
    ("QDateTime", "currentMSecsSinceEpoch"),
    ("func", "now"),
    ("func", "current_timestamp"),
}
FORBIDDEN_IMPORTS = {("time", "time"), ("time", "time_ns")}


def readings_of_the_time(tree: ast.Module) -> list[str]:
    """List where a syntax tree reads the computer's time, as `line: what`."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            owner = node.value
            base = owner.attr if isinstance(owner, ast.Attribute) else getattr(owner, "id", None)
            if (base, node.attr) in FORBIDDEN:
                found.append(f"{node.lineno}: {base}.{node.attr}")
        elif isinstance(node, ast.ImportFrom):
            found += [
                f"{node.lineno}: from {node.module} import {alias.name}"
                for alias in node.names
                if (node.module, alias.name) in FORBIDDEN_IMPORTS
            ]
    return found


def test_that_only_the_clock_reads_the_computers_time() -> None:
    readings = {name_of(file): readings_of_the_time(parse(file)) for file in python_files("src", "sync")}
    assert {name for name, found in readings.items() if found} == {name_of(CLOCK)}


@pytest.mark.parametrize(
    "code",
    [
        "import datetime\nstamp = datetime.datetime.now()",
        "from datetime import datetime\nstamp = datetime.now(tz)",
        "from datetime import date\nreader = date.today",
        "import time\nstarted = time.time()",
        "from time import time",
        "stamp = QDateTime.currentDateTime()",
        "insert(values=func.now())",
    ],
)
def test_that_each_way_to_read_the_time_is_noticed(code: str) -> None:
    assert readings_of_the_time(ast.parse(code)) != []
