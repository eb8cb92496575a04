"""Faults run real processes and stop them without warning."""

from tests.drivers.server_database import database_place, embedded_template, postgres_server
from tests.journeys.conftest import town

__all__ = ["database_place", "embedded_template", "postgres_server", "town"]
