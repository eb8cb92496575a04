"""Version 5: the trash, and drafts that know what they are about (nothing wrote the table of drafts before)."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Make the trash, and the table of drafts anew."""
    op.create_table(
        "trash",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=True),
        *(_need(name) for name in ("kind", "record", "content", "at", "cause", "group_id")),
        sqlite_strict=True,
    )
    op.create_index("ix_trash_record", "trash", ["kind", "record"], unique=True)
    op.create_index("ix_trash_at", "trash", ["at"])
    op.drop_table("draft")
    op.create_table(
        "draft",
        *(sa.Column(name, sa.Text, primary_key=True, nullable=False) for name in ("place", "record")),
        *(_need(name) for name in ("kind", "content", "at")),
        sqlite_strict=True,
    )


def _need(name: str) -> "sa.Column[object]":
    return sa.Column(name, sa.Text, nullable=False)
