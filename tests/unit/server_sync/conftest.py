"""Every test of this folder runs on both databases."""

from tests.drivers.server_database import (
    database,
    database_place,
    database_url,
    embedded_template,
    postgres_server,
)

__all__ = ["database", "database_place", "database_url", "embedded_template", "postgres_server"]
