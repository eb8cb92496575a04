"""What is left of a deleted record about a person, its history above all, leaves with the sight of the person (SYNC S5)."""

from collections.abc import Iterable

import pytest

from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.schema.identity import placement_id
from fieldvisit_sync.server.tombstones import KEPT, forget_old_tombstones
from tests.drivers.bare_laptop import MUNICIPALITY, BareLaptop
from tests.unit.server_sync.citizen_case import Case
from tests.unit.server_sync.conftest import Team


@pytest.fixture
def case(team: Team) -> Case:
    """Hanne's citizen on Mette's shortlist, each with a history."""
    case = Case(team)
    case.hanne.push(case.hanne.edit("candidate", case.candidate, wishes="gerne om natten"))
    case.mette.sync()
    case.mette.push(case.mette.edit("shortlist_entry", case.entry, reason="svejser godt"))
    case.hanne.sync()
    return case


def histories(laptop: BareLaptop) -> set[str]:
    """Return of which records a laptop holds history lines."""
    return {row.fields["record_id"] for row in laptop.of_kind("history")}


def new_laptops(case: Case, names: Iterable[tuple[str, Role]]) -> list[BareLaptop]:
    """Return laptops of people that have read everything for the first time."""
    laptops = [case.team.laptop(name, role, device="new") for name, role in names]
    for laptop in laptops:
        laptop.sync()
    return laptops


def test_that_the_history_of_a_deleted_citizen_leaves_the_consultants(case: Case) -> None:
    assert histories(case.mette) == {case.candidate, case.entry}
    case.hanne.push(case.hanne.deletion("candidate", case.candidate))
    case.mette.sync()
    [new] = new_laptops(case, [("mette", Role.CONSULTANT)])
    assert histories(case.mette) == histories(new) == set()


def test_that_a_deletion_taken_back_brings_everything_to_everybody(case: Case) -> None:
    held = case.hanne.fields("candidate", case.candidate)
    before = {key for key in case.mette.rows if key[0] != "history"}, histories(case.mette)
    case.hanne.push(case.hanne.deletion("candidate", case.candidate))
    case.mette.sync()
    back = case.hanne.edit("candidate", case.candidate, **held)
    back.base, back.old = 3, {}
    assert case.hanne.sync(back)[0].status == "applied"
    case.mette.sync()
    assert ({key for key in case.mette.rows if key[0] != "history"}, histories(case.mette)) == before


def test_that_what_a_consultant_deleted_leaves_him_with_the_person(case: Case) -> None:
    mette = case.mette
    other = case.new_shortlist(case.other_unit)
    case.put_on(other)
    mette.push(mette.deletion("shortlist_entry", case.entry))
    assert case.entry in histories(mette)
    mette.push(mette.edit("shortlist", other, state="closed"))
    [new] = new_laptops(case, [("mette", Role.CONSULTANT)])
    assert histories(mette) & {case.entry, case.candidate} == set()
    assert histories(new) & {case.entry, case.candidate} == set()


def test_that_a_deleted_placement_stays_with_who_sees_the_person_and_leaves_with_him(case: Case) -> None:
    mette, hanne, ida = case.mette, case.hanne, case.team.laptop("ida", Role.CASEWORKER)
    commitment = mette.edit("commitment", type="job")
    mette.sync(commitment)
    placement = placement_id(MUNICIPALITY, commitment.record)
    fields = {"commitment": commitment.record, "candidate": case.candidate, "state": "agreed"}
    mette.push(mette.edit("placement", placement, **fields))
    mette.push(mette.edit("placement", placement, state="started"))
    hanne.sync()
    mette.push(mette.deletion("placement", placement))
    hanne.sync()
    assert placement in histories(hanne)
    assert ("placement", placement) not in {*hanne.rows, *hanne.dropped}
    hanne.push(hanne.edit("candidate", case.candidate, caseworker=ida.user))
    assert placement not in histories(hanne)
    back = mette.edit("placement", placement, **fields | {"state": "started"})
    back.base, back.old = 3, {}
    assert mette.sync(back)[0].status == "applied"
    ida.sync()
    assert ida.fields("placement", placement) == fields | {"state": "started"}
    assert placement in histories(ida)
    assert placement not in histories(new_laptops(case, [("hanne", Role.CASEWORKER)])[0])


def test_that_an_entry_is_made_again_when_its_deletion_is_forgotten(case: Case) -> None:
    team, mette = case.team, case.mette

    def forget() -> int:
        return team.database.write(lambda connection: forget_old_tombstones(connection, team.clock.now()))

    mette.push(mette.deletion("shortlist_entry", case.entry))
    forget()
    team.clock.pass_time(KEPT.total_seconds())
    assert forget() == 1
    mette.store(mette.ask())
    mette.sync()
    assert case.put_on(case.shortlist) == case.entry
    assert mette.fields("candidate", case.candidate)["wishes"] == "gerne om natten"
