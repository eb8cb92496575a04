"""The workplace that a record is about, beside its fields.

Revision ID: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

SPELLED = {"sqlite": "json_extract(fields, '$.unit')", "postgresql": "fields::json ->> 'unit'"}


def upgrade() -> None:
    """Add the column with its index, and fill it."""
    op.add_column("record", sa.Column("unit", sa.Text))
    op.execute(f"UPDATE record SET unit = {SPELLED[op.get_bind().dialect.name]}")
    op.create_index(
        "record_by_unit",
        "record",
        ["municipality", "unit"],
        sqlite_where=sa.text("unit is not null"),
        postgresql_where=sa.text("unit is not null"),
    )
