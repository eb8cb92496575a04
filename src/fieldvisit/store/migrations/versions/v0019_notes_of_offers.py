"""Version 19: what was noted about offers is found by its words, as other notes are."""

from alembic.operations import Operations

from fieldvisit.domain.folding import fold

_RANGE = 1 << 32
_GREATEST = "SELECT coalesce(max(number), 0) FROM search_document WHERE number < ?"
_NOTED = (
    "SELECT id, coalesce(note, ''), coalesce(reason, ''), coalesce(next_step, '') FROM checklist_line "
    "WHERE coalesce(note, '') || coalesce(reason, '') || coalesce(next_step, '') <> '' ORDER BY id"
)
_ADD_DOCUMENT = (
    "INSERT INTO search_document(number, kind, record, title, body) VALUES (?, 'checklist_line', ?, '', ?)"
)
_ADD = "INSERT INTO search_index(rowid, title, body) VALUES (?, '', ?)"


def upgrade(op: Operations) -> None:
    """Index the notes, reasons and next steps of offers behind the other texts that were written."""
    connection = op.get_bind()
    first = (connection.exec_driver_sql(_GREATEST, (_RANGE,)).scalar() or 0) + 1
    noted = [
        (number, record, " ".join(filter(None, texts)))
        for number, (record, *texts) in enumerate(connection.exec_driver_sql(_NOTED), first)
    ]
    if noted:
        connection.exec_driver_sql(_ADD_DOCUMENT, noted)
        connection.exec_driver_sql(_ADD, [(number, fold(body)) for number, _, body in noted])
