"""Importing companies from register documents: what comes in, what stays, what a second import does."""

from pathlib import Path

import pytest

from fieldvisit.services.edit_company import NewCompany, create_company, edit_unit
from fieldvisit.services.workspace import Workspace
from tests.factories_cvr import CVR, P_NUMBER, address, company, contact, period, search_answer, unit
from tests.unit.services.imported import Import, companies, counts, importer, units


@pytest.fixture
def take(workspace: Workspace, tmp_path: Path) -> Import:
    """Import bytes, or documents as JSON lines."""
    return importer(workspace, tmp_path)


def test_that_a_company_and_its_workplace_come_in_with_all_their_fields(
    workspace: Workspace, take: Import
) -> None:
    report = take(search_answer([company(penheder=[period(pNummer=int(P_NUMBER))]), unit()]))
    assert counts(report) == (2, 2, 0, 0)
    firm, place = companies(workspace)[CVR], units(workspace)[P_NUMBER]
    assert (firm.name, firm.form, firm.form_code, firm.status) == ("Grønne Haver ApS", "ApS", "80", "active")
    assert (firm.ad_protected, firm.checked_in_cvr, firm.secondary_names) == (True, True, ("Haveservice",))
    assert (place.company, place.name, place.status) == (firm.id, "Grønne Haver, Nord", "active")
    assert (place.street, place.house_number, place.floor, place.postcode) == ("Bøgevej", "3", None, "0800")
    assert (place.municipality_code, place.town) == ("0151", "Høje Taastrup")
    assert (place.industry_code, place.industry_scheme) == ("813000", "DB07")
    assert (place.employees, place.size_band, place.phone) == (4, "ANTAL_2_4", "00004321")
    assert list(units(workspace)) == [P_NUMBER]


@pytest.mark.parametrize("order", [[0, 1], [1, 0]])
def test_that_a_workplace_may_come_before_or_after_its_company(
    workspace: Workspace, take: Import, order: list[int]
) -> None:
    documents = [company(), unit()]
    report = take([documents[place] for place in order])
    assert counts(report) == (2, 2, 0, 0)
    assert units(workspace)[P_NUMBER].company == companies(workspace)[CVR].id
    assert companies(workspace)[CVR].name == "Grønne Haver ApS"
    again = take([documents[place] for place in order])
    assert counts(again) == (2, 0, 0, 2)


def test_that_a_workplace_of_an_unknown_company_brings_it_until_the_company_itself_comes(
    workspace: Workspace, take: Import
) -> None:
    assert counts(take([unit()])) == (1, 1, 0, 0)
    assert companies(workspace)[CVR].name == "Grønne Haver, Nord"
    assert counts(take([company()])) == (1, 0, 1, 0)
    assert companies(workspace)[CVR].name == "Grønne Haver ApS"
    assert len(companies(workspace)) == len(units(workspace)) == 1


@pytest.mark.parametrize("open_units", [[], [int(P_NUMBER)], [int(P_NUMBER), 9990000002]])
def test_that_a_company_without_its_workplaces_gets_one_from_its_own_row(
    workspace: Workspace, take: Import, open_units: list[int]
) -> None:
    document = company(penheder=[period(pNummer=number) for number in open_units])
    take([document])
    [place] = units(workspace).values()
    assert place.p_number == (P_NUMBER if len(open_units) == 1 else None)
    assert (place.street, place.employees, place.size_band) == ("Bøgevej", 14, "ANTAL_10_19")
    assert counts(take([document])) == (1, 0, 0, 1)
    moved = company(
        penheder=document["penheder"], beliggenhedsadresse=[address(vejnavn="Engvej")], telefonNummer=[]
    )
    assert counts(take([moved])) == (1, 0, 1, 0)
    [place] = units(workspace).values()
    assert (place.street, place.phone) == ("Engvej", None)


def test_that_the_workplaces_own_document_takes_over_from_the_companys_row(
    workspace: Workspace, take: Import
) -> None:
    document = company(penheder=[period(pNummer=int(P_NUMBER))])
    take([document])
    before = units(workspace)[P_NUMBER].id
    take([unit()])
    place = units(workspace)[P_NUMBER]
    assert (place.id, place.employees, place.name) == (before, 4, "Grønne Haver, Nord")
    take([document])
    assert units(workspace)[P_NUMBER] == place


