"""Takes a frame of mutations in one transaction: check, merge, write, consequences, grants.

The order matters: records are merged first, sequence numbers taken late, and what follows from a change (withdrawn
consents, who may see what) is worked out from the records as they then stand.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from sqlalchemy import Connection

from fieldvisit_sync.protocol.messages import Mutation, MutationResult
from fieldvisit_sync.protocol.reasons import Refusal
from fieldvisit_sync.schema.audience import Scope
from fieldvisit_sync.schema.kind import Kind
from fieldvisit_sync.schema.registry import KINDS
from fieldvisit_sync.server.audience_grants import needs_order, renew_grants
from fieldvisit_sync.server.author import Author
from fieldvisit_sync.server.authorship import signed
from fieldvisit_sync.server.conflicts import decide, owner_of
from fieldvisit_sync.server.drops_told_again import tell_drops_again
from fieldvisit_sync.server.effects import close_withdrawn_entries, send_partner_requests
from fieldvisit_sync.server.era import Era
from fieldvisit_sync.server.erased_people import without_erased
from fieldvisit_sync.server.history import known_results, note_edit
from fieldvisit_sync.server.lost_edits import forget_lost, is_bare, lost_is_gone, with_rest
from fieldvisit_sync.server.mutation_check import check_fields, check_mutation, check_room, readable_old
from fieldvisit_sync.server.plain_records import PlainRecords
from fieldvisit_sync.server.record_edit import RecordEdit
from fieldvisit_sync.server.record_ids import is_id
from fieldvisit_sync.server.refused import RefusedError
from fieldvisit_sync.server.sequence import lock_order
from fieldvisit_sync.server.stored_record import Key
from fieldvisit_sync.server.unit_identity import check_merge, merge_by_p_number
from fieldvisit_sync.server.unit_merges import follow_merges
from fieldvisit_sync.server.unit_references import UNIT
from fieldvisit_sync.server.workspace import Workspace
from fieldvisit_sync.server.write_rights import WriteRights


@dataclass(frozen=True, slots=True)
class Applied:
    """What a frame did.

    Attributes:
        results: one per mutation, in their order.
        first_seq: first sequence number it took; 0 when it changed nothing.
        last_seq: last one.
    """

    results: list[MutationResult]
    first_seq: int
    last_seq: int


def apply_frame(
    connection: Connection, author: Author, mutations: Sequence[Mutation], era: Era | None = None
) -> Applied:
    """Take the mutations of one frame inside a writing transaction.

    Args:
        connection: the transaction; the caller commits it, and repeats the whole when it could not be serialized.
        author: whose edits.
        mutations: in the order in which they were made.
        era: the present epoch, when the transaction has read it.
    """
    frame = _Frame(Workspace(connection, author.identity.municipality, era), author, mutations)
    return frame.apply()


class _Frame:
    """One frame on its way through the transaction."""

    def __init__(self, desk: Workspace, author: Author, mutations: Sequence[Mutation]) -> None:
        self._desk = desk
        self._author = author
        self._mutations = mutations
        self._rights = WriteRights(desk, author)
        self._plain = PlainRecords(desk, author)
        self._sound: dict[int, Kind] = {}
        self._known: dict[str, MutationResult | None] = {}

    def apply(self) -> Applied:
        early = self._check_shapes()
        sound = [self._mutations[place] for place in self._sound]
        if any(needs_order(mutation) for mutation in sound):
            lock_order(self._desk.connection, self._desk.municipality)
        self._known = known_results(self._desk, self._author, sound) if sound else {}
        self._load(sound)
        results: list[MutationResult] = []
        for places in _groups(self._mutations):
            results += self._apply_group(places, early)
        send_partner_requests(self._desk, self._author)
        merge_by_p_number(self._desk, self._author)
        self._desk.flush()
        follow_merges(self._desk, self._author, self._mutations)
        self._desk.flush()
        close_withdrawn_entries(self._desk, self._author)
        self._desk.flush()
        renew_grants(self._desk, self._author)
        tell_drops_again(self._desk, self._author, self._taken_about_people(results))
        return Applied(results, self._desk.first_seq, self._desk.last_seq)

    def _taken_about_people(self, results: Sequence[MutationResult]) -> Iterator[Key]:
        for mutation, result in zip(self._mutations, results, strict=True):
            if result.status != "refused" and KINDS[mutation.kind].audience.personal:
                yield mutation.kind, mutation.record

    def _check_shapes(self) -> dict[int, RefusedError]:
        refused: dict[int, RefusedError] = {}
        for place, mutation in enumerate(self._mutations):
            try:
                self._sound[place] = check_mutation(mutation, self._author)
            except RefusedError as error:
                refused[place] = error
        return refused

    def _load(self, sound: Sequence[Mutation]) -> None:
        """Read all that the frame needs, in few statements."""
        desk = self._desk
        desk.load((mutation.kind, mutation.record) for mutation in sound)
        about: list[Key] = []
        for mutation in sound:
            record = desk.get((mutation.kind, mutation.record))
            if mutation.kind == "conflict" and record is not None:
                about.append(owner_of(record))
            elif record is not None:
                waiting = record.standing.open.values()
                about += [("conflict", known.id) for together in waiting for known in together]
        desk.load(about)
        personal = [mutation for mutation in sound if KINDS[mutation.kind].audience.personal]
        candidates = [mutation.new.get("candidate") for mutation in personal]
        desk.load(("candidate", record) for record in candidates if isinstance(record, str) and is_id(record))
        role = self._author.identity.role
        granted = (each for each in sound if KINDS[each.kind].audience.scope(role) is Scope.GRANTED)
        self._rights.prepare(
            [
                *((mutation.kind, mutation.record) for mutation in (*personal, *granted)),
                *(("candidate", record) for record in candidates if isinstance(record, str)),
                *about,
            ]
        )

    def _apply_group(self, places: Sequence[int], early: dict[int, RefusedError]) -> list[MutationResult]:
        """Take edits that apply together or not at all."""
        mark = self._desk.mark()
        made: list[str] = []
        results: list[MutationResult] = []
        refused = False
        for place in places:
            mutation = self._mutations[place]
            try:
                if place in early:
                    raise early[place]
                new_to_us = mutation.id not in self._known
                results.append(self._apply_one(self._sound[place], mutation))
                if new_to_us:
                    made.append(mutation.id)
            except RefusedError as error:
                refused = True
                results.append(_refusal(mutation, error.reason, error.field))
        if not refused:
            return results
        self._desk.rewind(mark)
        for mutation_id in made:
            del self._known[mutation_id]
        return [
            result
            if result.status == "refused" or self._known.get(result.id)
            else _refusal(mutation, Refusal.GROUP_REFUSED)
            for result, mutation in zip(results, (self._mutations[place] for place in places), strict=True)
        ]

    def _apply_one(self, kind: Kind, mutation: Mutation) -> MutationResult:
        if mutation.id in self._known:
            before = self._known[mutation.id]
            if before is None:
                raise RefusedError(Refusal.NOT_ALLOWED)
            return before
        desk, author = self._desk, self._author
        record = desk.get((mutation.kind, mutation.record))
        if record is None:
            made = self._plain.make(kind, mutation)
            if made is not None:
                self._known[mutation.id] = made
                return made
        if record is None or is_bare(record):
            mutation = with_rest(mutation)
        held = () if record is None else record.fields
        new = without_erased(desk, mutation, check_fields(kind, mutation, author, held), record)
        if lost_is_gone(mutation, record):
            result = forget_lost(desk, author, mutation)
        elif kind.name == "conflict":
            result = self._decide(mutation, new)
        else:
            self._rights.check(kind, mutation, new, record)
            check_room(kind, new, {} if record is None else record.fields)
            if kind.name == UNIT:
                check_merge(desk, mutation.record, new, self._mutations)
            if kind.name == "read_audit" and record is not None:
                raise RefusedError(Refusal.LOCKED)
            true = signed(desk, author, mutation, new, record)
            values = (true, readable_old(kind, mutation, author))
            anew = record is not None and self._rights.makes_anew(mutation, record)
            edit = RecordEdit(desk, author, kind, mutation, values, made_anew=anew, as_sent=true == new)
            result = edit.delete(record) if mutation.op == "delete" else edit.put(record)
        self._known[mutation.id] = result
        return result

    def _decide(self, mutation: Mutation, new: dict[str, object]) -> MutationResult:
        conflict = self._desk.get((mutation.kind, mutation.record))
        about = None if conflict is None else self._desk.get(owner_of(conflict))
        if conflict is None or about is None:
            raise RefusedError(Refusal.NOT_ALLOWED)
        self._rights.check_decision(KINDS[about.kind], about)
        result = decide(self._desk, self._author, mutation, new)
        note_edit(self._desk, self._author, mutation, result, ({"state": conflict.field("state")}, new))
        return result


def _groups(mutations: Sequence[Mutation]) -> Iterator[list[int]]:
    """Yield the places of mutations that apply together."""
    keyed = groupby(range(len(mutations)), key=lambda place: mutations[place].group or place)
    return (list(places) for _, places in keyed)


def _refusal(mutation: Mutation, reason: Refusal, field: str | None = None) -> MutationResult:
    return MutationResult(id=mutation.id, status="refused", reason=reason.value, field=field)
