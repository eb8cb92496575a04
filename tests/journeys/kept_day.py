"""The acceptance day through the real window, run once for all test processes of a run; its folder is kept until the end."""

import fcntl
import json
import os
import secrets
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from fieldvisit.demo.laptop_folder import PASSPHRASE_VARIABLE

DAY_SECONDS = 540.0
"""Longest time for the day; it takes two to three minutes on two cores."""

_DONE = "done.json"


@dataclass(frozen=True)
class KeptDay:
    """What `fieldvisit demo --headless` left behind.

    Attributes:
        folder: `--out`.
        passphrase: of the laptops.
        code: the exit code.
        printed: the document on standard output.
        progress: standard error.
    """

    folder: Path
    passphrase: str
    code: int
    printed: dict[str, Any]
    progress: str

    @property
    def result(self) -> dict[str, Any]:
        """Return `result.json`."""
        read: dict[str, Any] = json.loads((self.folder / "result.json").read_text(encoding="utf-8"))
        return read


def run_day(folder: Path, *options: str) -> KeptDay:
    """Run the headless demo in a folder."""
    passphrase = secrets.token_urlsafe(16)
    done = subprocess.run(
        (sys.executable, "-m", "fieldvisit", "--json", "demo", "--headless", "--out", str(folder), *options),
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=os.environ | {PASSPHRASE_VARIABLE: passphrase},
        timeout=DAY_SECONDS,
        check=False,
    )
    printed = json.loads(done.stdout) if done.stdout.strip() else {}
    return KeptDay(folder, passphrase, done.returncode, printed, done.stderr)


@pytest.fixture(scope="session")
def day(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> KeptDay:
    """The day of the scenario; the first process runs it, the others wait for it."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if hasattr(request.config, "workerinput") else base
    with (shared / "acceptance-day.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        folder = shared / "acceptance-day"
        kept = folder / _DONE
        if not kept.exists():
            run = run_day(folder)
            told = {name: getattr(run, name) for name in ("passphrase", "code", "printed", "progress")}
            kept.write_text(json.dumps(told), encoding="utf-8")
        return KeptDay(folder, **json.loads(kept.read_text(encoding="utf-8")))
