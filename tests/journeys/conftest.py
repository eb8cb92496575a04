"""Journeys run a real client against a real server process, on both databases."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.drivers.server_database import (
    DatabasePlace,
    database_place,
    embedded_template,
    postgres_server,
)
from tests.drivers.town import Town, running_town

__all__ = ["database_place", "embedded_template", "postgres_server"]


@pytest.fixture
def town(tmp_path: Path, database_place: DatabasePlace) -> Iterator[Town]:
    """A municipality with a running server and no users yet."""
    with running_town(tmp_path / "town", database_place.url) as running:
        yield running
