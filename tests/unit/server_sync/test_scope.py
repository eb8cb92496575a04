"""Who sees whom: citizens only through grants, nobody across municipalities (SYNC "Scope", S5; PRODUCT G4, G6, G9)."""

import pytest
from sqlalchemy import select

from fieldvisit_sync.protocol.messages import SyncAnswer
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.schema.identity import placement_id, shortlist_entry_id
from fieldvisit_sync.server.pool_shown import note_shown
from fieldvisit_sync.server.tables import GRANTS, RECORD
from tests.drivers.bare_laptop import MUNICIPALITY, new_id
from tests.unit.server_sync.citizen_case import Case
from tests.unit.server_sync.conftest import Team


@pytest.fixture
def case(team: Team) -> Case:
    """One citizen on one shortlist."""
    return Case(team)


def test_that_a_candidate_comes_whole_with_his_consents_to_who_lists_him(case: Case) -> None:
    assert case.mette.fields("candidate", case.candidate)["reference"] == "K-0388"
    assert case.mette.fields("consent", case.consent)["given"] == "2026-10-01"
    assert case.sees(case.mette) == {"candidate", "consent", "shortlist", "shortlist_entry"}


def test_that_the_caseworker_sees_the_shortlists_her_citizen_is_on(case: Case) -> None:
    assert case.sees(case.hanne) == {"candidate", "consent", "shortlist", "shortlist_entry"}


def test_that_nobody_else_sees_anything_of_it(case: Case) -> None:
    others = [
        case.team.karim,
        case.team.birgitte,
        case.team.admin,
        case.team.laptop("ina", Role.CASEWORKER),
        case.team.laptop("mette", Role.CONSULTANT, municipality="0998"),
    ]
    case.hanne.push(case.hanne.edit("candidate", case.candidate, trade="svejser"))
    for laptop in others:
        laptop.sync()
        assert laptop.rows == {}


def test_that_the_history_of_a_citizen_follows_the_citizen(case: Case) -> None:
    edit = case.hanne.edit("candidate", case.candidate, trade="svejser")
    case.hanne.push(edit)
    case.mette.sync()
    assert ("history", edit.id) in case.mette.rows
    case.team.karim.sync()
    assert case.team.karim.rows == {}
    case.withdraw()
    case.mette.sync()
    kept = {row.fields["record_kind"] for row in case.mette.of_kind("history")}
    assert kept == {"shortlist"}


def test_that_a_withdrawn_consent_drops_the_person_before_anything_else(case: Case) -> None:
    case.withdraw()
    answer = case.mette.ask()
    dropped = {(drop.kind, drop.id) for drop in answer.drops}
    assert dropped == {
        ("candidate", case.candidate),
        ("consent", case.consent),
        ("shortlist_entry", case.entry),
    }
    case.mette.sync()
    assert case.sees(case.mette) == {"shortlist"}
    shortlist = case.mette.fields("shortlist", case.shortlist)
    assert (shortlist["withdrawn"], shortlist["state"]) == (1, "open")
    case.hanne.sync()
    assert case.hanne.fields("shortlist_entry", case.entry)["state"] == "withdrawn"


def test_that_a_withdrawal_for_one_workplace_leaves_the_lists_of_others(case: Case) -> None:
    other = case.put_on(case.new_shortlist(case.other_unit))
    case.withdraw()
    case.mette.sync()
    assert ("candidate", case.candidate) in case.mette.rows
    assert ("shortlist_entry", other) in case.mette.rows
    assert ("shortlist_entry", case.entry) not in case.mette.rows


def test_that_an_edit_made_before_the_withdrawal_is_taken(case: Case) -> None:
    review = case.mette.edit("shortlist_entry", case.entry, criteria={"motivation": 3})
    case.withdraw()
    [result] = case.mette.sync(review)
    assert result.status != "refused"
    assert case.sees(case.mette) == {"shortlist"}
    case.hanne.sync()
    entry = case.hanne.fields("shortlist_entry", case.entry)
    assert (entry["criteria"], entry["state"]) == ({"motivation": 3}, "withdrawn")


