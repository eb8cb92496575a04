"""What must not stand in the repository: addresses of package indexes, paths of one machine, person numbers."""

import re
from pathlib import Path

import pytest

from tests.source_tree import ROOT, name_of, python_files, tracked_files

LONGEST_FILE = 350
INDEX_ADDRESS = re.compile(
    r"py[p]i\.o[r]g|python[h]osted|npm[j]s\.|registr[y]\.npm|deb\.debia[n]|--index-ur[l]", re.IGNORECASE
)
MACHINE_PATH = re.compile(r"(?<![\w.])/(?:work/(?:main|shared)|home/\w+|User[s]/\w+|root/\.|tmp/w/)")
PERSON_NUMBER = re.compile(r"(?<![\w-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d-\d{4}(?![\w-])")


def _text_of(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


@pytest.mark.parametrize(
    "pattern",
    [INDEX_ADDRESS, MACHINE_PATH, PERSON_NUMBER],
    ids=["index address", "machine path", "person number"],
)
def test_that_no_tracked_file_holds_one(pattern: re.Pattern[str]) -> None:
    hits = [
        f"{name_of(file)}: {found.group()}"
        for file in tracked_files()
        if file != Path(__file__).resolve() and (found := pattern.search(_text_of(file)))
    ]
    assert hits == []


@pytest.mark.parametrize(
    ("pattern", "example"),
    [
        (INDEX_ADDRESS, "https://py" + "pi.org/simple"),
        (MACHINE_PATH, "open('/home/somebody/x')"),
        (PERSON_NUMBER, "born 010190" + "-1234"),
    ],
)
def test_that_each_pattern_finds_its_example(pattern: re.Pattern[str], example: str) -> None:
    assert pattern.search(example)


def test_that_an_impossible_day_is_no_person_number() -> None:
    assert PERSON_NUMBER.search("320190-1234") is None


def test_that_every_file_is_short_enough_to_hold_one_noun() -> None:
    lines = {
        name_of(file): len(_text_of(file).splitlines())
        for file in python_files("src", "sync", "tests", "packaging")
    }
    assert len(lines) > 500
    assert {name: count for name, count in lines.items() if count > LONGEST_FILE} == {}


def test_that_no_module_has_a_name_that_says_nothing() -> None:
    empty_names = {"utils", "util", "helpers", "misc", "common", "manager"}
    assert [
        name_of(file) for file in tracked_files() if empty_names & {file.stem, *file.relative_to(ROOT).parts}
    ] == []
