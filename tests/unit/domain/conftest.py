"""The shipped data and the acceptance day, read once."""

import json
from typing import Any

import pytest

from fieldvisit import resource_files
from fieldvisit.domain.reference_data import ReferenceData


@pytest.fixture(scope="session")
def reference() -> ReferenceData:
    """Return the shipped reference data."""
    return ReferenceData.load(resource_files.path("data"))


@pytest.fixture(scope="session")
def scenario() -> dict[str, Any]:
    """Return the acceptance day as data."""
    document: dict[str, Any] = json.loads(
        resource_files.path("demo/scenario_day.json").read_text(encoding="utf-8")
    )
    return document
