"""A laptop on the command line: a profile in a temporary folder that the commands open by its passphrase."""

import json
import secrets
from pathlib import Path
from typing import Any

import pytest

from fieldvisit.cli import main
from fieldvisit.profile import PASSPHRASE_VARIABLE, Profile
from tests.fixtures_workspace import clock, enrol, opening_of_the_day, reference, scenario

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


@pytest.fixture
def laptop(
    tmp_path: Path,
    scenario: Any,
    clock: Any,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Laptop:
    """Mette's laptop with the named companies."""
    folder = tmp_path / "profile"
    passphrase = secrets.token_urlsafe(16)
    monkeypatch.setenv(PASSPHRASE_VARIABLE, passphrase)
    folder.mkdir(mode=0o700)
    (folder / "clock.json").write_bytes((tmp_path / "clock.json").read_bytes())
    profile = Profile(folder)
    store = profile.create(passphrase).store
    enrol(store, scenario, "mette", opening_of_the_day(scenario))
    profile.lock()
    return Laptop(folder, capsys)
