"""Edits of different fields of one record by two people: merged without asking, and listed, not hidden (SYNC S2)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from fieldvisit.domain.clock import at_local, parse_stamp
from fieldvisit.domain.records.conflict import Conflict
from fieldvisit.domain.records.history import History
from fieldvisit.services.change_values import FieldChange, Naming
from fieldvisit.services.sync_log import past_syncs
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.repositories.sync_review import (
    MET,
    answered_since,
    came_upon_mine,
    history_since,
)
from fieldvisit_sync.schema.registry import KINDS

_MOST = 2_000


@dataclass(frozen=True, slots=True)
class MergedField:
    """One field of a merge: what it was, what it is, and who wrote it."""

    field: FieldChange
    by: str
    by_me: bool


@dataclass(frozen=True, slots=True)
class MergedRecord:
    """A record in which my edits and somebody else's met without a conflict.

    Attributes:
        kind: the record's kind.
        record: its id.
        title: what it is called.
        others: names of the other people.
        fields: my fields first, each in the order of time.
    """

    kind: str
    record: str
    title: str
    others: tuple[str, ...]
    fields: tuple[MergedField, ...]


def start_of_day(workspace: Workspace) -> datetime:
    """Return the moment at which today began in Denmark."""
    return at_local(workspace.today, datetime.min.time())


def met_edits(
    workspace: Workspace, arrived: Iterable[str], started: datetime, *, met: bool
) -> tuple[tuple[str, str], ...]:
    """Return the pairs of history ids, mine and another's, that met in a sync.

    Two edits met when neither author knew of the other's: mine was merged by the server now, or theirs came now and
    was written before the server had mine.

    Args:
        workspace: the open profile.
        arrived: ids of the history lines that came in the sync.
        started: when the sync began.
        met: the server said in the sync that an edit of mine met somebody else's.
    """
    me, since, came = workspace.who.user, start_of_day(workspace), set(arrived)
    with workspace.store.read() as reader:
        if not (met or came_upon_mine(reader, came, me, since)):
            return ()
        entries, _ = answered_since(reader, since, _MOST)
        mine = {entry.id: entry for entry in entries if KINDS[entry.kind].in_history}
        if not mine:
            return ()
        lines = history_since(reader, sorted({entry.record for entry in mine.values()}), since)
    pairs = []
    for own in (line for line in lines if line.id in mine):
        entry = mine[own.id]
        answered = parse_stamp(entry.answered_at) if entry.answered_at else None
        merged_now = entry.status in MET and answered is not None and answered >= started
        for other in lines:
            if other.record_id != own.record_id or other.by in {me, None} or other.at is None:
                continue
            overtaken = other.id in came and answered is not None and other.at < answered
            if (merged_now or overtaken) and not set(own.changes) & set(other.changes):
                pairs.append((own.id, other.id))
    return tuple(pairs)


def merged_records(workspace: Workspace, language: str = "da") -> Sequence[MergedRecord]:
    """Return today's merges, the latest first; what was erased or left my scope since is left out."""
    pairs = [pair for past in past_syncs(workspace, since=start_of_day(workspace)) for pair in past.merged]
    with workspace.store.read() as reader:
        found = {
            line.id: line for line in reader.find(History, id=sorted({i for pair in pairs for i in pair}))
        }
        naming = Naming(reader, workspace.reference, language)
        records: dict[str, list[History]] = {}
        for pair in pairs:
            for line in (found[name] for name in pair if name in found):
                together = records.setdefault(line.record_id or "", [])
                if line not in together:
                    together.append(line)
        # A field that two people wrote is a conflict and is shown as one.
        clashed = {(each.record_id, each.field) for each in reader.find(Conflict, record_id=list(records))}
        merged = [_merged(naming, workspace.who.user, lines, clashed) for lines in records.values()]
        return [record for record in merged if len({field.by for field in record.fields}) > 1]


def _merged(
    naming: Naming, me: str, lines: list[History], clashed: set[tuple[str | None, str | None]]
) -> MergedRecord:
    ordered = sorted(lines, key=lambda line: (line.by != me, str(line.at), line.id))
    kind, record = ordered[0].record_kind or "", ordered[0].record_id or ""
    fields = [
        MergedField(naming.change(kind, name, before, after), naming.user(line.by), line.by == me)
        for line in ordered
        for name, (before, after) in line.changes.items()
        if (record, name) not in clashed
    ]
    others = tuple(dict.fromkeys(field.by for field in fields if not field.by_me))
    return MergedRecord(kind, record, naming.title(kind, record), others, tuple(fields))
