"""What waits, what was sent today and what the server refused, as a consultant knows it (mockup f, SYNC S11)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from fieldvisit.domain.changed import Changed
from fieldvisit.domain.clock import parse_stamp
from fieldvisit.domain.records.conflict import Conflict
from fieldvisit.services.change_values import FieldChange, Naming
from fieldvisit.services.merged_edits import start_of_day
from fieldvisit.services.problems import ProblemError, not_found
from fieldvisit.services.sync_log import past_syncs
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.files import count_to_send
from fieldvisit.store.outbox import WAITING, OutboxEntry, OutboxState, set_held
from fieldvisit.store.reader import Reader
from fieldvisit.store.refused import give_up, refused_together, send_again
from fieldvisit.store.repositories.sync_review import answered_since, change_of, changes_in, unsent_together
from fieldvisit_sync.schema.identity import conflict_id

MOST = 200
"""Changes of one group that are listed; beyond it they are counted."""

_DUE = {"follow_up": "due", "visit": "planned_at", "partner_request": "answer_due", "need": "start"}
_AMOUNT = {"need": "posts", "commitment": "posts", "partner_request": "posts", "goal_revision": "goal"}
_SUBJECT = {
    "follow_up": "title",
    "note_answer": "question",
    "checklist_line": "offer",
    "need": "occupation",
    "commitment": "type",
    "contact": "name",
    "company": "name",
    "partner_request": "occupation",
    "event_company": "event",
    "shortlist": "purpose",
    "shortlist_entry": "candidate",
    "consent": "candidate",
    "candidate": "reference",
    "goal_revision": "campaign",
    "campaign": "name",
    "match_event": "name",
    "personal_word": "word",
    "area": "user",
    "offer": "title",
    "offer_proposal": "code",
    "attachment": "name",
    "setting": "name",
}
_WORD = {
    "visit": "status",
    "call": "result",
    "checklist_line": "answer",
    "partner_request": "partner",
    "partnership": "state",
    "offer_proposal": "part",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change, in facts that the window puts into words.

    Attributes:
        id: the mutation.
        kind: the record's kind.
        record: the record's id.
        does: create, edit or delete.
        state: open, held, sent (under way), answered or refused.
        at: when it was edited.
        answered_at: when the server took or refused it.
        place: the workplace it is about.
        subject: what it is about: a title, an occupation, an offer, a name.
        word: the word of its status, result or answer.
        sort: what sort of follow-up it is, a `deadline_kind`; empty for other kinds.
        due: the day or moment it speaks of.
        amount: posts, or a goal.
        fields: names of the changed fields.
        done: a follow-up was done.
        together: how many changes apply with it, itself included.
        reason: code of the refusal.
        reason_field: the field the refusal is about.
    """

    id: str
    kind: str
    record: str
    does: str
    state: str
    at: datetime
    answered_at: datetime | None
    place: str
    subject: str
    word: str
    sort: str
    due: date | datetime | None
    amount: int | None
    fields: tuple[str, ...]
    done: bool
    together: int
    reason: str | None
    reason_field: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outbox:
    """The sync screen's list; the counts are exact, the lists hold at most `MOST` each.

    Attributes:
        waiting: what is not answered, in the order in which it goes out.
        refused: what needs a decision.
        sent: what the server took today, the latest first.
        conflicted: how many of those taken today stand in an open conflict.
        last_answer: when the server last took something today.
        broken_at: when the line broke, if the last sync ended so.
        proof_at: when the last sync ended with a proof that holds, if it did.
        mended: records that it repaired to come to this proof.
        differs: the last sync ended, and something on this computer differs from the server still.
        files: contents of files that the server does not have yet.
    """

    waiting: tuple[Change, ...]
    waiting_count: int
    refused: tuple[Change, ...]
    refused_count: int
    sent: tuple[Change, ...]
    sent_count: int
    conflicted: int
    last_answer: datetime | None
    broken_at: datetime | None
    proof_at: datetime | None
    mended: int = 0
    differs: bool = False
    files: int = 0


def review_outbox(workspace: Workspace, language: str = "da") -> Outbox:
    """Return the outbox in groups."""
    since = start_of_day(workspace)
    with workspace.store.read() as reader:
        naming = Naming(reader, workspace.reference, language)
        waiting, waiting_count = changes_in(reader, *WAITING, limit=MOST)
        refused, refused_count = changes_in(reader, OutboxState.REFUSED, limit=MOST)
        sent, sent_count = answered_since(reader, since, MOST)
        conflicted = _in_conflict(workspace, reader, sent)
        taken = [entry for entry in sent if entry.id not in conflicted]
        files = count_to_send(reader.connection)
        groups = [_changes(naming, entries) for entries in (waiting, refused, taken)]
    last = next(iter(past_syncs(workspace)), None)
    done = last if last and last.result == "done" else None
    return Outbox(
        waiting=groups[0],
        waiting_count=waiting_count,
        refused=groups[1],
        refused_count=refused_count,
        sent=groups[2],
        sent_count=sent_count - len(conflicted),
        conflicted=len(conflicted),
        last_answer=_moment(sent[0].answered_at) if sent else None,
        broken_at=last.ended if last and last.result == "cut" else None,
        proof_at=done.ended if done and done.proof_ok else None,
        mended=done.mended if done and done.proof_ok else 0,
        differs=done is not None and done.proof_ok is False,
        files=files,
    )


