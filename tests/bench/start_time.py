"""How long it takes from the start of a process to a usable page I dag, beside a bare window, in processes of their own.

`python -m tests.bench.start_time ours PROFILE` and `bare` are the processes: each says one line when it is there. The key
of the passphrase takes its time on purpose; it is measured by itself and taken off, as a keyring gives the key at once.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from fieldvisit_sync.clock import SystemClock
from tests.bench.cpu_time import cpu_seconds, spent
from tests.bench.table import Figure

_ROUNDS = 3
_TIMES = 3
"""How many times as long as a bare window with the database library it may take."""

_LOOK_MS = 5
_clock = SystemClock()


def start_figures(profile: Path) -> Iterator[Figure]:
    """Measure both; the shortest of each counts."""
    bare = [_started("bare") for _ in range(_ROUNDS)]
    ours = [_started("ours", str(profile)) for _ in range(_ROUNDS)]
    key = min(told["key_s"] for _, told in ours)
    least = min(told["cpu_s"] for _, told in bare)
    clock = min(seconds for seconds, _ in ours)
    yield Figure(
        id="window: start to I dag",
        ours=min(told["cpu_s"] for _, told in ours) - key,
        unit="s",
        baseline=least,
        limit=_TIMES * least,
        note=f"processor time, without {key:.2f} s for the key of a passphrase; {clock:.2f} s by the clock",
    )


def _started(*arguments: str) -> tuple[float, dict[str, float]]:
    began = _clock.monotonic()
    with subprocess.Popen(
        [sys.executable, "-m", "tests.bench.start_time", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        seconds = _clock.monotonic() - began
        rest = process.stdout.readline()
    if line.strip() != b"ready":
        raise RuntimeError(f"the process {arguments[0]} did not start")
    return seconds, json.loads(rest)


def _bare() -> None:
    import_module("sqlalchemy")
    from PySide6.QtWidgets import QApplication, QWidget

    app = QApplication([])
    window = QWidget()
    window.show()
    app.processEvents()
    _say({"cpu_s": cpu_seconds() or 0.0})


def _ours(folder: Path) -> None:
    """Do what `fieldvisit --profile DIR` does, and look out for the page.

    Nothing of the product is loaded before the command loads it: garbage would be looked for meanwhile, as it never is there.
    """
    from fieldvisit import cli
    from tests.bench.big_passphrase import PASSPHRASE

    os.environ["FIELDVISIT_PASSPHRASE"] = PASSPHRASE
    load = cli.load_window

    def load_window() -> ModuleType:
        app = load()
        begin = app.Application.start

        def start(application: Any) -> None:
            begin(application)
            _look_out(application)

        app.Application.start = start
        return app

    cli.load_window = load_window
    cli.main(["--profile", str(folder)])


def _look_out(application: Any) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QWidget

    from tests.bench.big_passphrase import PASSPHRASE

    timer = QTimer(application.window)

    def look() -> None:
        card = application.window.findChild(QWidget, "today.start_visit")
        desk = application.desk
        if desk is None or card is None or not card.isVisible():
            return
        timer.stop()
        so_far = cpu_seconds() or 0.0
        key_s = spent(lambda: application.profile.vault.unlock(PASSPHRASE))[0]
        _say({"cpu_s": so_far, "key_s": key_s})
        application.window.close()

    timer.timeout.connect(look)
    timer.start(_LOOK_MS)


def _say(told: dict[str, float]) -> None:
    print("ready", flush=True)
    print(json.dumps(told), flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        _bare()
    else:
        _ours(Path(sys.argv[2]))
