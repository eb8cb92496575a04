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


@pytest.fixture(scope="session")
def embedded_sides() -> Iterator[TwoSides]:
    """A server with an embedded database; put back to its start before every test."""
    with _folder() as name, two_sides(DatabasePlace(None, Path(name), KEY), Path(name)) as made:
        yield made


@pytest.fixture(scope="session")
def postgresql_sides(postgres_server: PostgresServer) -> Iterator[TwoSides]:
    """A server with PostgreSQL."""
    place = DatabasePlace(postgres_server.create_database(f"sides_{uuid.uuid4().hex}"), None, None)
    with _folder() as name, two_sides(place, Path(name)) as made:
        yield made


@pytest.fixture(params=["embedded", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def sides(request: pytest.FixtureRequest) -> TwoSides:
    """Either of them."""
    made: TwoSides = request.getfixturevalue(f"{request.param}_sides")
    made.begin_again()
    return made


def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="fieldvisit-sides-", dir=memory_folder())
