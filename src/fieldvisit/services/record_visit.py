"""Recording a visit: plan, start, and answer the questions of its template (R10, R30)."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from fieldvisit.domain.clock import to_local
from fieldvisit.domain.records.campaign import Campaign
from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.edit_company import find_unit
from fieldvisit.services.log_call import running_campaign
from fieldvisit.services.note_answer import FREE, find_visit, write_answer
from fieldvisit.services.prepare_visit import prefill
from fieldvisit.services.problems import ProblemError, not_found
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.services.write_visit_answer import write_visit_answer
from fieldvisit.store.reader import Reader
from fieldvisit.store.writer import Writer


def schedule_visit(
    workspace: Workspace, unit: str, at: datetime, *, campaign: str | None = None, note: str | None = None
) -> Done[Visit]:
    """Plan a visit of mine.

    Args:
        workspace: the open profile.
        unit: id, P-number or CVR number.
        at: when; a time without a zone is Danish clock time.
        campaign: id or name; None takes the one that runs.
        note: what to remember on the way ("parkering i gården").

    Raises:
        ProblemError: no such workplace or campaign.
    """
    with workspace.store.write("visit.schedule") as writer:
        visit = _create(writer, workspace, unit, campaign, {"planned_at": to_local(at), "note": note})
        return Done(writer.need(Visit, visit), writer.changed)


def start_visit(workspace: Workspace, visit: str) -> Done[Visit]:
    """Begin a planned visit; it stays planned until it is ended. Starting twice changes nothing.

    Raises:
        ProblemError: no such visit, or it was held or cancelled.
    """
    with workspace.store.write("visit.start") as writer:
        found = find_visit(writer, visit)
        if found.status != "planned":
            raise ProblemError("visit_over", "Besøget er afsluttet eller aflyst. Intet er ændret.")
        if found.started_at is None:
            writer.edit(Visit.KIND, visit, {"started_at": writer.now})
            prefill(writer, workspace, found)
        return Done(writer.need(Visit, visit), writer.changed)


def start_visit_at(
    workspace: Workspace, unit: str, *, campaign: str | None = None, at: datetime | None = None
) -> Done[Visit]:
    """Begin a visit at a workplace: my planned one of today where there is one, else one without an appointment.

    Args:
        workspace: the open profile.
        unit: id, P-number or CVR number.
        campaign: id or name; None takes the one that runs.
        at: when it began, if not now; a visit is then always made.

    Raises:
        ProblemError: no such workplace or campaign.
    """
    with workspace.store.write("visit.start") as writer:
        place = find_unit(writer, unit)
        planned = None if at is not None else _planned_today(writer, workspace, place.id)
        if planned is not None:
            writer.edit(Visit.KIND, planned.id, {"started_at": writer.now})
            visit = planned.id
        else:
            begun = to_local(at) if at is not None else writer.now
            values = {"planned_at": begun, "started_at": begun}
            visit = _create(writer, workspace, place.id, campaign, values)
        prefill(writer, workspace, find_visit(writer, visit))
        return Done(writer.need(Visit, visit), writer.changed)


def answer_question(workspace: Workspace, visit: str, question: str, value: Any) -> Done[Visit]:
    """Write one answer; see `answer_questions`."""
    return answer_questions(workspace, visit, {question: value})


def answer_questions(workspace: Workspace, visit: str, answers: Mapping[str, Any]) -> Done[Visit]:
    """Write answers in one transaction; giving the same answers again changes nothing.

    Args:
        workspace: the open profile.
        visit: the visit's id.
        answers: question id (or `free`) to a value of `write_visit_answer`.

    Raises:
        ProblemError: no such visit or question, or a value that does not fit; nothing is changed.
    """
    with workspace.store.write("visit.answer") as writer:
        found = find_visit(writer, visit)
        for question, value in answers.items():
            write_visit_answer(writer, workspace, found, question, value)
        return Done(writer.need(Visit, visit), writer.changed)


def write_free_note(workspace: Workspace, visit: str, text: str) -> Done[Visit]:
    """Replace my free note (internal only).

    Raises:
        ProblemError: no such visit.
    """
    with workspace.store.write("visit.note") as writer:
        find_visit(writer, visit)
        write_answer(writer, workspace.who, visit, FREE, text, prose=True)
        return Done(writer.need(Visit, visit), writer.changed)


def _planned_today(reader: Reader, workspace: Workspace, unit: str) -> Visit | None:
    planned = reader.find(
        Visit,
        unit=unit,
        consultant=workspace.who.user,
        status="planned",
        started_at=None,
        order=("planned_at",),
    )
    today = workspace.today
    return next((v for v in planned if v.planned_at and to_local(v.planned_at).date() == today), None)


def _create(
    writer: Writer, workspace: Workspace, unit: str, campaign: str | None, values: Mapping[str, object]
) -> str:
    return writer.create(
        Visit.KIND,
        {
            "unit": find_unit(writer, unit).id,
            "campaign": _campaign_id(writer, campaign)
            if campaign
            else running_campaign(writer, workspace.today),
            "consultant": writer.user,
            "template": workspace.reference.standard_template.id,
            "status": "planned",
            **values,
        },
    )


def _campaign_id(reader: Reader, named: str) -> str:
    found = reader.get(Campaign, named) or next(iter(reader.find(Campaign, name=named)), None)
    if found is None:
        raise not_found("Kampagnen")
    return found.id
