"""Arguments that no record can hold: refused in words, with nothing changed, and never with a stack of code."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from fieldvisit.cli import main
from fieldvisit.demo.scenario import Scenario
from tests.unit.commands.conftest import Laptop

COMPANY = "99000015"
DEEP = "[" * 100_000
HUGE = 10**23


def line(**values: object) -> str:
    """Return one commitment as JSON."""
    return json.dumps([{"type": "ordinaert_job", **values}])


@pytest.mark.parametrize(
    "words",
    [
        ("visit", "start", "--company", COMPANY, "--at", "9999-12-31T20:00"),
        ("visit", "plan", "--company", COMPANY, "--at", "0999-12-31T20:00"),
        ("call", "add", "--company", COMPANY, "--result", "yes", "--book", "9999-12-31T20:00"),
        ("call", "add", "--company", COMPANY, "--result", "no", "--recontact", "9999-12-31"),
        ("company", "edit", COMPANY, "--next-contact", "9999-12-31"),
        ("visit", "answer", "VISIT", "a1", line(posts=HUGE)),
        ("visit", "answer", "VISIT", "a1", line(hours=HUGE)),
        ("visit", "answer", "VISIT", "t1", DEEP),
        ("visit", "outcome", "VISIT", "--type", "ordinaert_job", "--posts", str(HUGE)),
        ("shortlist", "review", "x", "y", DEEP),
        ("need", "add", "--company", COMPANY, "--occupation", "svejser", "--posts", str(HUGE)),
    ],
)
def test_that_a_value_no_record_can_hold_is_wrong_use_and_changes_nothing(
    laptop: Laptop, scenario: Scenario, words: tuple[str, ...]
) -> None:
    visit = scenario.id("v1")
    before = laptop.run("status")[1]["pending"]
    code, document = laptop.run(*(visit if word == "VISIT" else word for word in words))
    assert (code, document) == (2, None)
    assert laptop.run("status")[1]["pending"] == before


@pytest.mark.parametrize("at", ["0001-01-01T00:00", "9999-12-31T23:59-14:00"])
def test_that_a_moment_outside_the_calendar_is_no_moment(laptop: Laptop, at: str) -> None:
    with pytest.raises(SystemExit) as ended:
        laptop.run("visit", "start", "--company", COMPANY, "--at", at)
    assert ended.value.code == 2


def test_that_half_a_letter_is_replaced_and_the_text_kept(laptop: Laptop, scenario: Scenario) -> None:
    visit = scenario.id("v1")
    code, shown = laptop.run("visit", "note", visit, "--text", "God stemning \udcff i hallen")
    assert code == 0
    assert shown["free_note"] == "God stemning \ufffd i hallen"
    code, shown = laptop.run("visit", "answer", visit, "free", '"Igen \\ud800"')
    assert (code, shown["free_note"]) == (0, "Igen \ufffd")


def test_that_a_placement_without_end_ends_somewhere(laptop: Laptop, scenario: Scenario) -> None:
    value = line(start="2026-10-19", weeks=99_999_999)
    assert laptop.run("visit", "answer", scenario.id("v1"), "a1", value)[0] == 0


def test_that_a_filter_of_any_length_is_a_filter(laptop: Laptop) -> None:
    code, listed = laptop.run("companies", "--not-visited-months", "99999999999")
    assert code == 0
    assert all(company["name"] for company in listed)


def test_that_a_profile_that_is_a_file_is_said_to_be_unusable(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    taken = tmp_path / "taken"
    taken.write_text("x")
    for folder in (taken, taken / "below"):
        assert main(["--profile", str(folder), "status"]) == 4
        assert "Disken" in capsys.readouterr().err
    assert taken.read_text() == "x"


@pytest.mark.parametrize("form", ["csv", "xlsx", "pdf"])
def test_that_a_report_that_cannot_be_written_is_said_so(
    laptop: Laptop, scenario: Scenario, tmp_path: Path, form: str
) -> None:
    for place in (tmp_path / "none" / "report", tmp_path):
        words = ("report", "campaign", scenario.campaign["name"], "--format", form, "--out", str(place))
        assert laptop.run(*words) == (2, None)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["profile"]


def test_that_an_answer_is_utf_8_whatever_the_pipe_believes(laptop: Laptop) -> None:
    command = [sys.executable, "-m", "fieldvisit", "--profile", str(laptop.folder), "--json", "companies"]
    run = subprocess.run(
        command, capture_output=True, check=True, env={**os.environ, "PYTHONIOENCODING": "ascii"}
    )
    names = [company["name"] for company in json.loads(run.stdout.decode("utf-8"))]
    assert "Lindevang Grønne Haver v/ I. Juul" in names
