"""Version 3: the municipality's own offers; ESCO codes of a need and why a match did not last (schema version 3)."""

import sqlalchemy as sa
from alembic.operations import Operations

SCHEMA = 3
"""The schema version that the tables of the kinds have after it."""


def upgrade(op: Operations) -> None:
    """Make the table and add the two columns."""
    op.create_table(
        "offer",
        sa.Column("id", sa.Text, primary_key=True, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("extra", sa.Text),
        sa.Column("code", sa.Text),
        sa.Column("edition", sa.Integer),
        *(sa.Column(name, sa.Text) for name in ("title", "description", "state", "approved_by", "approved")),
        sqlite_strict=True,
    )
    op.create_index("ix_offer_approved_by", "offer", ["approved_by"])
    op.add_column("need", sa.Column("esco", sa.Text))
    op.add_column("placement", sa.Column("failure", sa.Text))
