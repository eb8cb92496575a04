"""When this computer last fetched everything: how old what colleagues wrote may be."""

from datetime import datetime

from fieldvisit.services.workspace import Workspace
from fieldvisit.store.state import get_state


def last_synced(workspace: Workspace) -> datetime | None:
    """Return the moment of the last whole sync; None before the first."""
    with workspace.store.read() as reader:
        kept = get_state(reader.connection, "last_sync")
    return datetime.fromisoformat(kept) if kept else None
