"""Version 10: where an edit stands is a narrow row beside its content, so that sending and answering do not write it anew."""

import sqlalchemy as sa
from alembic.operations import Operations

_EDIT = "seq id kind record op base new old at group_id cause before"
_STATE = "seq kind state batch frame status reason field answered_at version"
_VIEW = (
    "CREATE VIEW outbox AS SELECT s.seq, e.id, e.kind, e.record, e.op, e.base, e.new, e.old, e.at, e.group_id, e.cause, "
    "e.before, s.state, s.batch, s.frame, s.status, s.reason, s.field, s.answered_at, s.version "
    "FROM outbox_edit AS e JOIN outbox_state AS s ON s.seq = e.seq"
)


def upgrade(op: Operations) -> None:
    """Part every row of the outbox in two; nothing is lost of it."""
    op.create_table(
        "outbox_edit",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        *(_need(name) for name in ("kind", "record", "op")),
        _need("base", sa.Integer),
        *(_need(name) for name in ("new", "old", "at")),
        sa.Column("group_id", sa.Text),
        _need("cause"),
        sa.Column("before", sa.Text),
        sqlite_strict=True,
    )
    op.create_table(
        "outbox_state",
        sa.Column("seq", sa.Integer, primary_key=True),
        *(_need(name) for name in ("kind", "state")),
        sa.Column("batch", sa.Text),
        sa.Column("frame", sa.Integer),
        *(sa.Column(name, sa.Text) for name in ("status", "reason", "field", "answered_at")),
        sa.Column("version", sa.Integer),
        sqlite_strict=True,
    )
    for table, names in (("outbox_edit", _EDIT.split()), ("outbox_state", _STATE.split())):
        columns = ", ".join(names)
        op.execute(f"INSERT INTO {table} ({columns}) SELECT {columns} FROM outbox ORDER BY seq")
    op.drop_table("outbox")
    op.create_index("ix_outbox_edit_record", "outbox_edit", ["record"])
    op.create_index("ix_outbox_state", "outbox_state", ["state", "seq", "kind"])
    op.execute(_VIEW)


def _need(name: str, kind: type[sa.types.TypeEngine[object]] = sa.Text) -> "sa.Column[object]":
    return sa.Column(name, kind, nullable=False)
