"""Who wrote a record is the signed-in user, whatever the record says; hand-made requests that say otherwise."""

import pytest

from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.schema.identity import note_answer_id
from tests.drivers.bare_laptop import MUNICIPALITY, new_id
from tests.unit.server_sync.conftest import Team

pytestmark = pytest.mark.parametrize("database_place", ["sqlite"], indirect=True)
"""Nothing here depends on the kind of database."""

AUTHORED = [
    ("call", "by", {"result": "no"}),
    ("note_answer", "author", {"text": "x", "question": "free"}),
    ("commitment", "by", {"type": "job"}),
    ("event_company", "invited_by", {"state": "invited"}),
    ("visit", "consultant", {"status": "held"}),
]


@pytest.mark.parametrize(("kind", "field", "values"), AUTHORED, ids=[kind for kind, _, _ in AUTHORED])
def test_that_a_new_record_is_its_senders_own(
    team: Team, kind: str, field: str, values: dict[str, str]
) -> None:
    mette, karim, record = team.mette, team.karim, new_id()
    [result] = mette.sync(mette.edit(kind, record, **values, **{field: karim.user}))
    assert result.status == "merged"
    karim.sync()
    assert karim.fields(kind, record)[field] == mette.user == mette.fields(kind, record)[field]
    karim.sync(karim.edit(kind, record, **{field: karim.user if kind != "visit" else team.birgitte.user}))
    mette.sync()
    assert mette.fields(kind, record)[field] == (karim.user if kind == "visit" else mette.user)


def test_that_an_author_who_is_left_out_is_filled_in(team: Team) -> None:
    mette, record = team.mette, new_id()
    mette.sync(mette.edit("call", record, result="no"))
    assert mette.fields("call", record)["by"] == mette.user


def test_that_a_visit_may_be_planned_for_a_colleague_and_taken_over_by_who_holds_it(team: Team) -> None:
    mette, karim, visit = team.mette, team.karim, new_id()
    mette.push(mette.edit("visit", visit, consultant=karim.user, status="planned"))
    karim.sync()
    assert karim.fields("visit", visit)["consultant"] == karim.user
    karim.push(karim.edit("visit", visit, status="held"))
    assert karim.fields("visit", visit)["consultant"] == karim.user
    mette.sync()
    mette.sync(mette.edit("visit", visit, consultant=mette.user))
    assert mette.fields("visit", visit)["consultant"] == mette.user


def test_that_a_deadline_is_done_by_who_says_so(team: Team) -> None:
    mette, karim, task = team.mette, team.karim, new_id()
    mette.push(mette.edit("follow_up", task, owner=mette.user, title="x"))
    at = "2026-10-06T05:00:00.000Z"
    mette.sync(mette.edit("follow_up", task, done_at=at, done_by=karim.user))
    assert mette.fields("follow_up", task)["done_by"] == mette.user
    mette.push(mette.edit("follow_up", task, done_at=None, done_by=None))
    assert "done_by" not in mette.fields("follow_up", task)


def test_that_a_deleted_note_comes_back_as_its_authors(team: Team) -> None:
    mette, karim = team.mette, team.karim
    note = note_answer_id(MUNICIPALITY, new_id(), karim.user, "free")
    karim.push(karim.edit("note_answer", note, author=karim.user, text="x", question="free"))
    mette.sync()
    deletion, held = mette.deletion("note_answer", note), mette.fields("note_answer", note)
    mette.push(deletion)
    back = mette.edit("note_answer", note, **held)
    back.base = 2
    mette.sync(back)
    karim.sync()
    assert karim.fields("note_answer", note)["author"] == karim.user


def test_that_nobody_makes_himself_owner_of_a_colleagues_request(team: Team) -> None:
    mette, karim, request = team.mette, team.karim, new_id()
    mette.sync(mette.edit("partner_request", request, partner="0997", owner=mette.user, state="sent"))
    karim.sync()
    [result] = karim.sync(karim.edit("partner_request", request, owner=karim.user))
    assert (result.status, result.reason, result.field) == ("refused", "not_allowed", "owner")
    karim.push(karim.deletion("partner_request", request))
    anew = karim.edit("partner_request", request, partner="0997", owner=karim.user)
    [result] = karim.sync(anew)
    assert (result.status, result.field) == ("refused", "owner")
    [result] = karim.sync(karim.edit("partner_request", partner="0997", owner=mette.user))
    assert (result.status, result.field) == ("refused", "owner")


@pytest.mark.parametrize("role", [Role.CONSULTANT, Role.TEAM_LEADER])
def test_that_owner_and_leader_hand_a_request_over(team: Team, role: Role) -> None:
    mette, request = team.mette, new_id()
    mette.push(mette.edit("partner_request", request, partner="0997", owner=mette.user))
    giver = mette if role is Role.CONSULTANT else team.birgitte
    giver.sync()
    giver.push(giver.edit("partner_request", request, owner=team.karim.user))
    assert giver.fields("partner_request", request)["owner"] == team.karim.user
