"""Undo by action: takes the steps of a change back, as an edit of its own that syncs like any other (DESIGN section 5)."""

from fieldvisit.domain.changed import Changed
from fieldvisit.services.change_values import Naming
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.workspace import Done, Workspace


def undo(workspace: Workspace, changed: Changed) -> Done[None]:
    """Take a change back.

    Args:
        workspace: the open profile.
        changed: what a verb returned; its inverses are taken in their order.

    Returns:
        The change that undoing made; undoing that is redo.

    Raises:
        ProblemError: a record of it is no longer here; nothing is changed.
    """
    try:
        with workspace.store.write(f"undo:{changed.cause}") as writer, writer.group():
            for inverse in changed.inverses:
                writer.restore(inverse)
            return Done(None, writer.changed)
    except KeyError:
        raise ProblemError(
            "gone", "Det kan ikke fortrydes, for det er ikke længere på denne computer. Intet er ændret."
        ) from None


def place_of_change(workspace: Workspace, changed: Changed) -> str:
    """Return the workplace that a change was about, as its undo names it; empty when about none."""
    with workspace.store.read() as reader:
        naming = Naming(reader, workspace.reference)
        for inverse in changed.inverses:
            fields = None if inverse.values is None else dict(inverse.values)
            place = naming.place(inverse.kind, inverse.record) or naming.place(
                inverse.kind, inverse.record, fields
            )
            if place:
                return place
    return ""
