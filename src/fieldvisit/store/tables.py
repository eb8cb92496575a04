"""The laptop's tables: one typed table per synced kind, made from the schema, and the store's own.

A kind's table has the record's id, the server version last seen (0 = never), fields of newer schema versions under
`extra` (SYNC S9), and one column per field. STRICT tables know INTEGER, REAL and TEXT only; `codec` translates.
There are no foreign keys between kinds: a visit may arrive before its company.
"""

from sqlalchemy import REAL, Column, Index, Integer, LargeBinary, MetaData, Table, Text, text

from fieldvisit.store.danish_order import order_sql
from fieldvisit_sync.schema.field import Field, Type
from fieldvisit_sync.schema.registry import KINDS
from fieldvisit_sync.statement import part

metadata = MetaData()
"""All tables of the store."""

_COLUMN_TYPES = {Type.INTEGER: Integer, Type.BOOLEAN: Integer, Type.REAL: REAL}
_INDEXED = {
    "company": ("cvr", "name", "status"),
    "production_unit": ("p_number", "next_contact", "started"),
    "call": ("at", "recontact"),
    "visit": ("planned_at", "started_at", "status"),
    "follow_up": ("due", "done_at"),
    "commitment": ("given_at",),
    "candidate": ("reference",),
    "conflict": ("record_id", "state"),
    "history": ("record_id",),
    "attachment": ("sha256",),
    "inquiry": ("received_at",),
    "need": ("state",),
}

_SOUGHT_EMPTY = {("inquiry", "taker")}
"""References that are looked for where they are empty. Nobody asks the others so, and their indexes hold filled ones
alone: half of a workplace's references are empty, and each costs a first sync as much as a filled one."""
NAME_ORDER = order_sql(part("name"))
"""By what names of workplaces are sorted."""

HELD_AT = part("coalesce(started_at, planned_at)")
"""When a held visit was."""

WIDE_INDEXES: dict[str, dict[str, tuple[str, ...]]] = {
    "production_unit": {
        "name": (NAME_ORDER.text, "id"),
        "employees": ("-employees", NAME_ORDER.text, "id"),
        "industry_code": ("industry_code", NAME_ORDER.text, "id"),
        "postcode": ("postcode", NAME_ORDER.text, "id"),
        "listed": ("merged_into", "status", "company", "size_band", "employees", "id"),
    },
    "visit": {"unit": ("unit", "status", "started_at", "planned_at")},
    "call": {"unit": ("unit", "at", "recontact")},
}
"""Kind to its indexes over several columns: the orders of the list of workplaces, and what its lines and counts ask."""

PARTIAL_INDEXES: dict[str, dict[str, tuple[tuple[str, ...], str]]] = {
    "visit": {"held": ((HELD_AT.text, "unit"), "status = 'held'")},
    "company": {
        "unchecked": (("id",), "checked_in_cvr = 0"),
        "ad_protected": (("id",), "ad_protected = 1"),
    },
}
"""Kind to its indexes over some rows: columns, and which rows."""


def _column(field: Field) -> Column[object]:
    return Column(field.name, _COLUMN_TYPES.get(field.type, Text))


def _kind_table(name: str) -> Table:
    fields = KINDS[name].fields
    table = Table(
        name,
        metadata,
        Column("id", Text, primary_key=True, nullable=False),
        Column("version", Integer, nullable=False, default=0),
        Column("extra", Text),
        *(_column(field) for field in fields),
        sqlite_strict=True,
    )
    wide = WIDE_INDEXES.get(name, {})
    for field in fields:
        if field.type is Type.REFERENCE and field.name not in wide:
            refers = table.c[field.name]
            filled = None if (name, field.name) in _SOUGHT_EMPTY else refers.is_not(None)
            Index(f"ix_{name}_{field.name}", refers, sqlite_where=filled)
    for column in _INDEXED.get(name, ()):
        Index(f"ix_{name}_{column}", table.c[column])
    for column, parts in wide.items():
        Index(f"ix_{name}_{column}", *map(text, parts), _table=table)
    for column, (parts, rows) in PARTIAL_INDEXES.get(name, {}).items():
        Index(f"ix_{name}_{column}", *map(text, parts), _table=table, sqlite_where=text(rows))
    return table


