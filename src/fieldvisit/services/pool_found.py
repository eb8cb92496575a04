"""Which candidates a search of the whole pool showed here: only they may be chosen unseen (SYNC "Scope")."""

from collections.abc import Iterable, Mapping

from fieldvisit.services.workspace import Workspace
from fieldvisit.store import found
from fieldvisit.store.reader import Reader


def keep_found(workspace: Workspace, people: Iterable[tuple[str, str]]) -> None:
    """Keep what a search showed: pairs of candidate id and reference; older finds are forgotten."""
    with workspace.store.maintain() as connection:
        found.keep(connection, workspace.clock.now(), people)


def references_found(reader: Reader, workspace: Workspace) -> Mapping[str, str]:
    """Return candidate id to reference of what was found within `found.LIFE`."""
    return found.references(reader.connection, workspace.clock.now())
