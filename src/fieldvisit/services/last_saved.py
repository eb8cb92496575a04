"""When something was last written on this computer: an edit, or what a sync brought."""

from datetime import datetime

from fieldvisit.services.workspace import Workspace
from fieldvisit.store.outbox import last_edit
from fieldvisit.store.state import get_state


def last_saved(workspace: Workspace) -> datetime | None:
    """Return the moment in UTC; None on a profile that never held anything."""
    with workspace.store.read() as reader:
        stamps = (last_edit(reader.connection), get_state(reader.connection, "last_sync"))
    return max((datetime.fromisoformat(stamp) for stamp in stamps if stamp), default=None)
