"""Version 16: attachments (schema version 4)."""

import sqlalchemy as sa
from alembic.operations import Operations

SCHEMA = 4
"""The schema version that the tables of the kinds have after it."""


def upgrade(op: Operations) -> None:
    """Make the table."""
    op.create_table(
        "attachment",
        sa.Column("id", sa.Text, primary_key=True, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("extra", sa.Text),
        *(sa.Column(name, sa.Text) for name in ("unit", "visit", "name", "media_type")),
        sa.Column("size", sa.Integer),
        *(sa.Column(name, sa.Text) for name in ("sha256", "by", "added_at")),
        sqlite_strict=True,
    )
    for column in ("unit", "visit", "by"):
        op.create_index(
            f"ix_attachment_{column}", "attachment", [column], sqlite_where=sa.column(column).is_not(None)
        )
    op.create_index("ix_attachment_sha256", "attachment", ["sha256"])
