"""Hanne's citizen on Mette's shortlist: the case that tests of scope begin with."""

from fieldvisit_sync.schema.identity import consent_id, shortlist_entry_id
from fieldvisit_sync.server.pool_shown import note_shown
from fieldvisit_sync.server.stamps import to_stamp
from tests.drivers.bare_laptop import MUNICIPALITY, BareLaptop, new_id
from tests.unit.server_sync.conftest import Team

PERSONAL = ("candidate", "consent", "shortlist_entry", "placement", "shortlist")


class Case:
    """Hanne's citizen on Mette's shortlist for one workplace, with a consent."""

    def __init__(self, team: Team) -> None:
        self.team = team
        self.mette, self.hanne = team.mette, team.hanne
        self.candidate, self.unit, self.other_unit = new_id(), new_id(), new_id()
        self.consent = consent_id(MUNICIPALITY, self.candidate, self.unit)
        self.hanne.push(
            self.hanne.edit("candidate", self.candidate, reference="K-0388", caseworker=self.hanne.user),
            self.hanne.edit(
                "consent", self.consent, candidate=self.candidate, unit=self.unit, given="2026-10-01"
            ),
        )
        self.shortlist = self.new_shortlist(self.unit)
        self.entry = self.put_on(self.shortlist)
        self.hanne.sync()

    def new_shortlist(self, unit: str) -> str:
        """Let Mette open a shortlist."""
        shortlist = new_id()
        self.mette.push(
            self.mette.edit(
                "shortlist", shortlist, unit=unit, owner=self.mette.user, purpose="x", state="open"
            )
        )
        return shortlist

    def put_on(self, shortlist: str) -> str:
        """Let Mette choose the candidate, whom a search showed her."""
        with self.team.database.transaction() as connection:
            note_shown(connection, self.team.clock.now(), self.mette.identity, [self.candidate])
        entry = shortlist_entry_id(MUNICIPALITY, shortlist, self.candidate)
        self.mette.push(
            self.mette.edit(
                "shortlist_entry", entry, shortlist=shortlist, candidate=self.candidate, state="active"
            )
        )
        return entry

    def withdraw(self) -> None:
        """Let Hanne write that the citizen withdrew the consent."""
        self.team.clock.pass_time(60)
        at = to_stamp(self.team.clock.now())
        self.hanne.push(
            self.hanne.edit("consent", self.consent, withdrawn_at=at, withdrawn_by=self.hanne.user)
        )

    def sees(self, laptop: BareLaptop) -> set[str]:
        """Return the personal kinds that a laptop holds anything of."""
        return {kind for kind, _ in laptop.rows if kind in PERSONAL}
