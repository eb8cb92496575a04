"""Municipalities, accounts, enrolment codes, devices, spent challenges, the chain of reads
and the candidates that a search showed.

Revision ID: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def binary(name: str) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary, nullable=False)


def optional(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text)


def create(name: str, primary: tuple[str, ...], *items: sa.schema.SchemaItem) -> None:
    op.create_table(
        name,
        *(text(column) for column in primary),
        *items,
        sa.PrimaryKeyConstraint(*primary),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )


def upgrade() -> None:
    create("municipality", ("municipality",), text("name"), binary("recovery_key"), text("added_at"))
    create(
        "account",
        ("municipality", "user_id"),
        text("login"),
        text("name"),
        text("role"),
        text("password_hash"),
        text("added_at"),
    )
    op.create_index("account_by_login", "account", ["login"], unique=True)
    create(
        "enrolment_code",
        ("municipality", "digest"),
        text("user_id"),
        text("expires_at"),
        optional("device_id"),
    )
    op.create_index("enrolment_code_by_digest", "enrolment_code", ["digest"], unique=True)
    create(
        "device",
        ("municipality", "id"),
        text("user_id"),
        text("name"),
        binary("public_key"),
        text("state"),
        text("enrolled_at"),
        optional("last_sync"),
        optional("blocked_at"),
        optional("blocked_by"),
    )
    op.create_index("device_by_id", "device", ["id"], unique=True)
    op.create_index("device_by_user", "device", ["municipality", "user_id"])
    create("spent_challenge", ("municipality", "nonce"), text("expires_at"))
    create("read_chain", ("municipality",), text("chain"))
    create("pool_shown", ("municipality", "user_id", "candidate"), text("shown_at"))
