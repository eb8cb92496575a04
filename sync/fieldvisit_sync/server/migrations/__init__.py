"""Brings the server's tables to the newest version. Enter through `migrate`; each step is a file in `versions/`."""

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

HEAD = "0006"
"""The newest step; a test holds it to the files."""


def migrate(engine: Engine) -> None:
    """Run all steps that the database has not seen, in one transaction.

    Several processes may start at once on PostgreSQL: one migrates, the others wait for it.
    """
    with engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("select pg_advisory_xact_lock(5310622)"))
        if stored_version(connection) != HEAD:
            _upgrade(connection)


def stored_version(connection: Connection) -> str | None:
    """Return the step the database is at; None when it is empty."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    version: str | None = connection.scalar(text("select version_num from alembic_version"))
    return version


def _upgrade(connection: Connection) -> None:
    # Alembic's import costs 0.2 s, and a database is nearly always up to date.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
