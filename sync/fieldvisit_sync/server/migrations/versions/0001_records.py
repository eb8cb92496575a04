"""Records, edits, grants, digests and stored answers.

Revision ID: 0001
"""

import secrets

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

WHOLE = sa.Integer().with_variant(sa.BigInteger, "postgresql")


def key(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def create(
    name: str, primary: tuple[str, ...], *items: sa.schema.SchemaItem, with_rowid: bool = False
) -> None:
    op.create_table(
        name,
        *(
            key(column) if column != "frame" else sa.Column(column, sa.Integer, nullable=False)
            for column in primary
        ),
        *items,
        sa.PrimaryKeyConstraint(*primary),
        sqlite_strict=True,
        sqlite_with_rowid=with_rowid,
    )


def upgrade() -> None:
    create("meta", ("name",), key("value"))
    create("counter", ("municipality",), sa.Column("seq", WHOLE, nullable=False))
    create(
        "record",
        ("municipality", "kind", "id"),
        sa.Column("version", WHOLE, nullable=False),
        sa.Column("seq", WHOLE, nullable=False),
        key("audience"),
        sa.Column("holder_kind", sa.Text),
        sa.Column("holder_id", sa.Text),
        sa.Column("deleted", sa.Integer, nullable=False),
        sa.Column("seen_by", sa.Text),
        key("fields"),
        key("field_versions"),
        with_rowid=True,
    )
    op.create_index("record_by_seq", "record", ["municipality", "seq"], unique=True)
    op.create_index(
        "record_by_holder",
        "record",
        ["municipality", "holder_id"],
        sqlite_where=sa.text("holder_id is not null"),
        postgresql_where=sa.text("holder_id is not null"),
    )
    create(
        "change",
        ("municipality", "mutation"),
        key("kind"),
        key("record"),
        key("op"),
        key("user_id"),
        key("device_id"),
        key("edited_at"),
        key("received_at"),
        sa.Column("base", WHOLE, nullable=False),
        sa.Column("version", WHOLE, nullable=False),
        key("status"),
        sa.Column("old", sa.Text),
        sa.Column("new", sa.Text),
        with_rowid=True,
    )
    create("record_link", ("municipality", "kind", "id", "field"), key("target"))
    op.create_index("record_link_by_target", "record_link", ["municipality", "target", "kind", "field"])
    create(
        "grants",
        ("municipality", "user_id", "role", "kind", "id"),
        sa.Column("seq", WHOLE, nullable=False),
        sa.Column("revoked", sa.Integer, nullable=False),
        sa.Column("revoked_at", sa.Text),
        sa.Column("revoked_version", WHOLE),
    )
    op.create_index("grants_by_seq", "grants", ["municipality", "user_id", "seq"])
    op.create_index("grants_by_record", "grants", ["municipality", "id"])
    create(
        "digest", ("municipality", "audience", "kind"), sa.Column("count", WHOLE, nullable=False), key("sum")
    )
    create(
        "batch_frame",
        ("municipality", "device_id", "batch", "frame"),
        sa.Column("results", sa.LargeBinary, nullable=False),
        sa.Column("first_seq", WHOLE, nullable=False),
        sa.Column("last_seq", WHOLE, nullable=False),
        key("taken_at"),
    )
    meta = sa.table("meta", sa.column("name", sa.Text), sa.column("value", sa.Text))
    op.bulk_insert(
        meta,
        [
            {"name": "epoch", "value": secrets.token_hex(16)},
            {"name": "cursor_key", "value": secrets.token_hex(32)},
        ],
    )
