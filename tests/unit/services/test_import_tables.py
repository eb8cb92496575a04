"""Importing companies from tables, and whole files: bad rows, stopping, previews, reports, roles."""

import csv
from pathlib import Path

import pytest

from fieldvisit.services.import_companies import import_companies, preview_import, save_report
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.workspace import Workspace
from fieldvisit.store import search
from fieldvisit.store.outbox import OutboxState, entries
from tests.factories_cvr import (
    CVR,
    OTHER_CVR,
    P_NUMBER,
    company,
    fictional_cvr,
    search_answer,
    unit,
    workbook,
)
from tests.fixtures_workspace import OpenWorkspace
from tests.unit.services.imported import Import, companies, counts, importer, table_line, units


@pytest.fixture
def take(workspace: Workspace, tmp_path: Path) -> Import:
    """Import bytes, or documents as JSON lines."""
    return importer(workspace, tmp_path)


def test_that_a_table_line_brings_company_and_workplace(workspace: Workspace, take: Import) -> None:
    more = {
        "form": "80",
        "vej": "Torvet",
        "husnr": "9",
        "postnr": "800",
        "by": "Lindevang",
        "kommunekode": "998",
        "ansatte": "14",
        "aarsvaerk": "12,5",
        "reklamebeskyttet": "ja",
    }
    assert counts(take(table_line(p_number=P_NUMBER, **more))) == (1, 1, 0, 0)
    firm, place = companies(workspace)[CVR], units(workspace)[P_NUMBER]
    assert (firm.name, firm.form, firm.ad_protected, firm.checked_in_cvr) == (
        "Grønne Haver",
        "ApS",
        True,
        True,
    )
    assert (place.company, place.employees, place.size_band) == (firm.id, 14, "ANTAL_10_19")
    assert (place.fte_last, place.municipality_code, place.postcode) == (12.5, "0998", "0800")
    assert counts(take(table_line(p_number=P_NUMBER, **more))) == (1, 0, 0, 1)


def test_that_the_name_in_a_table_line_is_the_workplaces_once_the_company_is_known(
    workspace: Workspace, take: Import
) -> None:
    take([company()])
    take(table_line(p_number=P_NUMBER, name="Afdeling Nord"))
    assert companies(workspace)[CVR].name == "Grønne Haver ApS"
    assert units(workspace)[P_NUMBER].name == "Afdeling Nord"


def test_that_columns_a_table_lacks_leave_what_is_there(workspace: Workspace, take: Import) -> None:
    take([company(), unit()])
    before = units(workspace)[P_NUMBER]
    assert counts(take(table_line(p_number=P_NUMBER, name="Grønne Haver, Nord", telefon="00009999"))) == (
        1,
        0,
        1,
        0,
    )
    after = units(workspace)[P_NUMBER]
    assert (after.phone, after.street, after.employees) == ("00009999", before.street, before.employees)


def test_that_a_table_that_says_nothing_of_the_end_brings_no_ceased_company_back(
    workspace: Workspace, take: Import
) -> None:
    take(table_line(p_number=P_NUMBER, ophoersdato="01-05-2026"))
    assert (units(workspace)[P_NUMBER].status, companies(workspace)[CVR].status) == ("ceased", "ceased")
    take(table_line(p_number=P_NUMBER, telefon="00001111"))
    assert units(workspace)[P_NUMBER].status == "ceased"


def test_that_a_moved_address_in_a_table_replaces_the_whole_address(
    workspace: Workspace, take: Import
) -> None:
    take(table_line(p_number=P_NUMBER, vej="Torvet", husnr="9", etage="2", doer="tv", postnr="9999"))
    take(table_line(p_number=P_NUMBER, vej="Torvet", husnr="9"))
    assert units(workspace)[P_NUMBER].floor == "2"
    take(table_line(p_number=P_NUMBER, vej="Engvej", husnr="4"))
    place = units(workspace)[P_NUMBER]
    assert (place.street, place.house_number, place.floor, place.door) == ("Engvej", "4", None, None)


def test_that_several_lines_of_one_company_make_one_company(workspace: Workspace, take: Import) -> None:
    rows = [["cvr", "p_nummer", "navn"]]
    rows += [[CVR, f"999000000{n}", f"Afdeling {n}"] for n in range(1, 4)]
    assert counts(take(workbook(rows))) == (3, 3, 0, 0)
    assert len(companies(workspace)) == 1
    assert {place.company for place in units(workspace).values()} == {companies(workspace)[CVR].id}


