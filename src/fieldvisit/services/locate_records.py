"""Say which records are on this computer, without showing what they hold."""

from collections.abc import Sequence

from fieldvisit.services.workspace import Workspace
from fieldvisit.store.repositories.located import Located, locate


def locate_records(workspace: Workspace, records: Sequence[str]) -> list[Located]:
    """Return kind and version of those of the records that are on this computer."""
    with workspace.store.read() as reader:
        return locate(reader, list(dict.fromkeys(records)))
