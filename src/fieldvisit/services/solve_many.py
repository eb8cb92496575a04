"""Solving many conflicts at once: first what it would do, then all of it as one step that can be taken back (SYNC S3)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from fieldvisit.services.change_values import is_equal
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.solve_conflict import (
    BOTH,
    MINE,
    THEIRS,
    ConflictView,
    chosen_value,
    conflicts_in,
    open_conflicts,
    write_decision,
)
from fieldvisit.services.workspace import Done, Workspace

WAYS = (MINE, THEIRS, BOTH)
"""How many conflicts may be solved at once."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What solving many conflicts one way does.

    Attributes:
        solved: ids of the conflicts that are solved.
        changing: of how many the record gets another value.
        skipped: how many stay, because this way says nothing about them: a choice between two colleagues' values, a
            deletion, or both values of a field that holds only one.
    """

    solved: tuple[str, ...]
    changing: int
    skipped: int


def preview_many(workspace: Workspace, chosen: Collection[str], keep: str) -> Preview:
    """Return what `solve_many` would do now.

    Args:
        workspace: the open profile.
        chosen: ids of conflicts; those that are solved already count for nothing.
        keep: mine, theirs or both.
    """
    views = [view for view in open_conflicts(workspace) if view.id in chosen]
    fitting = _fitting(views, keep)
    changing = sum(not is_equal(chosen_value(view, keep), view.shown) for view in fitting)
    return Preview(tuple(view.id for view in fitting), changing, len(views) - len(fitting))


def solve_many(workspace: Workspace, chosen: Collection[str], keep: str) -> Done[tuple[str, ...]]:
    """Solve conflicts one way, in one transaction; return those that were solved.

    Each decision goes to the server as a group of its own, so that one that is refused holds no other back.

    Raises:
        ProblemError: none of them can be solved this way; nothing is changed.
    """
    with workspace.store.write("conflict.solve_many") as writer:
        views = [view for view in conflicts_in(writer, workspace) if view.id in chosen]
        fitting = _fitting(views, keep)
        if not fitting:
            raise ProblemError("none_fits", "Ingen af konflikterne kan løses sådan. Intet er ændret.")
        for view in fitting:
            write_decision(writer, view, chosen_value(view, keep))
        return Done(tuple(view.id for view in fitting), writer.changed)


def _fitting(views: Sequence[ConflictView], keep: str) -> list[ConflictView]:
    return [view for view in views if _fits(view, keep)]


def _fits(view: ConflictView, keep: str) -> bool:
    """Say whether a way says what is to become of a conflict; a record is never deleted by the dozen."""
    if not view.field or keep not in WAYS or (keep in {MINE, THEIRS} and not view.own):
        return False
    try:
        chosen_value(view, keep)
    except ProblemError:
        return False
    return True
