"""Version 13: indexes of references hold the filled ones alone."""

import sqlalchemy as sa
from alembic.operations import Operations

_REFERENCES = {
    "area": "user",
    "offer": "approved_by proposal",
    "offer_proposal": "by decided_by",
    "production_unit": "company deputy fixed_contact merged_into responsible",
    "contact": "unit",
    "campaign": "owner",
    "goal_revision": "campaign",
    "campaign_target": "caller campaign unit",
    "match_event": "owner",
    "event_company": "event invited_by unit",
    "call": "by campaign target unit visit",
    "inquiry": "campaign unit",
    "follow_up": "commitment done_by owner promised_to unit visit",
    "visit": "campaign consultant moved_to unit",
    "note_answer": "author visit",
    "checklist_line": "edition visit",
    "need": "unit visit",
    "commitment": "by campaign need unit visit",
    "candidate": "caseworker request",
    "shortlist": "need owner unit",
    "shortlist_entry": "candidate shortlist",
    "consent": "candidate unit",
    "placement": "candidate commitment unit",
    "read_audit": "by",
    "partnership": "owner unit",
    "partner_request": "need owner unit",
    "personal_word": "owner",
    "conflict": "other_by shown_by solved_by",
    "history": "by",
}
"""Kind to its references, without those that are looked for where they are empty."""


def upgrade(op: Operations) -> None:
    """Make the indexes anew."""
    for kind, fields in _REFERENCES.items():
        for field in fields.split():
            op.drop_index(f"ix_{kind}_{field}", kind)
            filled = sa.column(field).is_not(None)
            op.create_index(f"ix_{kind}_{field}", kind, [field], sqlite_where=filled)
