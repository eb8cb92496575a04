"""Importing companies: what comes in, what stays, what a second import does."""

import csv
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from fieldvisit.domain.records.company import Company
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.edit_company import NewCompany, create_company, edit_unit
from fieldvisit.services.import_companies import (
    ImportReport,
    import_companies,
    preview_import,
    save_report,
)
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.workspace import Workspace
from fieldvisit.store import search
from fieldvisit.store.outbox import OutboxState, entries
from tests.factories_cvr import (
    CVR,
    OTHER_CVR,
    P_NUMBER,
    address,
    company,
    contact,
    fictional_cvr,
    json_lines,
    period,
    search_answer,
    unit,
    workbook,
)
from tests.fixtures_workspace import OpenWorkspace

Import = Callable[..., ImportReport]


@pytest.fixture
def take(workspace: Workspace, tmp_path: Path) -> Import:
    """Import bytes, or documents as JSON lines."""

    def run(content: bytes | Sequence[dict[str, Any]]) -> ImportReport:
        file = tmp_path / "fil"
        file.write_bytes(content if isinstance(content, bytes) else json_lines(_wrapped(content)))
        return import_companies(workspace, file).value

    return run


def _wrapped(documents: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{"VrproduktionsEnhed" if "pNummer" in each else "Vrvirksomhed": each} for each in documents]


def _companies(workspace: Workspace) -> dict[str, Company]:
    with workspace.store.read() as reader:
        return {str(found.cvr): found for found in reader.find(Company)}


def _units(workspace: Workspace) -> dict[str | None, ProductionUnit]:
    with workspace.store.read() as reader:
        return {found.p_number: found for found in reader.find(ProductionUnit)}


def _counts(report: ImportReport) -> tuple[int, int, int, int]:
    return report.read, report.added, report.updated, report.unchanged


def _line(cvr: str = CVR, p_number: str = "", name: str = "Grønne Haver", **more: str) -> bytes:
    columns = {"cvr": cvr, "p_nummer": p_number, "navn": name, **more}
    return f"{';'.join(columns)}\n{';'.join(columns.values())}\n".encode()


def test_that_a_company_and_its_workplace_come_in_with_all_their_fields(
    workspace: Workspace, take: Import
) -> None:
    report = take(search_answer([company(penheder=[period(pNummer=int(P_NUMBER))]), unit()]))
    assert _counts(report) == (2, 2, 0, 0)
    firm, place = _companies(workspace)[CVR], _units(workspace)[P_NUMBER]
    assert (firm.name, firm.form, firm.form_code, firm.status) == ("Grønne Haver ApS", "ApS", "80", "active")
    assert (firm.ad_protected, firm.checked_in_cvr, firm.secondary_names) == (True, True, ("Haveservice",))
    assert (place.company, place.name, place.status) == (firm.id, "Grønne Haver, Nord", "active")
    assert (place.street, place.house_number, place.floor, place.postcode) == ("Bøgevej", "3", None, "0800")
    assert (place.municipality_code, place.town) == ("0151", "Høje Taastrup")
    assert (place.industry_code, place.industry_scheme) == ("813000", "DB07")
    assert (place.employees, place.size_band, place.phone) == (4, "ANTAL_2_4", "00004321")
    assert list(_units(workspace)) == [P_NUMBER]


@pytest.mark.parametrize("order", [[0, 1], [1, 0]])
def test_that_a_workplace_may_come_before_or_after_its_company(
    workspace: Workspace, take: Import, order: list[int]
) -> None:
    documents = [company(), unit()]
    report = take([documents[place] for place in order])
    assert _counts(report) == (2, 2, 0, 0)
    assert _units(workspace)[P_NUMBER].company == _companies(workspace)[CVR].id
    assert _companies(workspace)[CVR].name == "Grønne Haver ApS"
    again = take([documents[place] for place in order])
    assert _counts(again) == (2, 0, 0, 2)


