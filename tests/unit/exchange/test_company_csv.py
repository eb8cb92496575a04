"""CSV files of companies: separators, encodings, quotes, ends, and rows that cannot come in."""

import csv
from datetime import date
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldvisit.exchange.company_file import Item, check_file, read_companies
from fieldvisit.exchange.company_row import Address, CompanyRow, Employment, Industry
from fieldvisit.exchange.rejection import Reason, Rejection
from fieldvisit.exchange.table_header import COLUMNS
from fieldvisit.exchange.unreadable import Fault, UnreadableFileError
from tests.factories_cvr import CVR, OTHER_CVR, P_NUMBER, fictional_cvr

FULL = {
    "cvr": CVR,
    "p_nummer": P_NUMBER,
    "navn": "Grønne Haver; og Æbler",
    "form": "ENK",
    "branchekode": "813000",
    "skema": "DB07",
    "branchetekst": "Landskabspleje",
    "vej": "Bøgevej",
    "husnr": "12A",
    "etage": "1",
    "doer": "tv",
    "postnr": "0800",
    "by": "Høje Taastrup",
    "kommunekode": "151",
    "telefon": "00001234",
    "mail": "post@haver.example",
    "web": "haver.example",
    "ansatte": "14",
    "aarsvaerk": "12,5",
    "interval": "ANTAL_10_19",
    "reklamebeskyttet": "ja",
    "startdato": "01-02-2018",
    "ophoersdato": "",
}


def read(folder: Path, content: str | bytes, **options: Any) -> list[Item]:
    file = folder / "virksomheder.csv"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return list(read_companies(file, **options))


def fault_of(folder: Path, content: str | bytes, **options: Any) -> UnreadableFileError:
    file = folder / "virksomheder.csv"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(UnreadableFileError) as caught:
        read_companies(file, **options)
    return caught.value


