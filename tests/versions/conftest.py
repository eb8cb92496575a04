"""One start for all pairs: making it costs more than a pair does."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldvisit_sync.schema.registry import SCHEMA_VERSION, VERSIONS_TOGETHER
from tests.fuzz.template import memory_folder
from tests.versions.build import Build
from tests.versions.pairs import Pairs, Start, make_start, new_pairs

TOO_NEW = SCHEMA_VERSION + 1
"""A server so new that today's oldest laptops are too old for it."""


@pytest.fixture(scope="session")
def start() -> Iterator[Start]:
    """Builds from the oldest that is served today to one beyond today's."""
    folder = Path(tempfile.mkdtemp(prefix="fieldvisit-versions-", dir=memory_folder()))
    made = make_start(folder, range(SCHEMA_VERSION - VERSIONS_TOGETHER, SCHEMA_VERSION + 1))
    made.builds[TOO_NEW] = Build(TOO_NEW)
    yield made
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def pairs(start: Start) -> Iterator[Pairs]:
    """A server and laptops that do not run yet."""
    folder = Path(tempfile.mkdtemp(prefix="pairs-", dir=start.folder))
    with new_pairs(start, folder) as made:
        yield made
