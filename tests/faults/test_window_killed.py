"""The app is killed while somebody types in its window: what was typed up to a second before is there (DESIGN principle 4)."""

import ast
import os
import random
import secrets
import subprocess
import sys
from pathlib import Path

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.profile import PASSPHRASE_VARIABLE, Profile
from fieldvisit.services.record_visit import start_visit
from fieldvisit.services.visit_view import view_visit
from fieldvisit_sync.clock import CLOCK_FILE_VARIABLE, FileClock, SystemClock
from tests.faults.rounds import rounds
from tests.fixtures_workspace import MORNING, enrol, opening_of_the_day

SECOND = 1.0
LONGEST_TYPING_S = 4.0


def _note(profile: Profile, passphrase: str, visit: str) -> str:
    note = view_visit(profile.unlock(passphrase), visit).free_note
    profile.lock()
    return note


@pytest.mark.timeout(900)
def test_that_a_window_killed_while_somebody_types_keeps_all_but_the_last_second(
    tmp_path: Path, scenario: Scenario
) -> None:
    clock = FileClock(tmp_path / "clock.json")
    clock.set(MORNING, ticking=True)
    passphrase = secrets.token_urlsafe(18)
    profile = Profile(tmp_path / "profile", clock)
    workspace = profile.create(passphrase)
    enrol(workspace.store, scenario, "mette", opening_of_the_day(scenario))
    visit = scenario.id("v1")
    start_visit(workspace, visit)
    profile.lock()
    real, source = SystemClock(), random.Random(20261006)
    before = ""
    for place in range(rounds(short=2)):
        with subprocess.Popen(
            [sys.executable, "-m", "tests.faults.window_typist", str(profile.folder), str(place)],
            stdout=subprocess.PIPE,
            env={
                **os.environ,
                PASSPHRASE_VARIABLE: passphrase,
                CLOCK_FILE_VARIABLE: str(tmp_path / "clock.json"),
            },
            text=True,
        ) as window:
            assert window.stdout is not None
            first = [window.stdout.readline(), window.stdout.readline()]
            with pytest.raises(subprocess.TimeoutExpired):
                window.wait(source.uniform(0, LONGEST_TYPING_S))
            killed = real.monotonic()
            window.kill()
            said = [ast.literal_eval(line) for line in [*first, *window.stdout.read().splitlines()]]
        letters, times = said[::2], said[1::2]
        typed = before + "".join(letters)
        due = before + "".join(
            word for word, at in zip(letters, times, strict=False) if at <= killed - SECOND
        )
        kept = _note(profile, passphrase, visit)
        assert typed.startswith(kept), place
        assert len(kept) >= len(due), (place, len(typed), len(due), len(kept))
        before = kept
