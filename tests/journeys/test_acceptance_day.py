"""The acceptance day, end to end: the real window, four laptops, the server, a broken line, and the leader's figures."""

import copy
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from fieldvisit.demo import comparer
from fieldvisit.demo.comparer import Comparer
from fieldvisit.demo.laptop_folder import PASSPHRASE_VARIABLE
from fieldvisit.demo.scenario import Scenario, load_scenario
from tests.journeys.figures_by_sql import figures_by_sql
from tests.journeys.kept_day import DAY_SECONDS, KeptDay, day

__all__ = ["day"]

SCENARIO = load_scenario()
STEPS = [step["id"] for step in SCENARIO.steps]
pytestmark = pytest.mark.timeout(DAY_SECONDS + 60)


def leaves(value: Any, *path: Any) -> Iterator[tuple[Any, ...]]:
    """Yield the way to every value in a document that holds no others; empty lists and objects are such values."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    if not items:
        yield path
    for key, inner in items:
        yield from leaves(inner, *path, key)


def flipped(document: dict[str, Any], step: str, path: tuple[Any, ...]) -> dict[str, Any]:
    """Return a scenario in which one expected value of a step is another one."""
    changed = copy.deepcopy(document)
    place = next(each for each in changed["steps"] if each["id"] == step)["expect"]
    for key in path[:-1]:
        place = place[key]
    value = place[path[-1]]
    if isinstance(value, bool):
        place[path[-1]] = not value
    elif isinstance(value, (int, float)):
        place[path[-1]] = -1 if str(path[-1]).endswith("_max") else value + 1
    else:
        place[path[-1]] = f"{value} and another"
    return changed


def test_that_every_step_of_the_day_gives_what_the_scenario_says(day: KeptDay) -> None:
    assert day.result["differences"] == [], day.progress[-2000:]
    assert day.code == 0
    assert [(step["id"], step["ok"]) for step in day.result["steps"]] == [(step, True) for step in STEPS]
    assert day.printed == day.result


def test_that_every_step_has_texts_pictures_and_its_records_on_server_and_second_laptop(day: KeptDay) -> None:
    for step in day.result["steps"]:
        evidence = step["evidence"]
        assert evidence["seen"], step["id"]
        assert evidence["screens"], step["id"]
        pictures = [day.folder / "screens" / name for name in evidence["screens"]]
        assert all(picture.read_bytes().startswith(b"\x89PNG") for picture in pictures), step["id"]
        assert all(record["id"] for record in evidence["server"].values()), step["id"]
        second = evidence["second_laptop"]
        assert "nobody" in second or all("nobody" in record or record["id"] for record in second.values()), (
            step["id"]
        )


def test_that_what_a_step_writes_is_found_on_a_second_laptop_whenever_somebody_else_may_see_it(
    day: KeptDay,
) -> None:
    evidence = {step["id"]: step["evidence"]["second_laptop"] for step in day.result["steps"]}
    assert evidence["s10"]["c1"]["user"] == "karim"
    assert evidence["s24"]["ct-nordlys"]["user"] == "mette"
    assert evidence["s21"]["c3 placement"]["user"] == "hanne"
    assert "nobody" in evidence["s19"]["K-0388 9990000011"]


def test_that_the_leaders_screen_the_report_and_independent_sql_agree(day: KeptDay) -> None:
    figures, expected = day.result["figures"], SCENARIO.steps[-1]["expect"]
    for name in (
        "numbers",
        "rates",
        "calls_today",
        "by_type",
        "by_type_today",
        "visits_today",
        "deadlines",
        "pace",
    ):
        assert figures[name] == expected[name], name
    assert figures["display"] == expected["display"]
    assert figures["commitments_today"] == expected["commitments_today"]
    assert {name: figures["before"][name] for name in expected["before"]} == expected["before"]
    campaign = SCENARIO.id(SCENARIO.campaign["id"])
    counted = figures_by_sql(Path(day.result["server"]), SCENARIO.municipality, campaign, SCENARIO.date)
    assert counted["numbers"] == {name: figures["numbers"][name] for name in counted["numbers"]}
    assert counted["own_by_type"] == {kind: told["own"] for kind, told in figures["by_type"].items()}
    assert counted["calls_today"] == {name: figures["calls_today"][name] for name in counted["calls_today"]}
    assert counted["deadlines"] == {name: figures["deadlines"][name] for name in counted["deadlines"]}


def test_that_the_campaign_report_lies_there_as_pdf_and_csv(day: KeptDay) -> None:
    assert (day.folder / "campaign-report.pdf").read_bytes().startswith(b"%PDF-")
    table = (day.folder / "campaign-report.csv").read_text(encoding="utf-8-sig")
    assert "Kontaktede virksomheder;203" in table
    assert "38 af 103, 36,9 %" in table


def test_that_the_laptops_stay_usable_without_server_and_network(day: KeptDay) -> None:
    words = (
        "--profile",
        day.result["profiles"]["birgitte"],
        "--json",
        "report",
        "campaign",
        "Åbne døre 2026",
    )
    done = subprocess.run(
        (sys.executable, "-m", "fieldvisit", *words, "--day", SCENARIO.date),
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=os.environ | {PASSPHRASE_VARIABLE: day.passphrase},
        check=True,
    )
    assert json.loads(done.stdout)["numbers"] == day.result["figures"]["numbers"]
    assert "passphrase" not in day.result


@pytest.mark.parametrize("step", STEPS)
def test_that_every_expected_value_counts(step: str, day: KeptDay) -> None:
    read = next(each["evidence"]["read"] for each in day.result["steps"] if each["id"] == step)
    ways = list(leaves(next(each["expect"] for each in SCENARIO.steps if each["id"] == step)))
    unseen = [
        way
        for way in ways
        if not Comparer(Scenario(flipped(SCENARIO.document, step, way))).differences(step, read)
    ]
    assert unseen == []


@pytest.mark.parametrize("step", STEPS)
def test_that_a_flipped_expectation_ends_with_exit_code_1_and_names_its_step(
    step: str, day: KeptDay, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    way = next(leaves(next(each["expect"] for each in SCENARIO.steps if each["id"] == step)))
    scenario = tmp_path / "day.json"
    scenario.write_text(json.dumps(flipped(SCENARIO.document, step, way)), encoding="utf-8")
    assert comparer.main([str(day.folder / "result.json"), str(scenario)]) == 1
    named = capsys.readouterr().out.splitlines()
    assert named
    assert all(line.startswith(f"{step} ") for line in named)
