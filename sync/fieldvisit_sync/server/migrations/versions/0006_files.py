"""The content of attachments.

Revision ID: 0006
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

WHOLE = sa.Integer().with_variant(sa.BigInteger, "postgresql")


def upgrade() -> None:
    """Make both tables, empty."""
    op.create_table(
        "file",
        sa.Column("municipality", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("size", WHOLE, nullable=False),
        sa.Column("held", WHOLE, nullable=False),
        sa.Column("complete", sa.Integer, nullable=False),
        sa.Column("unused_since", sa.Text),
        sa.PrimaryKeyConstraint("municipality", "sha256"),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "file_piece",
        sa.Column("municipality", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("start", WHOLE, nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("municipality", "sha256", "start"),
        sqlite_strict=True,
    )