def test_that_bad_rows_are_listed_and_the_good_ones_are_in(workspace: Workspace, take: Import) -> None:
    file = (
        f"cvr;navn;postnr\n{CVR};Grønne Haver;0800\n99000016;Forkert;\n{OTHER_CVR};;\n{OTHER_CVR};Ny;12345\n"
    )
    report = take(file.encode("cp1252"))
    assert counts(report) == (4, 1, 0, 0)
    assert [(each.row, each.field, each.value) for each in report.rejected] == [
        (3, "cvr", "99000016"),
        (4, "navn", ""),
        (5, "postnr", "12345"),
    ]
    assert list(companies(workspace)) == [CVR]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x89PNG\r\n\x1a\n" + bytes(100),
        b"navn;telefon\nHaver;1\n",
        search_answer([company()])[:-40],
        b'{"hits": {"hits": []}}\x00',
        b"cvr;navn\n" + CVR.encode() + b";" + b"x" * 2_000_000 + b"\n",
    ],
)
def test_that_a_file_that_cannot_be_read_changes_nothing_and_says_why(
    workspace: Workspace, take: Import, content: bytes
) -> None:
    with pytest.raises(ProblemError, match="Intet er ændret") as problem:
        take(content)
    assert (problem.value.code, problem.value.exit_code) == ("unreadable", 2)
    assert companies(workspace) == {}


def _many(count: int) -> bytes:
    numbers = [cvr for place in range(2 * count) if (cvr := fictional_cvr(place)) is not None][:count]
    lines = [f"{cvr};999{place:07d};Firma {place} ApS;{place % 60}" for place, cvr in enumerate(numbers)]
    return "\n".join(["cvr;p_nummer;navn;ansatte", *lines, ""]).encode()


def test_that_stopping_leaves_the_store_as_it_was(workspace: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "mange.csv"
    file.write_bytes(_many(1200))
    seen: list[tuple[int, int]] = []

    def progress(position: int, total: int) -> None:
        seen.append((position, total))

    with pytest.raises(ProblemError, match="stoppet") as problem:
        import_companies(workspace, file, progress=progress, cancelled=lambda: len(seen) > 2)
    assert problem.value.code == "cancelled"
    assert 0 < seen[-1][0] < seen[-1][1] == file.stat().st_size
    assert companies(workspace) == {}
    with workspace.store.read() as reader:
        assert entries(reader.connection, OutboxState.OPEN) == []


def test_that_a_large_file_comes_in_whole_with_outbox_and_search(
    workspace: Workspace, tmp_path: Path
) -> None:
    file = tmp_path / "mange.csv"
    file.write_bytes(_many(1200))
    done = import_companies(workspace, file)
    assert counts(done.value) == (1200, 1200, 0, 0)
    assert (done.changed.kinds, len(done.changed.ids)) == ({"company", "production_unit"}, 2400)
    with workspace.store.read() as reader:
        assert len(entries(reader.connection, OutboxState.OPEN)) == 2400
        assert {hit.kind for hit in search.find(reader.connection, "firma 777")} == {
            "company",
            "production_unit",
        }
    assert counts(import_companies(workspace, file).value) == (1200, 0, 0, 1200)


def test_that_a_preview_tells_what_would_happen_and_keeps_nothing(
    workspace: Workspace, tmp_path: Path
) -> None:
    file = tmp_path / "mange.csv"
    file.write_bytes(_many(30) + b"123;For kort;;\n")
    preview = preview_import(workspace, file)
    assert (preview.format, preview.encoding, preview.ignored_columns) == ("csv", "utf-8-sig", ())
    assert counts(preview.report) == (31, 30, 0, 0)
    assert (len(preview.first), preview.first[0].name) == (20, "Firma 0 ApS")
    assert len(preview.report.rejected) == 1
    assert companies(workspace) == {}


def test_that_the_report_can_be_saved_and_runs_no_formula(
    workspace: Workspace, take: Import, tmp_path: Path
) -> None:
    report = take(f"cvr;navn\n{CVR};Haver\n=1+1;Formel\n".encode())
    save_report(report, tmp_path / "rapport.csv")
    with (tmp_path / "rapport.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert rows[0] == ["række", "felt", "værdi", "årsag"]
    assert rows[1][:3] == ["3", "cvr", "'=1+1"]


@pytest.mark.parametrize(("name", "allowed"), [("mette", True), ("birgitte", True), ("hanne", False)])
def test_that_only_roles_that_may_write_companies_import(
    open_workspace: OpenWorkspace, tmp_path: Path, name: str, allowed: bool
) -> None:
    file = tmp_path / "fil.csv"
    file.write_bytes(table_line())
    workspace = open_workspace(name)
    if allowed:
        assert import_companies(workspace, file).value.added == 1
        return
    with pytest.raises(ProblemError) as problem:
        import_companies(workspace, file)
    assert (problem.value.code, problem.value.exit_code) == ("not_allowed", 5)
    assert companies(workspace) == {}
