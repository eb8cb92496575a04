"""Schedules run on both kinds of server database; what they start from is made once for each."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.drivers.postgres import PostgresServer
from tests.drivers.server_database import KEY, DatabasePlace, postgres_server
from tests.fuzz.long_run import IS_LONG
from tests.fuzz.template import Template, made_template, memory_folder

__all__ = ["postgres_server"]

collect_ignore = [] if IS_LONG else ["test_aged.py", "test_planted_bugs.py"]
"""What only `make faults` has the time for."""


@pytest.fixture(scope="session")
def sqlite_template() -> Iterator[Template]:
    """A server with an embedded database, and five laptops."""
    with (
        tempfile.TemporaryDirectory(prefix="fieldvisit-fuzz-", dir=memory_folder()) as folder,
        made_template(DatabasePlace(None, Path(folder), KEY)) as made,
    ):
        yield made


@pytest.fixture(scope="session")
def postgresql_template(postgres_server: PostgresServer) -> Iterator[Template]:
    """A server with PostgreSQL, and five laptops."""
    with made_template(DatabasePlace(postgres_server.create_database("fuzz"), None, None)) as made:
        yield made


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def template(request: pytest.FixtureRequest) -> Template:
    """Either of them."""
    made: Template = request.getfixturevalue(f"{request.param}_template")
    return made
