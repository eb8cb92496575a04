"""Whoever lost sight of a citizen gets nothing back by writing about him: what is sent may say what it likes.

Honest laptops send edits that were made before; these tests send what only a changed laptop would.
"""

import pytest

from fieldvisit_sync.protocol.messages import Mutation
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.schema.identity import placement_id
from fieldvisit_sync.server.pool_shown import note_shown
from fieldvisit_sync.server.stamps import to_stamp
from tests.drivers.bare_laptop import BareLaptop, new_id
from tests.unit.server_sync.citizen_case import Case
from tests.unit.server_sync.conftest import Team


@pytest.fixture
def case(team: Team) -> Case:
    """One citizen on one shortlist."""
    return Case(team)


def forged(laptop: BareLaptop, kind: str, record: str, base: int, **new: object) -> Mutation:
    """Return an edit of a record that the laptop does not hold, from any version it likes to name."""
    mutation = laptop.edit(kind, record, **new)
    mutation.base = base
    return mutation


@pytest.mark.parametrize("base", [0, 1, 2])
def test_that_a_caseworker_cannot_take_back_a_citizen_she_handed_over(case: Case, base: int) -> None:
    ina = case.team.laptop("ina", Role.CASEWORKER)
    case.hanne.push(case.hanne.edit("candidate", case.candidate, caseworker=ina.user))
    case.team.clock.pass_time(60)
    take = forged(case.hanne, "candidate", case.candidate, base, caseworker=case.hanne.user)
    case.hanne.ask([take])
    case.hanne.cursor = None
    case.hanne.sync()
    assert case.hanne.rows == {}
    ina.sync()
    assert ina.fields("candidate", case.candidate)["caseworker"] == ina.user


@pytest.mark.parametrize("base", [0, 1, 2])
def test_that_a_consultant_cannot_take_back_a_shortlist_he_handed_over(case: Case, base: int) -> None:
    karim = case.team.karim
    case.mette.push(case.mette.edit("shortlist", case.shortlist, owner=karim.user))
    case.team.clock.pass_time(60)
    case.mette.ask([forged(case.mette, "shortlist", case.shortlist, base, owner=case.mette.user)])
    case.mette.cursor = None
    case.mette.sync()
    assert case.sees(case.mette) == set()
    karim.sync()
    assert karim.fields("shortlist", case.shortlist)["owner"] == karim.user


@pytest.mark.parametrize("base", [0, 1])
def test_that_an_entry_cannot_be_moved_to_another_shortlist(case: Case, base: int) -> None:
    karim = case.team.karim
    case.mette.push(case.mette.edit("shortlist", case.shortlist, owner=karim.user))
    own = case.new_shortlist(case.other_unit)
    case.mette.ask([forged(case.mette, "shortlist_entry", case.entry, base, shortlist=own, state="active")])
    case.mette.cursor = None
    case.mette.sync()
    assert case.sees(case.mette) == {"shortlist"}
    karim.sync()
    assert karim.fields("shortlist_entry", case.entry)["shortlist"] == case.shortlist


@pytest.mark.parametrize("base", [0, 1, 2])
def test_that_a_person_taken_off_a_list_is_not_put_back_without_a_search(case: Case, base: int) -> None:
    case.mette.push(case.mette.edit("shortlist_entry", case.entry, state="removed", reason="x"))
    case.team.clock.pass_time(60 * 60 * 25)
    case.mette.ask([forged(case.mette, "shortlist_entry", case.entry, base, state="active")])
    case.mette.cursor = None
    case.mette.sync()
    assert case.sees(case.mette) == {"shortlist"}


def test_that_a_shortlist_turned_to_a_workplace_that_he_refused_shows_him_no_more(case: Case) -> None:
    other = case.new_shortlist(case.other_unit)
    entry = case.put_on(other)
    case.withdraw()
    case.mette.sync()
    assert ("shortlist_entry", entry) in case.mette.rows
    case.mette.push(case.mette.edit("shortlist", other, unit=case.unit))
    case.mette.sync()
    assert case.sees(case.mette) == {"shortlist"}


def test_that_a_shortlist_opened_again_leaves_out_who_withdrew_meanwhile(case: Case) -> None:
    case.mette.push(case.mette.edit("shortlist", case.shortlist, state="closed"))
    case.withdraw()
    case.mette.push(case.mette.edit("shortlist", case.shortlist, state="open"))
    case.mette.sync()
    assert case.sees(case.mette) == {"shortlist"}
    assert case.mette.fields("shortlist", case.shortlist)["withdrawn"] == 1


def test_that_a_caseworker_opens_no_commitment_by_placing_her_own_citizen_on_it(case: Case) -> None:
    commitment = new_id()
    case.mette.push(case.mette.edit("commitment", commitment, by=case.mette.user, note="x"))
    placement = placement_id("0999", commitment)
    [result] = case.hanne.sync(
        case.hanne.edit("placement", placement, commitment=commitment, candidate=case.candidate)
    )
    assert (result.status, result.reason) == ("refused", "not_allowed")
    assert case.hanne.of_kind("commitment") == []


def test_that_a_placement_stays_with_its_person_and_its_commitment(case: Case) -> None:
    mine, others = new_id(), new_id()
    placement = placement_id("0999", mine)
    case.mette.push(
        case.mette.edit("commitment", mine, by=case.mette.user),
        case.mette.edit("commitment", others, by=case.mette.user),
        case.mette.edit("placement", placement, commitment=mine, candidate=case.candidate),
    )
    case.hanne.sync()
    [result] = case.hanne.sync(case.hanne.edit("placement", placement, commitment=others))
    assert (result.status, result.field) == ("refused", "commitment")
    assert ("commitment", others) not in case.hanne.rows


def test_that_a_deleted_citizen_is_not_brought_back_by_who_handed_him_over(case: Case) -> None:
    ina = case.team.laptop("ina", Role.CASEWORKER)
    case.hanne.push(case.hanne.edit("candidate", case.candidate, caseworker=ina.user))
    ina.sync()
    ina.push(ina.deletion("candidate", case.candidate))
    case.team.clock.pass_time(60)
    case.hanne.ask([forged(case.hanne, "candidate", case.candidate, 2, caseworker=case.hanne.user)])
    case.hanne.cursor = None
    case.hanne.sync()
    assert case.hanne.rows == {}


def test_that_a_withdrawal_told_twice_is_counted_once(case: Case) -> None:
    case.withdraw()
    again = case.hanne.edit("consent", case.consent, withdrawn_at=to_stamp(case.team.clock.now()))
    case.hanne.sync(again)
    case.mette.sync()
    assert case.mette.fields("shortlist", case.shortlist)["withdrawn"] == 1


def test_that_a_person_put_on_a_closed_list_is_told_back_as_a_drop(case: Case) -> None:
    case.mette.push(case.mette.edit("shortlist", case.shortlist, state="closed"))
    assert ("shortlist_entry", case.entry) not in case.mette.rows
    case.mette.dropped.clear()
    anew = case.mette.edit(
        "shortlist_entry", case.entry, shortlist=case.shortlist, candidate=case.candidate, state="active"
    )
    with case.team.database.transaction() as connection:
        note_shown(connection, case.team.clock.now(), case.mette.identity, [case.candidate])
    (result,) = case.mette.sync(anew)
    assert result.status != "refused"
    assert ("shortlist_entry", case.entry) in case.mette.dropped
