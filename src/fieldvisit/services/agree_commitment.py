"""What the company promised at a visit (question a1, D9): one record per promise, the person in a record of its own."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from fieldvisit.domain.placement_schedule import last_day
from fieldvisit.domain.records.candidate import Candidate
from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.records.need import Need
from fieldvisit.domain.records.placement import Placement
from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.agreed_expectations import said_expectations
from fieldvisit.services.answer_line import CommitmentLine, line_id
from fieldvisit.services.move_with_start import move_with_start
from fieldvisit.services.note_answer import find_visit
from fieldvisit.services.problems import ProblemError, not_found
from fieldvisit.services.working_calendar import working_calendar
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.writer import Writer
from fieldvisit_sync.schema.identity import placement_id


def add_commitment(workspace: Workspace, visit: str, line: CommitmentLine) -> Done[Commitment]:
    """Record one more promise of the company, by me, now.

    Raises:
        ProblemError: no such visit or candidate, a cancelled visit, or a type that cannot be promised today.
    """
    with workspace.store.write("commitment.add") as writer, writer.group():
        record = write_commitment(writer, workspace, find_visit(writer, visit), line)
        return Done(writer.need(Commitment, record), writer.changed)


def remove_commitment(workspace: Workspace, commitment: str) -> Done[None]:
    """Take a promise away that was recorded by mistake, with the person behind it.

    Raises:
        ProblemError: no such commitment.
    """
    with workspace.store.write("commitment.remove") as writer, writer.group():
        if writer.get(Commitment, commitment) is None:
            raise not_found("Tilsagnet")
        _remove(writer, workspace, commitment)
        return Done(None, writer.changed)


def approve_vitas(workspace: Workspace, commitment: str, *, approved: bool) -> Done[Commitment]:
    """Note by hand that VITAS was approved, today and by me, or take it back (D12).

    Raises:
        ProblemError: no such commitment.
    """
    with workspace.store.write("commitment.vitas") as writer:
        if writer.get(Commitment, commitment) is None:
            raise not_found("Tilsagnet")
        values = {
            "vitas_approved": workspace.today if approved else None,
            "vitas_approved_by": workspace.who.name if approved else None,
        }
        writer.edit(Commitment.KIND, commitment, values)
        return Done(writer.need(Commitment, commitment), writer.changed)


def replace_commitments(
    writer: Writer, workspace: Workspace, visit: Visit, lines: Sequence[CommitmentLine]
) -> list[str]:
    """Make the visit's promises equal to the lines; a line keeps its record by id, else by equal content.

    Returns:
        The ids in the order of the lines.

    Raises:
        ProblemError: see `add_commitment`.
    """
    left = {held.id: held for held in writer.find(Commitment, visit=visit.id)}
    ids = []
    for line in lines:
        known = line_id(visit.id, Commitment.KIND, line.id) or next(
            (held.id for held in left.values() if _says(held, line)), None
        )
        record = write_commitment(writer, workspace, visit, line, known)
        left.pop(record, None)
        ids.append(record)
    for gone in left:
        _remove(writer, workspace, gone)
    return ids


def write_commitment(
    writer: Writer, workspace: Workspace, visit: Visit, line: CommitmentLine, record: str | None = None
) -> str:
    """Write one promise; who gave it when stays as it was first written.

    Raises:
        ProblemError: see `add_commitment`.
    """
    record = record or line_id(visit.id, Commitment.KIND, line.id)
    held = writer.get(Commitment, record)
    if held is None:
        _check_new(workspace, visit, line.type)
    weeks = line.weeks or (None if line.end else usual_weeks(workspace, line.type))
    values: dict[str, Any] = {
        "type": line.type,
        "need": _need_id(writer, visit, line.need),
        "occupation": line.occupation,
        "posts": line.posts,
        "hours": line.hours,
        "start": line.start,
        "weeks": weeks,
        "end": line.end or _end(workspace, line.start, weeks),
        "note": line.note,
    }
    if held is not None:
        writer.edit(Commitment.KIND, held.id, values)
        if held.start != line.start:
            move_with_start(writer, workspace, held.id)
        record = held.id
    else:
        template = workspace.reference.template(visit.template)
        first = {
            "expectations": said_expectations(writer, template, visit.id),
            "visit": visit.id,
            "unit": visit.unit,
            "campaign": visit.campaign,
            "by": writer.user,
            "given_at": writer.now,
            "state": "given",
        }
        record = writer.create(Commitment.KIND, {**first, **values}, record)
    _place(writer, workspace, visit, record, line, values["end"])
    return record


def usual_weeks(workspace: Workspace, outcome_type: str) -> int | None:
    """Return the usual length of a type by the catalogue (D12); None where it has none."""
    catalogue = workspace.reference.catalogue
    return next(
        (
            offer.max_weeks_default
            for offer in catalogue
            if offer.outcome_type == outcome_type and offer.max_weeks_default
        ),
        None,
    )


def _end(workspace: Workspace, start: date | None, weeks: int | None) -> date | None:
    return last_day(start, weeks, working_calendar(workspace)) if start and weeks else None


def _check_new(workspace: Workspace, visit: Visit, outcome_type: str) -> None:
    if visit.status not in {"planned", "held"}:
        raise ProblemError(
            "visit_cancelled", "Besøget er aflyst, så det kan ikke give tilsagn. Intet er ændret."
        )
    choosable = workspace.reference.outcome_types.choosable(workspace.today)
    if outcome_type not in {known.id for known in choosable}:
        raise ProblemError("wrong_type", "Den art tilsagn kan ikke vælges i dag. Intet er ændret.")


def _place(
    writer: Writer,
    workspace: Workspace,
    visit: Visit,
    commitment: str,
    line: CommitmentLine,
    end: date | None,
) -> None:
    """Keep the person behind the promise; a person taken off it leaves an empty placement."""
    record = placement_id(workspace.who.municipality, commitment)
    if line.candidate is None:
        if not writer.persons_locked and writer.get(Placement, record) is not None:
            writer.edit(Placement.KIND, record, {"candidate": None})
        return
    candidate = writer.get(Candidate, line.candidate) or next(
        iter(writer.find(Candidate, reference=line.candidate)), None
    )
    if candidate is None:
        raise not_found("Kandidaten")
    values = {"candidate": candidate.id, "start": line.start, "end": end}
    if writer.get(Placement, record) is not None:
        writer.edit(Placement.KIND, record, values)
    else:
        place = {"commitment": commitment, "unit": visit.unit, "state": "agreed"}
        writer.create(Placement.KIND, {**place, **values}, record)


def _need_id(writer: Writer, visit: Visit, named: str | None) -> str | None:
    """Return the need's id when it is here; a promise may also stand without one."""
    need = writer.get(Need, line_id(visit.id, Need.KIND, named))
    return need.id if need is not None else None


def _remove(writer: Writer, workspace: Workspace, commitment: str) -> None:
    placement = placement_id(workspace.who.municipality, commitment)
    if writer.get(Placement, placement) is not None:
        writer.delete(Placement.KIND, placement)
    writer.delete(Commitment.KIND, commitment)


def _says(held: Commitment, line: CommitmentLine) -> bool:
    said = (held.type, held.occupation, held.posts, held.hours, held.start)
    return said == (line.type, line.occupation, line.posts, line.hours, line.start)
