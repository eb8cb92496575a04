"""A partner's candidates are seen by whoever asks for them now (PRODUCT G7): they go with the request."""

import pytest

from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.schema.identity import consent_id
from tests.drivers.bare_laptop import MUNICIPALITY, BareLaptop, new_id
from tests.unit.server_sync.conftest import Team


class Lent:
    """A request of Mette's, and a partner's candidate that came for it; with one that came for another request."""

    def __init__(self, team: Team) -> None:
        self.team, self.unit = team, new_id()
        self.request, self.candidate = self._lend(team.mette)
        self.other_request, self.other = self._lend(team.karim)
        team.birgitte.sync()
        team.mette.sync()

    def _lend(self, asker: BareLaptop) -> tuple[str, str]:
        hanne, candidate = self.team.hanne, new_id()
        asked = asker.edit("partner_request", partner="0997", owner=asker.user, state="sent")
        asker.push(asked)
        consent = consent_id(MUNICIPALITY, candidate, self.unit)
        hanne.sync()
        hanne.push(
            hanne.edit("candidate", candidate, caseworker=hanne.user, request=asked.record),
            hanne.edit("consent", consent, candidate=candidate, unit=self.unit, given="2026-10-01"),
        )
        asker.sync()
        return asked.record, candidate

    def seen_by(self, laptop: BareLaptop) -> set[str]:
        """Return which of the two candidates a laptop holds after a sync."""
        laptop.sync()
        return {record for kind, record in laptop.rows if kind == "candidate"}


@pytest.fixture
def lent(team: Team) -> Lent:
    """Both requests."""
    return Lent(team)


@pytest.mark.parametrize("giver", [Role.CONSULTANT, Role.TEAM_LEADER])
def test_that_they_move_with_a_request_that_is_handed_over(lent: Lent, giver: Role) -> None:
    mette, karim = lent.team.mette, lent.team.karim
    assert (lent.seen_by(mette), lent.seen_by(karim)) == ({lent.candidate}, {lent.other})
    hands = mette if giver is Role.CONSULTANT else lent.team.birgitte
    hands.push(hands.edit("partner_request", lent.request, owner=karim.user))
    assert (lent.seen_by(mette), lent.seen_by(karim)) == (set(), {lent.candidate, lent.other})
    assert mette.of_kind("consent") == []


def test_that_they_go_with_a_request_that_is_deleted_and_come_back_with_it(lent: Lent) -> None:
    mette, karim = lent.team.mette, lent.team.karim
    held = mette.fields("partner_request", lent.request)
    mette.push(mette.deletion("partner_request", lent.request))
    assert (lent.seen_by(mette), lent.seen_by(karim)) == (set(), {lent.other})
    back = mette.edit("partner_request", lent.request, **held)
    back.base, back.old = 2, {}
    mette.sync(back)
    assert lent.seen_by(mette) == {lent.candidate}


def test_that_another_change_of_the_request_moves_nobody(lent: Lent) -> None:
    mette, karim = lent.team.mette, lent.team.karim
    karim.sync()
    karim.push(karim.edit("partner_request", lent.request, answer="to profiler"))
    assert (lent.seen_by(mette), lent.seen_by(karim)) == ({lent.candidate}, {lent.other})


def test_that_they_are_seen_when_the_request_comes_after_them(lent: Lent) -> None:
    """As after a restore, when the caseworker's laptop is first."""
    team, asked = (
        lent.team,
        lent.team.mette.edit("partner_request", partner="0997", owner=lent.team.mette.user),
    )
    candidate = new_id()
    consent = consent_id(MUNICIPALITY, candidate, lent.unit)
    team.hanne.push(
        team.hanne.edit("candidate", candidate, caseworker=team.hanne.user, request=asked.record),
        team.hanne.edit("consent", consent, candidate=candidate, unit=lent.unit, given="2026-10-01"),
    )
    assert lent.seen_by(team.mette) == {lent.candidate}
    team.mette.push(asked)
    assert lent.seen_by(team.mette) == {lent.candidate, candidate}
