"""A word for the free note of a visit, from wherever one is: the visit that it belongs to, and adding it (R30)."""

from dataclasses import dataclass
from datetime import datetime

from fieldvisit.domain.clock import to_local
from fieldvisit.domain.records.note_answer import NoteAnswer
from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.note_answer import FREE, find_visit, write_answer
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit_sync.schema.identity import note_answer_id


@dataclass(frozen=True, slots=True)
class NotedVisit:
    """The visit that a note at a workplace goes to: its id, its local time, and whether it has begun."""

    visit: str
    at: datetime
    has_begun: bool = False


def visit_for_note(workspace: Workspace, unit: str) -> NotedVisit | None:
    """Return my visit at a workplace that is nearest in time; None when I have none there."""
    with workspace.store.read() as reader:
        mine = reader.find(Visit, unit=unit, consultant=workspace.who.user, status=("planned", "held"))
    now = workspace.clock.now()
    times = [(at, visit.id) for visit in mine if (at := visit.started_at or visit.planned_at) is not None]
    if not times:
        return None
    at, visit = min(times, key=lambda each: (abs(each[0] - now), each[1]))
    return NotedVisit(visit, to_local(at))


def next_visit(workspace: Workspace, unit: str) -> NotedVisit | None:
    """Return my next planned visit at a workplace, the running one included; None when there is none."""
    with workspace.store.read() as reader:
        planned = reader.find(Visit, unit=unit, consultant=workspace.who.user, status="planned")
    coming = [
        (visit.planned_at, visit.id, visit.started_at is not None)
        for visit in planned
        if visit.planned_at is not None and workspace.local_day(visit.planned_at) >= workspace.today
    ]
    if not coming:
        return None
    at, visit, has_begun = min(coming)
    return NotedVisit(visit, to_local(at), has_begun)


def add_to_free_note(workspace: Workspace, visit: str, text: str) -> Done[Visit]:
    """Put a line under my free note of a visit; what stands there stays.

    Raises:
        ProblemError: no such visit, or no words.
    """
    line = text.strip()
    if not line:
        raise ProblemError("no_words", "Skriv, hvad der skal stå i notatet. Intet er gemt.")
    with workspace.store.write("visit.note") as writer:
        find_visit(writer, visit)
        record = note_answer_id(workspace.who.municipality, visit, workspace.who.user, FREE)
        kept = writer.get(NoteAnswer, record)
        before = (kept.text or "").rstrip() if kept is not None else ""
        write_answer(writer, workspace.who, visit, FREE, f"{before}\n{line}" if before else line, prose=True)
        return Done(writer.need(Visit, visit), writer.changed)
