"""`import companies` on the command line."""

import json
import secrets
from pathlib import Path

import pytest

from fieldvisit.cli import main
from fieldvisit.profile import PASSPHRASE_VARIABLE
from tests.factories_cvr import CVR, OTHER_CVR, P_NUMBER, company, search_answer, unit
from tests.unit.commands.conftest import Laptop


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A table with two good rows and a bad one."""
    file = tmp_path / "virksomheder.csv"
    file.write_text(
        f"navn;cvr;p_nummer;reklamebeskyttet;kommunekode\nHaver;{OTHER_CVR};9990000901;ja;151\n"
        f"Haver To;{OTHER_CVR};9990000902;ja;151\nForkert;99000024;;;\n",
        encoding="cp1252",
    )
    return file


def test_that_good_rows_come_in_and_bad_ones_are_told_with_exit_code_one(laptop: Laptop, table: Path) -> None:
    code, report = laptop.run("import", "companies", str(table))
    assert (code, report["read"], report["added"], report["updated"], report["unchanged"]) == (1, 3, 2, 0, 0)
    [rejected] = report["rejected"]
    assert (rejected["row"], rejected["field"], rejected["value"]) == (4, "cvr", "99000024")
    assert rejected["reason"]
    code, report = laptop.run("import", "companies", str(table))
    assert (code, report["added"], report["unchanged"]) == (1, 0, 2)
    _, listed = laptop.run("companies")
    mine = [each for each in listed if each["cvr"] == OTHER_CVR]
    assert [(each["name"], each["p_nummer"]) for each in mine] == [
        ("Haver", "9990000901"),
        ("Haver To", "9990000902"),
    ]
    assert {(each["kommunekode"], each["reklamebeskyttet"]) for each in mine} == {("0151", True)}


def test_that_a_person_reads_row_field_value_and_reason(
    laptop: Laptop, table: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--profile", str(laptop.folder), "import", "companies", str(table)]) == 1
    said = capsys.readouterr().out.splitlines()
    assert said[1] == "Række 4, cvr »99000024«: CVR-nummerets kontrolciffer passer ikke."


def test_that_tasks_about_new_and_ceased_companies_are_counted_and_made_once(
    laptop: Laptop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "virksomheder.csv"
    file.write_text(
        f"navn;cvr;startdato;ophoersdato\nHaver;{OTHER_CVR};2026-09-01;\nNordlys Metal ApS;99000015;;2026-09-30\n",
        encoding="utf-8",
    )
    command = ("import", "companies", str(file))
    _, tried = laptop.run(*command, "--dry-run")
    assert (tried["tasks"], tried["ceased_tasks"], "changed_tasks" in tried) == (1, 1, False)
    assert main(["--profile", str(laptop.folder), *command]) == 0
    assert (
        capsys.readouterr()
        .out.strip()
        .endswith("1 opgave om nye virksomheder. 1 opgave om ophørte virksomheder.")
    )
    _, again = laptop.run(*command)
    assert "tasks" not in again
    assert "ceased_tasks" not in again


def test_that_documents_of_the_register_come_in_with_exit_code_zero(laptop: Laptop, tmp_path: Path) -> None:
    file = tmp_path / "svar.json"
    document = company(cvrNummer=int(OTHER_CVR), penheder=[])
    file.write_bytes(search_answer([document]))
    assert laptop.run("import", "companies", str(file), "--format", "cvr-json")[0] == 0
    _, found = laptop.run("find", "Grønne", "Haver", "ApS")
    assert [(each["kind"], each["title"]) for each in found] == [("production_unit", "Grønne Haver ApS")]


def test_that_a_dry_run_tells_and_keeps_nothing(laptop: Laptop, table: Path) -> None:
    code, report = laptop.run("import", "companies", str(table), "--dry-run")
    assert (code, report["added"]) == (1, 2)
    assert len(laptop.run("companies")[1]) == 8


@pytest.mark.parametrize("content", [b"", b"navn\nHaver\n", b"\x00\x01\x02\x03" * 50, b'{"hits": '])
def test_that_an_unreadable_file_ends_with_exit_code_two_and_a_reason(
    laptop: Laptop, tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes
) -> None:
    file = tmp_path / "fil"
    file.write_bytes(content)
    assert main(["--profile", str(laptop.folder), "import", "companies", str(file)]) == 2
    said = capsys.readouterr()
    assert (said.out, "Intet er ændret" in said.err) == ("", True)
    assert len(laptop.run("companies")[1]) == 8


def test_that_a_missing_file_ends_with_exit_code_two(laptop: Laptop) -> None:
    assert laptop.run("import", "companies", "/findes/ikke.csv") == (2, None)


def test_that_a_profile_can_be_filled_before_it_is_enrolled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(PASSPHRASE_VARIABLE, secrets.token_urlsafe(16))
    file = tmp_path / "svar.json"
    file.write_bytes(search_answer([unit(), company()]))
    assert main(["import", "companies", str(file), "--profile", str(tmp_path / "ny"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["added"] == 2
    assert main(["companies", "--json", "--profile", str(tmp_path / "ny")]) == 0
    [listed] = json.loads(capsys.readouterr().out)
    assert (listed["cvr"], listed["p_nummer"], listed["kommunekode"]) == (CVR, P_NUMBER, "0151")
