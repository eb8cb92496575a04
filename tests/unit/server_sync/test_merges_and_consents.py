"""A consent follows its workplace into another record, and never says more than it said (SYNC "Identity", PRODUCT G6)."""

import pytest

from fieldvisit_sync.schema.identity import company_id
from tests.drivers.bare_laptop import MUNICIPALITY, new_id
from tests.unit.server_sync.citizen_case import Case
from tests.unit.server_sync.conftest import Team

# What is asked here is decided before a database is spoken to.
pytestmark = pytest.mark.parametrize("database_place", ["sqlite"], indirect=True)

COMPANY = company_id(MUNICIPALITY, "99000015")
TAKEN_BACK = "2026-10-03T08:00:00.000Z"


@pytest.fixture
def case(team: Team) -> Case:
    """A citizen who consented to be shown to `unit`; `other_unit` is a double of it in the same company."""
    case = Case(team)
    for unit in (case.unit, case.other_unit):
        case.mette.push(case.mette.edit("production_unit", unit, company=COMPANY, name="Nordlys"))
    return case


def merge(case: Case, unit: str, into: str | None) -> None:
    """Let Mette merge a workplace into another, or take that back."""
    case.mette.sync()
    case.mette.push(case.mette.edit("production_unit", unit, merged_into=into))
    case.hanne.sync()


def also(case: Case, unit: str, given: str = "2026-09-01", withdrawn_at: str | None = None) -> str:
    """Let Hanne write another consent, to a workplace; return its id."""
    consent = new_id()
    fields = {"candidate": case.candidate, "unit": unit, "given": given}
    more = {"withdrawn_at": withdrawn_at, "withdrawn_how": "oral"} if withdrawn_at else {}
    case.hanne.push(case.hanne.edit("consent", consent, **fields, **more))
    return consent


def test_that_a_consent_follows_inside_the_company_and_back(case: Case) -> None:
    merge(case, case.unit, case.other_unit)
    assert case.hanne.fields("consent", case.consent)["unit"] == case.other_unit
    assert case.mette.fields("shortlist", case.shortlist)["unit"] == case.other_unit
    merge(case, case.unit, None)
    assert case.hanne.fields("consent", case.consent)["unit"] == case.unit


def test_that_a_consent_does_not_follow_to_another_company(case: Case) -> None:
    elsewhere = new_id()
    case.mette.push(case.mette.edit("production_unit", elsewhere, company=new_id(), name="Havblik"))
    merge(case, case.unit, elsewhere)
    assert case.hanne.fields("consent", case.consent)["unit"] == case.unit


def test_that_a_consent_taken_back_at_the_double_ends_the_one_that_was_given_before(case: Case) -> None:
    back = also(case, case.other_unit, withdrawn_at=TAKEN_BACK)
    merge(case, case.other_unit, case.unit)
    assert case.hanne.fields("consent", back)["unit"] == case.unit
    assert case.hanne.fields("consent", case.consent)["withdrawn_at"] == TAKEN_BACK
    assert case.mette.fields("shortlist", case.shortlist)["withdrawn"] == 1
    assert ("candidate", case.candidate) not in case.mette.rows
    merge(case, case.other_unit, None)
    assert "withdrawn_at" in case.hanne.fields("consent", case.consent), "only a caseworker gives it again"


def test_that_a_consent_given_after_one_was_taken_back_stands(case: Case) -> None:
    also(case, case.other_unit, withdrawn_at="2026-09-20T08:00:00.000Z")
    merge(case, case.other_unit, case.unit)
    assert "withdrawn_at" not in case.hanne.fields("consent", case.consent)


def test_that_a_consent_does_not_follow_to_where_it_was_taken_back(case: Case) -> None:
    also(case, case.other_unit, withdrawn_at=TAKEN_BACK)
    merge(case, case.unit, case.other_unit)
    assert case.hanne.fields("consent", case.consent)["unit"] == case.unit
    assert case.mette.fields("shortlist", case.shortlist)["withdrawn"] == 1
    assert ("candidate", case.candidate) not in case.mette.rows


def test_that_a_consent_written_offline_follows_by_the_same_rules(case: Case) -> None:
    consent = new_id()
    late = case.hanne.edit(
        "consent", consent, candidate=case.candidate, unit=case.other_unit, given="2026-10-05"
    )
    merge(case, case.other_unit, case.unit)
    case.hanne.push(late)
    case.hanne.sync()
    assert case.hanne.fields("consent", consent)["unit"] == case.other_unit, "one stands there already"


def test_that_a_merge_shows_nobody_a_citizen(case: Case) -> None:
    others = (case.team.karim, case.team.birgitte)
    merge(case, case.unit, case.other_unit)
    for laptop in others:
        laptop.sync()
        assert case.sees(laptop) == set()
    assert case.sees(case.mette) == {"candidate", "consent", "shortlist", "shortlist_entry"}
