"""The comparison at the end of a schedule, when nothing waits any more: what must be true, and what is not (SYNC S1 to S6).

Every finding is a sentence with a short name in front: lost, doubled, diverged, out_of_scope, unproved, stuck, refused,
wrong_winner, halved, answered_anew, kept, author.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Row

from fieldvisit.store.outbox import OutboxEntry, OutboxState
from fieldvisit_sync.merge.digest import MODULUS, record_digest
from fieldvisit_sync.protocol.reasons import Refusal
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.schema.field import Merge
from fieldvisit_sync.schema.people import ABOUT
from fieldvisit_sync.schema.registry import KINDS
from fieldvisit_sync.server.era import read_era
from fieldvisit_sync.server.stored_record import Gone
from tests.fuzz.laptop import FuzzLaptop, Key
from tests.fuzz.ledger import AUTHOR_FIELDS, MARK, Ledger, Trace, marks_of
from tests.fuzz.line import Line
from tests.fuzz.server_side import ServerSide
from tests.fuzz.sight import Records, ServerRecord, Sight

_MARKS = re.compile(rf"\b{MARK}\d+\b")


@dataclass(frozen=True, slots=True)
class Taken:
    """An edit in the server's table of edits."""

    record: Key
    op: str
    version: int
    status: str
    device: str
    reopens: bool = False


