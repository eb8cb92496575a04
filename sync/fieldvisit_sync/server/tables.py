"""The server's tables (SYNC "Server storage"). Every key of shared data begins with the municipality.

`record` holds every synced record as it is, `change` every edit that was taken, `grants` who may see which record of
the kinds that are not open to a whole role. Numbers in `seq` columns come from `counter`, one row per municipality,
so that commit order is sequence order. The same definitions run as STRICT tables on SQLite and on PostgreSQL.
"""

from sqlalchemy import BigInteger, Column, Index, Integer, LargeBinary, MetaData, Table, Text
from sqlalchemy.sql.schema import SchemaItem

metadata = MetaData()
"""All tables of the server, those of accounts and devices included."""

WHOLE = Integer().with_variant(BigInteger, "postgresql")
"""A 64-bit whole number on both databases (STRICT tables know INTEGER only)."""


def strict_table(name: str, *items: SchemaItem, with_rowid: bool = False) -> Table:
    """Return a table that refuses values of the wrong type on SQLite too.

    Args:
        name: the table's name.
        items: its columns and indexes.
        with_rowid: True for wide rows, where SQLite keeps the key apart from the row.
    """
    return Table(name, metadata, *items, sqlite_strict=True, sqlite_with_rowid=with_rowid)


META = strict_table(
    "meta",
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
"""`epoch` and `version_starts` (`era`: new after every restore), and `cursor_key` (signs cursors)."""

COUNTER = strict_table(
    "counter",
    Column("municipality", Text, primary_key=True),
    Column("seq", WHOLE, nullable=False),
)

FEED_MARK = strict_table(
    "feed_mark",
    Column("municipality", Text, primary_key=True),
    Column("day", Text, primary_key=True),
    Column("seq", WHOLE, nullable=False),
)
"""The newest number of each day on which there was one, so that the age of a number is known (`tombstones`)."""

FEED_FLOOR = strict_table(
    "feed_floor",
    Column("municipality", Text, primary_key=True),
    Column("seq", WHOLE, nullable=False),
)
"""The number up to which deletions are told no more: a laptop that is further behind compares what it holds."""

RECORD = strict_table(
    "record",
    Column("municipality", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("version", WHOLE, nullable=False),
    Column("seq", WHOLE, nullable=False),
    Column("audience", Text, nullable=False),
    Column("holder_kind", Text),
    Column("holder_id", Text),
    Column("deleted", Integer, nullable=False),
    Column("seen_by", Text),
    Column("fields", Text, nullable=False),
    Column("field_versions", Text, nullable=False),
    Column("unit", Text),
    Index("record_by_seq", "municipality", "seq", unique=True),
    with_rowid=True,
)
Index(
    "record_by_holder",
    RECORD.c.municipality,
    RECORD.c.holder_id,
    sqlite_where=RECORD.c.holder_id.is_not(None),
    postgresql_where=RECORD.c.holder_id.is_not(None),
)
Index(
    "record_by_unit",
    RECORD.c.municipality,
    RECORD.c.unit,
    sqlite_where=RECORD.c.unit.is_not(None),
    postgresql_where=RECORD.c.unit.is_not(None),
)
"""`holder_*` name the record whose audience and grants a conflict or history line shares. `seen_by` is the device that
holds exactly this version because it sent it. `deleted`: 0 no, 1 deleted, 2 erased; then `fields` is empty.
`field_versions` is a `merge.origin.Standing`. `unit` repeats the field of that name: the workplace it is about."""

CHANGE = strict_table(
    "change",
    Column("municipality", Text, primary_key=True),
    Column("mutation", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("record", Text, nullable=False),
    Column("op", Text, nullable=False),
    Column("user_id", Text, nullable=False),
    Column("device_id", Text, nullable=False),
    Column("edited_at", Text, nullable=False),
    Column("received_at", Text, nullable=False),
    Column("base", WHOLE, nullable=False),
    Column("version", WHOLE, nullable=False),
    Column("status", Text, nullable=False),
    Column("old", Text),
    Column("new", Text),
    with_rowid=True,
)
"""Every edit that was taken, append-only: who, on what device, when, old and new values. `old` is empty for a new
record and holds the whole record for a deletion; erasure alone empties `old` and `new`."""

RECORD_LINK = strict_table(
    "record_link",
    Column("municipality", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("field", Text, primary_key=True),
    Column("target", Text, nullable=False),
    Index("record_link_by_target", "municipality", "target", "kind", "field"),
)
"""The references that grants are computed from, readable from both ends."""

GRANTS = strict_table(
    "grants",
    Column("municipality", Text, primary_key=True),
    Column("user_id", Text, primary_key=True),
    Column("role", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("seq", WHOLE, nullable=False),
    Column("revoked", Integer, nullable=False),
    Column("revoked_at", Text),
    Column("revoked_version", WHOLE),
    Index("grants_by_seq", "municipality", "user_id", "seq"),
    Index("grants_by_record", "municipality", "id"),
)
"""A record that a user may see while in a role. Revoked grants stay: they are the drops of the feed. `revoked_at` of one
that was given again says until when it was revoked; it is empty while it never was."""

DIGEST = strict_table(
    "digest",
    Column("municipality", Text, primary_key=True),
    Column("audience", Text, primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("count", WHOLE, nullable=False),
    Column("sum", Text, nullable=False),
)
"""Counts and digests of the audiences that a whole role reads, kept up with every change."""

BATCH_FRAME = strict_table(
    "batch_frame",
    Column("municipality", Text, primary_key=True),
    Column("device_id", Text, primary_key=True),
    Column("batch", Text, primary_key=True),
    Column("frame", Integer, primary_key=True),
    Column("results", LargeBinary, nullable=False),
    Column("first_seq", WHOLE, nullable=False),
    Column("last_seq", WHOLE, nullable=False),
    Column("taken_at", Text, nullable=False),
)
"""The results of every committed frame, until its device acknowledges the batch (S6)."""
