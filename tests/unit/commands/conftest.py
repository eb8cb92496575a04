"""A laptop on the command line: a profile in a temporary folder that the commands open by its passphrase."""

import json
import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from fieldvisit.cli import main
from fieldvisit.demo.scenario import Scenario
from fieldvisit.profile import PASSPHRASE_VARIABLE, Profile
from fieldvisit_sync.clock import FileClock
from tests.drivers.quick_passphrase import make_quick
from tests.fixtures_workspace import MORNING, clock, enrol, opening_of_the_day, reference, scenario

__all__ = ["clock", "laptop", "reference", "scenario"]


class Laptop:
    """Runs commands on Mette's profile at 07:30 of the acceptance day."""

    def __init__(self, folder: Path, output: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._output = output

    def run(self, *words: str) -> tuple[int, Any]:
        """Run a command with `--json`; return its exit code and document, None where it printed nothing."""
        code = main(["--profile", str(self.folder), "--json", *words])
        printed = self._output.readouterr().out
        return code, json.loads(printed) if printed else None


@dataclass(frozen=True)
class Made:
    """A locked profile that is copied for each test, and what opens it."""

    folder: Path
    passphrase: str


@pytest.fixture(scope="package")
def made(tmp_path_factory: pytest.TempPathFactory, scenario: Scenario) -> Made:
    """Mette's laptop with the named companies, made once."""
    folder = tmp_path_factory.mktemp("commands") / "profile"
    folder.mkdir(mode=0o700)
    FileClock(folder / "clock.json").set(MORNING, ticking=False)
    profile, passphrase = Profile(folder), secrets.token_urlsafe(16)
    enrol(profile.create(passphrase).store, scenario, "mette", opening_of_the_day(scenario))
    profile.lock()
    make_quick(profile, passphrase)
    return Made(folder, passphrase)


@pytest.fixture
def laptop(
    tmp_path: Path,
    made: Made,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Laptop:
    """Mette's laptop with the named companies."""
    monkeypatch.setenv(PASSPHRASE_VARIABLE, made.passphrase)
    shutil.copytree(made.folder, tmp_path / "profile")
    return Laptop(tmp_path / "profile", capsys)