def test_that_a_workplace_without_number_gets_it_when_it_becomes_known(
    workspace: Workspace, take: Import
) -> None:
    made = create_company(workspace, NewCompany("Haver", CVR, street="Bøgevej", phone="00 00 00 01")).value
    edit_unit(workspace, made.unit, {"next_contact": workspace.today})
    assert counts(take([company(penheder=[period(pNummer=int(P_NUMBER))]), unit()])) == (2, 0, 2, 0)
    assert list(units(workspace)) == [P_NUMBER]
    place = units(workspace)[P_NUMBER]
    assert (place.id, place.name, place.phone) == (made.unit, "Haver", "00 00 00 01")
    assert (place.employees, place.next_contact) == (4, workspace.today)


def test_that_a_company_made_by_hand_becomes_checked_and_keeps_what_was_written(
    workspace: Workspace, take: Import
) -> None:
    create_company(workspace, NewCompany("Haverne i Lindevang", CVR, form="A/S"))
    assert not companies(workspace)[CVR].checked_in_cvr
    assert counts(take([company()])) == (1, 0, 1, 0)
    firm = companies(workspace)[CVR]
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
    place = units(workspace)[P_NUMBER]
    edit_unit(workspace, place.id, {"phone": "00 00 77 77", "employees": 6, "directions": "port B"})
    newer = unit(
        telefonNummer=[contact("00008888")],
        hjemmeside=[contact("haver.example")],
        aarsbeskaeftigelse=[{"aar": 2026, "antalAnsatte": 9}],
        navne=[period(navn="Grønne Haver Nord og Syd")],
    )
    assert counts(take([company(), newer])) == (2, 0, 1, 1)
    found = units(workspace)[P_NUMBER]
    assert (found.phone, found.employees, found.directions) == ("00 00 77 77", 6, "port B")
    assert (found.web, found.name) == ("haver.example", "Grønne Haver Nord og Syd")
    assert (found.id, len(units(workspace))) == (place.id, 1)


def test_that_a_phone_the_register_no_longer_shows_goes_unless_a_person_wrote_it(
    workspace: Workspace, take: Import
) -> None:
    take([company(), unit(), unit(pNummer=9990000002, telefonNummer=[contact("00004322")])])
    edit_unit(workspace, "9990000002", {"phone": "00 00 77 77"})
    gone = [contact("00004321", secret=True)]
    take([unit(telefonNummer=gone), unit(pNummer=9990000002, telefonNummer=gone)])
    places = units(workspace)
    assert (places[P_NUMBER].phone, places["9990000002"].phone) == (None, "00 00 77 77")


def test_that_a_ceased_company_is_marked_and_stays(workspace: Workspace, take: Import) -> None:
    take([company(), unit()])
    ended = [period("2015-01-01", "2026-05-01")]
    assert counts(take([company(livsforloeb=ended), unit(livsforloeb=ended)])) == (2, 0, 2, 0)
    firm, place = companies(workspace)[CVR], units(workspace)[P_NUMBER]
    assert (firm.status, str(firm.ceased), place.status) == ("ceased", "2026-05-01", "ceased")
    take([company(), unit()])
    assert (companies(workspace)[CVR].status, units(workspace)[P_NUMBER].ceased) == ("active", None)


def test_that_a_company_that_ends_in_the_future_is_still_active(workspace: Workspace, take: Import) -> None:
    take([company(livsforloeb=[period("2015-01-01", "2026-12-31")])])
    firm = companies(workspace)[CVR]
    assert (firm.status, str(firm.ceased)) == ("active", "2026-12-31")


def test_that_an_older_file_takes_nothing_back(workspace: Workspace, take: Import) -> None:
    take([company(), unit(navne=[period(navn="Nyt navn")], sidstOpdateret="2026-09-01T01:00:00.000+02:00")])
    old = unit(navne=[period(navn="Gammelt navn")], sidstOpdateret="2026-08-31T22:59:59.000Z")
    assert counts(take([old])) == (1, 0, 0, 1)
    assert units(workspace)[P_NUMBER].name == "Nyt navn"


def test_that_a_new_stamp_alone_is_no_change(workspace: Workspace, take: Import) -> None:
    take([company(), unit()])
    assert counts(take([unit(sidstOpdateret="2026-09-01T01:00:00.000+02:00")])) == (1, 0, 0, 1)
