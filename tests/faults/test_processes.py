"""Real laptops and a real server, killed and cut off at named points and at random: nothing lost, all the same (SYNC S1, S4, S6)."""

import os
import uuid
from pathlib import Path

import pytest

from fieldvisit_sync.clock import SystemClock
from tests.drivers.postgres import PostgresServer
from tests.faults.process_world import ProcessWorld
from tests.faults.rounds import ROUNDS_VARIABLE, rounds
from tests.fuzz.figures import Figures, keep_figures
from tests.fuzz.verdict import names_of
from tests.journeys.server_town import running_town

FIRST_SEED = 20_261_006
LONG = ROUNDS_VARIABLE in os.environ
"""In the suite one short schedule on the embedded database; `make faults` runs many on both."""

ACTS, LAPTOPS = (30, 4) if LONG else (5, 2)


@pytest.mark.timeout(3_600)
@pytest.mark.parametrize(
    "database",
    ["sqlite", *([pytest.param("postgresql", marks=pytest.mark.postgresql)] if LONG else [])],
)
def test_that_killed_processes_and_broken_lines_lose_nothing_and_leave_everybody_with_the_same(
    request: pytest.FixtureRequest, tmp_path: Path, database: str
) -> None:
    postgres: PostgresServer | None = None
    if database == "postgresql":
        postgres = request.getfixturevalue("postgres_server")
    figures, found, clock = Figures(database, "real processes"), [], SystemClock()
    began = clock.monotonic()
    for seed in range(FIRST_SEED, FIRST_SEED + rounds(short=1)):
        folder = tmp_path / str(seed)
        url = postgres.create_database(f"processes_{uuid.uuid4().hex}") if postgres else None
        with (
            running_town(folder / "server", url) as town,
            ProcessWorld(town, folder, seed, LAPTOPS) as world,
        ):
            world.begin()
            for _ in range(ACTS):
                world.act()
            findings = world.end()
        figures.seeds.append(seed)
        figures.schedules += 1
        figures.acts += world.acts
        figures.acknowledged += world.said
        figures.given_up += world.given_up
        figures.faults.update(world.faults)
        figures.findings.update(names_of(findings))
        found += [f"seed {seed}: {finding}" for finding in findings]
    figures.seconds = clock.monotonic() - began
    if LONG:
        keep_figures(figures)
    assert not found, "\n".join(found[:20])
    assert figures.acknowledged > 0
