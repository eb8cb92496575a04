"""Version 7: the full-text index holds words alone, no second copy of the texts, and beginnings of two letters."""

from alembic.operations import Operations

from fieldvisit.domain.folding import fold

_CREATE = (
    "CREATE VIRTUAL TABLE search_index USING fts5("
    "title, body, tokenize = 'unicode61', prefix = '2', content = '')"
)
_ADD = "INSERT INTO search_index(rowid, title, body) VALUES (?, ?, ?)"


def upgrade(op: Operations) -> None:
    """Make the index anew from the texts that stand beside it."""
    connection = op.get_bind()
    op.drop_table("search_index")
    op.execute(_CREATE)
    op.execute("INSERT INTO search_index(search_index, rank) VALUES ('secure-delete', 1)")
    rows = connection.exec_driver_sql("SELECT number, title, body FROM search_document ORDER BY number")
    for some in rows.partitions(5_000):
        connection.exec_driver_sql(_ADD, [(number, fold(title), fold(body)) for number, title, body in some])