def test_that_a_workplace_of_an_unknown_company_brings_it_until_the_company_itself_comes(
    workspace: Workspace, take: Import
) -> None:
    assert _counts(take([unit()])) == (1, 1, 0, 0)
    assert _companies(workspace)[CVR].name == "Grønne Haver, Nord"
    assert _counts(take([company()])) == (1, 0, 1, 0)
    assert _companies(workspace)[CVR].name == "Grønne Haver ApS"
    assert len(_companies(workspace)) == len(_units(workspace)) == 1


@pytest.mark.parametrize("open_units", [[], [int(P_NUMBER)], [int(P_NUMBER), 9990000002]])
def test_that_a_company_without_its_workplaces_gets_one_from_its_own_row(
    workspace: Workspace, take: Import, open_units: list[int]
) -> None:
    document = company(penheder=[period(pNummer=number) for number in open_units])
    take([document])
    [place] = _units(workspace).values()
    assert place.p_number == (P_NUMBER if len(open_units) == 1 else None)
    assert (place.street, place.employees, place.size_band) == ("Bøgevej", 14, "ANTAL_10_19")
    assert _counts(take([document])) == (1, 0, 0, 1)
    moved = company(
        penheder=document["penheder"], beliggenhedsadresse=[address(vejnavn="Engvej")], telefonNummer=[]
    )
    assert _counts(take([moved])) == (1, 0, 1, 0)
    [place] = _units(workspace).values()
    assert (place.street, place.phone) == ("Engvej", None)


def test_that_the_workplaces_own_document_takes_over_from_the_companys_row(
    workspace: Workspace, take: Import
) -> None:
    document = company(penheder=[period(pNummer=int(P_NUMBER))])
    take([document])
    before = _units(workspace)[P_NUMBER].id
    take([unit()])
    place = _units(workspace)[P_NUMBER]
    assert (place.id, place.employees, place.name) == (before, 4, "Grønne Haver, Nord")
    take([document])
    assert _units(workspace)[P_NUMBER] == place


def test_that_a_workplace_without_number_gets_it_when_it_becomes_known(
    workspace: Workspace, take: Import
) -> None:
    made = create_company(workspace, NewCompany("Haver", CVR, street="Bøgevej", phone="00 00 00 01")).value
    edit_unit(workspace, made.unit, {"next_contact": workspace.today})
    assert _counts(take([company(penheder=[period(pNummer=int(P_NUMBER))]), unit()])) == (2, 0, 2, 0)
    assert list(_units(workspace)) == [P_NUMBER]
    place = _units(workspace)[P_NUMBER]
    assert (place.id, place.name, place.phone) == (made.unit, "Haver", "00 00 00 01")
    assert (place.employees, place.next_contact) == (4, workspace.today)


def test_that_a_company_made_by_hand_becomes_checked_and_keeps_what_was_written(
    workspace: Workspace, take: Import
) -> None:
    create_company(workspace, NewCompany("Haverne i Lindevang", CVR, form="A/S"))
    assert not _companies(workspace)[CVR].checked_in_cvr
    assert _counts(take([company()])) == (1, 0, 1, 0)
    firm = _companies(workspace)[CVR]
    assert (firm.checked_in_cvr, firm.name, firm.form, firm.ad_protected) == (
        True,
        "Haverne i Lindevang",
        "A/S",
        True,
    )


def test_that_a_second_import_follows_the_register_and_spares_what_a_person_wrote(
    workspace: Workspace, take: Import
) -> None:
    take([company(), unit()])
    place = _units(workspace)[P_NUMBER]
    edit_unit(workspace, place.id, {"phone": "00 00 77 77", "employees": 6, "directions": "port B"})
    newer = unit(
        telefonNummer=[contact("00008888")],
        hjemmeside=[contact("haver.example")],
        aarsbeskaeftigelse=[{"aar": 2026, "antalAnsatte": 9}],
        navne=[period(navn="Grønne Haver Nord og Syd")],
    )
    assert _counts(take([company(), newer])) == (2, 0, 1, 1)
    found = _units(workspace)[P_NUMBER]
    assert (found.phone, found.employees, found.directions) == ("00 00 77 77", 6, "port B")
    assert (found.web, found.name) == ("haver.example", "Grønne Haver Nord og Syd")
    assert (found.id, len(_units(workspace))) == (place.id, 1)


