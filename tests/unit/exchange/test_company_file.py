"""The entrance of the company import: any file, progress, stopping, constant memory, and no crash on any bytes."""

import tracemalloc
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fieldvisit.exchange.company_file import check_file, read_companies
from fieldvisit.exchange.company_row import CompanyRow, UnitRow
from fieldvisit.exchange.rejection import Rejection
from fieldvisit.exchange.unreadable import Fault, ReadingCancelledError, UnreadableFileError
from tests.factories_cvr import CVR, company, hit, json_lines, search_answer, unit, workbook

GOOD = {
    "csv": f"cvr;navn;by\n{CVR};Æble;Ås\n".encode(),
    "json": search_answer([company(), unit()]),
    "lines": json_lines([hit(company()), hit(unit())]),
    "xlsx": workbook([["cvr", "navn"], [CVR, "A"]]),
}


def outcome(content: bytes) -> list[CompanyRow | UnitRow | Rejection] | Fault:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "fil"
        file.write_bytes(content)
        try:
            return list(read_companies(file))
        except UnreadableFileError as error:
            return error.fault


def test_that_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError, match=r"Filen findes ikke\. Intet er ændret\."):
        check_file(tmp_path / "ingen.csv")


def test_that_a_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        check_file(tmp_path)
    assert caught.value.fault is Fault.NOT_A_FILE


def test_that_every_fault_has_an_advice() -> None:
    assert all(UnreadableFileError(fault).advice for fault in Fault)


def test_that_an_unknown_encoding_is_wrong_use_and_no_fault_of_the_file(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="unknown encoding"):
        check_file(tmp_path / "ingen.csv", encoding="rot13")


def test_that_the_name_of_a_file_is_not_believed(tmp_path: Path) -> None:
    file = tmp_path / "virksomheder.csv"
    file.write_bytes(GOOD["xlsx"])
    assert check_file(file).format == "xlsx"


@pytest.mark.parametrize("content", GOOD.values(), ids=GOOD)
def test_that_progress_grows_and_ends_at_the_whole(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "fil"
    file.write_bytes(content)
    seen: list[tuple[int, int]] = []
    list(read_companies(file, progress=lambda done, total: seen.append((done, total))))
    assert seen == sorted(seen)
    assert seen[-1] == (len(content), len(content))


@pytest.mark.parametrize("content", GOOD.values(), ids=GOOD)
def test_that_a_person_can_stop_the_reading(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "fil"
    file.write_bytes(content)
    stopped = False
    rows = read_companies(file, cancelled=lambda: stopped)
    stopped = True
    with pytest.raises(ReadingCancelledError):
        list(rows)


def test_that_a_person_can_stop_the_check(tmp_path: Path) -> None:
    file = tmp_path / "fil"
    file.write_bytes(GOOD["csv"])
    with pytest.raises(ReadingCancelledError):
        check_file(file, cancelled=lambda: True)


@pytest.mark.parametrize("form", ["csv", "lines"])
def test_that_large_files_are_read_in_constant_memory(tmp_path: Path, form: str) -> None:
    file = tmp_path / "fil"
    line = f"{CVR};Virksomhed med et navn;Eksempelkøbing\n".encode()
    with file.open("wb") as stream:
        if form == "csv":
            stream.write(b"cvr;navn;by\n" + line * 20_000)
        else:
            stream.write(json_lines([hit(company())]) * 800)
    tracemalloc.start()
    try:
        count = sum(1 for _ in read_companies(file))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert count == (20_000 if form == "csv" else 800)
    assert file.stat().st_size > 900_000
    assert peak < 900_000 + (2 << 20 if form == "csv" else 0)


@given(st.binary(max_size=400))
@example(b"\xff\xfe")
@example(b"\xff\xfe\x00")
@example(b"\xfe\xff{")
@example(b"[")
@example(b"{\n{\n")
@example(b"PK\x03\x04")
@example(b'cvr;navn\n"')
@example(b"cvr,navn\r\r\n,,\x1a")
def test_that_any_bytes_give_rows_or_a_clear_error(content: bytes) -> None:
    assert isinstance(outcome(content), list | Fault)


@given(st.sampled_from(sorted(GOOD)), st.data())
def test_that_a_good_file_with_bytes_changed_gives_rows_or_a_clear_error(
    name: str, data: st.DataObject
) -> None:
    content = bytearray(GOOD[name])
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place : place + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=3))
        if not content:
            break
    assert isinstance(outcome(bytes(content)), list | Fault)


@given(st.sampled_from(["json", "xlsx"]), st.floats(0, 0.999))
def test_that_a_search_answer_or_workbook_cut_anywhere_is_unreadable(name: str, part: float) -> None:
    assert isinstance(outcome(GOOD[name][: int(len(GOOD[name]) * part)]), Fault)
