"""Version 2: areas and outside figures; a campaign's area and the course that a need asks for (schema version 2)."""

import sqlalchemy as sa
from alembic.operations import Operations

SCHEMA = 2
"""The schema version that the tables of the kinds have after it."""


def upgrade(op: Operations) -> None:
    """Make the two tables and add the two columns."""
    for kind, fields in (
        ("area", ("user", "trades", "groups", "districts", "note")),
        ("external_kpi", ("name", "day", "value:REAL", "lower_is_better:INTEGER", "source", "link")),
    ):
        op.create_table(
            kind,
            sa.Column("id", sa.Text, primary_key=True, nullable=False),
            sa.Column("version", sa.Integer, nullable=False),
            sa.Column("extra", sa.Text),
            *(_column(field) for field in fields),
            sqlite_strict=True,
        )
    op.create_index("ix_area_user", "area", ["user"])
    op.add_column("campaign", sa.Column("area", sa.Text))
    op.add_column("need", sa.Column("course", sa.Text))


def _column(field: str) -> "sa.Column[object]":
    name, _, kind = field.partition(":")
    return sa.Column(name, {"": sa.Text, "INTEGER": sa.Integer, "REAL": sa.REAL}[kind])
