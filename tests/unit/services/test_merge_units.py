"""Two records of one workplace, found, compared and made one (SYNC "Identity")."""

from itertools import combinations

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.company_timeline import ChangeEntry, VisitEntry, read_timeline
from fieldvisit.services.edit_company import edit_unit, find_unit
from fieldvisit.services.find_anything import find_anything
from fieldvisit.services.find_doubles import all_doubles, merged_units, possible_doubles, say_different
from fieldvisit.services.list_companies import CompanyFilter, list_companies
from fieldvisit.services.merge_units import compare_units, merge_units, part_units
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.record_visit import schedule_visit
from fieldvisit.services.show_company import show_company
from fieldvisit.services.undo import undo
from fieldvisit.services.workspace import Workspace
from tests.fixtures_workspace import MORNING, OpenWorkspace
from tests.typed_again import TYPED_CVR, type_again

NORDLYS_P = "9990000011"


@pytest.fixture
def typed(opened_workspace: Workspace) -> str:
    """Nordlys Metal, typed again by somebody who did not find it."""
    return type_again(opened_workspace, NORDLYS_P, "Nordlys Metall", contact_name="Otto Prøve")[1]


def test_that_a_workplace_typed_twice_is_offered_on_both_sides(
    opened_workspace: Workspace, typed: str
) -> None:
    with opened_workspace.store.read() as reader:
        nordlys = find_unit(reader, NORDLYS_P).id
    assert [unit.id for unit in possible_doubles(opened_workspace, typed)] == [nordlys]
    assert [unit.id for unit in possible_doubles(opened_workspace, nordlys)] == [typed]
    assert [(one.id, other.id) for one, other in all_doubles(opened_workspace)] == [(typed, nordlys)]


def test_that_who_said_that_they_are_two_is_not_asked_again(opened_workspace: Workspace, typed: str) -> None:
    say_different(opened_workspace, NORDLYS_P, typed)
    assert possible_doubles(opened_workspace, typed) == ()
    assert all_doubles(opened_workspace) == []


def test_that_every_pair_is_listed_however_often_a_workplace_was_typed(opened_workspace: Workspace) -> None:
    numbers = ("99000902", "99000910", "99000929", "99000937")
    typed = [type_again(opened_workspace, NORDLYS_P, "Nordlys Metall", cvr=number) for number in numbers]
    units = {typed[0][0].id, *(double for _, double in typed)}
    pairs = {frozenset((one.id, other.id)) for one, other in all_doubles(opened_workspace)}
    assert pairs == {frozenset(pair) for pair in combinations(units, 2)}
    assert len(possible_doubles(opened_workspace, typed[0][0].id)) == 3


def test_that_the_companies_of_the_town_are_not_taken_for_each_other(opened_workspace: Workspace) -> None:
    assert all_doubles(opened_workspace) == []


def test_that_a_merge_keeps_what_was_chosen_and_everything_that_belongs_to_either(
    opened_workspace: Workspace, typed: str
) -> None:
    comparison = compare_units(opened_workspace, typed, NORDLYS_P)
    assert (comparison.stands.p_number, comparison.double.id) == (NORDLYS_P, typed)
    assert {"name", "phone"} <= {choice.field for choice in comparison.choices}
    assert "company" not in {choice.field for choice in comparison.choices}
    visit = schedule_visit(opened_workspace, typed, MORNING).value.id
    edit_unit(opened_workspace, typed, {"directions": "Ring på porten"})
    before = len(show_company(opened_workspace, NORDLYS_P).contacts)
    merged = merge_units(opened_workspace, typed, NORDLYS_P, ["phone"]).value
    assert (merged.p_number, merged.phone, merged.directions) == (NORDLYS_P, "00 00 09 99", "Ring på porten")
    assert merged.name != comparison.double.name
    view = show_company(opened_workspace, typed)
    assert view.unit.id == merged.id
    assert len(view.contacts) == before + 1
    entries = read_timeline(opened_workspace, merged.id)
    assert visit in {entry.id for entry in entries if isinstance(entry, VisitEntry)}
    assert (
        any(isinstance(entry, ChangeEntry) and entry.field == "phone" for entry in entries) or merged.pending
    )


def test_that_lists_and_searches_lead_to_the_one_that_stands(opened_workspace: Workspace, typed: str) -> None:
    stands = merge_units(opened_workspace, typed, NORDLYS_P).value.id
    listed = [item.row.unit for item in list_companies(opened_workspace, CompanyFilter()).items]
    assert typed not in listed
    assert stands in listed
    found = {hit.unit for hit in find_anything(opened_workspace, "Otto")}
    assert found == {stands}
    assert {hit.unit for hit in find_anything(opened_workspace, TYPED_CVR)} == {stands}
    with opened_workspace.store.read() as reader:
        assert find_unit(reader, TYPED_CVR).id == stands


def test_that_undo_makes_two_of_them_again(opened_workspace: Workspace, typed: str) -> None:
    with opened_workspace.store.read() as reader:
        before = find_unit(reader, NORDLYS_P)
    done = merge_units(opened_workspace, typed, NORDLYS_P, ["name", "phone"])
    undo(opened_workspace, done.changed)
    with opened_workspace.store.read() as reader:
        assert find_unit(reader, typed).id == typed
        again = find_unit(reader, NORDLYS_P)
    assert (again.name, again.phone) == (before.name, before.phone)


def test_that_a_merge_can_be_taken_back_later(opened_workspace: Workspace, typed: str) -> None:
    merged = merge_units(opened_workspace, typed, NORDLYS_P).value
    assert [unit.id for unit in merged_units(opened_workspace, merged.id)] == [typed]
    part_units(opened_workspace, typed)
    assert merged_units(opened_workspace, merged.id) == ()
    assert show_company(opened_workspace, typed).unit.id == typed
    with pytest.raises(ProblemError):
        part_units(opened_workspace, typed)


def test_that_two_p_numbers_are_never_merged(opened_workspace: Workspace) -> None:
    with opened_workspace.store.read() as reader:
        others = [unit for unit in reader.find(ProductionUnit) if unit.p_number != NORDLYS_P]
    with pytest.raises(ProblemError, match="To P-numre"):
        merge_units(opened_workspace, NORDLYS_P, others[0].id)
    with pytest.raises(ProblemError, match="samme virksomhed"):
        merge_units(opened_workspace, NORDLYS_P, NORDLYS_P)


def test_that_a_caseworker_is_asked_nothing_and_merges_nothing(
    open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    hanne = open_workspace("hanne")
    with hanne.store.write("test") as writer:
        ids = [writer.create("production_unit", {"name": "Nordlys"}) for _ in range(2)]
    assert possible_doubles(hanne, ids[0]) == ()
    for act in (lambda: merge_units(hanne, ids[0], ids[1]), lambda: all_doubles(hanne)):
        with pytest.raises(ProblemError):
            act()
