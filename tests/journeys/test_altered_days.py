"""The altered days of the scenario by the command line, with their hand-computed figures; by the window: `make days`.

The suite lives through one of them, `make faults` through all.
"""

import secrets
import shutil
from pathlib import Path

import pytest

from fieldvisit.demo.laptop_folder import CLOCK_FILE, PASSPHRASE_VARIABLE
from fieldvisit.demo.municipality import DemoMunicipality
from fieldvisit.demo.scenario import load_scenario
from fieldvisit_sync.clock import CLOCK_FILE_VARIABLE
from tests.faults.rounds import rounds
from tests.journeys.day_by_commands import CommandDay
from tests.journeys.figures_by_sql import figures_by_sql

SCENARIO = load_scenario()
FIGURES = (
    "numbers",
    "rates",
    "calls_today",
    "commitments_today",
    "by_type_today",
    "by_type",
    "visits_today",
    "deadlines",
)


@pytest.fixture(scope="module")
def morning(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The municipality at 07:30, made once, and the passphrase of its laptops."""
    folder, passphrase = tmp_path_factory.mktemp("morning"), secrets.token_urlsafe(16)
    with DemoMunicipality(folder, SCENARIO, passphrase):
        pass
    return folder, passphrase


@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", SCENARIO.altered_names[: rounds(short=1)])
def test_that_an_altered_day_ends_with_its_own_figures(
    name: str, morning: tuple[Path, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, passphrase = tmp_path / "day", morning[1]
    shutil.copytree(morning[0], folder)
    monkeypatch.setenv(CLOCK_FILE_VARIABLE, str(folder / CLOCK_FILE))
    monkeypatch.setenv(PASSPHRASE_VARIABLE, passphrase)
    day = SCENARIO.altered(name)
    with DemoMunicipality(folder, day, passphrase) as demo:
        report = CommandDay(demo).run()
    expected = day.steps[-1]["expect"]
    assert {figure: report[figure] for figure in FIGURES} == {figure: expected[figure] for figure in FIGURES}
    counted = figures_by_sql(folder / "server", day.municipality, day.id(day.campaign["id"]), day.date)
    assert counted["numbers"] == {name: expected["numbers"][name] for name in counted["numbers"]}
    assert counted["own_by_type"] == {kind: told["own"] for kind, told in expected["by_type"].items()}
