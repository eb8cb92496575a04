"""What this laptop removed because it left its user's scope: counted until the server knows, and wiped out of log and backups.

Both are noted in the transaction that removes, so that no stop in between forgets either (SYNC S5, S12).
"""

from sqlalchemy import Connection

from fieldvisit.store.state import get_state, set_state

_TOTAL, _TOLD, _TRACES = "removed", "removed_told", "removed_traces"


def note_removed(connection: Connection, count: int) -> None:
    """Count records that were removed just now; their bytes may still lie in the log and the backups."""
    if count:
        set_state(connection, _TOTAL, (get_state(connection, _TOTAL) or 0) + count)
        note_traces(connection)


def note_traces(connection: Connection) -> None:
    """Note that bytes of something removed just now may still lie in the log and the backups."""
    set_state(connection, _TRACES, count_traces(connection) + 1)


def untold(connection: Connection) -> int:
    """Return how many records were removed since the enrolment; 0 when the server knows that number."""
    total = get_state(connection, _TOTAL) or 0
    return total if total > (get_state(connection, _TOLD) or 0) else 0


def note_told(connection: Connection, total: int) -> None:
    """Note that the server has heard of a total; 0 was not told."""
    if total:
        set_state(connection, _TOLD, total)


def count_traces(connection: Connection) -> int:
    """Return how often traces were noted since log and backups were clean."""
    return int(get_state(connection, _TRACES) or 0)


def has_traces(connection: Connection) -> bool:
    """Say whether bytes of removed records may still lie in the log or the backups."""
    return count_traces(connection) > 0


def note_clean(connection: Connection, traces: int) -> None:
    """Note that log and backups hold nothing of removed records, unless others were removed since `traces` were counted."""
    if count_traces(connection) == traces:
        set_state(connection, _TRACES, None)
