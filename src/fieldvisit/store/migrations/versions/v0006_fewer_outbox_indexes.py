"""Version 6: fewer indexes of the outbox move when a batch is sent and answered."""

from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Make the indexes anew; the rows stay as they are."""
    for index in ("record", "state", "batch"):
        op.drop_index(f"ix_outbox_{index}", "outbox")
    op.create_index("ix_outbox_record", "outbox", ["record"])
    op.create_index("ix_outbox_state", "outbox", ["state", "seq", "kind"])
