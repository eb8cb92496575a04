"""Files of register documents: search answers, single documents, JSON lines, good and broken."""

import json
from pathlib import Path
from typing import Any

import pytest

from fieldvisit.exchange.company_file import Item, check_file, read_companies
from fieldvisit.exchange.company_row import CompanyRow, UnitRow
from fieldvisit.exchange.rejection import Reason, Rejection
from fieldvisit.exchange.unreadable import Fault, UnreadableFileError
from tests.factories_cvr import CVR, OTHER_CVR, P_NUMBER, company, hit, json_lines, search_answer, unit


def read(folder: Path, content: bytes) -> list[Item]:
    file = folder / "cvr"
    file.write_bytes(content)
    return list(read_companies(file))


def fault_of(folder: Path, content: bytes, **options: Any) -> Fault:
    file = folder / "cvr"
    file.write_bytes(content)
    with pytest.raises(UnreadableFileError) as caught:
        read_companies(file, **options)
    return caught.value.fault


def keys(items: list[Item]) -> list[str]:
    return [
        item.p_number
        if isinstance(item, UnitRow)
        else item.cvr
        if isinstance(item, CompanyRow)
        else item.reason
        for item in items
    ]


@pytest.mark.parametrize("indent", [None, 2])
def test_that_a_search_answer_gives_its_companies_and_workplaces_in_order(
    tmp_path: Path, indent: int | None
) -> None:
    content = search_answer([unit(), company(), company(cvrNummer=int(OTHER_CVR))], indent=indent)
    items = read(tmp_path, content)
    assert keys(items) == [P_NUMBER, CVR, OTHER_CVR]
    assert [item.row for item in items] == [1, 2, 3]


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize(
    "document",
    [hit(company()), hit(company())["_source"], company(), hit(unit()), unit(), [hit(company())]],
    ids=["hit", "source", "bare company", "hit of a unit", "bare unit", "list"],
)
def test_that_a_single_document_is_read_in_any_wrapper(
    tmp_path: Path, document: Any, indent: int | None
) -> None:
    items = read(tmp_path, json.dumps(document, indent=indent).encode())
    assert keys(items) in ([CVR], [P_NUMBER])


def test_that_json_lines_hold_documents_hits_and_whole_answers(tmp_path: Path) -> None:
    answer = json.loads(search_answer([company(cvrNummer=int(OTHER_CVR)), unit()]))
    items = read(tmp_path, json_lines([hit(company()), hit(unit())["_source"], answer]))
    assert keys(items) == [CVR, P_NUMBER, OTHER_CVR, P_NUMBER]
    assert [item.row for item in items] == [1, 2, 3, 4]


def test_that_a_broken_line_in_the_middle_is_one_rejected_record(tmp_path: Path) -> None:
    lines = json_lines([hit(company()), hit(unit())]).splitlines(keepends=True)
    items = read(tmp_path, lines[0] + b'{"_source": {"Vrvirk\n\n' + lines[1])
    assert items[1] == Rejection(2, "", '{"_source": {"Vrvirk', Reason.BROKEN_JSON)
    assert keys(items) == [CVR, Reason.BROKEN_JSON, P_NUMBER]


def test_that_a_broken_first_line_does_not_hide_the_others(tmp_path: Path) -> None:
    assert keys(read(tmp_path, b'{"x": \n' + json_lines([hit(company())]))) == [Reason.BROKEN_JSON, CVR]


def test_that_a_last_line_cut_off_makes_the_file_unreadable(tmp_path: Path) -> None:
    content = json_lines([hit(company()), hit(unit())])
    assert fault_of(tmp_path, content[:-40]) is Fault.CUT


def test_that_a_last_line_without_its_line_end_is_fine_when_it_is_whole(tmp_path: Path) -> None:
    assert keys(read(tmp_path, json_lines([hit(company()), hit(unit())])[:-1])) == [CVR, P_NUMBER]


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9, 0.99])
@pytest.mark.parametrize("indent", [None, 2])
def test_that_a_search_answer_cut_anywhere_is_unreadable(
    tmp_path: Path, part: float, indent: int | None
) -> None:
    content = search_answer([company(), unit()], indent=indent)
    assert fault_of(tmp_path, content[: int(len(content) * part)]) is Fault.CUT


def test_that_broken_json_in_a_search_answer_names_the_byte(tmp_path: Path) -> None:
    file = tmp_path / "cvr"
    file.write_bytes(search_answer([company()]).replace(b'"hemmelig": false', b'"hemmelig": fasle', 1))
    with pytest.raises(UnreadableFileError, match=r"byte \d+"):
        read_companies(file)


