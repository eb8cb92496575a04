"""`python -m tests.bench`: measures, prints the table and writes `build/bench.json`.

Options choose parts of it: `--only W1 W3`, `--database sqlite`, `--records 1000`, `--sizes 10000 100000`.
"""

import argparse
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from tests.bench.run import Extent, run_all
from tests.bench.table import Figure, table_of, write_document
from tests.drivers.postgres import MISSING, find_binaries, running_postgres

_DOCUMENT = Path("build/bench.json")


def main(arguments: list[str]) -> int:
    """Run the benchmark; 1 when a figure misses what it should reach."""
    options = _parse(arguments)
    extent = Extent(
        options.records,
        options.laptops,
        options.met,
        tuple(options.sizes),
        options.rounds,
        tuple(options.only),
    )
    found: list[Figure] = []
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="fieldvisit-bench-")))
        new_database = None
        if options.database != "sqlite":
            binaries = find_binaries()
            if binaries is None:
                print(MISSING, file=sys.stderr)
            else:
                new_database = stack.enter_context(running_postgres(binaries)).create_database
        for figure in run_all(folder, extent, new_database, sqlite=options.database != "postgresql"):
            print("  ".join(cell for cell in figure.cells() if cell), file=sys.stderr, flush=True)
            found.append(figure)
    print(table_of(found))
    write_document(found, options.out)
    return int(any(figure.is_reached is False for figure in found))


def _parse(arguments: list[str]) -> argparse.Namespace:
    usual = Extent()
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--records", type=int, default=usual.records, help="records of W1 and W2")
    parser.add_argument("--laptops", type=int, default=usual.laptops, help="laptops of W5")
    parser.add_argument("--met", type=int, default=usual.met, help="records of W6")
    parser.add_argument("--sizes", type=int, nargs="*", default=list(usual.sizes), help="records of W4")
    parser.add_argument("--rounds", type=int, default=usual.rounds, help="repetitions of W3 and W4")
    parser.add_argument("--only", nargs="*", default=[], help="ids of workloads, such as W1 W3")
    parser.add_argument("--database", choices=["sqlite", "postgresql"], help="leave the other one out")
    parser.add_argument("--out", type=Path, default=_DOCUMENT, help="the JSON document")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
