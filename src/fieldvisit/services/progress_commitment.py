"""How a promise goes on: it has started, it has ended, or the match did not last, with its cause and a rescue (R26).

Why it failed stands at the promise as a code that says nothing about anybody; words about it stand with the person behind
the promise, where only those read them who see that person.
"""

from datetime import date
from typing import Any

from fieldvisit.domain.due_rule import due_of, working_days_from
from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.placement import Placement
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.problems import ProblemError, not_found
from fieldvisit.services.propose_follow_ups import short_name
from fieldvisit.services.role_right import may_write, require_writer
from fieldvisit.services.working_calendar import working_calendar
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.writer import Writer
from fieldvisit_sync.schema.audience import PROMISES
from fieldvisit_sync.schema.identity import placement_id

CAUSES = "match_failure"
"""Code table of why a match did not last."""

_RESCUE_WORKING_DAYS = 2
_STEPS = {"given": 0, "started": 1, "ended": 2, "failed": 2}


def may_progress(workspace: Workspace) -> bool:
    """Say whether the user may say how a promise goes on."""
    return may_write(workspace, PROMISES)


def progress_commitment(workspace: Workspace, commitment: str, state: str) -> Done[Commitment]:
    """Say that what was promised has started, or has ended as agreed.

    Args:
        workspace: the open profile.
        commitment: the promise's id.
        state: `started` or `ended`.

    Raises:
        ProblemError: the role may not, no such promise, or it is not before that step.
    """
    require_writer(workspace, PROMISES)
    if state not in {"started", "ended"}:
        raise ProblemError("wrong_state", "Et tilsagn er startet, afsluttet eller gik ikke. Intet er ændret.")
    with workspace.store.write("commitment.progress") as writer, writer.group():
        _find(writer, commitment, state)
        writer.edit(Commitment.KIND, commitment, {"state": state})
        _move_placement(writer, workspace, commitment, {"state": state})
        return Done(writer.need(Commitment, commitment), writer.changed)


def fail_commitment(
    workspace: Workspace, commitment: str, cause: str, *, words: str = "", rescue: bool = True
) -> Done[Commitment]:
    """Record that a match did not last; what was planned for it goes to the trash, and a rescue comes instead.

    Args:
        workspace: the open profile.
        commitment: the promise's id.
        cause: a code of the table `match_failure`.
        words: what happened, kept with the person behind the promise.
        rescue: make a task to save the cooperation.

    Raises:
        ProblemError: the role may not, no such promise or cause, it has ended already, or words about a person that
            cannot be kept with anybody here.
    """
    require_writer(workspace, PROMISES)
    if cause not in workspace.reference.tables[CAUSES]:
        raise ProblemError("no_cause", "Vælg, hvorfor det ikke gik. Intet er gemt.")
    with workspace.store.write("commitment.fail") as writer, writer.group():
        promise = _find(writer, commitment, "failed")
        writer.edit(Commitment.KIND, commitment, {"state": "failed", "failure": cause})
        told = {"state": "failed", **({"failure": words.strip()} if words.strip() else {})}
        if not _move_placement(writer, workspace, commitment, told) and words.strip():
            raise ProblemError(
                "no_person", "Der er ingen person bag tilsagnet her at skrive det ved. Slet ordene, og gem."
            )
        for task in writer.find(FollowUp, commitment=commitment, done_at=None):
            writer.delete(FollowUp.KIND, task.id)
        if rescue:
            writer.create(FollowUp.KIND, _rescue(writer, workspace, promise))
        return Done(writer.need(Commitment, commitment), writer.changed)


def has_person(workspace: Workspace, commitment: str) -> bool:
    """Say whether the person behind a promise is known on this computer."""
    with workspace.store.read() as reader:
        if reader.persons_locked:
            return False
        return reader.get(Placement, placement_id(workspace.who.municipality, commitment)) is not None


def _find(writer: Writer, commitment: str, state: str) -> Commitment:
    promise = writer.get(Commitment, commitment)
    if promise is None:
        raise not_found("Tilsagnet")
    if _STEPS.get(promise.state or "given", 0) >= _STEPS[state]:
        raise ProblemError("past", "Tilsagnet er allerede kommet videre. Intet er ændret.")
    return promise


def _move_placement(writer: Writer, workspace: Workspace, commitment: str, values: dict[str, Any]) -> bool:
    """Move the person behind a promise along; return whether one is known here."""
    if writer.persons_locked:
        return False
    held = writer.get(Placement, placement_id(workspace.who.municipality, commitment))
    if held is None:
        return False
    writer.edit(Placement.KIND, held.id, values)
    return True


def _rescue(writer: Writer, workspace: Workspace, promise: Commitment) -> dict[str, Any]:
    """Return the task to save the cooperation with a workplace, mine and within two working days."""
    unit = writer.get(ProductionUnit, promise.unit)
    company = short_name((unit.name if unit else None) or "", workspace.reference)
    rule = working_days_from(workspace.today, _RESCUE_WORKING_DAYS)
    due = due_of(rule, {}, working_calendar(workspace))
    return {
        "unit": promise.unit,
        "visit": promise.visit,
        "commitment": promise.id,
        "title": f"Red samarbejdet: {company}".strip(" :"),
        "due": due if isinstance(due, date) else None,
        "rule": rule,
        "owner": writer.user,
    }