def test_that_a_commitment_agreed_before_the_withdrawal_is_taken_with_its_placement(case: Case) -> None:
    commitment = new_id()
    placement = placement_id(MUNICIPALITY, commitment)
    group = [
        case.mette.edit("commitment", commitment, group="g", by=case.mette.user, type="smaajob"),
        case.mette.edit("placement", placement, group="g", commitment=commitment, candidate=case.candidate),
    ]
    case.withdraw()
    results = case.mette.sync(*group)
    assert [result.status for result in results] == ["applied", "applied"]
    case.hanne.sync()
    assert ("placement", placement) in case.hanne.rows
    assert ("commitment", commitment) in case.hanne.rows


def test_that_a_placement_is_seen_by_both_while_the_person_is(case: Case) -> None:
    commitment = new_id()
    placement = placement_id(MUNICIPALITY, commitment)
    case.mette.push(
        case.mette.edit("commitment", commitment, group="g", by=case.mette.user),
        case.mette.edit("placement", placement, group="g", commitment=commitment, candidate=case.candidate),
    )
    case.hanne.sync()
    assert ("placement", placement) in case.hanne.rows
    case.withdraw()
    case.mette.sync()
    assert ("placement", placement) not in case.mette.rows
    assert ("commitment", commitment) in case.mette.rows, "the commitment names nobody"


def test_that_listing_again_against_a_withdrawn_consent_opens_nothing(case: Case) -> None:
    case.withdraw()
    case.mette.sync()
    second = case.new_shortlist(case.unit)
    with case.team.database.transaction() as connection:
        note_shown(connection, case.team.clock.now(), case.mette.identity, [case.candidate])
    entry = case.mette.edit(
        "shortlist_entry",
        shortlist_entry_id(MUNICIPALITY, second, case.candidate),
        shortlist=second,
        candidate=case.candidate,
        state="active",
    )
    answer = case.mette.ask([entry])
    assert [row.kind for row in answer.rows if row.kind in {"candidate", "shortlist_entry"}] == []
    case.mette.rows = {}
    case.mette.cursor = None
    case.mette.sync()
    assert case.sees(case.mette) == {"shortlist"}


def test_that_a_closed_case_leaves_the_consultants_laptop(case: Case) -> None:
    case.hanne.push(case.hanne.edit("candidate", case.candidate, case_state="closed"))
    case.mette.sync()
    assert case.sees(case.mette) == {"shortlist"}
    assert case.sees(case.hanne) == {"candidate", "consent", "shortlist", "shortlist_entry"}
    case.hanne.push(case.hanne.edit("candidate", case.candidate, case_state="open"))
    case.mette.sync()
    assert ("candidate", case.candidate) in case.mette.rows


def test_that_closing_the_shortlist_drops_its_people(case: Case) -> None:
    case.mette.push(case.mette.edit("shortlist", case.shortlist, state="closed"))
    assert case.sees(case.mette) == {"shortlist"}
    case.mette.push(case.mette.edit("shortlist", case.shortlist, state="open"))
    assert case.sees(case.mette) == {"candidate", "consent", "shortlist", "shortlist_entry"}


def test_that_taking_a_person_off_and_on_again_drops_and_brings_him(case: Case) -> None:
    case.mette.push(case.mette.edit("shortlist_entry", case.entry, state="removed", reason="x"))
    assert case.sees(case.mette) == {"shortlist"}
    with case.team.database.transaction() as connection:
        note_shown(connection, case.team.clock.now(), case.mette.identity, [case.candidate])
    again = case.mette.edit(
        "shortlist_entry",
        case.entry,
        shortlist=case.shortlist,
        candidate=case.candidate,
        state="active",
    )
    case.mette.sync(again)
    assert case.mette.fields("shortlist_entry", case.entry)["state"] == "active"
    assert case.sees(case.mette) == {"candidate", "consent", "shortlist", "shortlist_entry"}


def test_that_a_citizen_moves_to_another_caseworker_with_everything(case: Case) -> None:
    ina = case.team.laptop("ina", Role.CASEWORKER)
    ina.sync()
    case.hanne.push(case.hanne.edit("candidate", case.candidate, caseworker=ina.user))
    ina.sync()
    assert case.sees(ina) == {"candidate", "consent", "shortlist", "shortlist_entry"}
    assert case.hanne.rows == {}


