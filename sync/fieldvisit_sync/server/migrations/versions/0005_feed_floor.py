"""How old the numbers of the feed are, and up to which of them deletions are told no more.

Revision ID: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

WHOLE = sa.Integer().with_variant(sa.BigInteger, "postgresql")


def upgrade() -> None:
    """Make both tables, empty."""
    for name, primary in (("feed_mark", ("municipality", "day")), ("feed_floor", ("municipality",))):
        op.create_table(
            name,
            *(sa.Column(column, sa.Text, nullable=False) for column in primary),
            sa.Column("seq", WHOLE, nullable=False),
            sa.PrimaryKeyConstraint(*primary),
            sqlite_strict=True,
            sqlite_with_rowid=False,
        )
