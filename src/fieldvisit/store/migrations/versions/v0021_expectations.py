"""Version 21: what was agreed to expect of each other goes along with a promise (schema version 4)."""

import sqlalchemy as sa
from alembic.operations import Operations

SCHEMA = 4
"""The schema version that the tables of the kinds have after it."""


def upgrade(op: Operations) -> None:
    """Add the column."""
    op.add_column("commitment", sa.Column("expectations", sa.Text))
