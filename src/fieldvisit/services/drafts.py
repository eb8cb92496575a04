"""Drafts: what stands in a form that was not finished, so that neither a crash nor the lock takes it (DESIGN principle 4).

Nothing here is an edit: a draft is not sent, has no history and is not undone. The form that wrote it shows it again.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from fieldvisit.domain.clock import parse_stamp
from fieldvisit.services.workspace import Workspace
from fieldvisit.store import drafts
from fieldvisit.store.drafts import StoredDraft

KEPT = timedelta(days=30)
"""How long a form that nobody comes back to is kept."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What stood in a form.

    Attributes:
        place: the form.
        record: what it is about; empty when about nothing that exists.
        kind: kind of the record that the form would write.
        content: field name to what stood in it.
        at: when the last key was stored.
    """

    place: str
    record: str
    kind: str
    content: Mapping[str, Any]
    at: datetime


def keep_draft(workspace: Workspace, key: tuple[str, str], kind: str, content: Mapping[str, Any]) -> None:
    """Keep what stands in a form, in place of what stood there before.

    Args:
        workspace: the open profile.
        key: the form, and the record it is about.
        kind: kind of the record that the form would write.
        content: field name to what stands in it, as JSON knows values.
    """
    with workspace.store.maintain() as connection:
        drafts.put_draft(connection, key, kind, content, workspace.clock.now())


def find_draft(workspace: Workspace, place: str, record: str) -> Draft | None:
    """Return what stood in a form; None when nothing did, or while it is about people whose data is locked (G4)."""
    with workspace.store.read() as reader:
        found = drafts.get_draft(reader.connection, place, record)
        locked = found is not None and reader.is_locked(found.kind)
    return None if found is None or locked else _draft(found)


def discard_draft(workspace: Workspace, place: str, record: str) -> bool:
    """Forget a draft: its form was saved or cancelled; say whether there was one."""
    if find_draft(workspace, place, record) is None:
        return False
    with workspace.store.maintain() as connection:
        return drafts.remove_draft(connection, place, record)


def read_drafts(workspace: Workspace) -> list[Draft]:
    """Return all forms that were not finished and may be shown, the one that was written in last first."""
    with workspace.store.read() as reader:
        return [_draft(each) for each in drafts.drafts(reader.connection) if not reader.is_locked(each.kind)]


def latest_draft(workspace: Workspace) -> Draft | None:
    """Return the form that was written in last, to be opened after a crash; None when there is none that may be shown."""
    return next(iter(read_drafts(workspace)), None)


def forget_old_drafts(workspace: Workspace) -> None:
    """Wipe drafts that nobody came back to in 30 days."""
    with workspace.store.maintain() as connection:
        drafts.forget_older(connection, workspace.clock.now() - KEPT)


def _draft(stored: StoredDraft) -> Draft:
    return Draft(stored.place, stored.record, stored.kind, stored.content, parse_stamp(stored.at))
