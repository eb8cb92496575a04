"""Version 20: the branches and ESCO codes in which a candidate looks for work (schema version 4)."""

import sqlalchemy as sa
from alembic.operations import Operations

SCHEMA = 4
"""The schema version that the tables of the kinds have after it."""


def upgrade(op: Operations) -> None:
    """Add the two columns."""
    for column in ("sections", "esco"):
        op.add_column("candidate", sa.Column(column, sa.Text))
