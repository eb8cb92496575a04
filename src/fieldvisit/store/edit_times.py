"""Times of edits that wait, put right when the clock of this computer was set in between (SYNC "Outbox").

An edit is stamped by the computer's clock and the offset that was measured last. Whoever sets the clock between two
syncs makes that offset wrong from then on: by how much is known only when the server has answered again.
"""

from datetime import datetime, timedelta

from sqlalchemy import Connection, func, select

from fieldvisit.store.codec import stamp_text
from fieldvisit.store.outbox import OutboxState
from fieldvisit.store.outbox_rows import change_rows
from fieldvisit.store.state import get_state
from fieldvisit.store.tables import OUTBOX

_WAITS = OUTBOX.c.state.in_((OutboxState.OPEN, OutboxState.HELD))
_LINE = timedelta(seconds=2)
"""What the line alone makes of a difference."""

_LONG = timedelta(days=30)
"""No computer is used so long without a contact; if it seems so the server is asked for the time first."""


def are_doubtful(connection: Connection, now: datetime) -> bool:
    """Say whether the clock must be measured before the waiting edits are sent.

    Args:
        connection: a transaction.
        now: the computer's own time.
    """
    if connection.scalar(select(OUTBOX.c.seq).where(OUTBOX.c.state == OutboxState.SENT).limit(1)) is not None:
        # What was sent is asked about first, and that measures too.
        return False
    newest, oldest = connection.execute(
        select(func.max(OUTBOX.c.at), func.min(OUTBOX.c.at)).where(OUTBOX.c.state == OutboxState.OPEN)
    ).one()
    if newest is None:
        return False
    offset, contact = get_state(connection, "clock_offset_s"), get_state(connection, "last_contact")
    if offset is None or contact is None:
        return True
    corrected, last = now + timedelta(seconds=offset), datetime.fromisoformat(contact)
    return (
        not last - _LINE <= corrected <= last + _LONG
        or datetime.fromisoformat(newest) > corrected + _LINE
        or datetime.fromisoformat(oldest) < last - _LONG
    )


def put_right(connection: Connection, offset_s: float, server_now: str) -> None:
    """Give waiting edits the times at which they were made, as far as the server's clock can tell.

    Called before the new offset is stored. A time that fits between the last contact and now stays; one that fits after the
    change of the offset is moved by it; of any other only its place in the order of the edits is known.

    Args:
        connection: a writing transaction.
        offset_s: how far the clock is behind the server's, in seconds, as measured now.
        server_now: STAMP of the answer.
    """
    before, contact = get_state(connection, "clock_offset_s"), get_state(connection, "last_contact")
    moved = timedelta(seconds=offset_s - (before or 0.0))
    now = datetime.fromisoformat(server_now) + _LINE
    first = datetime.fromisoformat(contact) if contact else None
    earlier = first
    rows = connection.execute(
        select(OUTBOX.c.seq, OUTBOX.c.at, OUTBOX.c.state).where(_WAITS).order_by(OUTBOX.c.seq)
    ).all()
    for row in rows:
        stamped = datetime.fromisoformat(row.at)
        is_held = row.state == OutboxState.HELD
        right = _right_time(
            stamped, moved, (first, now), is_new=before is None or first is None, may_wait=is_held
        )
        right = right or earlier or now
        if right != stamped:
            change_rows(connection, OUTBOX.c.seq == row.seq, {"at": stamp_text(right)})
        earlier = max(earlier, right) if earlier else right


def _right_time(
    stamped: datetime,
    moved: timedelta,
    between: tuple[datetime | None, datetime],
    *,
    is_new: bool,
    may_wait: bool,
) -> datetime | None:
    """Return when an edit was made; None when its stamp does not tell."""
    first, now = between
    try:
        other = stamped + moved
    except OverflowError:
        return None
    if is_new or first is None:
        return other if other <= now else None
    if first <= stamped <= now:
        return stamped
    if first <= other <= now:
        return other
    is_left_over = stamped <= now and (may_wait or stamped >= first - _LONG)
    return stamped if is_left_over else None
