"""Fixtures of the benchmark's own tests."""

from tests.drivers.server_database import database, database_place, embedded_template, postgres_server

__all__ = ["database", "database_place", "embedded_template", "postgres_server"]
