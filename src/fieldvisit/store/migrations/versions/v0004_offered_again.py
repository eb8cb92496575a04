"""Version 4: the outbox knows which version the server answered, and what goes along after a restore of the server."""

import sqlalchemy as sa
from alembic.operations import Operations

_OLD = (
    "seq id kind record op base new old at group_id cause state batch frame status reason field answered_at"
)


def upgrade(op: Operations) -> None:
    """Make the outbox anew with two more columns, so that it is the same as in a new store."""
    for index in ("record", "state", "batch"):
        op.drop_index(f"ix_outbox_{index}", "outbox")
    op.rename_table("outbox", "outbox_before")
    op.create_table(
        "outbox",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        *(_need(name) for name in ("kind", "record", "op")),
        _need("base", sa.Integer),
        *(_need(name) for name in ("new", "old", "at")),
        sa.Column("group_id", sa.Text),
        _need("cause"),
        _need("state"),
        sa.Column("batch", sa.Text),
        sa.Column("frame", sa.Integer),
        *(sa.Column(name, sa.Text) for name in ("status", "reason", "field", "answered_at")),
        sa.Column("version", sa.Integer),
        sa.Column("before", sa.Text),
        sqlite_strict=True,
    )
    names = ", ".join(_OLD.split())
    op.execute(f"INSERT INTO outbox ({names}) SELECT {names} FROM outbox_before")
    op.drop_table("outbox_before")
    op.create_index("ix_outbox_record", "outbox", ["kind", "record", "state"])
    op.create_index("ix_outbox_state", "outbox", ["state", "seq"])
    op.create_index("ix_outbox_batch", "outbox", ["batch", "frame"])


def _need(name: str, kind: type[sa.types.TypeEngine[object]] = sa.Text) -> "sa.Column[object]":
    return sa.Column(name, kind, nullable=False)
