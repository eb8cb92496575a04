"""The fuzzer finds the bugs it was made for: each is planted and must be caught (docs/planted-bugs.md).

In `make faults` only: which seed finds a bug soon changes with every new act, so that several are tried.
"""

import pytest

from tests.fuzz.core_machine import CoreSchedule
from tests.fuzz.figures import Figures
from tests.fuzz.planted import PLANTS
from tests.fuzz.run import run_schedules
from tests.fuzz.template import Template

AT_ONCE = 60
SEEDS = 8
"""How many seeds of `AT_ONCE` schedules are tried before a bug counts as missed."""

UNLIKE = {"lost", "diverged", "unproved", "out_of_scope"}


@pytest.mark.timeout(3_600)
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
    figures = Figures(database)
    PLANTS[name](monkeypatch, template.server)
    try:
        for first in range(seed, seed + SEEDS):
            run_schedules(template, figures, first_seed=first, schedules=AT_ONCE, machine=CoreSchedule)
            if called & set(figures.findings):
                break
    finally:
        template.server.forget()
    assert called & set(figures.findings), f"not caught in {figures.schedules} schedules"
    print(f"{name}: seeds {figures.seeds}, {figures.schedules} schedules, {figures.acts} acts")
