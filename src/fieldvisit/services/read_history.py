"""The history of a record: who changed what and when, and the values that lost a conflict (SYNC S3, DESIGN "Historik").

A later edit of a record has a line from the server (and one of this laptop's own while it waits). Conflicts are lines too.
The oldest line is the record as it was before the first of them. What may be read of the record may be read of its history.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from fieldvisit.domain.records.conflict import Conflict
from fieldvisit.domain.records.history import History
from fieldvisit.domain.records.note_answer import NoteAnswer
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.change_values import FieldChange, Naming, is_equal
from fieldvisit.services.problems import not_found
from fieldvisit.services.reopen_conflict import can_reopen
from fieldvisit.services.role_right import may_write
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.reader import Reader
from fieldvisit.store.repositories.sync_review import sent_from_here, wire_row
from fieldvisit_sync.schema.field import Merge
from fieldvisit_sync.schema.registry import KINDS

MOST = 500
"""Lines of one record that are read, the latest first."""

FIRST = "first:"
"""Beginning of the id of a record's oldest line; the record's id stands behind it."""

_SIGNED = frozenset({"by", "author", "invited_by", "merged_into"})
"""Fields that the server writes itself: they are shown and never restored."""

Sort = Literal["edit", "conflict", "first"]


@dataclass(frozen=True, slots=True)
class Value:
    """One field of a line.

    Attributes:
        change: the value before and after, as a person reads it; of a conflict the losing value and the one that shows.
        before: wire form of the value that `restore_value` puts back.
        restorable: the user may put it back, and it is another one than shows now.
    """

    change: FieldChange
    before: Any
    restorable: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryLine:
    """One line.

    Attributes:
        id: of the mutation or conflict; of the oldest line `FIRST` and the record's id.
        sort: a later edit, a conflict, or what the record was at first.
        kind: the record's kind.
        record: the record's id.
        about: what the record is called within the view: a question, the company's name.
        at: when it was written; of a conflict when its losing value was. None at first.
        by: name of the person; empty when unknown or at first.
        own: I wrote it.
        here: it was written on this computer; None when this computer does not know (its own work of 30 days it does).
        pending: waits for the server.
        values: its fields.
        state: of a conflict open or solved; empty else.
        solved_by: name of who decided it.
        solved_at: when.
        reopenable: the decision can be taken back.
        restorable: the record can be brought back to how it was after this line.
    """

    id: str
    sort: Sort
    kind: str
    record: str
    about: str = ""
    at: datetime | None = None
    by: str = ""
    own: bool = False
    here: bool | None = None
    pending: bool = False
    values: tuple[Value, ...] = ()
    state: str = ""
    solved_by: str = ""
    solved_at: datetime | None = None
    reopenable: bool = False
    restorable: bool = False


@dataclass(frozen=True, slots=True)
class RecordHistory:
    """The history of a record and of those that belong to it, the latest line first.

    Attributes:
        kind: the record's kind.
        record: its id.
        title: what it is called.
        lines: at most `MOST` edits and conflicts of each record.
        writable: the user's role may restore.
    """

    kind: str
    record: str
    title: str
    lines: tuple[HistoryLine, ...]
    writable: bool


def read_history(workspace: Workspace, kind: str, record: str, language: str = "da") -> RecordHistory:
    """Return the history of a record; a workplace's with its company, a visit's with the answers of its note.

    Args:
        workspace: the open profile.
        kind: the record's kind.
        record: its id.
        language: `en`, else Danish, for words of codes.

    Raises:
        ProblemError: there is no such record here.
        PersonsLockedError: it is about a person and the lease has run out.
    """
    if kind not in KINDS or not KINDS[kind].in_history:
        raise not_found("Oplysningen")
    with workspace.store.read() as reader:
        fields = wire_row(reader, kind, record)
        if fields is None:
            raise not_found("Oplysningen")
        naming = Naming(reader, workspace.reference, language)
        lines: list[HistoryLine] = []
        for part in _parts(reader, kind, record, fields):
            lines += RecordLines(workspace, reader, naming, *part).lines
        title = naming.title(kind, record) or naming.place(kind, record)
    lines.sort(key=lambda line: (line.at is not None, str(line.at), line.id), reverse=True)
    return RecordHistory(kind, record, title, tuple(lines), may_write(workspace, KINDS[kind].audience))


def states_after(history: Sequence[History], present: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return the fields that later edits touched and that differ now, as they stood after each edit.

    Args:
        history: the record's edits, the latest first.
        present: its fields now.

    Returns:
        One state for each edit, and at the end how it was before the first of them.
    """
    later = Counter(name for edit in history for name in pairs(edit))
    values: dict[str, Any] = {}
    for edit in history:
        values |= {name: old for name, (old, _) in pairs(edit).items()}
    states = [_differing(values, later, present)]
    for edit in reversed(history):
        changes = pairs(edit)
        values |= {name: new for name, (_, new) in changes.items()}
        later.subtract(changes.keys())
        states.append(_differing(values, later, present))
    return states[::-1]


