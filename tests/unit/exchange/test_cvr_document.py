"""Register documents into rows: periods, fallbacks, secrets, and what is never read."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from fieldvisit.exchange.company_row import Address, CompanyRow, Industry
from fieldvisit.exchange.cvr_document import read_company, read_unit
from fieldvisit.exchange.rejection import Reason, RefusedValueError
from tests.factories_cvr import (
    CVR,
    OTHER_CVR,
    P_NUMBER,
    address,
    company,
    contact,
    figures,
    metadata,
    period,
    unit,
)


def read(**changes: Any) -> CompanyRow:
    return read_company(1, company(**changes))


def without_lists(**changes: Any) -> Mapping[str, Any]:
    names = (
        "navne",
        "binavne",
        "virksomhedsform",
        "beliggenhedsadresse",
        "hovedbranche",
        "virksomhedsstatus",
    )
    series = ("aarsbeskaeftigelse", "kvartalsbeskaeftigelse", "erstMaanedsbeskaeftigelse", "livsforloeb")
    return company(**dict.fromkeys((*names, *series)), **changes)


def test_that_the_open_entry_of_every_history_list_is_taken() -> None:
    row = read()
    assert row.name == "Grønne Haver ApS"
    assert row.secondary_names == ("Haveservice",)
    assert (row.form_code, row.form, row.sole_trader) == ("80", "APS", False)
    assert row.start_date == date(2015, 1, 1)
    assert (row.ceased, row.ceased_date, row.status) == (False, None, "NORMAL")
    assert row.reklamebeskyttet is True
    assert row.p_numbers == (P_NUMBER, "9990000002")


def test_that_the_municipality_code_and_the_postcode_get_their_leading_zero() -> None:
    assert read().address == Address(
        street="Bøgevej",
        house_number="12A",
        floor="1",
        door="tv",
        postcode="0800",
        town="Høje Taastrup",
        municipality="0151",
        dar_id="dca7e575-7b9d-4f67-a604-d0fd6ca76d62",
    )


def test_that_a_range_of_house_numbers_is_kept() -> None:
    row = read(beliggenhedsadresse=[address(husnummerTil=14, bogstavTil="B")])
    assert row.address is not None
    assert row.address.house_number == "12A-14B"


def test_that_a_foreign_address_keeps_its_own_postcode() -> None:
    place = address(landekode="SE", postnummer="21120", postdistrikt="Malmö", kommune=None, adresseId=None)
    row = read(beliggenhedsadresse=[place])
    assert row.address is not None
    assert (row.address.postcode, row.address.municipality) == ("21120", "")


@pytest.mark.parametrize(
    ("start", "end", "scheme"),
    [
        ("2024-12-31", None, "DB07"),
        ("2025-01-01", None, "DB25"),
        ("2009-01-01", "2024-06-30", "DB07"),
        ("2003-01-01", "2007-12-31", ""),
    ],
)
def test_that_the_code_list_of_a_trade_follows_its_period(start: str, end: str | None, scheme: str) -> None:
    row = read(hovedbranche=[period(start, end, branchekode="620100", branchetekst="Programmering")])
    assert row.industry == Industry("620100", scheme, "Programmering")


@pytest.mark.parametrize(("stamp", "scheme"), [("2024-12-31T12:00:00+01:00", "DB07"), (None, ""), ("", "")])
def test_that_a_trade_without_a_period_goes_by_the_stamp_of_the_document(
    stamp: str | None, scheme: str
) -> None:
    row = read(hovedbranche=[{"branchekode": "620100"}], sidstOpdateret=stamp)
    assert row.industry == Industry("620100", scheme, "")


def test_that_a_company_whose_life_periods_are_all_closed_has_ceased_on_the_latest_day() -> None:
    life = [period("2015-01-01", "2024-03-31"), period("2010-01-01", "2012-01-01")]
    row = read(livsforloeb=life, navne=[period("2015-01-01", "2024-03-31", navn="Lukket ApS")])
    assert (row.name, row.ceased, row.ceased_date) == ("Lukket ApS", True, date(2024, 3, 31))


def test_that_a_ceased_company_shows_the_name_closed_last_and_no_contacts() -> None:
    row = read(
        livsforloeb=[period("2010-01-01", "2024-03-31")],
        navne=[
            period("2010-01-01", "2011-01-01", navn="Først"),
            period("2011-01-02", "2024-03-31", navn="Sidst"),
        ],
        telefonNummer=[contact("00001234", end="2024-03-31")],
    )
    assert (row.name, row.phone) == ("Sidst", "")


def test_that_a_reopened_company_lives() -> None:
    row = read(livsforloeb=[period("2010-01-01", "2012-01-01"), period("2014-05-01")])
    assert (row.ceased, row.start_date) == (False, date(2014, 5, 1))


def test_that_closed_names_mean_the_end_where_the_life_periods_are_missing() -> None:
    row = read(livsforloeb=None, navne=[period("2010-01-01", "2023-01-31", navn="Lukket")])
    assert (row.ceased, row.ceased_date) == (True, date(2023, 1, 31))


@pytest.mark.parametrize("status", ["OPHØRT", "Ophørt", "TVANGSOPLØST", "OPLØST EFTER KONKURS"])
def test_that_the_status_word_decides_where_a_document_has_no_periods(status: str) -> None:
    bare = {"cvrNummer": int(CVR), "navne": [{"navn": "Uden periode"}]}
    row = read_company(1, {**bare, "virksomhedMetadata": {"sammensatStatus": status}})
    assert (row.ceased, row.ceased_date) == (True, None)


def test_that_a_company_under_bankruptcy_has_not_ceased() -> None:
    row = read(virksomhedsstatus=[period(status="UNDER KONKURS")])
    assert (row.status, row.ceased) == ("UNDER KONKURS", False)


def test_that_the_metadata_speak_where_the_lists_are_absent() -> None:
    row = read_company(1, without_lists(virksomhedMetadata=metadata(stiftelsesDato="2001-02-03")))
    assert (row.name, row.secondary_names) == ("Nyeste navn", ("Nyeste binavn",))
    assert (row.form_code, row.form, row.sole_trader) == ("10", "ENK", True)
    assert row.address is not None
    assert row.address.street == "Nyeste Vej"
    assert row.industry == Industry("620100", "DB07", "Nyeste branche")
    assert row.employment is not None
    assert (row.employment.heads, row.employment.year) == (2, 2024)
    assert (row.start_date, row.status, row.ceased) == (date(2001, 2, 3), "NORMAL", False)


def test_that_the_newest_month_of_staff_wins_over_quarter_and_year() -> None:
    staff = read().employment
    assert staff is not None
    assert (staff.heads, staff.fte, staff.size_band) == (14, 12.28, "ANTAL_10_19")
    assert (staff.year, staff.month) == (2026, 6)


def test_that_a_newer_year_wins_over_an_old_month() -> None:
    row = read(
        erstMaanedsbeskaeftigelse=[figures(2018, maaned=12, antalAnsatte=3)],
        kvartalsbeskaeftigelse=[],
        aarsbeskaeftigelse=[figures(2023, antalAnsatte=7)],
    )
    assert row.employment is not None
    assert row.employment.heads == 7


def test_that_a_quarter_ends_with_its_third_month_and_loses_to_that_month() -> None:
    quarters = [figures(2026, kvartal=2, antalAnsatte=6)]
    months = [figures(2026, maaned=6, antalAnsatte=5)]
    tie = read(kvartalsbeskaeftigelse=quarters, erstMaanedsbeskaeftigelse=months, aarsbeskaeftigelse=[])
    alone = read(kvartalsbeskaeftigelse=quarters, erstMaanedsbeskaeftigelse=[], aarsbeskaeftigelse=[])
    assert tie.employment is not None
    assert tie.employment.heads == 5
    assert alone.employment is not None
    assert (alone.employment.heads, alone.employment.month) == (6, 6)


def test_that_figures_which_the_register_keeps_secret_are_passed_over() -> None:
    row = read(erstMaanedsbeskaeftigelse=[figures(2026, maaned=8)], aarsbeskaeftigelse=[])
    assert row.employment is not None
    assert row.employment.heads == 11


def test_that_a_secret_contact_is_never_imported() -> None:
    row = read(
        telefonNummer=[contact("00007777", secret=True)],
        elektroniskPost=[contact("c@x.example", secret=True)],
    )
    assert (row.phone, row.mail) == ("", "")


@pytest.mark.parametrize("flag", [True, None, "false", 1, 0, {}, []])
def test_that_anything_but_a_plain_false_counts_as_secret(flag: Any) -> None:
    row = read(telefonNummer=[{**contact("00007777"), "hemmelig": flag}])
    assert row.phone == ""


def test_that_a_public_number_beside_a_secret_one_is_taken() -> None:
    row = read(telefonNummer=[contact("00007777", secret=True, start="2024-01-01"), contact("00001111")])
    assert row.phone == "00001111"


def test_that_a_document_without_a_contact_list_says_nothing_about_the_contact() -> None:
    row = read(telefonNummer=None)
    assert row.phone is None


def test_that_owners_care_of_names_and_the_unmarked_contacts_of_the_metadata_are_nowhere_in_the_row() -> None:
    text = repr(read(telefonNummer=[], elektroniskPost=[]))
    assert not [word for word in ("Ejersen", "Careof", "00009999", "canary") if word in text]


def test_that_a_workplace_belongs_to_the_company_of_its_open_relation() -> None:
    row = read_unit(1, unit())
    assert (row.p_number, row.cvr, row.name) == (P_NUMBER, CVR, "Grønne Haver, Nord")
    assert (row.status, row.reklamebeskyttet, row.mail, row.web) == ("Aktiv", False, "", None)


def test_that_a_workplace_without_relations_goes_by_its_metadata() -> None:
    newest = metadata(nyesteCvrNummerRelation=int(OTHER_CVR))
    assert read_unit(1, unit(virksomhedsrelation=None, produktionsEnhedMetadata=newest)).cvr == OTHER_CVR


def test_that_a_closed_workplace_keeps_its_last_company() -> None:
    row = read_unit(
        1,
        unit(
            livsforloeb=[period("2018-04-01", "2025-06-30")],
            virksomhedsrelation=[period("2018-04-01", "2025-06-30", cvrNummer=int(CVR))],
        ),
    )
    assert (row.cvr, row.ceased, row.ceased_date) == (CVR, True, date(2025, 6, 30))


@pytest.mark.parametrize(
    ("changes", "field", "reason"),
    [
        ({"cvrNummer": 99000016}, "cvrNummer", Reason.CVR_CHECK),
        ({"cvrNummer": 123}, "cvrNummer", Reason.CVR_FORM),
        ({"cvrNummer": None}, "cvrNummer", Reason.NO_CVR),
        ({"cvrNummer": True}, "cvrNummer", Reason.TEXT_EXPECTED),
        ({"navne": [period(navn="  ")]}, "navne[0].navn", Reason.NO_NAME),
        ({"navne": [], "virksomhedMetadata": {}}, "navne", Reason.NO_NAME),
        ({"navne": {"navn": "x"}}, "navne", Reason.LIST_EXPECTED),
        ({"navne": ["x"]}, "navne[0]", Reason.OBJECT_EXPECTED),
        ({"livsforloeb": [period("i går")]}, "livsforloeb[0].periode.gyldigFra", Reason.DATE_FORM),
        ({"penheder": [period(pNummer=7)]}, "penheder[0].pNummer", Reason.P_NUMBER_FORM),
        ({"reklamebeskyttet": "måske"}, "reklamebeskyttet", Reason.YES_OR_NO),
        ({"sidstOpdateret": "2026-01-01T00:00:00"}, "sidstOpdateret", Reason.STAMP_FORM),
        (
            {"beliggenhedsadresse": [address(kommune={"kommuneKode": 99999})]},
            "beliggenhedsadresse[0].kommune.kommuneKode",
            Reason.MUNICIPALITY_FORM,
        ),
        (
            {"aarsbeskaeftigelse": [figures(2025, antalAnsatte=-1)]},
            "aarsbeskaeftigelse[0].antalAnsatte",
            Reason.WHOLE_NUMBER,
        ),
    ],
)
def test_that_a_refusal_names_field_and_reason(changes: dict[str, Any], field: str, reason: Reason) -> None:
    with pytest.raises(RefusedValueError) as caught:
        read(**changes)
    assert (caught.value.field, caught.value.reason) == (field, reason)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"pNummer": None}, Reason.NO_P_NUMBER),
        ({"pNummer": 1}, Reason.P_NUMBER_FORM),
        ({"virksomhedsrelation": [], "produktionsEnhedMetadata": None}, Reason.NO_COMPANY_OF_UNIT),
        ({"virksomhedsrelation": [period(cvrNummer=99000016)]}, Reason.CVR_CHECK),
    ],
)
def test_that_a_workplace_without_number_or_company_is_refused(
    changes: dict[str, Any], reason: Reason
) -> None:
    with pytest.raises(RefusedValueError) as caught:
        read_unit(1, unit(**changes))
    assert caught.value.reason is reason


def test_that_a_refused_list_of_contacts_is_not_unfolded_in_the_report() -> None:
    with pytest.raises(RefusedValueError) as caught:
        read(telefonNummer=contact("00007777", secret=True))
    assert caught.value.value == "{…}"
