"""The fuzzer finds the bugs it was made for: each is planted and must be caught (docs/planted-bugs.md)."""

import pytest

from tests.fuzz.core_machine import CoreSchedule
from tests.fuzz.figures import Figures
from tests.fuzz.planted import PLANTS
from tests.fuzz.run import run_schedules
from tests.fuzz.template import Template

MOST = 60
"""Schedules after which a bug counts as missed."""

UNLIKE = {"lost", "diverged", "unproved", "out_of_scope"}


@pytest.mark.parametrize(
    ("name", "database", "seed", "called"),
    [
        # One writer at a time leaves no gap for a reader, so this one needs PostgreSQL.
        pytest.param("bare_sequence", "postgresql", 40, UNLIKE, marks=pytest.mark.postgresql),
        ("acknowledge_before_commit", "sqlite", 42, UNLIKE),
        ("client_clock_wins", "sqlite", 15, {"wrong_winner"}),
        ("no_retry_table", "sqlite", 30, {"answered_anew"}),
        ("no_new_offer", "sqlite", 3, {"lost"}),
    ],
)
def test_that_the_fuzzer_catches_a_planted_bug(
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    database: str,
    seed: int,
    called: set[str],
) -> None:
    template: Template = request.getfixturevalue(f"{database}_template")
    PLANTS[name](monkeypatch, template.server)
    try:
        run = run_schedules(
            template, Figures(database), first_seed=seed, schedules=MOST, machine=CoreSchedule
        )
    finally:
        template.server.forget()
    assert run.found, f"not caught in {run.figures.schedules} schedules"
    assert called & set(run.figures.findings)
    print(f"{name}: seed {seed}, {run.figures.schedules} schedules, {run.figures.acts} acts")
