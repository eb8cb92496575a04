"""The bag on the server: everybody reads it, the field proposes, the leader decides (R18)."""

import pytest

from tests.drivers.bare_laptop import BareLaptop
from tests.unit.server_sync.conftest import Team
from tests.unit.server_sync.test_refusals import refusal

WORDS = {"code": "mentor", "part": "pay", "before": "86,16 kr.", "proposed": "89,10 kr.", "reason": "Ny sats"}


def _propose(laptop: BareLaptop) -> str:
    made = laptop.edit("offer_proposal", **WORDS, by=laptop.user, state="open")
    laptop.push(made)
    return made.record


def test_that_a_proposal_and_the_edition_made_of_it_reach_everybody(team: Team) -> None:
    proposal = _propose(team.mette)
    team.birgitte.sync()
    [row] = team.birgitte.of_kind("offer_proposal")
    assert row.fields["proposed"] == "89,10 kr."
    decision = {"state": "approved", "answer": "Tak", "decided_by": team.birgitte.user}
    edition = {"code": "mentor", "edition": 2, "pay": "89,10 kr.", "state": "approved", "proposal": proposal}
    team.birgitte.push(
        team.birgitte.edit("offer_proposal", proposal, **decision), team.birgitte.edit("offer", **edition)
    )
    for laptop in (team.mette, team.karim, team.hanne, team.admin):
        laptop.sync()
        assert [row.fields["pay"] for row in laptop.of_kind("offer")] == ["89,10 kr."]
        assert laptop.of_kind("offer_proposal")[0].fields["answer"] == "Tak"


@pytest.mark.parametrize("field", ["state", "answer"])
def test_that_whoever_does_not_decide_writes_no_decision(team: Team, field: str) -> None:
    proposal = _propose(team.mette)
    new = {"state": "approved", "answer": "Ja"}[field]
    mutation = team.mette.edit("offer_proposal", proposal, **{field: new})
    assert refusal(team.mette, mutation) == ("not_allowed", field)
    made = team.mette.edit("offer_proposal", **{**WORDS, "by": team.mette.user, field: new})
    assert refusal(team.mette, made) == ("not_allowed", field)


def test_that_nobody_proposes_for_another_or_takes_a_colleagues_proposal_back(team: Team) -> None:
    other = team.karim.edit("offer_proposal", **WORDS, by=team.mette.user, state="open")
    assert refusal(team.karim, other) == ("not_allowed", "by")
    proposal = _propose(team.mette)
    team.karim.sync()
    assert refusal(team.karim, team.karim.deletion("offer_proposal", proposal)) == ("not_allowed", None)
    team.mette.push(team.mette.deletion("offer_proposal", proposal))
    brought_back = team.karim.edit("offer_proposal", proposal, reason="Alligevel")
    assert refusal(team.karim, brought_back) == ("not_allowed", None)
    team.mette.sync(team.mette.edit("offer_proposal", proposal, reason="Alligevel"))
    team.karim.sync()
    assert team.karim.of_kind("offer_proposal")[0].fields["by"] == team.mette.user


def test_that_a_caseworker_reads_the_bag_and_says_nothing_to_it(team: Team) -> None:
    made = team.hanne.edit("offer_proposal", **WORDS, by=team.hanne.user, state="open")
    assert refusal(team.hanne, made) == ("not_allowed", None)


def test_that_whoever_approves_and_decides_is_the_signed_in_leader(team: Team) -> None:
    proposal = _propose(team.mette)
    team.birgitte.sync()
    named = {"state": "approved", "decided_by": team.karim.user}
    edition = {"code": "mentor", "edition": 2, "state": "approved", "approved_by": team.karim.user}
    team.birgitte.sync(
        team.birgitte.edit("offer_proposal", proposal, **named), team.birgitte.edit("offer", **edition)
    )
    team.mette.sync()
    assert team.mette.of_kind("offer_proposal")[0].fields["decided_by"] == team.birgitte.user
    assert [row.fields["approved_by"] for row in team.mette.of_kind("offer")] == [team.birgitte.user]
