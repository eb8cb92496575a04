"""After a restore records come again from whichever laptop is first: they stay their makers' own (SYNC S8, "Epoch")."""

from collections.abc import Callable

import pytest

from fieldvisit_sync.protocol.messages import Before, Mutation
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.schema.identity import placement_id
from tests.drivers.bare_laptop import MUNICIPALITY, BareLaptop, new_id
from tests.drivers.saved_rows import save_rows
from tests.unit.server_sync.citizen_case import Case
from tests.unit.server_sync.conftest import Team
from tests.unit.server_sync.test_epoch import again, offer, restore, statuses

AT = "2026-10-06T05:00:00.000Z"

MADE = {
    "call": ("by", {"result": "no"}),
    "visit": ("consultant", {"status": "held"}),
    "note_answer": ("author", {"question": "free"}),
    "commitment": ("by", {"type": "job"}),
    "follow_up": ("done_by", {"title": "x", "done_at": AT}),
    "partner_request": ("owner", {"partner": "0997", "state": "sent"}),
}
"""Kind to the field that names a person, and what else stands in the record."""

EDITED = {"follow_up": "title", "note_answer": "text", "partner_request": "answer"}


@pytest.mark.parametrize("maker_first", [True, False])
@pytest.mark.parametrize("kind", MADE)
def test_that_a_record_stays_its_makers_whoever_brings_it_again(
    team: Team, kind: str, maker_first: bool
) -> None:
    mette, karim, record = team.mette, team.karim, new_id()
    field, values = MADE[kind]
    saved = save_rows(team.database)
    made = mette.edit(kind, record, **values, **{field: mette.user})
    mette.push(made)
    karim.sync()
    edited = karim.edit(kind, record, **{EDITED.get(kind, "note"): "ny"})
    karim.push(edited)
    restore(team, saved)
    offers: list[Callable[[], object]] = [
        lambda: offer(karim, again(karim, edited, 2)),
        lambda: offer(mette, again(mette, made, 1)),
    ]
    for each in reversed(offers) if maker_first else offers:
        each()
    karim.sync()
    assert karim.fields(kind, record)[field] == mette.user
    assert karim.fields(kind, record)[EDITED.get(kind, "note")] == "ny"


def test_that_a_decision_comes_again_before_the_proposal(team: Team) -> None:
    mette, leader = team.mette, team.birgitte
    saved = save_rows(team.database)
    made = mette.edit("offer_proposal", code="x", part="pay", proposed="y", by=mette.user, state="open")
    mette.push(made)
    leader.sync()
    decided = leader.edit("offer_proposal", made.record, state="approved", decided_by=leader.user)
    leader.push(decided)
    restore(team, saved)
    assert statuses(offer(leader, again(leader, decided, 2)))[0][0] != "refused"
    offer(mette, again(mette, made, 1))
    fields = mette.fields("offer_proposal", made.record)
    assert (fields["by"], fields["state"], fields["decided_by"]) == (mette.user, "approved", leader.user)


@pytest.mark.parametrize("kind", ["call", "visit"])
def test_that_nobody_is_named_by_an_edit_of_the_present_epoch(team: Team, kind: str) -> None:
    mette, karim = team.mette, team.karim
    field, values = MADE[kind]
    forged = karim.edit(kind, **values)
    forged.base, forged.before = 7, Before(was=8, rest={field: mette.user})
    karim.sync(forged)
    assert karim.fields(kind, forged.record)[field] == karim.user


@pytest.mark.parametrize("at_once", [True, False])
def test_that_what_one_laptop_deleted_may_come_again_from_its_owners_other_laptop(
    team: Team, at_once: bool
) -> None:
    first, second = team.mette, team.laptop("mette", Role.CONSULTANT, device="2")
    saved = save_rows(team.database)
    made = first.edit("shortlist", owner=first.user, purpose="a", state="open")
    first.push(made)
    edited = first.edit("shortlist", made.record, purpose="b")
    first.push(edited)
    second.sync()
    deleted = second.deletion("shortlist", made.record)
    second.push(deleted)
    restore(team, saved)
    offer(second, again(second, deleted, 3))
    edits = [again(first, made, 1), again(first, edited, 2)]
    results = offer(first, *edits) if at_once else [*offer(first, edits[0]), *first.sync(edits[1])]
    assert statuses(results) == [("applied", None), ("applied", None)]
    for laptop in (first, second):
        laptop.sync()
        assert ("shortlist", made.record) not in laptop.rows


def test_that_both_laptops_may_have_deleted_it(team: Team) -> None:
    first, second = team.mette, team.laptop("mette", Role.CONSULTANT, device="2")
    word = first.edit("personal_word", owner=first.user, word="a")
    deletions = [_lost_deletion(laptop, "personal_word", word.record) for laptop in (first, second)]
    assert [statuses(first.sync(deletions[0])), statuses(second.sync(deletions[1]))] == [
        [("applied", None)],
        [("applied", None)],
    ]


def test_that_a_deletion_of_what_never_was_keeps_nobody_from_making_it(team: Team) -> None:
    """A hand-made one: the id of a placement follows from its commitment, which everybody sees."""
    case, karim = Case(team), team.karim
    commitment = case.mette.edit("commitment", type="job")
    case.mette.sync(commitment)
    placement = placement_id(MUNICIPALITY, commitment.record)
    karim.sync(_lost_deletion(karim, "placement", placement))
    made = case.mette.edit(
        "placement", placement, commitment=commitment.record, candidate=case.candidate, state="agreed"
    )
    assert case.mette.sync(made)[0].status != "refused"
    assert case.mette.fields("placement", placement)["candidate"] == case.candidate
    karim.sync()
    assert case.sees(karim) == set()


def _lost_deletion(laptop: BareLaptop, kind: str, record: str) -> Mutation:
    deletion = laptop.edit(kind, record)
    deletion.op, deletion.base, deletion.before = "delete", 1, Before(was=2)
    return deletion