class Verdict:
    """Compares a model with what both sides hold.

    Args:
        server: the server, at rest.
        ledger: what was shown as saved.
        laptops: all laptops, synced until nothing came any more.
        lines: their lines.
        roles: the users' roles at the end.
        erased: records of citizens who were erased. Of one that a restored server never had, nothing stands there.
        taken_once: edits that the server had before it was put back.
    """

    def __init__(
        self,
        server: ServerSide,
        ledger: Ledger,
        laptops: Sequence[FuzzLaptop],
        lines: Sequence[Line],
        roles: Mapping[str, Role],
        erased: Set[Key] = frozenset(),
        taken_once: Set[str] = frozenset(),
    ) -> None:
        self._server = server
        self._ledger = ledger
        self._laptops = laptops
        self._lines = lines
        self._roles = roles
        self._taken_once = taken_once
        self._records = read_records(server)
        self._people = erased | {key for key, record in self._records.items() if record.erased}
        with server.database.read() as connection:
            self._starts = read_era(connection).starts
        self._taken = {
            row.mutation: Taken(
                (row.kind, row.record), row.op, row.version, row.status, row.device_id, _reopens(row)
            )
            for row in server.rows("change")
        }
        self._about: dict[Key, list[ServerRecord]] = {}
        for record in self._records.values():
            if record.holder is not None:
                self._about.setdefault(_about(record), []).append(record)
        self._outbox = {laptop.name: laptop.outstanding() for laptop in laptops}
        self._refused = {entry.id: entry for entries in self._outbox.values() for entry in entries}

    def findings(self) -> list[str]:
        """Return everything that is not as it must be."""
        return [
            *self._outboxes(),
            *self._erased(),
            *self._proofs(),
            *self._replicas(),
            *self._traces(),
            *self._sets(),
            *self._deletions(),
            *self._winners(),
            *self._versions(),
            *self._groups(),
            *self._sums(),
            *self._makers(),
        ]

    def _outboxes(self) -> Iterator[str]:
        for laptop in self._laptops:
            for entry in self._outbox[laptop.name]:
                if entry.state is not OutboxState.REFUSED:
                    yield f"stuck: {entry.kind} {entry.op} is {entry.state} on {laptop.name}"
                elif not _may_be_refused(entry):
                    yield f"refused: {entry.kind} {entry.op} {entry.reason} {entry.field} on {laptop.name}"
        for line in self._lines:
            for batch in line.stored_wrongly:
                yield f"answered_anew: batch {batch} was answered differently the second time"

    def _erased(self) -> Iterator[str]:
        """Nothing that was ever written about somebody who was erased is anywhere (SYNC S12)."""
        lines = self._lines_about_erased()
        about = [each for each in self._ledger.traces if each.key in self._people or each.mutation in lines]
        words = {trace.mark for trace in about}
        for place, texts in self._everything() if words else ():
            for mark in sorted(words & {mark for text in texts for mark in _MARKS.findall(text)}):
                yield f"kept: {mark} about somebody erased is still {place}"

    def _lines_about_erased(self) -> set[str]:
        return {entry.id for entry in self._refused.values() if entry.reason == Refusal.ERASED}

    def _everything(self) -> Iterator[tuple[str, list[str]]]:
        for table in ("record", "change"):
            yield f"in the server's table {table}", [str(row) for row in self._server.rows(table)]
        for laptop in self._laptops:
            yield f"on {laptop.name}", [str(row) for row in laptop.rows().values()]
            yield (
                f"in the outbox of {laptop.name}",
                [str((entry.new, entry.old)) for entry in laptop.outbox()],
            )

    def _proofs(self) -> Iterator[str]:
        for laptop in self._laptops:
            report = laptop.last
            if report is None or report.result != "done":
                yield f"stuck: {laptop.name} cannot end a sync"
            elif not report.proof_ok:
                yield f"unproved: {report.differing} differ on {laptop.name}"

    def _replicas(self) -> Iterator[str]:
        for laptop in self._laptops:
            mine = {(entry.kind, entry.record) for entry in self._outbox[laptop.name]}
            held = {
                key: row
                for key, row in laptop.rows().items()
                if key not in mine
                and _holder_of(key, row[1]) not in mine
                and KINDS[key[0]].audience.name != "reads"
            }
            sight = Sight(self._records, laptop.user, self._roles[laptop.user])
            seen = sight.keys()
            for key in sorted(each for each in set(held) - seen if not sight.may_keep(each)):
                yield f"out_of_scope: {key} is on {laptop.name}, {'gone' if self._is_gone(key) else 'not his'}"
            for key in sorted(seen - set(held)):
                if key not in mine and self._records[key].holder not in mine:
                    yield f"diverged: {key} is missing on {laptop.name}"
            for key in sorted(seen & set(held)):
                record = self._records[key]
                fields = {name: value for name, value in record.fields.items() if value is not None}
                if held[key] != (record.version, fields):
                    yield f"diverged: {key} on {laptop.name} is {held[key]}, on the server {record.version, fields}"

    def _is_gone(self, key: Key) -> bool:
        return key not in self._records or self._records[key].gone

    def _traces(self) -> Iterator[str]:
        for trace in self._ledger.traces:
            if trace.void or trace.mutation in self._refused:
                continue
            was_taken = trace.key not in self._records or trace.mutation in self._taken_once
            if trace.key in self._people and was_taken:
                # The server was put back to before it, and the laptop was told that the person is erased.
                continue
            if trace.mutation not in self._taken:
                yield f"lost: {trace} was never taken"
            elif not self._is_gone(trace.key) and not trace.passed and not self._is_shown(trace):
                yield f"lost: {trace} is nowhere to be seen"
            elif trace.rule is Merge.TEXT:
                text = str(self._records[trace.key].fields.get(trace.field) or "")
                if Counter(text.split())[trace.mark] > 1:
                    yield f"doubled: {trace} in {text!r}"

    def _is_shown(self, trace: Trace) -> bool:
        record = self._records[trace.key]
        if trace.mark in marks_of(record.fields.get(trace.field)):
            return True
        return any(trace.mark in marks_of(about.fields) for about in self._about.get(trace.key, []))

    def _sets(self) -> Iterator[str]:
        """A label is there exactly when nobody who saw it took it away."""
        for trace in self._ledger.traces:
            if trace.rule is not Merge.SET or trace.mutation not in self._taken or self._is_gone(trace.key):
                continue
            there = trace.mark in (self._records[trace.key].fields.get(trace.field) or [])
            if not trace.void and there is bool(trace.passed):
                yield f"lost: label {trace} is {'back' if there else 'gone'}"

    def _deletions(self) -> Iterator[str]:
        """A deletion takes nothing along that its author had not seen."""
        for key, record in self._records.items():
            cause = record.origin.get("gone", [0, "", ""])[2] if record.gone else ""
            deletion = self._ledger.deletions.get(cause)
            if deletion is None:
                continue
            for trace in self._ledger.of(key):
                own = trace.laptop == deletion.laptop
                if (
                    trace.mutation in self._taken
                    and not own
                    and not trace.passed
                    and trace.mark not in deletion.seen
                ):
                    yield f"lost: {trace} went with a deletion on {deletion.laptop} that did not know it"

    def _winners(self) -> Iterator[str]:
        """Of two values whose times are known the later one shows (SYNC "Merge")."""
        times = {trace.mark: trace for trace in self._ledger.traces}
        for key, conflict in self._records.items():
            kind, name = str(conflict.fields.get("record_kind")), str(conflict.fields.get("field") or "")
            rule = KINDS[kind].field(name) if key[0] == "conflict" and not conflict.gone else None
            if rule is None or rule.merge is not Merge.LWW:
                continue
            sides = [times.get(str(conflict.fields.get(side)).split()[0]) for side in ("shown", "other")]
            shown, other = sides
            if shown is None or other is None or shown.at is None or other.at is None:
                continue
            if shown.at < other.at and shown.laptop != other.laptop:
                yield f"wrong_winner: {shown} shows, {other} waits"

    def _versions(self) -> Iterator[str]:
        """Every version of a record comes from an edit that was taken, and from one alone."""
        made: dict[Key, Counter[int]] = {}
        for taken in self._taken.values():
            made.setdefault(taken.record, Counter())[taken.version] += 1
        # Whoever opens a conflict again gives its record a version too.
        reopened = Counter(
            _about(self._records[taken.record]) for taken in self._taken.values() if taken.reopens
        )
        for key, record in self._records.items():
            if KINDS[key[0]].by_server or key[0] == "partner_request" or record.erased:
                continue
            # Versions count on from another number after every restore.
            starts = [0, *(start for start in self._starts if start < record.version)]
            newest = {version for version in made.get(key, ()) if version > starts[-1]}
            missing = set(range(starts[-1] + 1, record.version + 1)) - newest
            if len(missing) > reopened[key]:
                yield f"doubled: {key} has versions {sorted(missing)[:3]} that no edit made"
        for mutation, laptop in self._ledger.mutations.items():
            if mutation in self._taken and mutation in self._refused:
                yield f"doubled: {mutation} of {laptop} is taken and refused"

    def _groups(self) -> Iterator[str]:
        lines = self._lines_about_erased()
        for one, other in self._ledger.groups:
            # What belonged to a change about somebody erased goes out without it.
            if (one in self._taken) != (other in self._taken) and not {one, other} & lines:
                yield f"halved: of the group {one}, {other} one half was taken"

    def _sums(self) -> Iterator[str]:
        sums: dict[tuple[str, str], tuple[int, int]] = {}
        for row in self._server.rows("record"):
            if not row.deleted:
                count, total = sums.get((row.audience, row.kind), (0, 0))
                sums[row.audience, row.kind] = (
                    count + 1,
                    total + record_digest(row.kind, row.id, row.version),
                )
        for row in self._server.rows("digest"):
            count, total = sums.get((row.audience, row.kind), (0, 0))
            if (row.count, int(row.sum, 16)) != (count, total % MODULUS):
                yield f"unproved: the server's sum of {row.kind} is wrong"

    def _makers(self) -> Iterator[str]:
        """A record names whoever made it, whichever laptop brought it again after a restore (decision 038)."""
        for key, user in self._ledger.makers.items():
            record, name = self._records.get(key), AUTHOR_FIELDS[key[0]]
            if record is not None and not record.gone and record.fields.get(name) != user:
                yield f"author: {key} was made by {user}, its {name} is {record.fields.get(name)}"


