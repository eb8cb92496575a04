"""Version 11: the municipality's editions of the offers, and what is proposed to them (schema version 4)."""

import sqlalchemy as sa
from alembic.operations import Operations

SCHEMA = 4
"""The schema version that the tables of the kinds have after it."""

_EDITION = (
    *("for_whom", "company_gets", "conditions", "pay", "paperwork", "lead", "link"),
    *("checked_on", "check_date", "proposal"),
)
_PROPOSAL = (
    *("code", "part", "before", "proposed", "reason", "by", "at"),
    *("state", "answer", "decided_by", "decided_at"),
)


def upgrade(op: Operations) -> None:
    """Make the table and add the columns."""
    op.create_table(
        "offer_proposal",
        sa.Column("id", sa.Text, primary_key=True, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("extra", sa.Text),
        *(sa.Column(name, sa.Text) for name in _PROPOSAL),
        sqlite_strict=True,
    )
    op.create_index("ix_offer_proposal_by", "offer_proposal", ["by"])
    op.create_index("ix_offer_proposal_decided_by", "offer_proposal", ["decided_by"])
    for name in _EDITION:
        op.add_column("offer", sa.Column(name, sa.Text))
    op.create_index("ix_offer_proposal", "offer", ["proposal"])
    op.add_column("checklist_line", sa.Column("edition", sa.Text))
    op.create_index("ix_checklist_line_edition", "checklist_line", ["edition"])
