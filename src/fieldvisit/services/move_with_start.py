"""What is counted from the start of a placement moves with it (`domain.due_rule`, R26)."""

from fieldvisit.domain.due_rule import due_of
from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.services.working_calendar import working_calendar
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.writer import Writer


def move_with_start(writer: Writer, workspace: Workspace, commitment: str) -> None:
    """Compute the due dates of a promise's open follow-ups again.

    Done ones stay, and so do those that were given a date of their own: they have no rule. While the start is not
    known the old dates stand.

    Args:
        writer: the transaction in which the start was edited.
        workspace: the open profile.
        commitment: id of the promise.
    """
    promise = writer.get(Commitment, commitment)
    if promise is None or promise.start is None:
        return
    calendar = working_calendar(workspace)
    for task in writer.find(FollowUp, commitment=commitment, done_at=None):
        due = due_of(task.rule, {commitment: promise.start}, calendar) if task.rule else None
        if due is not None:
            writer.edit(FollowUp.KIND, task.id, {"due": due})
