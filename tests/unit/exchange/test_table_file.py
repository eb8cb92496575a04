"""Lists as files: read back by other programs, no text becomes a formula, and a hundred thousand rows cost little."""

import csv
import tracemalloc
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest
from python_calamine import CalamineWorkbook

from fieldvisit.exchange.table import Cell, Table
from fieldvisit.exchange.table_file import write_table_csv, write_table_xlsx

ROWS: list[tuple[Cell, ...]] = [
    ("99000015", "Nordlys & Sønner <ApS>", 14, 12.5, date(2026, 10, 6)),
    ("", '=HYPERLINK("x")', None, -1, None),
    ("+4500000110", "@SUM(A1)\x00", 0, 0.0, date(1899, 12, 31)),
    (" 007 ", "linje\nskift; semikolon", 1, 1.0, date(2028, 2, 29)),
]
TABLE = Table(title="Liste [1]: a/b", head=("CVR", "=Navn", "Ansatte", "Årsværk", "Dag"), rows=lambda: ROWS)


def test_that_a_workbook_reads_back_with_numbers_days_and_plain_text(tmp_path: Path) -> None:
    path = tmp_path / "liste.xlsx"
    steps: list[int] = []
    write_table_xlsx(path, TABLE, steps.append)
    book = CalamineWorkbook.from_path(path)
    assert book.sheet_names == ["Liste 1 ab"]
    head, *rows = book.get_sheet_by_index(0).to_python()
    assert head == list(TABLE.head)
    assert rows[0] == ["99000015", "Nordlys & Sønner <ApS>", 14, 12.5, date(2026, 10, 6)]
    assert rows[1][:2] == ["", '=HYPERLINK("x")']
    assert rows[2][:2] == ["+4500000110", "@SUM(A1)"]
    assert rows[3][:2] == [" 007 ", "linje\nskift; semikolon"]
    with ZipFile(path) as parts:
        assert b"<f>" not in parts.read("xl/worksheets/sheet1.xml")
    assert steps[-1] == len(ROWS)
    assert [file.name for file in tmp_path.iterdir()] == ["liste.xlsx"]


def test_that_a_csv_reads_back_and_holds_no_formula(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    write_table_csv(path, TABLE, lambda _: None)
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    read = list(csv.reader(content.decode("utf-8-sig").splitlines(keepends=True), delimiter=";"))
    assert read[0][1] == "'=Navn"
    assert read[1] == ["99000015", "Nordlys & Sønner <ApS>", "14", "12,5", "06-10-2026"]
    assert [row[1][0] for row in read[2:4]] == ["'", "'"]
    assert read[3][0] == "'+4500000110"
    assert read[4][1] == "linje\nskift; semikolon"


@pytest.mark.parametrize("write", [write_table_csv, write_table_xlsx])
def test_that_a_stop_or_an_error_between_rows_leaves_nothing(tmp_path: Path, write: object) -> None:
    def rows() -> Iterator[tuple[Cell, ...]]:
        yield from ROWS
        raise RuntimeError("stopped")

    broken = Table(title="x", head=TABLE.head, rows=rows)
    assert callable(write)
    with pytest.raises(RuntimeError, match="stopped"):
        write(tmp_path / "liste", broken, lambda _: None)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("write", [write_table_csv, write_table_xlsx])
def test_that_many_rows_cost_the_memory_of_few(tmp_path: Path, write: object) -> None:
    def rows() -> Iterator[tuple[Cell, ...]]:
        for number in range(8_000):
            yield (str(number), "Virksomhed nummer " * 4, number, 1.5, date(2026, 10, 6))

    assert callable(write)
    tracemalloc.start()
    write(tmp_path / "liste", Table(title="x", head=TABLE.head, rows=rows), lambda _: None)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 1_500_000
