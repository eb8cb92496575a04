"""Version 8: the list of workplaces is sorted by staff, and finds what is due, through indexes."""

from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Make the indexes."""
    op.create_index("ix_production_unit_employees", "production_unit", ["employees"])
    op.create_index("ix_call_recontact", "call", ["recontact"])
    op.create_index("ix_visit_started_at", "visit", ["started_at"])
