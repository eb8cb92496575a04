"""Journeys run a real client against a real server process, on both databases."""

import uuid
from collections.abc import Iterator

import pytest

from tests.drivers.postgres import PostgresServer
from tests.drivers.server_database import database_place, embedded_template, postgres_server
from tests.drivers.town import Town, running_town

__all__ = ["database_place", "embedded_template", "postgres_server"]


@pytest.fixture(scope="module", params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def town(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """A municipality with a running server and the consultants mette and karim; each test takes laptops of its own."""
    url = None
    if request.param == "postgresql":
        server: PostgresServer = request.getfixturevalue("postgres_server")
        url = server.create_database(f"town_{uuid.uuid4().hex}").replace(
            "postgresql://", "postgresql+psycopg://"
        )
    with running_town(tmp_path_factory.mktemp("town"), url) as running:
        running.user("mette")
        running.user("karim")
        yield running
