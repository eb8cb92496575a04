"""What to know before a visit: the last contact and what was promised then (question p1, R29)."""

from datetime import date, datetime

from fieldvisit.domain.clock import to_local
from fieldvisit.domain.records.call import Call
from fieldvisit.domain.records.checklist_line import ChecklistLine
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.note_answer import NoteAnswer
from fieldvisit.domain.records.user import User
from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.note_answer import FREE, read_answers, write_answer
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.reader import Reader
from fieldvisit.store.writer import Writer

LAST_CONTACT = "p1"
_MONTHS = ("jan.", "feb.", "marts", "april", "maj", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "dec.")


def prefill(writer: Writer, workspace: Workspace, visit: Visit) -> None:
    """Answer the question about the last contact from what is known, unless somebody did already."""
    if not writer.find(NoteAnswer, visit=visit.id, question=LAST_CONTACT):
        write_answer(
            writer, workspace.who, visit.id, LAST_CONTACT, recall(writer, workspace, visit), prose=True
        )


def recall(reader: Reader, workspace: Workspace, visit: Visit) -> str:
    """Return in Danish when we last visited and called, what came of it and what was promised; empty if never."""
    sentences = []
    last = last_visit(reader, visit.unit, besides=visit.id)
    if last is not None:
        sentences.append(_visit_sentence(reader, workspace, last))
        sentences += _promises(reader, last)
        sentences += _next_steps(reader, workspace, last)
    call = next(iter(reader.find(Call, unit=visit.unit, order=("-at",), limit=1)), None)
    if call is not None and call.at is not None:
        result = workspace.reference.word("call_result", call.result).lower()
        sentences.append(f"Opkald {_day(call.at)}: {result}. {call.note or ''}".strip())
    return " ".join(sentences)


def last_visit(reader: Reader, unit: str | None, besides: str | None = None) -> Visit | None:
    """Return the latest visit held at a workplace."""
    held = [visit for visit in reader.find(Visit, unit=unit, status="held") if visit.id != besides]
    dated = [(moment, visit.id, visit) for visit in held if (moment := visit_moment(visit)) is not None]
    return max(dated, default=(None, None, None))[2]


def visit_moment(visit: Visit) -> datetime | None:
    """Return when a visit took place, or is to take place."""
    return visit.started_at or visit.planned_at or visit.ended_at


def _visit_sentence(reader: Reader, workspace: Workspace, visit: Visit) -> str:
    consultant = reader.get(User, visit.consultant)
    by = f" ved {consultant.name}" if consultant is not None else ""
    moment = visit_moment(visit)
    when = f" {_day(moment)}" if moment is not None else ""
    outcome = workspace.reference.outcome_types
    came = f" {outcome[visit.outcome].da}." if visit.outcome and visit.outcome in outcome else ""
    notes = read_answers(reader, visit.id).get(FREE, [])
    return f"Sidste besøg{when}{by}.{came}" + "".join(f" {note.content}" for note in notes)


def _promises(reader: Reader, visit: Visit) -> list[str]:
    promised = [task for task in reader.find(FollowUp, visit=visit.id) if task.promised_to and task.title]
    return [f"Lovet: {task.title} ({'gjort' if task.done_at else 'ikke gjort'})." for task in promised]


def _next_steps(reader: Reader, workspace: Workspace, visit: Visit) -> list[str]:
    """Return what was to follow from the offers that were talked about (R19)."""
    steps = {line.offer: line.next_step for line in reader.find(ChecklistLine, visit=visit.id)}
    return [
        f"Næste skridt, {offer.da.name}: {step.rstrip('.')}."
        for offer in workspace.reference.catalogue
        if (step := steps.get(offer.id))
    ]


def _day(moment: datetime) -> str:
    day: date = to_local(moment).date()
    return f"{day.day}. {_MONTHS[day.month - 1]} {day.year}"