def test_that_a_shortlist_goes_to_another_consultant_with_its_people(case: Case) -> None:
    karim = case.team.karim
    karim.sync()
    case.mette.push(case.mette.edit("shortlist", case.shortlist, owner=karim.user))
    karim.sync()
    assert case.sees(karim) == {"candidate", "consent", "shortlist", "shortlist_entry"}
    assert case.sees(case.mette) == set()


def test_that_a_deleted_citizen_goes_from_every_laptop(case: Case) -> None:
    case.hanne.push(case.hanne.deletion("candidate", case.candidate))
    case.mette.sync()
    assert case.sees(case.mette) == {"shortlist"}


def test_that_a_guessed_candidate_id_opens_nobody(case: Case) -> None:
    karim = case.team.karim
    shortlist = new_id()
    karim.push(karim.edit("shortlist", shortlist, owner=karim.user, unit=case.unit, state="open"))
    attempts = [
        karim.edit("shortlist_entry", shortlist=shortlist, candidate=case.candidate, state="active"),
        karim.edit("placement", commitment=new_id(), candidate=case.candidate),
        karim.edit("shortlist_entry", case.entry, shortlist=shortlist),
        karim.edit("shortlist", case.shortlist, owner=karim.user),
        karim.edit("shortlist_entry", shortlist=case.shortlist, candidate=case.candidate),
        karim.edit("candidate", case.candidate, trade="x"),
        karim.edit("shortlist", owner=case.mette.user),
    ]
    results = karim.sync(*attempts)
    assert {result.status for result in results} == {"refused"}
    assert {result.reason for result in results} == {"not_allowed"}
    assert case.sees(karim) == {"shortlist"}


def test_that_a_caseworker_cannot_reach_another_caseworkers_citizen(case: Case) -> None:
    ina = case.team.laptop("ina", Role.CASEWORKER)
    attempts = [
        ina.edit("candidate", case.candidate, caseworker=ina.user),
        ina.edit("candidate", caseworker=case.hanne.user),
        ina.edit("consent", candidate=case.candidate, unit=case.unit),
        ina.edit("consent", case.consent, withdrawn_at="2026-10-06T05:30:00.000Z"),
        ina.edit("placement", candidate=case.candidate, commitment=new_id()),
    ]
    results = ina.sync(*attempts)
    assert [(result.status, result.reason) for result in results] == [("refused", "not_allowed")] * 5
    assert ina.rows == {}


def test_that_a_change_of_role_drops_what_only_the_old_role_saw(case: Case) -> None:
    team = case.team
    case.mette.push(case.mette.edit("visit", note="x"), case.mette.edit("company", name="x"))
    now_caseworker = team.laptop("mette", Role.CASEWORKER)
    now_caseworker.rows, now_caseworker.cursor = dict(case.mette.rows), case.mette.cursor
    now_caseworker.page_rows = 2
    now_caseworker.sync()
    assert {kind for kind, _ in now_caseworker.rows} == {"company"}
    back = team.laptop("mette", Role.CONSULTANT)
    back.rows, back.cursor = dict(now_caseworker.rows), now_caseworker.cursor
    back.sync()
    assert back.proof() == case.mette.proof()


def test_that_grants_name_only_people_who_may_see(case: Case) -> None:
    with case.team.database.read() as connection:
        users = set(connection.scalars(select(GRANTS.c.user_id).where(GRANTS.c.revoked == 0)))
        audiences = set(connection.scalars(select(RECORD.c.audience)))
    assert users == {case.mette.user, case.hanne.user}
    assert audiences == {"candidates", "shortlists"}


def drops_of(answer: SyncAnswer) -> set[str]:
    """Return the kinds an answer drops."""
    return {drop.kind for drop in answer.drops}


def test_that_drops_come_once_and_a_repeated_request_gets_them_again(case: Case) -> None:
    case.withdraw()
    first, again = case.mette.ask(), case.mette.ask()
    assert drops_of(first) == drops_of(again) == {"candidate", "consent", "shortlist_entry"}
    case.mette.store(first)
    assert drops_of(case.mette.ask()) == set()
