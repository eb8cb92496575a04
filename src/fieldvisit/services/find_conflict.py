"""From a record that bears the mark of a conflict to that conflict."""

from fieldvisit.services.solve_conflict import waiting_conflicts
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.repositories.clashes import clashes_of


def find_conflict(workspace: Workspace, kind: str, record: str) -> str | None:
    """Return the open conflict that marks a record: the oldest of its own and of what belongs to it; None without one.

    Args:
        workspace: the open profile.
        kind: kind of the record. A workplace is marked by its firm, visits, calls and agreements too, a visit by its
            answers, a candidate by consents and shortlists, an offer by its editions and proposals.
        record: its id; an offer's code.

    Raises:
        StoreError: the store cannot be read.
    """
    with workspace.store.read() as reader:
        marking = clashes_of(reader, kind, record)
        return next((found.id for found in waiting_conflicts(reader) if found.id in marking), None)
