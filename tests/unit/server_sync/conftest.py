"""Every test of this folder runs on both databases."""

from dataclasses import dataclass

import pytest

from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.server.database import Database
from tests.drivers.bare_laptop import MUNICIPALITY, BareLaptop, identity_of
from tests.drivers.hand_clock import HandClock
from tests.drivers.server_database import (
    database,
    database_place,
    database_url,
    embedded_template,
    postgres_server,
)

__all__ = ["database", "database_place", "database_url", "embedded_template", "postgres_server"]


@dataclass
class Team:
    """The people of one municipality, each with a laptop that has not synced yet.

    Attributes:
        database: the server's.
        clock: everybody's.
    """

    database: Database
    clock: HandClock

    def __post_init__(self) -> None:
        self.mette = self.laptop("mette", Role.CONSULTANT)
        self.karim = self.laptop("karim", Role.CONSULTANT)
        self.hanne = self.laptop("hanne", Role.CASEWORKER)
        self.birgitte = self.laptop("birgitte", Role.TEAM_LEADER)
        self.admin = self.laptop("admin", Role.ADMINISTRATOR)

    def laptop(
        self, name: str, role: Role, *, municipality: str = MUNICIPALITY, device: str = "1"
    ) -> BareLaptop:
        """Return a laptop of a person."""
        return BareLaptop(self.database, self.clock, identity_of(name, role, municipality, device))


@pytest.fixture
def team(database: Database) -> Team:
    """A municipality without any record."""
    return Team(database, HandClock())