def show_change(workspace: Workspace, mutation: str, language: str = "da") -> Sequence[FieldChange]:
    """Return a change's fields before and after.

    Raises:
        ProblemError: there is no such change on this computer.
    """
    with workspace.store.read() as reader:
        entry = need_change(reader, mutation)
        naming = Naming(reader, workspace.reference, language)
        names = entry.old if entry.op == "delete" else entry.new
        return [naming.change(entry.kind, name, entry.old.get(name), entry.new.get(name)) for name in names]


def need_change(reader: Reader, mutation: str) -> OutboxEntry:
    """Return a change of this computer.

    Raises:
        ProblemError: there is no such change.
    """
    entry = change_of(reader, mutation)
    if entry is None:
        raise not_found("Ændringen")
    return entry


def hold_change(workspace: Workspace, mutation: str, *, held: bool) -> Done[int]:
    """Hold an unsent change back, or let it go, together with those that apply with it; return how many it was.

    Raises:
        ProblemError: it is on its way already.
    """
    with workspace.store.write("change.hold") as writer:
        together = unsent_together(writer, mutation)
        count = sum(set_held(writer.connection, entry.id, held=held) for entry in together)
    if not count:
        raise ProblemError("sent", "Ændringen er allerede på vej. Den kan ikke holdes tilbage.")
    changed = changed_by(together, "change.hold")
    return Done(count, changed)


def resend_change(workspace: Workspace, mutation: str) -> Done[int]:
    """Send a refused change again as it is, and with it those that were refused because of it.

    Returns:
        How many changes wait again.

    Raises:
        ProblemError: it is not refused any more.
    """
    with workspace.store.write("change.send_again") as writer:
        together = _refused(refused_together(writer.connection, mutation))
        for entry in together:
            send_again(writer.connection, entry, writer.now)
    return Done(len(together), changed_by(together, "change.send_again"))


def give_up_change(workspace: Workspace, mutation: str) -> Done[int]:
    """Give a refused change up, and with it those that were refused because of it; the server's values stand again.

    Returns:
        How many changes were given up; the change can be undone, which makes them anew.

    Raises:
        ProblemError: it is not refused any more.
    """
    with workspace.store.write("change.give_up") as writer:
        together = _refused(refused_together(writer.connection, mutation))
        inverses = tuple(
            give_up(writer.connection, entry, erased=entry.reason == "erased") for entry in reversed(together)
        )
    changed = changed_by(together, "change.give_up")
    return Done(len(together), Changed(changed.kinds, changed.ids, changed.cause, tuple(reversed(inverses))))


def _refused(together: list[OutboxEntry]) -> list[OutboxEntry]:
    if not together:
        raise not_found("Ændringen")
    return together


def changed_by(entries: Sequence[OutboxEntry], cause: str) -> Changed:
    """Return the fact that something was decided about changes."""
    return Changed(
        frozenset(entry.kind for entry in entries), frozenset(entry.record for entry in entries), cause
    )


def _in_conflict(workspace: Workspace, reader: Reader, entries: Sequence[OutboxEntry]) -> set[str]:
    """Return the changes that stand in an open conflict."""
    open_ids = {found.id for found in reader.find(Conflict, state="open")}
    municipality = workspace.who.municipality
    return {
        entry.id
        for entry in entries
        if open_ids
        and any(conflict_id(municipality, entry.id, name) in open_ids for name in (*entry.new, ""))
    }


def _changes(naming: Naming, entries: Sequence[OutboxEntry]) -> tuple[Change, ...]:
    sizes: dict[str, int] = {}
    for entry in entries:
        if entry.group:
            sizes[entry.group] = sizes.get(entry.group, 0) + 1
    return tuple(_change(naming, entry, sizes.get(entry.group or "", 1)) for entry in entries)


def _change(naming: Naming, entry: OutboxEntry, together: int) -> Change:
    fields = naming.row(entry.kind, entry.record)
    if not fields and not naming.is_locked(entry.kind):
        fields = {**entry.old, **entry.new}
    kind, record = entry.kind, entry.record
    if kind == "conflict":
        kind, record = str(fields.get("record_kind") or kind), str(fields.get("record_id") or record)
    place = naming.place(kind, record, None if entry.kind == "conflict" else fields)
    return Change(
        id=entry.id,
        kind=entry.kind,
        record=entry.record,
        does="delete" if entry.op == "delete" else "edit" if entry.base else "create",
        # What is offered to a restored server again is as good as under way: nobody can hold it back.
        state=OutboxState.SENT if entry.state is OutboxState.OFFERED else entry.state,
        at=parse_stamp(entry.at),
        answered_at=_moment(entry.answered_at),
        place=place,
        subject=_text(naming, entry.kind, _SUBJECT, fields),
        word=_text(naming, entry.kind, _WORD, fields),
        sort=str(fields.get("deadline_kind") or ""),
        due=_value(naming, entry.kind, _DUE, fields),
        amount=_value(naming, entry.kind, _AMOUNT, fields),
        fields=tuple(entry.new),
        done=entry.new.get("done_at") is not None,
        together=together,
        reason=entry.reason,
        reason_field=entry.field,
    )


def _value(naming: Naming, kind: str, table: dict[str, str], fields: dict[str, Any]) -> Any:
    name = table.get(kind)
    return naming.value(kind, name, fields.get(name)) if name else None


def _text(naming: Naming, kind: str, table: dict[str, str], fields: dict[str, Any]) -> str:
    return str(_value(naming, kind, table, fields) or "")


def _moment(stamp: str | None) -> datetime | None:
    return parse_stamp(stamp) if stamp else None
