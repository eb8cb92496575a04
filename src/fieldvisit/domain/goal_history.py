"""A campaign's goal over time: each change has a day and a reason, and the old line stays visible (R03)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from fieldvisit.domain.number_text import rate
from fieldvisit.domain.records.goal_revision import GoalRevision


@dataclass(frozen=True, slots=True)
class GoalStep:
    """The goal from a day on."""

    valid_from: date
    goal: int
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class GoalHistory:
    """All goals of a campaign, the first one first."""

    steps: tuple[GoalStep, ...] = ()

    def on(self, day: date) -> int | None:
        """Return the goal that held on a day; before the first step the first one; None without a goal."""
        held = [step for step in self.steps if step.valid_from <= day] or list(self.steps[:1])
        return held[-1].goal if held else None

    def change_pct(self, step: int) -> float | None:
        """Return by how many percent a step (by its place) changed the goal; None for the first or after a goal of 0."""
        if step == 0:
            return None
        before, after = self.steps[step - 1].goal, self.steps[step].goal
        return rate(after - before, before)


def goal_history(revisions: Iterable[GoalRevision]) -> GoalHistory:
    """Return the history that a campaign's revision records tell; records without day or goal are passed over.

    Two revisions of one day keep the order of their ids, so that every laptop shows the same goal.
    """
    dated = [
        (revision.valid_from, revision.id, revision.goal, revision.reason)
        for revision in revisions
        if revision.valid_from is not None and revision.goal is not None
    ]
    ordered = sorted(dated, key=lambda entry: entry[:2])
    return GoalHistory(tuple(GoalStep(day, goal, reason) for day, _, goal, reason in ordered))
