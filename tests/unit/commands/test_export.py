"""`export` on the command line: files without persons, and a clear word where none can be written."""

import csv
from pathlib import Path
from typing import Any

from python_calamine import CalamineWorkbook

from tests.unit.commands.conftest import Laptop

PERSONS = ("Juul", "Rikke", "Samir", "Krag", "Amina", "Jonas", "99000538")


def rows(path: Path) -> list[list[Any]]:
    """Return what stands in a file."""
    if path.suffix == ".xlsx":
        return [list(row) for row in CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()]
    return list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))


LISTS = ((("companies",), ".xlsx", 7, 1),)
"""Words of the command, form, rows, and rows about sole traders."""

WRONG = (("calendar", "--out", "mangler/dag.ics"),)


def test_that_lists_and_calendar_are_written_without_persons(laptop: Laptop, tmp_path: Path) -> None:
    for words, suffix, count, left_out in LISTS:
        path = tmp_path / f"liste{suffix}"
        code, told = laptop.run("export", *words, "--out", str(path))
        assert (code, told["rows"], told["left_out"]) == (0, count, left_out), words
        assert len(rows(path)) == count + 1
        assert [person for person in PERSONS if person in repr(rows(path))] == []
    path = tmp_path / "dag.ics"
    code, told = laptop.run("export", "calendar", "--out", str(path))
    assert (code, told["visits"]) == (0, 4)
    said = path.read_text(encoding="utf-8")
    assert "SUMMARY:Besøg: Nordlys Metal\n" in said.replace("\r", "")
    assert "DTSTART:20261006T070000Z" in said
    assert [person for person in PERSONS if person in said] == []


def test_that_what_cannot_be_written_is_said_and_nothing_is_left(laptop: Laptop, tmp_path: Path) -> None:
    place = tmp_path / "ud"
    place.mkdir()
    for words in WRONG:
        assert laptop.run("export", *words[:-1], str(place / words[-1])) == (2, None)
    assert list(place.iterdir()) == []
