"""When something was last written on this computer: an edit, or what a sync brought; and whether anything can be."""

from datetime import datetime

from fieldvisit.domain.clock import parse_stamp
from fieldvisit.domain.records.note_answer import NoteAnswer
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.drafts import get_draft
from fieldvisit.store.outbox import last_edit, last_edit_of
from fieldvisit.store.state import get_state, set_state


def last_saved(workspace: Workspace) -> datetime | None:
    """Return the moment in UTC; None on a profile that never held anything."""
    with workspace.store.read() as reader:
        stamps = (last_edit(reader.connection), get_state(reader.connection, "last_sync"))
    return max((datetime.fromisoformat(stamp) for stamp in stamps if stamp), default=None)


def note_room(workspace: Workspace) -> None:
    """Write next to nothing, to learn whether the disk has room.

    Raises:
        DiskError: it has none.
        StoreBusyError: another program holds the store.
    """
    with workspace.store.maintain() as connection:
        set_state(connection, "room_at", workspace.clock.now().isoformat())


def last_note(workspace: Workspace, visit: str, place: str) -> datetime | None:
    """Return when I last wrote in a visit's notes, if that was after it was marked as open in a draft; else None.

    Args:
        workspace: the open profile.
        visit: the visit's id.
        place: where the mark lies among the drafts.
    """
    with workspace.store.read() as reader:
        mark = get_draft(reader.connection, place, visit)
        if mark is None:
            return None
        mine = [answer.id for answer in reader.find(NoteAnswer, visit=visit, author=workspace.who.user)]
        stamp = last_edit_of(reader.connection, NoteAnswer.KIND, mine)
    return parse_stamp(stamp) if stamp is not None and stamp >= mark.at else None