def _differing(
    values: Mapping[str, Any], later: Mapping[str, int], present: Mapping[str, Any]
) -> dict[str, Any]:
    return {
        name: value
        for name, value in values.items()
        if later[name] and not is_equal(value, present.get(name))
    }


def pairs(line: History) -> dict[str, tuple[Any, Any]]:
    """Return what a line says: field to (old, new); nothing where its content was erased."""
    changes = line.changes if isinstance(line.changes, dict) else {}
    return {name: (pair[0], pair[1]) for name, pair in changes.items() if len(pair) == _PAIR}


def can_restore(workspace: Workspace, kind: str, field: str) -> bool:
    """Say whether the user may put an older value of a field back."""
    known = KINDS[kind].field(field)
    return (
        known is not None
        and known.merge is not Merge.LOCKED
        and field not in _SIGNED
        and may_write(workspace, KINDS[kind].audience)
    )


def edits_of(reader: Reader, kind: str, record: str) -> list[History]:
    """Return the later edits of a record, the latest first.

    Raises:
        PersonsLockedError: the kind is personal and the lease has run out.
    """
    reader.check_access(kind)
    return reader.find(History, record_id=record, record_kind=kind, order=("-at", "-id"), limit=MOST)


class RecordLines:
    """The lines of one record.

    Attributes:
        lines: the latest edit first, then conflicts, then what it was at first.
    """

    def __init__(
        self, workspace: Workspace, reader: Reader, naming: Naming, kind: str, record: str, about: str
    ) -> None:
        self._workspace, self._reader, self._naming = workspace, reader, naming
        self._kind, self._record, self._about = kind, record, about
        self._present = wire_row(reader, kind, record) or {}
        self._edits = edits_of(reader, kind, record)
        self._here = sent_from_here(reader, [edit.id for edit in self._edits])
        states = states_after(self._edits, self._present)
        edits = zip(self._edits, states, strict=False)
        self.lines = [self._edit(edit, self._can_restore(state)) for edit, state in edits]
        found = reader.find(
            Conflict, record_id=record, record_kind=kind, order=("-other_at", "id"), limit=MOST
        )
        self.lines += [self._conflict(conflict) for conflict in found if conflict.field]
        if self._edits and len(self._edits) < MOST:
            self.lines.append(self._first(self._can_restore(states[-1])))

    def _edit(self, edit: History, restorable: bool) -> HistoryLine:
        own = edit.by == self._workspace.who.user
        return HistoryLine(
            id=edit.id,
            sort="edit",
            kind=self._kind,
            record=self._record,
            about=self._about,
            at=edit.at,
            by=self._naming.user(edit.by),
            own=own,
            here=True if edit.id in self._here or edit.version == 0 else None,
            pending=edit.version == 0,
            values=tuple(self._value(name, old, new) for name, (old, new) in pairs(edit).items()),
            restorable=restorable,
        )

    def _conflict(self, found: Conflict) -> HistoryLine:
        kept = found.solved_value if found.state == "solved" else found.shown
        given_up, by, at = found.other, found.other_by, found.other_at
        if found.state == "solved" and is_equal(kept, found.other):
            given_up, by, at = found.shown, found.shown_by, found.shown_at
        return HistoryLine(
            id=found.id,
            sort="conflict",
            kind=self._kind,
            record=self._record,
            about=self._about,
            at=at,
            by=self._naming.user(by),
            own=by == self._workspace.who.user,
            values=(self._value(found.field or "", given_up, kept),),
            state=found.state or "",
            solved_by=self._naming.user(found.solved_by),
            solved_at=found.solved_at,
            reopenable=may_write(self._workspace, KINDS[self._kind].audience)
            and can_reopen(self._workspace, self._reader, found),
        )

    def _first(self, restorable: bool) -> HistoryLine:
        state: dict[str, Any] = {}
        for edit in self._edits:
            state |= {name: old for name, (old, _) in pairs(edit).items()}
        values = [self._value(name, old, self._present.get(name)) for name, old in sorted(state.items())]
        return HistoryLine(
            id=f"{FIRST}{self._record}",
            sort="first",
            kind=self._kind,
            record=self._record,
            about=self._about,
            values=tuple(values),
            restorable=restorable,
        )

    def _value(self, name: str, before: Any, after: Any) -> Value:
        restorable = can_restore(self._workspace, self._kind, name)
        differs = not is_equal(before, self._present.get(name))
        return Value(self._naming.change(self._kind, name, before, after), before, restorable and differs)

    def _can_restore(self, state: Mapping[str, Any]) -> bool:
        return any(can_restore(self._workspace, self._kind, name) for name in state)


def _parts(reader: Reader, kind: str, record: str, fields: Mapping[str, Any]) -> list[tuple[str, str, str]]:
    """Return the records whose history is shown together: kind, id, and what each is called within."""
    parts = [(kind, record, "")]
    if kind == ProductionUnit.KIND and fields.get("company"):
        company = wire_row(reader, "company", fields["company"])
        if company is not None:
            parts.append(("company", fields["company"], "company"))
    if kind == "visit":
        answers = reader.find(NoteAnswer, visit=record)
        parts += [("note_answer", answer.id, answer.question or "") for answer in answers]
    return parts


_PAIR = 2
