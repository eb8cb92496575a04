"""Ending a visit: held with what came of it, or not held with a new date (R05, R47, D9)."""

from datetime import date, datetime, timedelta

from fieldvisit.domain.clock import to_local
from fieldvisit.domain.outcome_type import VISIT_OUTCOMES
from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.visit import Visit
from fieldvisit.domain.visit_completeness import missing_required
from fieldvisit.domain.visit_interval import next_visit_by
from fieldvisit.domain.visit_template import Question
from fieldvisit.services.note_answer import find_visit
from fieldvisit.services.prepare_visit import last_visit, visit_moment
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.visit_answer import content_of
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.reader import Reader
from fieldvisit.store.writer import Writer

CANCELLED = {"company": "cancelled_by_company", "us": "cancelled_by_us", "no-show": "no_show"}
"""Who cancelled, to the visit's status."""

_LONGEST_VISIT = timedelta(hours=12)


def hold_visit(
    workspace: Workspace, visit: str, *, reception: int | None = None, outcome: str | None = None
) -> Done[Visit]:
    """End a visit as held; ending it again corrects reception and outcome.

    Args:
        workspace: the open profile.
        visit: the visit's id.
        reception: 1 to 5, how we were received; None keeps what was noted.
        outcome: kendskab or nej_tak, for a visit without a commitment; None keeps what was noted.

    Raises:
        ProblemError: no such visit, it was cancelled, required questions are not answered (the message lists them),
            or an outcome beside a commitment.
    """
    with workspace.store.write("visit.hold") as writer:
        found = find_visit(writer, visit)
        if found.status not in {"planned", "held"}:
            raise ProblemError("visit_cancelled", "Besøget er aflyst og kan ikke afsluttes. Intet er ændret.")
        missing = missing_answers(writer, workspace, found)
        if missing:
            raise missing_problem(missing)
        gave = _has_gain(writer, workspace, visit)
        _check_outcome(outcome, gave=gave)
        values: dict[str, object] = {"status": "held", "outcome": None if gave else outcome or found.outcome}
        if reception is not None:
            values["reception"] = _checked_reception(reception)
        if found.status != "held":
            values |= _times(writer, found)
        writer.edit(Visit.KIND, visit, values)
        return Done(writer.need(Visit, visit), writer.changed)


def set_outcome(workspace: Workspace, visit: str, outcome: str) -> Done[Visit]:
    """Note that a visit gave knowledge only, or a no (D9).

    Raises:
        ProblemError: no such visit or outcome, or the visit has a commitment.
    """
    with workspace.store.write("visit.outcome") as writer:
        find_visit(writer, visit)
        _check_outcome(outcome, gave=_has_gain(writer, workspace, visit))
        writer.edit(Visit.KIND, visit, {"outcome": outcome})
        return Done(writer.need(Visit, visit), writer.changed)


def set_reception(workspace: Workspace, visit: str, reception: int | None) -> Done[Visit]:
    """Note how we were received (R47), None takes it back.

    Raises:
        ProblemError: no such visit, or not 1 to 5.
    """
    with workspace.store.write("visit.reception") as writer:
        find_visit(writer, visit)
        value = None if reception is None else _checked_reception(reception)
        writer.edit(Visit.KIND, visit, {"reception": value})
        return Done(writer.need(Visit, visit), writer.changed)


def cancel_visit(workspace: Workspace, visit: str, by: str, *, new_at: datetime | None = None) -> Done[Visit]:
    """End a visit that did not take place; it never counts, and its workplace stays on the campaign's list.

    Args:
        workspace: the open profile.
        visit: the visit's id.
        by: a key of `CANCELLED`.
        new_at: a new date, which becomes a visit of its own; given again it moves that visit.

    Raises:
        ProblemError: no such visit, it was held, or `by` is none of them.
    """
    if by not in CANCELLED:
        raise ProblemError("wrong_reason", "Skriv, hvem der aflyste: company, us eller no-show.")
    with workspace.store.write("visit.cancel") as writer, writer.group():
        found = find_visit(writer, visit)
        if found.status == "held":
            raise ProblemError("visit_held", "Besøget er afholdt og kan ikke aflyses. Intet er ændret.")
        values: dict[str, object] = {"status": CANCELLED[by]}
        if new_at is not None:
            values["moved_to"] = _move(writer, found, to_local(new_at))
        writer.edit(Visit.KIND, visit, values)
        return Done(writer.need(Visit, visit), writer.changed)


def missing_answers(reader: Reader, workspace: Workspace, visit: Visit) -> tuple[Question, ...]:
    """Return the required questions that nobody answered, in the order of the template."""
    return missing_required(workspace.reference.template(visit.template), content_of(reader, visit.id))


def missing_problem(missing: tuple[Question, ...]) -> ProblemError:
    """Return the problem of a visit that cannot be ended yet; what was typed is kept."""
    named = "; ".join(f"{question.id} {question.da}" for question in missing)
    if len(missing) == 1:
        return ProblemError(
            "fields_missing", "1 felt mangler: {named} Alt, du har skrevet, er gemt.", values={"named": named}
        )
    return ProblemError(
        "fields_missing",
        "{count} felter mangler: {named} Alt, du har skrevet, er gemt.",
        values={"count": str(len(missing)), "named": named},
    )


def next_visit_due(reader: Reader, unit: ProductionUnit) -> date | None:
    """Return by when the workplace is to be visited again; None without a held visit or an interval (R33)."""
    last = last_visit(reader, unit.id)
    moment = visit_moment(last) if last is not None else None
    return next_visit_by(to_local(moment).date() if moment else None, unit.visit_interval_months)


def _times(writer: Writer, visit: Visit) -> dict[str, object]:
    """Return beginning and end; a visit noted long after it began ended at an hour nobody knows."""
    begun = visit.started_at or writer.now
    ended = writer.now if writer.now - begun <= _LONGEST_VISIT else begun
    return {"started_at": begun, "ended_at": ended}


def _move(writer: Writer, visit: Visit, at: datetime) -> str:
    moved = writer.get(Visit, visit.moved_to)
    if moved is not None:
        writer.edit(Visit.KIND, moved.id, {"planned_at": at})
        return moved.id
    return writer.create(
        Visit.KIND,
        {
            "unit": visit.unit,
            "campaign": visit.campaign,
            "consultant": visit.consultant,
            "template": visit.template,
            "planned_at": at,
            "status": "planned",
            "bag": visit.bag,
            "note": visit.note,
        },
    )


def _has_gain(reader: Reader, workspace: Workspace, visit: str) -> bool:
    gaining = workspace.reference.outcome_types.counted()
    return any(commitment.type in gaining for commitment in reader.find(Commitment, visit=visit))


def _check_outcome(outcome: str | None, *, gave: bool) -> None:
    if outcome is None:
        return
    if outcome not in VISIT_OUTCOMES:
        raise ProblemError("wrong_outcome", "Udfaldet findes ikke. Vælg kendskab eller nej_tak.")
    if gave:
        raise ProblemError(
            "has_commitment", "Besøget gav tilsagn, så det kan ikke ende med kendskab eller nej tak."
        )


def _checked_reception(reception: int) -> int:
    if not 1 <= reception <= 5:
        raise ProblemError("wrong_reception", "Modtagelsen er et tal fra 1 til 5. Intet er ændret.")
    return reception
