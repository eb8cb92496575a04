"""Two people who hold the same contact, for tests of clashes."""

from typing import Any

import pytest

from fieldvisit_sync.protocol.messages import MutationResult, Row
from tests.drivers.bare_laptop import BareLaptop, new_id
from tests.unit.server_sync.conftest import Team


class TwoPeople:
    """Mette and Karim with one contact that both hold."""

    def __init__(self, team: Team, **fields: Any) -> None:
        self.team = team
        self.mette, self.karim = team.mette, team.karim
        self.contact = new_id()
        self.mette.push(self.mette.edit("contact", self.contact, **fields))
        self.karim.sync()

    def clash(self, field: str, mette: Any, karim: Any, *, mette_is_later: bool = False) -> MutationResult:
        """Let both write a field without knowing of each other; Karim's edit reaches the server first."""
        early = self.mette.edit("contact", self.contact, **{field: mette})
        self.team.clock.pass_time(3600)
        theirs = self.karim.edit("contact", self.contact, **{field: karim})
        if mette_is_later:
            self.team.clock.pass_time(3600)
            early = self.mette.edit("contact", self.contact, **{field: mette})
        self.karim.push(theirs)
        [result] = self.mette.sync(early)
        return result

    def open_conflicts(self, laptop: BareLaptop) -> list[Row]:
        """Return the conflicts that wait on a laptop."""
        return [row for row in laptop.of_kind("conflict") if row.fields["state"] == "open"]

    def phone(self, laptop: BareLaptop) -> Any:
        """Return the phone number on a laptop."""
        return laptop.fields("contact", self.contact).get("phone")


@pytest.fixture
def two(team: Team) -> TwoPeople:
    """A contact with a phone number."""
    return TwoPeople(team, name="Rikke Prøve", phone="10", note="Ring til Ole")
