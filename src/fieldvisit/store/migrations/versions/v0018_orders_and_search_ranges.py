"""Version 18: the list of workplaces is read from indexes in Danish order; searched kinds have numbers of their own range."""

import sqlalchemy as sa
from alembic.operations import Operations

from fieldvisit.domain.folding import fold

_NAME = (
    "replace(replace(replace(replace(replace(replace(replace(lower(coalesce(name, '')), 'æ', '{'), 'Æ', '{'), "
    "'ø', '|'), 'Ø', '|'), 'å', '}'), 'Å', '}'), 'aa', '}')"
)
_REPLACED = {
    "production_unit": {
        "name": (_NAME, "id"),
        "employees": ("-employees", _NAME, "id"),
        "industry_code": ("industry_code", _NAME, "id"),
        "postcode": ("postcode", _NAME, "id"),
    },
    "visit": {"unit": ("unit", "status", "started_at", "planned_at")},
    "call": {"unit": ("unit", "at", "recontact")},
}
_CREATE = (
    "CREATE VIRTUAL TABLE search_index USING fts5("
    "title, body, tokenize = 'unicode61', prefix = '2', content = '')"
)
_ADD = "INSERT INTO search_index(rowid, title, body) VALUES (?, ?, ?)"
_RANGE = 1 << 32
_RANGES = {"contact": 1, "production_unit": 2, "company": 3}


def upgrade(op: Operations) -> None:
    """Make the indexes anew, and number the searched texts by their kinds."""
    for kind, indexes in _REPLACED.items():
        for column, parts in indexes.items():
            op.drop_index(f"ix_{kind}_{column}", kind)
            op.create_index(f"ix_{kind}_{column}", kind, [sa.text(part) for part in parts])
    op.drop_index("ix_production_unit_size_band", "production_unit")
    listed = ["merged_into", "status", "company", "size_band", "employees", "id"]
    op.create_index("ix_production_unit_listed", "production_unit", [sa.text(part) for part in listed])
    op.create_index("ix_production_unit_started", "production_unit", ["started"])
    op.create_index("ix_need_state", "need", ["state"])
    op.create_index("ix_company_status", "company", ["status"])
    for name, rows in (("unchecked", "checked_in_cvr = 0"), ("ad_protected", "ad_protected = 1")):
        op.create_index(f"ix_company_{name}", "company", ["id"], sqlite_where=sa.text(rows))
    op.create_index(
        "ix_visit_held",
        "visit",
        [sa.text("coalesce(started_at, planned_at)"), "unit"],
        sqlite_where=sa.text("status = 'held'"),
    )
    _number_anew(op)


def _number_anew(op: Operations) -> None:
    connection = op.get_bind()
    op.drop_table("search_index")
    op.execute(_CREATE)
    op.execute("INSERT INTO search_index(search_index, rank) VALUES ('secure-delete', 1)")
    op.execute("INSERT INTO search_index(search_index, rank) VALUES ('hashsize', 8000000)")
    for kind, place in _RANGES.items():
        connection.exec_driver_sql(
            "UPDATE search_document SET number = number + ? WHERE kind = ?", (place * _RANGE, kind)
        )
    rows = connection.exec_driver_sql("SELECT number, title, body FROM search_document ORDER BY number")
    for some in rows.partitions(5_000):
        connection.exec_driver_sql(_ADD, [(number, fold(title), fold(body)) for number, title, body in some])
