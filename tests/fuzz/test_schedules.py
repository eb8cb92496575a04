"""Schedules of acts by several people lose nothing, double nothing, and leave everybody with the same (SYNC S1 to S6)."""

import os

import pytest

from fieldvisit_sync.clock import SystemClock
from tests.fuzz.figures import Figures
from tests.fuzz.planted import PLANTS
from tests.fuzz.run import run_schedules
from tests.fuzz.template import Template

SCHEDULES_VARIABLE = "FIELDVISIT_FUZZ_SCHEDULES"
MINUTES_VARIABLE = "FIELDVISIT_FUZZ_MINUTES"
SEED_VARIABLE = "FIELDVISIT_FUZZ_SEED"
SHORT = 6
"""Schedules in the suite."""

AT_ONCE = 50
"""Schedules of one seed; a finding names the seed."""


@pytest.mark.parametrize("name", sorted(PLANTS))
def test_that_a_bug_can_still_be_planted(
    sqlite_template: Template, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """What `make faults` plants must be there to be replaced: a plant that fits no more would be noticed late."""
    try:
        PLANTS[name](monkeypatch, sqlite_template.server)
    except AttributeError as missing:
        moved = str(missing)
    else:
        moved = ""
    assert not moved


@pytest.mark.timeout(7_200)
def test_that_schedules_lose_nothing_and_end_alike(
    template: Template, capsys: pytest.CaptureFixture[str]
) -> None:
    wanted = int(os.environ.get(SCHEDULES_VARIABLE, SHORT))
    minutes = float(os.environ.get(MINUTES_VARIABLE, "15"))
    first = int(os.environ.get(SEED_VARIABLE, "20261006"))
    clock = SystemClock()
    until = clock.monotonic() + minutes * 60
    kind = "postgresql" if template.server.has_several_writers else "sqlite"
    figures, found = Figures(kind), []
    while figures.schedules < wanted and clock.monotonic() < until:
        schedules = min(AT_ONCE, wanted - figures.schedules)
        run = run_schedules(template, figures, first_seed=first, schedules=schedules)
        found += [f"seed {first}: {run.found}"] if run.found else []
        first += 1
    if SCHEDULES_VARIABLE in os.environ:
        with capsys.disabled():
            print(f"\n{figures.table()}\n")
    assert not found, "\n\n".join(found)
