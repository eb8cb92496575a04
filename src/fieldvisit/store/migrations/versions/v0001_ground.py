"""Version 1: the ground. One table per synced kind, and the store's own.

A snapshot in words of its own, so that later changes of `tables` do not change what old stores are said to hold.
"""

import sqlalchemy as sa
from alembic.operations import Operations

SCHEMA = 1
"""The schema version that the tables of the kinds have after it."""

KINDS = {
    "setting": "name value",
    "user": "login name initials role team",
    "company": (
        "cvr name secondary_names form_code form ad_protected:INTEGER status started ceased "
        "checked_in_cvr:INTEGER register"
    ),
    "production_unit": (
        "company p_number name street house_number floor door postcode town municipality_code "
        "address_id industry_code industry_scheme industry_text employees:INTEGER size_band "
        "fte_avg4:REAL fte_last:REAL fte_avg12:REAL placements_now:INTEGER phone mail web "
        "status started ceased responsible deputy fixed_contact visit_interval_months:INTEGER "
        "next_contact directions merged_into register"
    ),
    "contact": "unit name role mail phone note",
    "campaign": "name starts ends owner goal_counts headline_types",
    "goal_revision": "campaign valid_from goal:INTEGER reason",
    "campaign_target": "campaign unit caller call_position:INTEGER note",
    "match_event": "name date from_time to_time place posts:INTEGER owner",
    "event_company": "event unit posts:INTEGER state invited_by",
    "call": "unit campaign target by at result reason recontact visit note",
    "inquiry": "unit campaign channel source received_at taker answer_due answered_at text answer",
    "follow_up": "unit visit commitment deadline_kind title promised_to due rule owner done_at done_by",
    "visit": (
        "unit campaign consultant template planned_at started_at ended_at status outcome "
        "reception:INTEGER bag note moved_to"
    ),
    "note_answer": "visit author question text value",
    "checklist_line": "visit offer answer note reason next_step",
    "need": "unit visit occupation posts:INTEGER hours:INTEGER start state note",
    "commitment": (
        "visit unit campaign need type occupation posts:INTEGER hours:INTEGER start "
        "weeks:INTEGER end by given_at state vitas_approved vitas_approved_by note"
    ),
    "candidate": (
        "reference shown municipality_code caseworker request groups trade hours:INTEGER "
        "certificates area wishes adjustments citizen_heard case_state"
    ),
    "shortlist": "unit need purpose owner state withdrawn:INTEGER",
    "shortlist_entry": "shortlist candidate state criteria reason",
    "consent": "candidate unit given how by fields withdrawn_at withdrawn_how withdrawn_by",
    "placement": "commitment candidate unit start end state",
    "read_audit": "action candidate purpose by at content_digest chain",
    "partnership": (
        "unit state we_find_occupation we_find_posts:INTEGER they_open_type "
        "they_open_places:INTEGER review owner note"
    ),
    "partner_request": (
        "partner unit need occupation posts:INTEGER profiles_here:INTEGER "
        "profiles_wanted:INTEGER answer_due state sent_at answered owner"
    ),
    "conflict": (
        "record_kind record_id field base shown shown_by shown_at other other_by other_at state "
        "solved_by solved_at solved_value"
    ),
    "history": "record_kind record_id changes by at",
}
"""Kind to its fields; `:` names a type other than TEXT."""

INDEXES = {
    "company": "cvr name",
    "production_unit": (
        "company deputy fixed_contact industry_code merged_into name next_contact p_number "
        "postcode responsible size_band"
    ),
    "contact": "unit",
    "campaign": "owner",
    "goal_revision": "campaign",
    "campaign_target": "caller campaign unit",
    "match_event": "owner",
    "event_company": "event invited_by unit",
    "call": "at by campaign target unit visit",
    "inquiry": "campaign received_at taker unit",
    "follow_up": "commitment done_at done_by due owner promised_to unit visit",
    "visit": "campaign consultant moved_to planned_at status unit",
    "note_answer": "author visit",
    "checklist_line": "visit",
    "need": "unit visit",
    "commitment": "by campaign given_at need unit visit",
    "candidate": "caseworker reference request",
    "shortlist": "need owner unit",
    "shortlist_entry": "candidate shortlist",
    "consent": "candidate unit",
    "placement": "candidate commitment unit",
    "read_audit": "by",
    "partnership": "owner unit",
    "partner_request": "need owner unit",
    "conflict": "other_by record_id shown_by solved_by state",
    "history": "by record_id",
}
"""Kind to its indexed fields."""

_TYPES = {"": sa.Text, "INTEGER": sa.Integer, "REAL": sa.REAL}


def upgrade(op: Operations) -> None:
    """Make the tables, their indexes and the full-text index."""
    for kind, fields in KINDS.items():
        head = (sa.Column("id", sa.Text, primary_key=True, nullable=False), _need("version", sa.Integer))
        own = [_column(field) for field in fields.split()]
        op.create_table(kind, *head, sa.Column("extra", sa.Text), *own, sqlite_strict=True)
    for kind, fields in INDEXES.items():
        for field in fields.split():
            op.create_index(f"ix_{kind}_{field}", kind, [field])
    _create_outbox(op)
    op.create_table(
        "state",
        sa.Column("name", sa.Text, primary_key=True, nullable=False),
        _need("value"),
        sqlite_strict=True,
    )
    op.create_table(
        "digest",
        sa.Column("kind", sa.Text, primary_key=True, nullable=False),
        _need("rows", sa.Integer),
        _need("sum"),
        sqlite_strict=True,
    )
    op.create_table(
        "draft",
        sa.Column("name", sa.Text, primary_key=True, nullable=False),
        _need("text"),
        _need("at"),
        sqlite_strict=True,
    )
    op.create_table(
        "search_document",
        sa.Column("number", sa.Integer, primary_key=True),
        *(_need(name) for name in ("kind", "record", "title", "body")),
        sqlite_strict=True,
    )
    op.create_index("ix_search_document_record", "search_document", ["kind", "record"], unique=True)
    op.execute(
        "CREATE VIRTUAL TABLE search_index USING fts5(title, body, tokenize = 'unicode61', prefix = '2 3')"
    )
    op.execute("INSERT INTO search_index(search_index, rank) VALUES ('secure-delete', 1)")


def _create_outbox(op: Operations) -> None:
    op.create_table(
        "outbox",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("id", sa.Text, nullable=False, unique=True),
        *(_need(name) for name in ("kind", "record", "op")),
        _need("base", sa.Integer),
        *(_need(name) for name in ("new", "old", "at")),
        sa.Column("group_id", sa.Text),
        _need("cause"),
        _need("state"),
        sa.Column("batch", sa.Text),
        sa.Column("frame", sa.Integer),
        *(sa.Column(name, sa.Text) for name in ("status", "reason", "field", "answered_at")),
        sqlite_strict=True,
    )
    op.create_index("ix_outbox_record", "outbox", ["kind", "record", "state"])
    op.create_index("ix_outbox_state", "outbox", ["state", "seq"])
    op.create_index("ix_outbox_batch", "outbox", ["batch", "frame"])


def _column(field: str) -> "sa.Column[object]":
    name, _, kind = field.partition(":")
    return sa.Column(name, _TYPES[kind])


def _need(name: str, kind: type[sa.types.TypeEngine[object]] = sa.Text) -> "sa.Column[object]":
    return sa.Column(name, kind, nullable=False)