KIND_TABLES = {name: _kind_table(name) for name in KINDS}
"""Kind to table."""

OUTBOX_EDIT = Table(
    "outbox_edit",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    Column("id", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("record", Text, nullable=False),
    Column("op", Text, nullable=False),
    Column("base", Integer, nullable=False),
    Column("new", Text, nullable=False),
    Column("old", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("group_id", Text),
    Column("cause", Text, nullable=False),
    Column("before", Text),
    Index("ix_outbox_edit_record", "record"),
    sqlite_strict=True,
)
"""What was edited: wide rows, which nothing writes again when they are sent and answered (`outbox_rows`)."""

OUTBOX_STATE = Table(
    "outbox_state",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("batch", Text),
    Column("frame", Integer),
    Column("status", Text),
    Column("reason", Text),
    Column("field", Text),
    Column("answered_at", Text),
    Column("version", Integer),
    Index("ix_outbox_state", "state", "seq", "kind"),
    sqlite_strict=True,
)
"""Where each edit stands, in one narrow row beside it: a batch of thousands changes its state twice."""

OUTBOX = Table(
    "outbox",
    MetaData(),
    *(Column(column.name, column.type) for column in OUTBOX_EDIT.c),
    *(Column(column.name, column.type) for column in OUTBOX_STATE.c if column.name not in OUTBOX_EDIT.c),
)
"""Both as one, to be read: what waits to be sent, what was sent, and what the server said (SYNC "Outbox")."""

CREATE_OUTBOX = (
    "CREATE VIEW outbox AS SELECT s.seq, e.id, e.kind, e.record, e.op, e.base, e.new, e.old, e.at, e.group_id, e.cause, "
    "e.before, s.state, s.batch, s.frame, s.status, s.reason, s.field, s.answered_at, s.version "
    "FROM outbox_edit AS e JOIN outbox_state AS s ON s.seq = e.seq"
)
"""Made beside the tables."""

STATE = Table(
    "state",
    metadata,
    Column("name", Text, primary_key=True, nullable=False),
    Column("value", Text, nullable=False),
    sqlite_strict=True,
)
"""The store's own facts: device, cursor, clock offset, last sync; JSON values."""

DIGEST = Table(
    "digest",
    metadata,
    Column("kind", Text, primary_key=True, nullable=False),
    Column("rows", Integer, nullable=False),
    Column("sum", Text, nullable=False),
    sqlite_strict=True,
)
"""Count and digest of the rows with a server version, kept up with every change (SYNC "Proof")."""

TRASH = Table(
    "trash",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),
    Column("kind", Text, nullable=False),
    Column("record", Text, nullable=False),
    Column("content", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("cause", Text, nullable=False),
    Column("group_id", Text, nullable=False),
    Index("ix_trash_record", "kind", "record", unique=True),
    Index("ix_trash_at", "at"),
    sqlite_strict=True,
)
"""What was deleted on this laptop, whole, for 30 days (`trash`)."""

FILE = Table(
    "file",
    metadata,
    Column("sha256", Text, primary_key=True, nullable=False),
    Column("size", Integer, nullable=False),
    Column("held", Integer, nullable=False),
    Column("state", Text, nullable=False),
    sqlite_strict=True,
)
"""The content of attachments by its SHA-256 (`files`)."""

FILE_PIECE = Table(
    "file_piece",
    metadata,
    Column("sha256", Text, primary_key=True, nullable=False),
    Column("start", Integer, primary_key=True, nullable=False),
    Column("content", LargeBinary, nullable=False),
    sqlite_strict=True,
)
"""Its bytes, one piece behind the other."""

DRAFT = Table(
    "draft",
    metadata,
    Column("place", Text, primary_key=True, nullable=False),
    Column("record", Text, primary_key=True, nullable=False),
    Column("kind", Text, nullable=False),
    Column("content", Text, nullable=False),
    Column("at", Text, nullable=False),
    sqlite_strict=True,
)
"""Typed text that belongs to no record yet: a form that was not finished (`drafts`)."""

SEARCH_DOCUMENT = Table(
    "search_document",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("record", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("body", Text, nullable=False),
    Index("ix_search_document_record", "kind", "record", unique=True),
    sqlite_strict=True,
)
"""The original texts behind the folded full-text index of `search`."""
