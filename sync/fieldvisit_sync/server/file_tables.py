"""Tables of the content of attachments, kept once per municipality and content (SYNC "Attachments").

They lie in the database, so that its encryption, its backup and its restore hold for them too.
"""

from sqlalchemy import Column, Integer, LargeBinary, Text

from fieldvisit_sync.server.tables import WHOLE, strict_table

FILE = strict_table(
    "file",
    Column("municipality", Text, primary_key=True),
    Column("sha256", Text, primary_key=True),
    Column("size", WHOLE, nullable=False),
    Column("held", WHOLE, nullable=False),
    Column("complete", Integer, nullable=False),
    Column("unused_since", Text),
)
"""A content: how many of its bytes are there. `unused_since` is the day on which no attachment named it any more."""

FILE_PIECE = strict_table(
    "file_piece",
    Column("municipality", Text, primary_key=True),
    Column("sha256", Text, primary_key=True),
    Column("start", WHOLE, primary_key=True),
    Column("content", LargeBinary, nullable=False),
    with_rowid=True,
)
"""Its bytes in pieces, one behind the other."""
