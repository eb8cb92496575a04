"""Version 15: why a promise was not kept (schema version 4)."""

import sqlalchemy as sa
from alembic.operations import Operations

SCHEMA = 4
"""The schema version that the tables of the kinds have after it."""


def upgrade(op: Operations) -> None:
    """Add the column."""
    op.add_column("commitment", sa.Column("failure", sa.Text))
