"""The app is killed while somebody types in its window: what was typed up to a second before is there (DESIGN principle 4)."""

import ast
import os
import random
import secrets
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.profile import PASSPHRASE_VARIABLE, Profile
from fieldvisit.services.record_visit import start_visit
from fieldvisit.services.visit_view import view_visit
from fieldvisit.store import search
from fieldvisit_sync.clock import CLOCK_FILE_VARIABLE, FileClock, SystemClock
from tests.canary import files_with
from tests.faults.rounds import rounds
from tests.fixtures_workspace import MORNING, enrol, opening_of_the_day

CANARY = "Kanariegulstrup"
SECOND = 1.0
LONGEST_TYPING_S = 4.0


class TypistLaptop:
    """A laptop in whose window somebody types into the free note of the day's first visit.

    Args:
        folder: holds the profile, and the only home and temporary folder that the window knows.
        scenario: the day.
    """

    def __init__(self, folder: Path, scenario: Scenario) -> None:
        self.folder, self.visit = folder, scenario.id("v1")
        self._passphrase = secrets.token_urlsafe(18)
        clock = FileClock(folder / "clock.json")
        clock.set(MORNING, ticking=True)
        self._profile = Profile(folder / "profile", clock)
        workspace = self._profile.create(self._passphrase)
        enrol(workspace.store, scenario, "mette", opening_of_the_day(scenario))
        start_visit(workspace, self.visit)
        self._profile.lock()
        (folder / "home").mkdir()

    def type(self, seed: int, first: str = "") -> "subprocess.Popen[str]":
        """Open the window and begin to type."""
        surroundings = {
            PASSPHRASE_VARIABLE: self._passphrase,
            CLOCK_FILE_VARIABLE: str(self.folder / "clock.json"),
            "HOME": str(self.folder / "home"),
            "TMPDIR": str(self.folder / "home"),
        }
        return subprocess.Popen(
            [sys.executable, "-m", "tests.faults.window_typist", str(self._profile.folder), str(seed), first],
            stdout=subprocess.PIPE,
            env={**os.environ, **surroundings},
            text=True,
        )

    def note(self) -> str:
        """Return what the store holds."""
        note = view_visit(self._profile.unlock(self._passphrase), self.visit).free_note
        self._profile.lock()
        return note

    def found(self, words: str) -> list[str]:
        """Return the records that the search finds."""
        with self._profile.unlock(self._passphrase).store.read() as reader:
            hits = [hit.record for hit in search.find(reader.connection, words)]
        self._profile.lock()
        return hits


@pytest.fixture
def laptop(tmp_path: Path, scenario: Scenario) -> TypistLaptop:
    """A laptop on the morning of the day."""
    return TypistLaptop(tmp_path, scenario)


def _said(window: "subprocess.Popen[str]", lines: int | None = None) -> list[Any]:
    assert window.stdout is not None
    told = (
        window.stdout.read().splitlines()
        if lines is None
        else [window.stdout.readline() for _ in range(lines)]
    )
    return [ast.literal_eval(line) for line in told]


@pytest.mark.timeout(900)
def test_that_a_window_killed_while_somebody_types_keeps_all_but_the_last_second(
    laptop: TypistLaptop,
) -> None:
    clock, source = SystemClock(), random.Random(20261006)
    before = ""
    for place in range(rounds(short=2)):
        with laptop.type(place) as window:
            said = _said(window, 2)
            with pytest.raises(subprocess.TimeoutExpired):
                window.wait(source.uniform(0, LONGEST_TYPING_S))
            killed = clock.monotonic()
            window.kill()
            said += _said(window)
        typed = before + "".join(said[::2])
        due = [letters for letters, at in zip(said[::2], said[1::2], strict=False) if at <= killed - SECOND]
        kept = laptop.note()
        assert typed.startswith(kept), place
        assert len(kept) >= len(before + "".join(due)), place
        before = kept


def test_that_a_name_typed_in_the_window_lies_in_no_file_while_it_runs_and_after_it_is_killed(
    laptop: TypistLaptop,
) -> None:
    with laptop.type(1, f"{CANARY} ringer tilbage. ") as window:
        _, typed = _said(window, 2)
        while _said(window, 2)[1] < typed + SECOND:
            pass
        running = files_with(laptop.folder, CANARY)
        window.kill()
        _said(window)
    assert running == files_with(laptop.folder, CANARY) == []
    assert laptop.note().startswith(CANARY)
    assert laptop.found(CANARY)
