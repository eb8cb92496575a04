"""The right side: what is chosen in the list, or the log; below it what happened without asking."""

from collections.abc import Collection

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.services.solve_many import preview_many
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.sync_review.bulk_pane import BulkPane
from fieldvisit.ui.sync_review.change_pane import ChangePane
from fieldvisit.ui.sync_review.conflict_pane import ConflictPane
from fieldvisit.ui.sync_review.conflict_words import ConflictWords
from fieldvisit.ui.sync_review.log_pane import LogPane
from fieldvisit.ui.sync_review.merged_card import happened
from fieldvisit.ui.sync_review.review_read import Review
from fieldvisit.ui.sync_review.solved_pane import SolvedPane
from fieldvisit.ui.sync_review.state_words import empty_words, proof_words
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.card import clear_layout
from fieldvisit.ui.widgets.empty_state import EmptyState
from fieldvisit.ui.widgets.inline_line import InlineLine


class DetailSide(QWidget):
    """Panes of which one is shown at a time.

    Args:
        workspace: the open profile.
        parent: Qt parent.

    Attributes:
        problem: the line for what went wrong with a sync.
        conflict: the pane of a conflict.
        bulk: the pane for many conflicts.
        solved: the pane of a decision.
        change: the pane of a change; filled by the page, which reads its fields.
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.problem = InlineLine(name="sync_review.problem")
        self._proof = InlineLine(name="sync_review.proof")
        self.conflict = ConflictPane(workspace)
        self.change = ChangePane(workspace)
        self.bulk = BulkPane(lambda chosen, keep: preview_many(workspace, chosen, keep))
        self.solved = SolvedPane()
        self._many = False
        self._log = LogPane()
        self._empty = EmptyState(empty_words(0), name="sync_review.empty")
        self._happened = QVBoxLayout()
        self._happened.setSpacing(theme().size(16))
        column = self._column = QVBoxLayout(self)
        side = theme().size(24)
        column.setContentsMargins(side, theme().size(16), side, theme().size(16))
        column.setSpacing(theme().size(24))
        column.addWidget(self.problem)
        column.addWidget(self._proof)
        for pane in (self._log, self.conflict, self.change, self.bulk, self.solved, self._empty):
            pane.hide()
            column.addWidget(pane)
        column.addLayout(self._happened)
        column.addStretch(1)

    def show_review(self, review: Review) -> None:
        """Show the proof, the log, and what happened without asking; a proof that is new is said too."""
        proof = proof_words(review.outbox, review.to_decide)
        is_new = proof != self._proof.words
        if review.outbox.differs:
            self._proof.show_line(proof, "warn", aloud=is_new)
        elif proof:
            self._proof.show_line(proof, "ok", "synkroniseret", aloud=is_new)
        else:
            self._proof.clear()
        self._log.show_log(review.log)
        clear_layout(self._happened)
        today, reference = self._workspace.today, self._workspace.reference
        for card in happened(review.merged, review.withdrawn, reference, today):
            self._happened.addWidget(card)

    def show_many(self, review: Review, row: str, marked: Collection[str]) -> None:
        """Show the pane for many conflicts in place of the chosen row's."""
        self._many = True
        self.bulk.show_conflicts(review.conflicts, review.conflict(row), marked)

    def end_many(self) -> bool:
        """Show the chosen row again; say whether the pane for many was shown."""
        before, self._many = self._many, False
        return before

    @property
    def shows_many(self) -> bool:
        """Say whether the pane for many conflicts is shown."""
        return self._many

    def focus_first(self) -> None:
        """Put the focus where the chosen conflict, change or decision is worked on."""
        if self.conflict.isVisible():
            self.conflict.focus_choice()
        elif self.change.isVisible():
            self.change.focus_first()
        elif self.solved.isVisible():
            self.solved.focus_first()

    def step_back(self) -> bool:
        """Close what was opened in the shown pane; say whether there was something."""
        return (self.conflict.isVisible() and self.conflict.close_other()) or (
            self.change.isVisible() and self.change.take_back()
        )

    def show_chosen(self, review: Review, row: str, words: ConflictWords, *, log: bool) -> None:
        """Show the pane of a row, or the log instead.

        Args:
            review: what was read.
            row: id of the chosen conflict or change; empty when none.
            words: for conflicts.
            log: the log is wanted.
        """
        conflict = review.conflict(row)
        decision = None if conflict else review.decision(row)
        change = None if conflict or decision else review.change(row)
        self._many = self._many and bool(review.conflicts)
        many = self._many and not log
        self._log.setVisible(log)
        self.conflict.setVisible(conflict is not None and not log and not many)
        self.solved.setVisible(decision is not None and not log and not many)
        self.bulk.setVisible(many)
        # A change appears with its fields, which the page reads; never with those of the one before.
        self.change.setVisible(change is not None and self.change.shows(change) and not log and not many)
        if conflict is not None:
            self.conflict.show_conflict(conflict, words)
            self.conflict.offer_many(len(review.conflicts))
        if decision is not None:
            self.solved.show_solved(decision, words)
        nothing = conflict is None and decision is None and change is None and not log and not many
        self._empty.setVisible(nothing and (not review.left or not self._happened.count()))
        # Alone it stands as on the other pages, with two thirds of the room below it; else right above what happened.
        alone = not self._empty.isHidden() and not self._happened.count()
        self._column.setStretchFactor(self._empty, 1 if alone else 0)
        self._column.setStretch(self._column.count() - 1, 0 if alone else 1)
        self._empty.say(empty_words(review.left))
