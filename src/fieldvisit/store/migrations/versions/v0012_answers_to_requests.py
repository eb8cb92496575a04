"""Version 12: requests that other municipalities ask, and what was answered (schema version 4)."""

import sqlalchemy as sa
from alembic.operations import Operations

SCHEMA = 4
"""The schema version that the tables of the kinds have after it."""


def upgrade(op: Operations) -> None:
    """Add the columns."""
    op.add_column("partner_request", sa.Column("incoming", sa.Integer))
    op.add_column("partner_request", sa.Column("profiles_offered", sa.Integer))
    op.add_column("partner_request", sa.Column("answer", sa.Text))
