"""Version 14: the full-text index gathers the words of a whole page before it writes them."""

from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    """Set the bytes of words that wait in memory within a transaction."""
    op.execute("INSERT INTO search_index(search_index, rank) VALUES ('hashsize', 8000000)")
