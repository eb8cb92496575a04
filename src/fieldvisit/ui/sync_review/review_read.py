"""Everything the sync screen shows, read in one go off the GUI thread."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from fieldvisit.services.last_synced import last_synced
from fieldvisit.services.merged_edits import MergedRecord, merged_records, start_of_day
from fieldvisit.services.reopen_conflict import SolvedConflict, solved_conflicts
from fieldvisit.services.review_outbox import Change, Outbox, review_outbox
from fieldvisit.services.solve_conflict import ConflictView, open_conflicts
from fieldvisit.services.sync_log import PastSync, past_syncs
from fieldvisit.services.withdrawn_people import Withdrawal, withdrawn_people
from fieldvisit.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Review:
    """The outbox in groups, what needs a decision, what happened by itself, the syncs of today and the last one, and decisions to take back."""

    outbox: Outbox
    conflicts: Sequence[ConflictView]
    merged: Sequence[MergedRecord]
    withdrawn: Sequence[Withdrawal]
    log: Sequence[PastSync]
    last_sync: datetime | None
    solved: Sequence[SolvedConflict] = ()

    @property
    def to_decide(self) -> int:
        """How many conflicts and refusals wait for a decision."""
        return len(self.conflicts) + self.outbox.refused_count

    @property
    def left(self) -> int:
        """How much waits in whatever way."""
        return self.to_decide + self.outbox.waiting_count + self.outbox.files

    def conflict(self, row: str) -> ConflictView | None:
        """Return a listed conflict by its id."""
        return next((view for view in self.conflicts if view.id == row), None)

    def decision(self, row: str) -> SolvedConflict | None:
        """Return a listed decision by its conflict's id."""
        return next((solved for solved in self.solved if solved.view.id == row), None)

    def change(self, row: str) -> Change | None:
        """Return a listed change by its id."""
        listed = (*self.outbox.waiting, *self.outbox.refused, *self.outbox.sent)
        return next((change for change in listed if change.id == row), None)


def read_review(workspace: Workspace, language: str) -> Review:
    """Read everything."""
    return Review(
        outbox=review_outbox(workspace, language),
        conflicts=open_conflicts(workspace, language),
        merged=merged_records(workspace, language),
        withdrawn=withdrawn_people(workspace),
        log=past_syncs(workspace, since=start_of_day(workspace)),
        last_sync=last_synced(workspace),
        solved=solved_conflicts(workspace, language),
    )
