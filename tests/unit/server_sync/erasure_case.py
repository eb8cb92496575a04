"""A citizen of whom a server holds everything that it may, for tests of erasing him (SYNC S12)."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from fieldvisit_sync.protocol.messages import MutationResult
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.schema.identity import placement_id
from fieldvisit_sync.server.database import Database
from fieldvisit_sync.server.erase_command import erase
from fieldvisit_sync.server.erasure_journal import ErasureJournal
from fieldvisit_sync.server.municipalities import Municipality, add_municipality
from fieldvisit_sync.server.read_trail import SEARCH, Look, write_look
from fieldvisit_sync.server.stamps import to_stamp
from fieldvisit_sync.server.tables import metadata
from tests.drivers.bare_laptop import MUNICIPALITY, BareLaptop, new_id
from tests.unit.server_sync.citizen_case import Case
from tests.unit.server_sync.conftest import Team

ON_ONE = pytest.mark.parametrize("database_place", ["sqlite"], indirect=True)
"""For what does not depend on the kind of database."""

CANARIES = ("K-7788", "Kanariane", "Kanarieværksted", "kanariekørekort", "Kanarieaftale", "Kanariesøgning")
"""Words about the person, in every kind of record that holds any."""


class Person(Case):
    """A citizen with everything that a server may hold about one."""

    def __init__(self, team: Team, journal: ErasureJournal) -> None:
        super().__init__(team)
        self.journal = journal
        self.commitment = new_id()
        self.placement = placement_id(MUNICIPALITY, self.commitment)
        mette, hanne, clock = self.mette, self.hanne, team.clock
        with team.database.transaction() as connection:
            add_municipality(connection, Municipality(MUNICIPALITY, "x", bytes(32)), to_stamp(clock.now()))
            look = Look(mette.identity, SEARCH, "Kanariesøgning", (self.candidate,))
            write_look(connection, clock.now(), look)
        hanne.push(
            hanne.edit(
                "candidate",
                self.candidate,
                reference="K-7788",
                shown="Kanariane T.",
                wishes="Kanarieværksted om dagen",
                trade="kanariekørekort",
            )
        )
        hanne.push(hanne.edit("consent", self.consent, how="Kanarieaftale"))
        mette.sync()
        mette.push(
            mette.edit("commitment", self.commitment, type="job", by=mette.user),
            mette.edit("placement", self.placement, commitment=self.commitment, candidate=self.candidate),
            mette.edit("shortlist_entry", self.entry, reason="Kanarieværksted passer"),
        )
        hanne.sync()
        clock.pass_time(60)
        ina = team.laptop("hanne", Role.CASEWORKER, device="2")
        ina.sync()
        hanne.push(hanne.edit("candidate", self.candidate, trade="kanariekørekort B"))
        clock.pass_time(60)
        ina.sync(ina.edit("candidate", self.candidate, trade="kanariekørekort C"))
        hanne.sync()
        assert hanne.of_kind("conflict")
        self.laptops = [mette, hanne, ina]

    def erase(self) -> dict[str, Any]:
        """Let the administrator erase him."""
        self.team.clock.pass_time(60)
        return erase(self.team.database, self.journal, self.team.clock, "K-7788")


@pytest.fixture
def journal(tmp_path: Path) -> ErasureJournal:
    """The journal, outside the database."""
    return ErasureJournal(tmp_path / "data")


@pytest.fixture
def person(team: Team, journal: ErasureJournal) -> Person:
    """One citizen."""
    return Person(team, journal)


def content(database: Database) -> str:
    """Return everything the server's tables hold, as text."""
    with database.read() as connection:
        return "\n".join(
            str(tuple(row)) for table in metadata.sorted_tables for row in connection.execute(select(table))
        )


def found(text: str) -> list[str]:
    """Return which words about the person a text holds."""
    return [word for word in CANARIES if word in text]


def refused(laptop: BareLaptop, *edits: Any) -> list[str | None]:
    """Send edits in requests of their own, without storing what comes, and return why each is refused."""
    results: list[MutationResult] = []
    for edit in edits:
        answer = laptop.ask([edit])
        assert answer.batch is not None
        results += answer.batch.results
    return [result.reason for result in results]
