"""The folder that files last went to: remembered in the store, since a path may name people."""

from pathlib import Path

from fieldvisit.exchange.file_place import is_folder
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.state import get_state, set_state

_STATE = "out_folder"


def last_folder(workspace: Workspace) -> Path | None:
    """Return the folder of the last file that was written, while it is there."""
    with workspace.store.read() as reader:
        kept = get_state(reader.connection, _STATE)
    return Path(kept) if isinstance(kept, str) and is_folder(Path(kept)) else None


def keep_folder(workspace: Workspace, folder: Path) -> None:
    """Remember a folder for the next file."""
    with workspace.store.maintain() as connection:
        set_state(connection, _STATE, str(folder))