def table(rows: list[dict[str, str]], delimiter: str = ";", columns: tuple[str, ...] = COLUMNS) -> str:
    buffer = StringIO()
    writer = csv.DictWriter(buffer, columns, delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return buffer.getvalue()


def names(items: list[Item]) -> list[str]:
    return [item.reason if isinstance(item, Rejection) else item.name for item in items]


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("columns", [COLUMNS, COLUMNS[::-1]], ids=["in order", "backwards"])
def test_that_a_full_row_is_read_in_every_separator_encoding_and_order(
    tmp_path: Path, delimiter: str, encoding: str, columns: tuple[str, ...]
) -> None:
    [row] = read(tmp_path, table([FULL], delimiter, columns).encode(encoding))
    assert isinstance(row, CompanyRow)
    assert (row.row, row.cvr, row.name) == (2, CVR, "Grønne Haver; og Æbler")
    assert (row.form, row.form_code, row.sole_trader, row.p_numbers) == ("ENK", "", True, (P_NUMBER,))
    unit = row.unit
    assert unit is not None
    assert (unit.p_number, unit.cvr, unit.name, unit.reklamebeskyttet) == (P_NUMBER, CVR, row.name, True)
    assert unit.address == Address("Bøgevej", "12A", "1", "tv", "0800", "Høje Taastrup", "0151")
    assert unit.industry == Industry("813000", "DB07", "Landskabspleje")
    assert unit.employment == Employment(14, 12.5, "ANTAL_10_19")
    assert (unit.phone, unit.mail, unit.web) == ("00001234", "post@haver.example", "haver.example")
    assert (unit.start_date, unit.ceased, unit.ceased_date) == (date(2018, 2, 1), False, None)
    assert (row.address, row.industry, row.employment, row.phone, row.start_date) == (
        None,
        None,
        None,
        None,
        None,
    )


def test_that_a_row_without_a_p_number_speaks_of_the_company(tmp_path: Path) -> None:
    [row] = read(tmp_path, table([{**FULL, "p_nummer": "", "form": "80", "ophoersdato": "2024-06-30"}]))
    assert isinstance(row, CompanyRow)
    assert (row.unit, row.p_numbers, row.form_code, row.form) == (None, None, "80", "")
    assert row.address is not None
    assert (row.ceased, row.ceased_date) == (True, date(2024, 6, 30))


def test_that_empty_cells_and_absent_columns_say_nothing(tmp_path: Path) -> None:
    [row] = read(tmp_path, f"navn,cvr,telefon,ansatte\nA,{CVR},,\n")
    assert row == CompanyRow(row=2, cvr=CVR, name="A")


def test_that_a_company_started_under_db25_has_a_db25_code(tmp_path: Path) -> None:
    [row] = read(tmp_path, f"cvr;navn;branchekode;startdato\n{CVR};A;62.10.00;2025-03-01\n")
    assert isinstance(row, CompanyRow)
    assert row.industry == Industry("621000", "DB25", "")


def test_that_unknown_columns_are_told_once_and_passed_over(tmp_path: Path) -> None:
    content = f"Navn;CVR;Bemærkning;P-nummer;Ophørsdato;Årsværk;Farve\nA;{CVR};x;{P_NUMBER};;2;rød\nB;{OTHER_CVR};;;;;\n"
    rows = read(tmp_path, content)
    assert names(rows) == ["A", "B"]
    assert check_file(tmp_path / "virksomheder.csv").ignored_columns == ("Bemærkning", "Farve")


def test_that_bad_rows_are_listed_and_the_good_ones_come_in(tmp_path: Path) -> None:
    rows = [
        FULL,
        {**FULL, "cvr": "99000016"},
        {**FULL, "navn": "   "},
        {**FULL, "ansatte": "mange"},
        {**FULL, "startdato": "31-02-2020"},
        {**FULL, "startdato": "2020-01-02", "ophoersdato": "2020-01-01"},
        {**FULL, "cvr": OTHER_CVR},
    ]
    items = read(tmp_path, table(rows))
    assert items[1:6] == [
        Rejection(3, "cvr", "99000016", Reason.CVR_CHECK),
        Rejection(4, "navn", "", Reason.NO_NAME),
        Rejection(5, "ansatte", "mange", Reason.WHOLE_NUMBER),
        Rejection(6, "startdato", "31-02-2020", Reason.DATE_FORM),
        Rejection(7, "ophoersdato", "2020-01-01", Reason.DATES_IN_ORDER),
    ]
    assert [item.row for item in items if isinstance(item, CompanyRow)] == [2, 8]


def test_that_quoted_line_ends_belong_to_the_cell_and_do_not_shift_the_numbers(tmp_path: Path) -> None:
    items = read(tmp_path, f'cvr;navn\r\n{CVR};"Bech\r\n""Erhverv"""\r\n1;B\r\n')
    assert names(items) == ['Bech "Erhverv"', Reason.CVR_FORM]
    assert [item.row for item in items] == [2, 3]


def test_that_blank_lines_are_no_records_and_empty_records_are_passed_over(tmp_path: Path) -> None:
    items = read(tmp_path, f"cvr;navn\n\n{CVR};A\n\n;\n{OTHER_CVR};B\n\n")
    assert [(item.row, names([item])[0]) for item in items] == [(2, "A"), (4, "B")]


def test_that_texts_which_look_like_formulas_come_in_as_text(tmp_path: Path) -> None:
    assert names(read(tmp_path, f"cvr;navn\n{CVR};=cmd|' /C calc'!A0\n")) == ["=cmd|' /C calc'!A0"]


def test_that_stray_quotes_reject_their_row_only(tmp_path: Path) -> None:
    items = read(tmp_path, f'cvr;navn;by\n{CVR};"A" B;X\n{OTHER_CVR};B;Y\n')
    assert items[0] == Rejection(2, "", "", Reason.BROKEN_QUOTES)
    assert names(items[1:]) == ["B"]


def test_that_a_row_wider_than_the_header_is_rejected(tmp_path: Path) -> None:
    [item] = read(tmp_path, f"cvr,navn,aarsvaerk\n{CVR},A,12,5\n")
    assert item == Rejection(2, "", "5", Reason.TOO_MANY_CELLS)


def test_that_the_hint_line_of_excel_is_understood(tmp_path: Path) -> None:
    items = read(tmp_path, f"sep=;\ncvr;navn\n{CVR};A\n")
    assert [(item.row, names([item])[0]) for item in items] == [(2, "A")]


def test_that_old_mac_line_ends_are_understood(tmp_path: Path) -> None:
    assert names(read(tmp_path, f"cvr;navn\r{CVR};A\r{OTHER_CVR};B\r")) == ["A", "B"]


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", Fault.EMPTY),
        (b" \r\n\n", Fault.EMPTY),
        (b"\xef\xbb\xbf", Fault.EMPTY),
        ("cvr;navn\n", Fault.NO_ROWS),
        ("cvr;navn\n;\n\n", Fault.NO_ROWS),
        ("cvr;by\n99000015;X\n", Fault.NO_REQUIRED_COLUMN),
        ("navn;by\nA;X\n", Fault.NO_REQUIRED_COLUMN),
        ("hej med dig\n", Fault.NO_REQUIRED_COLUMN),
        ("cvr;navn;Navn\n99000015;A;B\n", Fault.DOUBLE_COLUMN),
        ("cvr;navn;by\n99000015;A;X\n99000023;B", Fault.CUT),
        ('cvr;navn;by\n99000015;"A;X\n99000023;B;Y\n', Fault.CUT),
        ("cvr;navn;by\n99000015;Æble;X\n99000023;B;Å".encode()[:-1], Fault.CUT),
        (b"cvr;navn\n99000015;A\0B\n", Fault.BINARY),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), Fault.BINARY),
        (b"%PDF-1.7\n" + bytes(range(1, 256)), Fault.BINARY),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), Fault.OLD_SPREADSHEET),
        (b"\x1f\x8b\x08\x00" + bytes(range(256)), Fault.PACKED),
        (b"cvr;navn\n99000015;\x81\x8d\n", Fault.WRONG_ENCODING),
    ],
)
def test_that_a_file_unreadable_as_a_whole_names_the_reason(
    tmp_path: Path, content: str | bytes, fault: Fault
) -> None:
    assert fault_of(tmp_path, content).fault is fault