def read_records(server: ServerSide) -> Records:
    """Return everything on the server."""
    decode = msgspec.json.decode
    people = {
        row.record: person
        for row in server.rows("change")
        for text in (row.new, row.old)
        if row.kind in ABOUT and text is not None and (person := decode(text).get("candidate"))
    }
    return {
        (row.kind, row.id): ServerRecord(
            version=row.version,
            fields=decode(row.fields),
            gone=row.deleted > 0,
            erased=row.deleted == int(Gone.ERASED),
            holder=None if row.holder_id is None else (row.holder_kind, row.holder_id),
            origin=decode(row.field_versions),
            about=str(people.get(row.id, "")),
        )
        for row in server.rows("record")
    }


def _reopens(row: Row[Any]) -> bool:
    """Say whether an edit opened a conflict again."""
    is_decision = row.kind == "conflict" and row.status == "applied" and row.new is not None
    return is_decision and msgspec.json.decode(row.new).get("state") == "open"


def _about(record: ServerRecord) -> Key:
    return str(record.fields.get("record_kind")), str(record.fields.get("record_id"))


def _holder_of(key: Key, fields: Mapping[str, Any]) -> Key | None:
    if key[0] not in {"history", "conflict"}:
        return None
    return str(fields.get("record_kind")), str(fields.get("record_id"))


def _may_be_refused(entry: OutboxEntry) -> bool:
    """Say whether a refusal is one that losing sight of a citizen explains (SYNC S5, S11)."""
    if entry.kind == "commitment":
        return entry.reason == "group_refused"
    if entry.kind == "partner_request":
        # Somebody else handed it over meanwhile.
        return entry.reason == "not_allowed" and entry.field == "owner"
    reasons = {"not_allowed", "group_refused", "erased", "gone"}
    return KINDS[entry.kind].audience.personal and entry.reason in reasons


def names_of(findings: Iterable[str]) -> set[str]:
    """Return the short names of findings."""
    return {finding.partition(":")[0] for finding in findings}
