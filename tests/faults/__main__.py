"""`python -m tests.faults`: everything that is killed, cut off and put back, for long; what `make faults` runs.

First processes killed at each named point. Then, side by side on SQLite and PostgreSQL: schedules of real processes,
and in process 5,000 schedules each or 30 minutes, with the bugs that they must find. One table at the end, kept with all
output in `build/faults`. Options make it shorter: `--rounds 2 --schedules 50 --minutes 1 --only fuzz`.
"""

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from fieldvisit_sync.clock import SystemClock
from tests.faults.rounds import ROUNDS_VARIABLE
from tests.fuzz.figures import FIGURES_VARIABLE, kept_figures, table_of
from tests.fuzz.long_run import MINUTES_VARIABLE, SCHEDULES_VARIABLE, SEED_VARIABLE

KILLS = (
    "tests/faults",
    "--ignore=tests/faults/test_processes.py",
    "tests/journeys/test_broken_lines.py",
    "tests/journeys/test_altered_days.py",
    "tests/journeys/test_openapi.py",
)
PROCESSES = "tests/faults/test_processes.py"
FUZZ = "tests/fuzz"
DATABASES = {"sqlite": "not postgresql", "postgresql": "postgresql"}
"""What chooses the tests of a database."""

LONGEST_SILENCE_S = 7_300


@dataclass(frozen=True, slots=True)
class Lane:
    """Tests that run in one process beside others.

    Attributes:
        name: of its output file.
        process: pytest.
    """

    name: str
    process: subprocess.Popen[bytes]


class LongRun:
    """One run.

    Args:
        folder: for output and figures; what an earlier run left there is removed.
        settings: environment of the tests.
    """

    def __init__(self, folder: Path, settings: dict[str, str]) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("*.txt"):
            old.unlink()
        self.figures = folder / "figures.jsonl"
        self.figures.unlink(missing_ok=True)
        self._environment = {**os.environ, **settings, FIGURES_VARIABLE: str(self.figures.resolve())}

    def run(self, **lanes: Sequence[str]) -> list[str]:
        """Run tests side by side; return the lanes that failed."""
        began, clock = SystemClock().monotonic(), SystemClock()
        started = [self._start(name, arguments) for name, arguments in lanes.items()]
        failed = []
        for lane in started:
            is_good = lane.process.wait() == 0
            minutes = (clock.monotonic() - began) / 60
            print(f"{lane.name}: {'passed' if is_good else 'FAILED'} after {minutes:.1f} minutes", flush=True)
            failed += [] if is_good else [lane.name]
        return failed

    def output(self, lane: str) -> Path:
        """Return the file with everything that a lane said."""
        return self._folder / f"{lane}.txt"

    def _start(self, name: str, arguments: Sequence[str]) -> Lane:
        command = [sys.executable, "-m", "pytest", "-ra", "-o", f"faulthandler_timeout={LONGEST_SILENCE_S}"]
        with self.output(name).open("wb") as output:
            process = subprocess.Popen(
                [*command, *arguments], env=self._environment, stdout=output, stderr=subprocess.STDOUT
            )
        return Lane(name, process)


def main(arguments: list[str]) -> int:
    """Run it; 1 when anything failed."""
    options = _parse(arguments)
    settings = {
        ROUNDS_VARIABLE: str(options.rounds),
        "FIELDVISIT_OPENAPI_EXAMPLES": str(options.examples),
        SCHEDULES_VARIABLE: str(options.schedules),
        MINUTES_VARIABLE: str(options.minutes),
        **({SEED_VARIABLE: str(options.seed)} if options.seed else {}),
    }
    run, failed = LongRun(options.out, settings), []
    if "kills" in options.only:
        failed += run.run(kills=[*KILLS, "-n", str(min(4, os.cpu_count() or 2))])
    tests = [path for name, path in (("processes", PROCESSES), ("fuzz", FUZZ)) if name in options.only]
    if tests:
        chosen = {name: [*tests, "-k", only] for name, only in DATABASES.items() if name in options.database}
        failed += run.run(**{name: [*each, "-n", "0", "-p", "no:randomly"] for name, each in chosen.items()})
    for lane in failed:
        print(f"\n{lane}, the end of {run.output(lane)}:\n{_end_of(run.output(lane))}")
    table = table_of(kept_figures(run.figures))
    (options.out / "table.txt").write_text(f"{table}\n", encoding="utf-8")
    print(f"\n{table}")
    return int(bool(failed))


def _end_of(path: Path) -> str:
    return "\n".join(path.read_text(encoding="utf-8", errors="replace").splitlines()[-60:])


def _parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make faults", description=__doc__)
    parts = ["kills", "processes", "fuzz"]
    parser.add_argument("--only", nargs="*", choices=parts, default=parts)
    parser.add_argument("--database", nargs="*", choices=list(DATABASES), default=list(DATABASES))
    parser.add_argument(
        "--rounds", type=int, default=20, help="kills at each point, and schedules of processes"
    )
    parser.add_argument("--schedules", type=int, default=5_000, help="of each database")
    parser.add_argument("--minutes", type=float, default=30, help="after which no more schedules begin")
    parser.add_argument("--examples", type=int, default=500, help="of requests made up from openapi.json")
    parser.add_argument("--seed", type=int, help="the first one")
    parser.add_argument("--out", type=Path, default=Path("build/faults"))
    return parser.parse_args(arguments)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