@pytest.mark.parametrize(
    "content",
    [
        b"{}",
        b"[]x"[:2] + b"\n",
        b'{"error": "unauthorized", "status": 401}',
        b'{"hits": 5}',
        b'{"hits": {"total": 1}}',
        b'{"hits": {"hits": [{"_source": {"andet": 1}}, 5, null]}}',
        b'{"level": "info"}\n{"level": "warning"}\n',
    ],
)
def test_that_json_about_something_else_is_unreadable(tmp_path: Path, content: bytes) -> None:
    if content.startswith(b"[]"):
        assert read(tmp_path, content) == []
    else:
        assert fault_of(tmp_path, content) is Fault.NO_CVR_DOCUMENTS


def test_that_a_search_which_found_nothing_gives_no_rows(tmp_path: Path) -> None:
    assert read(tmp_path, search_answer([])) == []


def test_that_persons_and_strange_hits_are_rejected_and_the_rest_comes_in(tmp_path: Path) -> None:
    person = {"_source": {"Vrdeltagerperson": {"navne": []}}}
    content = json.dumps({"hits": {"hits": [person, 5, hit(company()), {"_source": {"Vrvirksomhed": "x"}}]}})
    items = read(tmp_path, content.encode())
    assert keys(items) == [Reason.PERSON, Reason.NOT_A_DOCUMENT, CVR, Reason.OBJECT_EXPECTED]


def test_that_a_byte_order_mark_before_json_does_not_matter(tmp_path: Path) -> None:
    assert keys(read(tmp_path, b"\xef\xbb\xbf" + search_answer([company()]))) == [CVR]
    assert keys(read(tmp_path, b"\xef\xbb\xbf" + json_lines([company(), unit()]))) == [CVR, P_NUMBER]


def test_that_json_in_utf_16_is_told_as_a_wrong_encoding(tmp_path: Path) -> None:
    assert fault_of(tmp_path, search_answer([company()]).decode().encode("utf-16")) is Fault.WRONG_ENCODING


def test_that_a_windows_letter_inside_a_document_rejects_that_document_only(tmp_path: Path) -> None:
    bad = search_answer([company(), unit()]).replace("Grønne  Haver ApS".encode(), "Grønne".encode("cp1252"))
    assert keys(read(tmp_path, bad)) == [Reason.BROKEN_JSON, P_NUMBER]


def test_that_json_nested_without_end_is_refused_and_not_followed(tmp_path: Path) -> None:
    deep = b'{"Vrvirksomhed": {"navne": ' + b"[" * 200_000 + b"]" * 200_000 + b"}}"
    assert fault_of(tmp_path, deep) is Fault.BROKEN_JSON


def test_that_a_line_larger_than_any_document_makes_the_file_unreadable(tmp_path: Path) -> None:
    file = tmp_path / "cvr"
    with file.open("wb") as stream:
        stream.write(json_lines([hit(company())]) + b'{"Vrvirksomhed": {"navne": "')
        for _ in range(40):
            stream.write(b"x" * 1024 * 1024)
        stream.write(b'"}}\n')
    with pytest.raises(UnreadableFileError) as caught:
        read_companies(file)
    assert (caught.value.fault, caught.value.where) == (Fault.HUGE_CELL, "linje 2")


def test_that_a_huge_text_in_a_document_rejects_it(tmp_path: Path) -> None:
    items = read(tmp_path, search_answer([company(navne=[{"navn": "x" * 5_000_000}]), unit()]))
    assert items[0] == Rejection(1, "navne[0].navn", "x" * 200, Reason.TOO_LONG)
    assert keys(items)[1:] == [P_NUMBER]


def test_that_a_number_beyond_any_measure_rejects_the_document(tmp_path: Path) -> None:
    content = search_answer([company(), unit()]).replace(CVR.encode(), b"9" * 5000, 1)
    assert keys(read(tmp_path, content)) == [Reason.BROKEN_JSON, P_NUMBER]


def test_that_text_is_not_taken_for_json_when_json_was_chosen(tmp_path: Path) -> None:
    assert fault_of(tmp_path, b"cvr;navn\n99000015;A\n", wanted="cvr-json") is Fault.WRONG_TYPE


def test_that_the_check_tells_the_form(tmp_path: Path) -> None:
    file = tmp_path / "cvr.txt"
    file.write_bytes(search_answer([company()]))
    facts = check_file(file)
    assert (facts.format, facts.encoding, facts.size) == ("cvr-json", "utf-8", file.stat().st_size)
