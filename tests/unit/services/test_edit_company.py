"""Creating companies and editing workplaces by hand."""

from datetime import date

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.company import Company
from fieldvisit.domain.records.contact import Contact
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.edit_company import (
    NewCompany,
    create_company,
    edit_unit,
    find_unit,
    set_next_contact,
)
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.undo import undo
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.outbox import OutboxState, entries
from fieldvisit_sync.schema.identity import company_id, production_unit_id
from tests.fixtures_workspace import OpenWorkspace

MOSEVANG = NewCompany(
    "Mosevang Montage ApS", "99000988", form="ApS", street="Mosevej", house_number="6", phone="00 00 01 99"
)


def test_that_a_new_company_is_saved_with_workplace_contact_and_the_mark_not_checked(
    opened_workspace: Workspace,
) -> None:
    made = create_company(opened_workspace, MOSEVANG).value
    with opened_workspace.store.read() as reader:
        firm, place = reader.need(Company, made.id), reader.need(ProductionUnit, made.unit)
        [contact] = reader.find(Contact, unit=made.unit)
        karim = reader.find(ProductionUnit, p_number="9990000011")[0].deputy
    assert made.id == company_id("0998", "99000988")
    assert (firm.name, firm.cvr, firm.form, firm.checked_in_cvr) == (
        "Mosevang Montage ApS",
        "99000988",
        "ApS",
        False,
    )
    assert (place.company, place.street, place.p_number) == (made.id, "Mosevej", None)
    assert (place.responsible, place.deputy) == (opened_workspace.who.user, karim)
    assert (contact.id, contact.phone, contact.name) == (made.contact, "00 00 01 99", None)


def test_that_the_parts_of_a_new_company_apply_together(workspace: Workspace) -> None:
    create_company(workspace, MOSEVANG)
    with workspace.store.read() as reader:
        groups = {entry.group for entry in entries(reader.connection, OutboxState.OPEN)}
    assert len(groups) == 1
    assert None not in groups


@pytest.mark.parametrize(
    ("new", "code"),
    [
        (NewCompany("Mosevang", "99000989"), "bad_cvr"),
        (NewCompany("Mosevang", "9900098"), "bad_cvr"),
        (NewCompany("Mosevang", "9900098", unchecked=True), "bad_cvr"),
        (NewCompany("Mosevang", "nioghalvfems"), "bad_cvr"),
        (NewCompany("Mosevang", ""), "bad_cvr"),
        (NewCompany("  ", "99000988"), "no_name"),
        (NewCompany("Mosevang", "99000988", p_number="123"), "bad_p_number"),
        (NewCompany("Nordlys igen", "DK 99 00 00 15"), "exists"),
        (NewCompany("Nordlys igen", "99000988", p_number="9990000011"), "exists"),
    ],
)
def test_that_what_does_not_fit_is_said_and_nothing_is_saved(
    opened_workspace: Workspace, new: NewCompany, code: str
) -> None:
    with pytest.raises(ProblemError) as problem:
        create_company(opened_workspace, new)
    assert problem.value.code == code
    with opened_workspace.store.read() as reader:
        assert entries(reader.connection, OutboxState.OPEN) == []


def test_that_a_mistyped_number_is_pointed_out_in_the_words_of_the_design(workspace: Workspace) -> None:
    with pytest.raises(ProblemError, match=r"^CVR-nummeret passer ikke\. Tjek cifrene\.$"):
        create_company(workspace, NewCompany("Mosevang", "99000989"))


def test_that_a_number_that_does_not_fit_can_be_kept(workspace: Workspace) -> None:
    made = create_company(workspace, NewCompany("Mosevang", "99 00 09 89", unchecked=True)).value
    assert (made.cvr, made.checked_in_cvr) == ("99000989", False)


def test_that_a_known_p_number_makes_the_id_that_every_laptop_makes(workspace: Workspace) -> None:
    made = create_company(workspace, NewCompany("Mosevang", "99000988", p_number="P 9990000999")).value
    assert made.unit == production_unit_id("0998", "9990000999")


def test_that_undo_takes_a_new_company_away_again(workspace: Workspace) -> None:
    done = create_company(workspace, MOSEVANG)
    undo(workspace, done.changed)
    with workspace.store.read() as reader:
        assert [reader.find(kind) for kind in (Company, ProductionUnit, Contact)] == [[], [], []]
        assert entries(reader.connection, OutboxState.OPEN) == []


@pytest.mark.parametrize("named", ["9990000011", "99000015", "DK99000015", "99 00 00 15"])
def test_that_a_workplace_is_found_by_its_numbers(opened_workspace: Workspace, named: str) -> None:
    with opened_workspace.store.read() as reader:
        found = find_unit(reader, named)
        assert found.p_number == "9990000011"
        assert find_unit(reader, found.id) == find_unit(reader, found.company or "") == found


def test_that_an_unknown_company_is_a_problem_in_words(opened_workspace: Workspace) -> None:
    with pytest.raises(ProblemError, match="findes ikke på denne computer"):
        edit_unit(opened_workspace, "99000023", {"phone": "1"})


def test_that_the_next_contact_is_set_cleared_and_undone(opened_workspace: Workspace) -> None:
    done = set_next_contact(opened_workspace, "9990000011", date(2026, 10, 15))
    assert done.value.next_contact == date(2026, 10, 15)
    undo(opened_workspace, done.changed)
    assert edit_unit(opened_workspace, "9990000011", {"directions": "port B"}).value.next_contact is None


def test_that_fields_that_are_not_a_persons_to_write_are_refused(opened_workspace: Workspace) -> None:
    with pytest.raises(ProblemError) as problem:
        edit_unit(opened_workspace, "9990000011", {"register": {}})
    assert problem.value.code == "not_editable"


def test_that_a_caseworker_reads_companies_and_changes_none(open_workspace: OpenWorkspace) -> None:
    hanne = open_workspace("hanne")
    for act in (
        lambda: create_company(hanne, MOSEVANG),
        lambda: edit_unit(hanne, "9990000011", {"phone": "1"}),
    ):
        with pytest.raises(ProblemError) as problem:
            act()
        assert (problem.value.code, problem.value.exit_code) == ("not_allowed", 5)


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"name": " "}, "wrong_name"),
        ({"responsible": None}, "wrong_responsible"),
        ({"responsible": "gone"}, "wrong_responsible"),
        ({"deputy": "hanne"}, "wrong_deputy"),
        ({"deputy": "mette"}, "wrong_deputy"),
        ({"fixed_contact": "ct-kvadrat"}, "wrong_fixed_contact"),
        ({"postcode": "99999"}, "wrong_postcode"),
        ({"size_band": "stor"}, "wrong_size_band"),
        ({"employees": -1}, "wrong_employees"),
        ({"fte_last": float("nan")}, "wrong_fte_last"),
        ({"visit_interval_months": 121}, "wrong_visit_interval_months"),
    ],
)
def test_that_a_value_that_does_not_fit_is_refused_by_its_field(
    opened_workspace: Workspace, scenario: Scenario, values: dict[str, object], code: str
) -> None:
    people = {"responsible", "deputy", "fixed_contact"}
    meant = {
        name: scenario.id(str(value)) if name in people and value not in {None, "gone"} else value
        for name, value in values.items()
    }
    with pytest.raises(ProblemError) as problem:
        edit_unit(opened_workspace, "9990000011", meant)
    assert problem.value.code == code
