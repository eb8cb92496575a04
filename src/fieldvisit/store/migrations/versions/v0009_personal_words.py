"""Version 9: the words of a personal dictionary (schema version 4)."""

import sqlalchemy as sa
from alembic.operations import Operations

SCHEMA = 4
"""The schema version that the tables of the kinds have after it."""


def upgrade(op: Operations) -> None:
    """Make the table."""
    op.create_table(
        "personal_word",
        sa.Column("id", sa.Text, primary_key=True, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("extra", sa.Text),
        *(sa.Column(name, sa.Text) for name in ("owner", "word")),
        sqlite_strict=True,
    )
    op.create_index("ix_personal_word_owner", "personal_word", ["owner"])