def test_that_a_phone_the_register_no_longer_shows_goes_unless_a_person_wrote_it(
    workspace: Workspace, take: Import
) -> None:
    take([company(), unit(), unit(pNummer=9990000002, telefonNummer=[contact("00004322")])])
    edit_unit(workspace, "9990000002", {"phone": "00 00 77 77"})
    gone = [contact("00004321", secret=True)]
    take([unit(telefonNummer=gone), unit(pNummer=9990000002, telefonNummer=gone)])
    units = _units(workspace)
    assert (units[P_NUMBER].phone, units["9990000002"].phone) == (None, "00 00 77 77")


def test_that_a_ceased_company_is_marked_and_stays(workspace: Workspace, take: Import) -> None:
    take([company(), unit()])
    ended = [period("2015-01-01", "2026-05-01")]
    assert _counts(take([company(livsforloeb=ended), unit(livsforloeb=ended)])) == (2, 0, 2, 0)
    firm, place = _companies(workspace)[CVR], _units(workspace)[P_NUMBER]
    assert (firm.status, str(firm.ceased), place.status) == ("ceased", "2026-05-01", "ceased")
    take([company(), unit()])
    assert (_companies(workspace)[CVR].status, _units(workspace)[P_NUMBER].ceased) == ("active", None)


def test_that_a_company_that_ends_in_the_future_is_still_active(workspace: Workspace, take: Import) -> None:
    take([company(livsforloeb=[period("2015-01-01", "2026-12-31")])])
    firm = _companies(workspace)[CVR]
    assert (firm.status, str(firm.ceased)) == ("active", "2026-12-31")


def test_that_an_older_file_takes_nothing_back(workspace: Workspace, take: Import) -> None:
    take([company(), unit(navne=[period(navn="Nyt navn")], sidstOpdateret="2026-09-01T01:00:00.000+02:00")])
    old = unit(navne=[period(navn="Gammelt navn")], sidstOpdateret="2026-08-31T22:59:59.000Z")
    assert _counts(take([old])) == (1, 0, 0, 1)
    assert _units(workspace)[P_NUMBER].name == "Nyt navn"


def test_that_a_new_stamp_alone_is_no_change(workspace: Workspace, take: Import) -> None:
    take([company(), unit()])
    assert _counts(take([unit(sidstOpdateret="2026-09-01T01:00:00.000+02:00")])) == (1, 0, 0, 1)


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
    assert _counts(take(_line(p_number=P_NUMBER, **more))) == (1, 1, 0, 0)
    firm, place = _companies(workspace)[CVR], _units(workspace)[P_NUMBER]
    assert (firm.name, firm.form, firm.ad_protected, firm.checked_in_cvr) == (
        "Grønne Haver",
        "ApS",
        True,
        True,
    )
    assert (place.company, place.employees, place.size_band) == (firm.id, 14, "ANTAL_10_19")
    assert (place.fte_last, place.municipality_code, place.postcode) == (12.5, "0998", "0800")
    assert _counts(take(_line(p_number=P_NUMBER, **more))) == (1, 0, 0, 1)


def test_that_the_name_in_a_table_line_is_the_workplaces_once_the_company_is_known(
    workspace: Workspace, take: Import
) -> None:
    take([company()])
    take(_line(p_number=P_NUMBER, name="Afdeling Nord"))
    assert _companies(workspace)[CVR].name == "Grønne Haver ApS"
    assert _units(workspace)[P_NUMBER].name == "Afdeling Nord"


def test_that_columns_a_table_lacks_leave_what_is_there(workspace: Workspace, take: Import) -> None:
    take([company(), unit()])
    before = _units(workspace)[P_NUMBER]
    assert _counts(take(_line(p_number=P_NUMBER, name="Grønne Haver, Nord", telefon="00009999"))) == (
        1,
        0,
        1,
        0,
    )
    after = _units(workspace)[P_NUMBER]
    assert (after.phone, after.street, after.employees) == ("00009999", before.street, before.employees)


