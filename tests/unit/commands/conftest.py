"""A laptop on the command line: a profile in a temporary folder that the commands open by its passphrase."""

import json
import secrets
from pathlib import Path
from typing import Any

import pytest

from fieldvisit.cli import main
from fieldvisit.profile import PASSPHRASE_VARIABLE, Profile
from fieldvisit.store.pages import store_page
from fieldvisit.store.state import set_state
from fieldvisit_sync.protocol.messages import Row
from tests.fixtures_workspace import MORNING, clock, opening_of_the_day, reference, scenario

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
    user = next(user for user in scenario.users if user["id"] == "mette")
    with store.maintain() as connection:
        set_state(connection, "user", scenario.id("mette"))
        set_state(
            connection,
            "enrolment",
            {
                "user": scenario.id("mette"),
                "login": user["login"],
                "name": user["name"],
                "role": user["role"],
                "municipality": scenario.municipality,
                "municipality_name": scenario.document["org"]["name"],
                "device": user["device"],
            },
        )
        set_state(connection, "last_sync", MORNING.isoformat())
        set_state(connection, "last_contact", MORNING.isoformat())
        rows = [
            Row(
                kind=kind,
                id=record,
                version=1,
                fields={k: v for k, v in values.items() if v not in (None, [])},
            )
            for kind, record, values in opening_of_the_day(scenario)
        ]
        store_page(connection, [], rows)
    profile.lock()
    return Laptop(folder, capsys)
