"""Fixtures that give a test a fresh server database of either kind, already migrated.

A test module takes them by importing them in its `conftest.py`.
"""

import secrets
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from fieldvisit_sync.server.database import FILE_NAME, Database, open_database
from tests.drivers.postgres import MISSING, PostgresServer, find_binaries, running_postgres

KEY = bytes(range(32))
"""Key of the embedded databases of tests."""

_SHARED = "fieldvisit"
_EMPTYING_SECONDS = 10


@dataclass(frozen=True)
class DatabasePlace:
    """What `open_database` is called with."""

    url: str | None
    data: Path | None
    key: bytes | None

    def open(self) -> Database:
        """Open the database."""
        return open_database(self.url, self.data, self.key)


def empty_database(url: str) -> None:
    """Make a migrated database as good as new: no rows, another epoch, other secrets.

    Ten times as fast as making a database for every test.
    """
    with psycopg.connect(url) as connection:
        connection.execute(f"set lock_timeout = '{_EMPTYING_SECONDS}s'".encode())
        tables = connection.execute(
            "select tablename from pg_tables where schemaname = 'public' and tablename <> 'alembic_version'"
        ).fetchall()
        connection.execute(f"truncate {', '.join(name for (name,) in tables)}".encode())
        for name in ("epoch", "cursor_key"):
            connection.execute(
                "insert into meta (name, value) values (%s, %s)", (name, secrets.token_hex(32))
            )


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """A private PostgreSQL with one migrated database, which is emptied before every test."""
    binaries = find_binaries()
    if binaries is None:
        pytest.skip(MISSING)
    with running_postgres(binaries) as server:
        open_database(server.create_database(_SHARED)).close()
        yield server


@pytest.fixture(scope="session")
def embedded_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated embedded database to copy."""
    folder = tmp_path_factory.mktemp("embedded")
    open_database(None, folder, KEY).close()
    return folder / FILE_NAME


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)])
def database_place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[DatabasePlace]:
    """A fresh database; every test that asks for it runs on both kinds."""
    if request.param == "sqlite":
        template: Path = request.getfixturevalue("embedded_template")
        shutil.copy(template, tmp_path / FILE_NAME)
        yield DatabasePlace(None, tmp_path, KEY)
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    url = server.url(_SHARED)
    empty_database(url)
    yield DatabasePlace(url, None, None)


@pytest.fixture
def database_url(database_place: DatabasePlace) -> str | None:
    """Its address; None for the embedded one."""
    return database_place.url


@pytest.fixture
def database(database_place: DatabasePlace) -> Iterator[Database]:
    """It, open."""
    opened = database_place.open()
    yield opened
    opened.close()
