"""Another time for a visit that was agreed anew, and another order of the day's visits; the visits stay the same ones."""

from datetime import datetime, time, timedelta

from fieldvisit.domain.clock import at_local, to_local
from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.note_answer import find_visit
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.repositories.day import visits_planned
from fieldvisit.store.writer import Writer


def reschedule_visit(workspace: Workspace, visit: str, at: datetime) -> Done[Visit]:
    """Give a planned visit another time, because it was agreed so; a cancelled one is `hold_visit.cancel_visit`.

    Args:
        workspace: the open profile.
        visit: the visit's id.
        at: when; a time without a zone is Danish clock time.

    Raises:
        ProblemError: no such visit, or it has begun or is over.
    """
    with workspace.store.write("visit.reschedule") as writer:
        _check_open(find_visit(writer, visit))
        writer.edit(Visit.KIND, visit, {"planned_at": to_local(at)})
        return Done(writer.need(Visit, visit), writer.changed)


def move_in_day(workspace: Workspace, visit: str, step: int) -> Done[Visit]:
    """Let a visit change times with the one before it (-1) or after it (1) among my visits of its day.

    Only visits that have not begun change places; at the end of the day nothing changes.

    Raises:
        ProblemError: no such visit, or it has begun or is over.
    """
    with workspace.store.write("visit.reschedule") as writer, writer.group():
        found = find_visit(writer, visit)
        _check_open(found)
        others = _open_of_day(writer, workspace, found)
        place = next((number for number, each in enumerate(others) if each.id == visit), 0) + step
        if 0 <= place < len(others) and others[place].id != visit:
            other = others[place]
            writer.edit(Visit.KIND, visit, {"planned_at": other.planned_at})
            writer.edit(Visit.KIND, other.id, {"planned_at": found.planned_at})
        return Done(writer.need(Visit, visit), writer.changed)


def _check_open(visit: Visit) -> None:
    if visit.status != "planned" or visit.started_at is not None:
        raise ProblemError(
            "visit_begun", "Besøget er begyndt eller slut og kan ikke flyttes. Intet er ændret."
        )


def _open_of_day(writer: Writer, workspace: Workspace, visit: Visit) -> list[Visit]:
    if visit.planned_at is None:
        return [visit]
    day = to_local(visit.planned_at).date()
    midnight, next_one = at_local(day, time.min), at_local(day + timedelta(days=1), time.min)
    planned = visits_planned(writer, workspace.who.user, midnight, next_one)
    return [each for each in planned if each.status == "planned" and each.started_at is None]