def test_that_an_error_says_what_happened_where_what_was_kept_and_what_to_do(tmp_path: Path) -> None:
    error = fault_of(tmp_path, "cvr;by\n99000015;X\n")
    assert str(error) == (
        "Kolonnerne cvr og navn skal være der (mangler: navn). Intet er ændret. "
        "Ret overskriften i første række, og prøv igen."
    )


def test_that_a_short_row_with_its_line_end_is_no_cut(tmp_path: Path) -> None:
    assert names(read(tmp_path, f"cvr;navn;by\n{CVR};A\n")) == ["A"]


def test_that_a_windows_file_ending_in_a_danish_letter_is_no_cut(tmp_path: Path) -> None:
    assert names(read(tmp_path, f"cvr;navn\n{CVR};Næræ".encode("cp1252"))) == ["Næræ"]
    assert names(read(tmp_path, f"cvr;navn\n{CVR};Tagæ".encode("cp1252"))) == ["Tagæ"]


def test_that_a_wrongly_chosen_encoding_is_told(tmp_path: Path) -> None:
    content = f"cvr;navn\n{CVR};Æble\n".encode("cp1252")
    assert fault_of(tmp_path, content, encoding="utf-8").fault is Fault.WRONG_ENCODING
    assert names(read(tmp_path, content, encoding="windows-1252")) == ["Æble"]


@pytest.mark.parametrize("line_end", ["", "\n"], ids=["on one line", "over many lines"])
def test_that_a_huge_cell_makes_the_file_unreadable(tmp_path: Path, line_end: str) -> None:
    content = f'cvr;navn\n{CVR};A\n{OTHER_CVR};"' + ("x" * 1000 + line_end) * 2000 + '"\n'
    assert fault_of(tmp_path, content).fault is Fault.HUGE_CELL


CELL = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=30)


@given(
    st.lists(
        st.tuples(st.integers(0, 900), CELL, CELL, CELL, st.integers(0, 10_000)), min_size=1, max_size=8
    ),
    st.sampled_from([";", ",", "\t"]),
    st.permutations(["cvr", "navn", "vej", "by", "ansatte"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    st.sampled_from(["\n", "\r\n"]),
)
def test_that_what_is_written_as_csv_is_read_back(
    rows: list[tuple[int, str, str, str, int]],
    delimiter: str,
    columns: list[str],
    encoding: str,
    line_end: str,
) -> None:
    written = [
        {
            "cvr": fictional_cvr(place) or CVR,
            "navn": f"N{name}",
            "vej": street,
            "by": town,
            "ansatte": str(heads),
        }
        for place, name, street, town, heads in rows
    ]
    buffer = StringIO()
    writer = csv.DictWriter(buffer, columns, delimiter=delimiter, lineterminator=line_end)
    writer.writeheader()
    writer.writerows(written)
    with TemporaryDirectory() as folder:
        items = read(Path(folder), buffer.getvalue().encode(encoding))
    assert len(items) == len(written)
    for item, source in zip(items, written, strict=True):
        assert isinstance(item, CompanyRow)
        assert item.cvr == source["cvr"]
        assert item.employment is not None
        assert item.employment.heads == int(source["ansatte"])
        assert bool(item.address) == bool(source["vej"].strip() or source["by"].strip())
