"""Version 17: the content of attachments."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Make both tables."""
    op.create_table(
        "file",
        sa.Column("sha256", sa.Text, primary_key=True, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("held", sa.Integer, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sqlite_strict=True,
    )
    op.create_table(
        "file_piece",
        sa.Column("sha256", sa.Text, primary_key=True, nullable=False),
        sa.Column("start", sa.Integer, primary_key=True, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sqlite_strict=True,
    )
