"""A server with people, on both databases."""

import pytest

from fieldvisit_sync.server.database import Database
from tests.drivers.hand_clock import HandClock
from tests.drivers.server_database import (
    database,
    database_place,
    database_url,
    embedded_template,
    postgres_server,
)
from tests.unit.server.town import Town

__all__ = [
    "clock",
    "database",
    "database_place",
    "database_url",
    "embedded_template",
    "postgres_server",
    "town",
]


@pytest.fixture
def clock() -> HandClock:
    """The clock of the test."""
    return HandClock()


@pytest.fixture
def town(database: Database, clock: HandClock) -> Town:
    """A server with two municipalities and their people."""
    return Town(database, clock)
