"""What a device was told and has removed, and how it was wiped.

Revision ID: 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    for name in ("told_until", "sync_began", "removed_at", "wipe_nonce", "wiped_at", "given_up"):
        op.add_column("device", sa.Column(name, sa.Text))
    op.add_column("device", sa.Column("removed", sa.BigInteger().with_variant(sa.Integer, "sqlite")))
