"""Sheets of companies, good and bad, and workbooks made to fill the memory."""

import zipfile
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from fieldvisit.exchange.company_file import Item, check_file, read_companies
from fieldvisit.exchange.company_row import CompanyRow
from fieldvisit.exchange.rejection import Reason, Rejection
from fieldvisit.exchange.unreadable import Fault, UnreadableFileError
from tests.factories_cvr import CVR, OTHER_CVR, P_NUMBER, workbook

SHEET = "xl/worksheets/sheet1.xml"
SHARED = "xl/sharedStrings.xml"
HEADER = ["cvr", "navn", "p_nummer", "ansatte", "startdato", "husnr", "reklamebeskyttet", "interval"]


def read(folder: Path, content: bytes) -> list[Item]:
    file = folder / "ark.xlsx"
    file.write_bytes(content)
    return list(read_companies(file))


def fault_of(folder: Path, content: bytes, **options: Any) -> Fault:
    file = folder / "ark.xlsx"
    file.write_bytes(content)
    with pytest.raises(UnreadableFileError) as caught:
        read_companies(file, **options)
    return caught.value.fault


def rebuilt(content: bytes, part: str, change: Callable[[bytes], bytes]) -> bytes:
    source, target = zipfile.ZipFile(BytesIO(content)), BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in source.namelist():
            archive.writestr(name, change(source.read(name)) if name == part else source.read(name))
    return target.getvalue()


def replaced(old: bytes, new: bytes) -> Callable[[bytes], bytes]:
    def change(content: bytes) -> bytes:
        assert old in content
        return content.replace(old, new, 1)

    return change


def test_that_numbers_dates_and_yes_no_cells_are_read(tmp_path: Path) -> None:
    row = [99000015, "Grønne Haver", 9990000001, 14, date(2018, 4, 1), 7, True, "10-19"]
    [item] = read(tmp_path, workbook([HEADER, row]))
    assert isinstance(item, CompanyRow)
    assert (item.row, item.cvr, item.reklamebeskyttet) == (2, CVR, True)
    assert item.unit is not None
    assert (item.unit.p_number, item.unit.start_date) == (P_NUMBER, date(2018, 4, 1))
    assert item.unit.employment is not None
    assert (item.unit.employment.heads, item.unit.employment.size_band) == (14, "ANTAL_10_19")
    assert item.unit.address is not None
    assert item.unit.address.house_number == "7"


def test_that_a_name_which_is_a_number_stays_a_name(tmp_path: Path) -> None:
    [item] = read(tmp_path, workbook([["cvr", "navn"], [CVR, 1984]]))
    assert isinstance(item, CompanyRow)
    assert item.name == "1984"


def test_that_formulas_give_their_saved_value_and_formula_texts_stay_text(tmp_path: Path) -> None:
    content = workbook([["cvr", "navn"], [CVR, "=cmd|' /C calc'!A0"], [99000023, "B"]])
    formula = replaced(b"<v>99000023</v>", b"<f>99000000+23</f><v>99000023</v>")
    items = read(tmp_path, rebuilt(content, SHEET, formula))
    assert [item.name for item in items if isinstance(item, CompanyRow)] == ["=cmd|' /C calc'!A0", "B"]


def test_that_bad_rows_are_listed_with_the_number_that_the_sheet_shows(tmp_path: Path) -> None:
    rows = [HEADER[:2], [CVR, "A"], [], [99000016, "B"], [OTHER_CVR, ""]]
    items = read(tmp_path, workbook(rows))
    assert items[1:] == [
        Rejection(4, "cvr", "99000016", Reason.CVR_CHECK),
        Rejection(5, "navn", "", Reason.NO_NAME),
    ]


def test_that_an_interval_which_the_spreadsheet_made_a_date_is_explained(tmp_path: Path) -> None:
    [item] = read(tmp_path, workbook([["cvr", "navn", "interval"], [CVR, "A", date(2026, 4, 2)]]))
    assert item == Rejection(2, "interval", "2026-04-02", Reason.SPREADSHEET_DATE)


