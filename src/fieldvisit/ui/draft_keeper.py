"""Keeps what stands in a form from key to key, and shows it again after a crash, a lock or a change of language."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from fieldvisit.services.drafts import Draft, discard_draft, find_draft, keep_draft
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.errors import StoreError
from fieldvisit.ui import words
from fieldvisit.ui.draft_fields import read_fields, when_written, write_fields
from fieldvisit.ui.language import tr
from fieldvisit.ui.saving import saving
from fieldvisit.ui.widgets.restored_line import RestoredLine

STATE = "state"
"""What a draft holds besides its fields: which of its faces the form showed."""


class DraftKeeper(QObject):
    """Stands beside one form.

    The form puts `line` above its fields. It calls `about` when it has opened with its own values, and `done` when it was
    saved or cancelled; whoever shows the record asks `waiting` whether the form must open by itself.

    Args:
        workspace: the open profile.
        form: its named fields are kept (`draft_fields`).
        place: names the form; begins with what the desk knows the page by.
        kind: kind of the record that the form writes; the lease and an erasure treat the draft as that record.

    Attributes:
        line: says that the content came back, with `Kassér`.
    """

    def __init__(self, workspace: Workspace, form: QWidget, place: str, kind: str) -> None:
        super().__init__(form)
        self._workspace, self._form, self._place, self._kind = workspace, form, place, kind
        self._record: str | None = None
        self._state = ""
        self._plain: Mapping[str, Any] = {}
        self._kept: Mapping[str, Any] | None = None
        # A line without a parent would open as a window of its own; the form's layout puts it into its place.
        self.line = RestoredLine(f"{place}.restored", parent=form)
        self.line.discarded.connect(self._discard)
        self._listens = False

    def waiting(self, record: str) -> str | None:
        """Return the face in which the form must open because something was typed there; None when nothing was."""
        draft = self._stored(record)
        return None if draft is None else str(draft.content.get(STATE, ""))

    def about(self, record: str, state: str = "", kind: str = "") -> bool:
        """Keep the form from now on; put back what was typed, and say so. Return whether anything was.

        Args:
            record: what the form is about; empty when about nothing that exists.
            state: which of its faces it shows.
            kind: kind of the record that it would write, where that differs from record to record.
        """
        self._record, self._state, self._kind = record, state, kind or self._kind
        if not self._listens:
            # Only now all fields are in the form.
            self._listens = True
            when_written(self._form, self.keep)
        self._plain, self._kept = read_fields(self._form), None
        self.line.clear()
        draft = self._stored(record)
        if draft is None or draft.content.get(STATE, "") != state:
            return False
        self._show(draft)
        return True

    def keep(self) -> None:
        """Store what stands in the form now; what the form itself had put there is no draft."""
        if self._record is None or not isValid(self._form):
            # A dialog that goes with its page loses the focus while it is taken apart; it was kept before that.
            return
        content = read_fields(self._form)
        if content == (self._plain if self._kept is None else self._kept):
            return
        self._kept = content
        workspace, key, kind = self._workspace, (self._place, self._record), self._kind
        if content == self._plain:
            saving().write(self._key, lambda: discard_draft(workspace, *key))
            return
        typed = _changes(self._plain, content) | ({STATE: self._state} if self._state else {})
        saving().write(self._key, lambda: keep_draft(workspace, key, kind, typed))

    def rest(self) -> None:
        """Keep nothing more of the form, which is put away; what was typed waits."""
        self.keep()
        self._record = None
        self.line.clear()

    def done(self) -> None:
        """Forget the draft: the form was saved or cancelled."""
        if self._record is None:
            return
        workspace, place, record = self._workspace, self._place, self._record
        key, self._record = self._key, None
        self.line.clear()
        saving().write(key, lambda: discard_draft(workspace, place, record))

    def _stored(self, record: str) -> Draft | None:
        return stored_draft(self._workspace, self._place, record)

    @property
    def _key(self) -> str:
        return f"draft:{self._place}:{self._record}"

    def _show(self, draft: Draft) -> None:
        content = {name: value for name, value in draft.content.items() if name != STATE}
        # What nobody typed is what the form says by itself now: a colleague may have changed it meanwhile.
        write_fields(self._form, {**self._plain, **content}, self._workspace.today)
        self._kept = read_fields(self._form)
        self.line.say(restored_words(draft.at, self._workspace.today))

    def _discard(self) -> None:
        record, state, plain = self._record, self._state, self._plain
        self.done()
        write_fields(self._form, plain, self._workspace.today)
        self._plain, self._kept = read_fields(self._form), None
        if record is not None:
            self._record, self._state = record, state
        fields = self._form.nextInFocusChain()
        if fields is not None and self._form.isAncestorOf(fields):
            fields.setFocus()


def stored_draft(workspace: Workspace, place: str, record: str) -> Draft | None:
    """Return what was typed in a form about a record, after what was kept or forgotten last is stored."""
    saving().wait_for(f"draft:{place}:{record}")
    try:
        return find_draft(workspace, place, record)
    except StoreError:
        # The page has its own words for a store that cannot be read; it must be there to say them.
        return None


def _changes(plain: Mapping[str, Any], content: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields that hold something else than the form itself had put there; None for one that was emptied."""
    names = [*content, *(name for name in plain if name not in content)]
    return {name: content.get(name) for name in names if content.get(name) != plain.get(name)}


def restored_words(at: datetime, today: date) -> str:
    """Return what is said when something came back, with the time of its last key."""
    moment = words.local(at)
    if moment.date() == today:
        return tr("Vi gendannede dit notat fra kl. {time}").format(time=words.time_of_day(moment))
    return tr("Vi gendannede dit notat fra {when}").format(when=words.near_moment(moment, today))
