"""A server with a few thousand records and its laptops, once for each kind of database."""

import tempfile
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.drivers.postgres import PostgresServer
from tests.drivers.server_database import KEY, DatabasePlace, postgres_server
from tests.fuzz.template import memory_folder
from tests.unit.sync_client.two_sides import TwoSides, two_sides

__all__ = ["postgres_server"]


@pytest.fixture(scope="session", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def sides(request: pytest.FixtureRequest) -> Iterator[TwoSides]:
    """Both sides agree before a test, and have to after it."""
    with tempfile.TemporaryDirectory(prefix="fieldvisit-sides-", dir=memory_folder()) as name:
        folder = Path(name)
        if request.param == "sqlite":
            place = DatabasePlace(None, folder, KEY)
        else:
            server: PostgresServer = request.getfixturevalue("postgres_server")
            place = DatabasePlace(server.create_database(f"sides_{uuid.uuid4().hex}"), None, None)
        with two_sides(place, folder) as made:
            yield made