def test_that_a_table_that_says_nothing_of_the_end_brings_no_ceased_company_back(
    workspace: Workspace, take: Import
) -> None:
    take(_line(p_number=P_NUMBER, ophoersdato="01-05-2026"))
    assert (_units(workspace)[P_NUMBER].status, _companies(workspace)[CVR].status) == ("ceased", "ceased")
    take(_line(p_number=P_NUMBER, telefon="00001111"))
    assert _units(workspace)[P_NUMBER].status == "ceased"


def test_that_a_moved_address_in_a_table_replaces_the_whole_address(
    workspace: Workspace, take: Import
) -> None:
    take(_line(p_number=P_NUMBER, vej="Torvet", husnr="9", etage="2", doer="tv", postnr="9999"))
    take(_line(p_number=P_NUMBER, vej="Torvet", husnr="9"))
    assert _units(workspace)[P_NUMBER].floor == "2"
    take(_line(p_number=P_NUMBER, vej="Engvej", husnr="4"))
    place = _units(workspace)[P_NUMBER]
    assert (place.street, place.house_number, place.floor, place.door) == ("Engvej", "4", None, None)


def test_that_several_lines_of_one_company_make_one_company(workspace: Workspace, take: Import) -> None:
    rows = [["cvr", "p_nummer", "navn"]]
    rows += [[CVR, f"999000000{n}", f"Afdeling {n}"] for n in range(1, 4)]
    assert _counts(take(workbook(rows))) == (3, 3, 0, 0)
    assert len(_companies(workspace)) == 1
    assert {place.company for place in _units(workspace).values()} == {_companies(workspace)[CVR].id}


def test_that_bad_rows_are_listed_and_the_good_ones_are_in(workspace: Workspace, take: Import) -> None:
    file = (
        f"cvr;navn;postnr\n{CVR};Grønne Haver;0800\n99000016;Forkert;\n{OTHER_CVR};;\n{OTHER_CVR};Ny;12345\n"
    )
    report = take(file.encode("cp1252"))
    assert _counts(report) == (4, 1, 0, 0)
    assert [(each.row, each.field, each.value) for each in report.rejected] == [
        (3, "cvr", "99000016"),
        (4, "navn", ""),
        (5, "postnr", "12345"),
    ]
    assert list(_companies(workspace)) == [CVR]


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
    assert _companies(workspace) == {}


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
    assert _companies(workspace) == {}
    with workspace.store.read() as reader:
        assert entries(reader.connection, OutboxState.OPEN) == []


def test_that_a_large_file_comes_in_whole_with_outbox_and_search(
    workspace: Workspace, tmp_path: Path
) -> None:
    file = tmp_path / "mange.csv"
    file.write_bytes(_many(1200))
    done = import_companies(workspace, file)
    assert _counts(done.value) == (1200, 1200, 0, 0)
    assert (done.changed.kinds, len(done.changed.ids)) == ({"company", "production_unit"}, 2400)
    with workspace.store.read() as reader:
        assert len(entries(reader.connection, OutboxState.OPEN)) == 2400
        assert {hit.kind for hit in search.find(reader.connection, "firma 777")} == {
            "company",
            "production_unit",
        }
    assert _counts(import_companies(workspace, file).value) == (1200, 0, 0, 1200)


def test_that_a_preview_tells_what_would_happen_and_keeps_nothing(
    workspace: Workspace, tmp_path: Path
) -> None:
    file = tmp_path / "mange.csv"
    file.write_bytes(_many(30) + b"123;For kort;;\n")
    preview = preview_import(workspace, file)
    assert (preview.format, preview.encoding, preview.ignored_columns) == ("csv", "utf-8-sig", ())
    assert _counts(preview.report) == (31, 30, 0, 0)
    assert (len(preview.first), preview.first[0].name) == (20, "Firma 0 ApS")
    assert len(preview.report.rejected) == 1
    assert _companies(workspace) == {}


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
    file.write_bytes(_line())
    workspace = open_workspace(name)
    if allowed:
        assert import_companies(workspace, file).value.added == 1
        return
    with pytest.raises(ProblemError) as problem:
        import_companies(workspace, file)
    assert (problem.value.code, problem.value.exit_code) == ("not_allowed", 5)
    assert _companies(workspace) == {}
