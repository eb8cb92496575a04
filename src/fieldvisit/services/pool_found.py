"""Which candidates a search of the whole pool showed here: only they may be chosen unseen (SYNC "Scope").

Kept for a day, as the server keeps it: id and reference, no name and nothing else of the person.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from fieldvisit.domain.clock import format_stamp
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.reader import Reader
from fieldvisit.store.state import get_state, set_state

STATE = "pool_found"
FOUND_LIFE = timedelta(days=1)
"""How long after a search a candidate may be chosen."""


def keep_found(workspace: Workspace, people: Iterable[tuple[str, str]]) -> None:
    """Keep what a search showed: pairs of candidate id and reference; older finds are forgotten."""
    now = workspace.clock.now()
    with workspace.store.maintain() as connection:
        kept = {
            candidate: told
            for candidate, told in (get_state(connection, STATE) or {}).items()
            if _is_young(told["at"], now)
        }
        for candidate, reference in people:
            kept[candidate] = {"reference": reference, "at": format_stamp(now)}
        set_state(connection, STATE, kept or None)


def references_found(reader: Reader, workspace: Workspace) -> Mapping[str, str]:
    """Return candidate id to reference of what was found within `FOUND_LIFE`."""
    now = workspace.clock.now()
    kept = get_state(reader.connection, STATE) or {}
    return {candidate: told["reference"] for candidate, told in kept.items() if _is_young(told["at"], now)}


def _is_young(at: str, now: datetime) -> bool:
    return now - datetime.fromisoformat(at) <= FOUND_LIFE