def test_that_the_first_sheet_with_the_columns_is_taken(tmp_path: Path) -> None:
    content = workbook([["navn", "cvr", "Farve"], ["A", CVR, "rød"]], sheets=[[["Læs mig"]], []])
    assert [item.row for item in read(tmp_path, content)] == [2]
    assert check_file(tmp_path / "ark.xlsx").ignored_columns == ("Farve",)


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (workbook([]), Fault.NO_SHEET),
        (workbook([["cvr", "navn"]]), Fault.NO_ROWS),
        (workbook([["cvr", "by"], [CVR, "X"]]), Fault.NO_REQUIRED_COLUMN),
        (workbook([["cvr", "navn"], [CVR, "A"]])[:-200], Fault.BROKEN_SPREADSHEET),
        (workbook([["cvr", "navn"], [CVR, "A"]])[:1000], Fault.BROKEN_SPREADSHEET),
        (b"PK\x03\x04" + bytes(range(256)), Fault.BROKEN_SPREADSHEET),
    ],
)
def test_that_a_workbook_unreadable_as_a_whole_names_the_reason(
    tmp_path: Path, content: bytes, fault: Fault
) -> None:
    assert fault_of(tmp_path, content) is fault


def test_that_an_archive_that_is_no_workbook_is_told_to_be_unpacked(tmp_path: Path) -> None:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("virksomheder.csv", "cvr;navn\n")
    assert fault_of(tmp_path, buffer.getvalue()) is Fault.PACKED


def test_that_text_is_not_taken_for_a_workbook_when_that_was_chosen(tmp_path: Path) -> None:
    assert fault_of(tmp_path, b"cvr;navn\n99000015;A\n", wanted="xlsx") is Fault.WRONG_TYPE


@pytest.mark.parametrize("corner", [b"XFD1048576", b"Z400000", b"AAAAA1", b"A99999999"])
def test_that_two_cells_at_far_corners_are_refused_before_they_are_opened(
    tmp_path: Path, corner: bytes
) -> None:
    content = workbook([["cvr", "navn"], [CVR, "A"]])
    assert fault_of(tmp_path, rebuilt(content, SHEET, replaced(b'r="B2"', b'r="' + corner + b'"'))) in {
        Fault.SPREADSHEET_TOO_BIG,
        Fault.BROKEN_SPREADSHEET,
    }


@pytest.mark.parametrize("lies", [False, True], ids=["honest about its size", "lying about its size"])
def test_that_a_part_that_inflates_beyond_measure_is_refused(tmp_path: Path, lies: bool) -> None:
    buffer = BytesIO(workbook([["cvr", "navn"], [CVR, "A"]]))
    with (
        zipfile.ZipFile(buffer, "a", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("xl/worksheets/sheet2.xml", "w") as part,
    ):
        for _ in range(520):
            part.write(bytes(1024 * 1024))
    bomb = bytearray(buffer.getvalue())
    assert len(bomb) < 5_000_000
    if lies:
        size = (
            bomb.rindex(b"xl/worksheets/sheet2.xml") - 46 + 24
        )  # its place in the archive's directory entry
        bomb[size : size + 4] = (10).to_bytes(4, "little")
    assert fault_of(tmp_path, bytes(bomb)) is Fault.SPREADSHEET_TOO_BIG


def test_that_one_long_text_named_by_many_cells_is_refused(tmp_path: Path) -> None:
    content = workbook([["cvr", "navn"], *([CVR, "A"] for _ in range(400))])
    bomb = rebuilt(content, SHARED, replaced(b"<t>A</t>", b"<t>" + b"A" * 1_000_000 + b"</t>"))
    assert len(bomb) < 100_000
    assert fault_of(tmp_path, bomb) is Fault.SPREADSHEET_TOO_BIG


def test_that_a_part_with_its_own_entities_is_refused(tmp_path: Path) -> None:
    content = workbook([["cvr", "navn"], [CVR, "A"]])
    doctype = b'<!DOCTYPE worksheet [<!ENTITY a "aaaa">]><worksheet '
    assert (
        fault_of(tmp_path, rebuilt(content, SHEET, replaced(b"<worksheet ", doctype)))
        is Fault.BROKEN_SPREADSHEET
    )


def test_that_a_damaged_part_is_refused(tmp_path: Path) -> None:
    content = workbook([["cvr", "navn"], [CVR, "A"]])
    assert fault_of(tmp_path, rebuilt(content, SHEET, lambda xml: xml[:-30])) is Fault.BROKEN_SPREADSHEET


def test_that_a_long_text_in_one_cell_rejects_its_row(tmp_path: Path) -> None:
    [first, second] = read(tmp_path, workbook([["cvr", "navn"], [CVR, "x" * 30_000], [OTHER_CVR, "B"]]))
    assert first == Rejection(2, "navn", "x" * 200, Reason.TOO_LONG)
    assert isinstance(second, CompanyRow)
