"""Faults run real processes and stop them without warning."""

from tests.drivers.server_database import database_place, embedded_template, postgres_server
from tests.fixtures_workspace import scenario
from tests.journeys.conftest import town

__all__ = ["database_place", "embedded_template", "postgres_server", "scenario", "town"]
