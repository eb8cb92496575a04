"""A laptop in memory that speaks to a `SyncSession` without any line between: for tests of the server alone.

It keeps rows as the protocol says, and checks the proof of every sync against its own sums.
"""

import hashlib
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import uuid_utils

from fieldvisit_sync.clock import Clock
from fieldvisit_sync.protocol.messages import (
    BatchHead,
    Mutation,
    MutationResult,
    Present,
    Proof,
    Row,
    SyncAnswer,
    SyncRequest,
)
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.schema.registry import KINDS, SCHEMA_VERSION, kinds_at
from fieldvisit_sync.server.database import Database
from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.stamps import to_stamp
from fieldvisit_sync.server.sync_handler import SyncSession

MUNICIPALITY = "0999"
Key = tuple[str, str]


def new_id() -> str:
    """Return a UUIDv7."""
    return str(uuid_utils.uuid7())


def identity_of(name: str, role: Role, municipality: str = MUNICIPALITY, device: str = "1") -> Identity:
    """Return the identity of a person by name; the same name gives the same user."""
    user = str(uuid.uuid5(uuid.NAMESPACE_OID, f"{municipality}/{name}"))
    return Identity(f"{name}-{device}", user, municipality, role)


@dataclass
class BareLaptop:
    """One device.

    Attributes:
        database: the server's.
        clock: the server's and the laptop's.
        identity: who uses it.
        rows: what the laptop holds.
        dropped: every record it was told to drop.
        received: rows of the last sync.
        cursor: position in the feed.
    """

    database: Database
    clock: Clock
    identity: Identity
    rows: dict[Key, Row] = field(default_factory=dict)
    dropped: list[Key] = field(default_factory=list)
    received: list[Row] = field(default_factory=list)
    cursor: str | None = None
    page_rows: int = 5000
    schema: int = SCHEMA_VERSION

    @property
    def user(self) -> str:
        """Id of the user."""
        return self.identity.user

    def edit(
        self,
        kind: str,
        record: str | None = None,
        /,
        *,
        at: str | None = None,
        group: str | None = None,
        **new: Any,
    ) -> Mutation:
        """Return an edit of a record as the laptop holds it, or of a new one."""
        record = record or new_id()
        held = self.rows.get((kind, record))
        fields = held.fields if held else {}
        return Mutation(
            id=new_id(),
            kind=kind,
            record=record,
            base=held.version if held else 0,
            new=new,
            old={name: fields[name] for name in new if fields.get(name) is not None},
            at=at or to_stamp(self.clock.now()),
            group=group,
        )

    def deletion(self, kind: str, record: str) -> Mutation:
        """Return the deletion of a record as the laptop holds it."""
        held = self.rows[kind, record]
        return Mutation(
            id=new_id(),
            kind=kind,
            record=record,
            op="delete",
            base=held.version,
            old=held.fields,
            at=to_stamp(self.clock.now()),
        )

    def request(self, **header: Any) -> SyncRequest:
        """Return a header from where the laptop is."""
        return SyncRequest(
            schema=self.schema,
            cursor=self.cursor,
            device_time=to_stamp(self.clock.now()),
            page_rows=self.page_rows,
            **header,
        )

    def ask(self, *frames: Sequence[Mutation], **header: Any) -> SyncAnswer:
        """Send one request and return the answer without storing anything."""
        session = SyncSession(self.database, self.clock, self.identity)
        if frames and "batch" not in header:
            header["batch"] = BatchHead(id=new_id(), frames=len(frames))
        session.begin(self.request(**header))
        for frame in frames:
            session.take_frame(list(frame))
        return session.answer()

    def store(self, answer: SyncAnswer, *sent: Mutation) -> None:
        """Store an answer: what was taken as sent, drops, rows, cursor."""
        by_id = {mutation.id: mutation for mutation in sent}
        for result in answer.batch.results if answer.batch else []:
            mutation = by_id.get(result.id)
            # What is offered again after a restore is told back.
            if mutation is not None and result.status == "applied" and mutation.before is None:
                self._keep_own(mutation, result)
        for drop in answer.drops:
            self._drop((drop.kind, drop.id))
        for stretch in answer.present:
            self._compare(stretch)
        for row in answer.rows:
            self.received.append(row)
            if row.deleted:
                self.rows.pop((row.kind, row.id), None)
            else:
                self.rows[row.kind, row.id] = row
        self.cursor = answer.cursor

    def sync(self, *mutations: Mutation) -> list[MutationResult]:
        """Push the edits in one frame, read all pages, check the proof; return the results."""
        self.received = []
        answer = self.ask(*([mutations] if mutations else []))
        results = answer.batch.results if answer.batch else []
        self.store(answer, *mutations)
        while answer.more:
            answer = self.ask()
            self.store(answer)
        assert answer.proof is not None
        known = kinds_at(self.schema)
        told = {kind: proof for kind, proof in answer.proof.items() if kind in known}
        assert told == self.proof(), "the proof differs"
        return results

    def push(self, *mutations: Mutation) -> None:
        """Sync edits that must all be taken as they are."""
        results = self.sync(*mutations)
        assert [(result.status, result.reason, result.field) for result in results] == [
            ("applied", None, None)
        ] * len(mutations)

    def fields(self, kind: str, record: str) -> dict[str, Any]:
        """Return the fields of a record that the laptop holds, empty ones left out."""
        return {name: value for name, value in self.rows[kind, record].fields.items() if value is not None}

    def of_kind(self, kind: str) -> list[Row]:
        """Return all rows of a kind, by id."""
        return [row for key, row in sorted(self.rows.items()) if key[0] == kind]

    def proof(self) -> dict[str, Proof]:
        """Return the laptop's half of the proof, summed here from the definition (SYNC "Proof")."""
        sums: dict[str, list[int]] = {}
        for (kind, record), row in self.rows.items():
            text = f"{kind}\0{record}\0{row.version}".encode()
            digest = int.from_bytes(hashlib.blake2b(text, digest_size=16).digest(), "big")
            sums.setdefault(kind, []).append(digest)
        return {
            kind: Proof(count=len(digests), digest=f"{sum(digests) % 2**128:032x}")
            for kind, digests in sums.items()
        }

    def _keep_own(self, mutation: Mutation, result: MutationResult) -> None:
        key = (mutation.kind, mutation.record)
        if not KINDS[mutation.kind].audience.read:
            return
        if mutation.op == "delete":
            self.rows.pop(key, None)
            return
        held = self.rows.get(key)
        fields = {**(held.fields if held else {}), **mutation.new}
        self.rows[key] = Row(kind=key[0], id=key[1], version=result.version, fields=fields)

    def _compare(self, stretch: Present) -> None:
        there = {str(uuid.UUID(bytes=stretch.ids[at : at + 16])) for at in range(0, len(stretch.ids), 16)}
        for kind, record in list(self.rows):
            inside = stretch.down_to <= record and (not stretch.below or record < stretch.below)
            if kind == stretch.kind and inside and record not in there:
                del self.rows[kind, record]

    def _drop(self, key: Key) -> None:
        self.dropped.append(key)
        self.rows.pop(key, None)
        for other, row in list(self.rows.items()):
            if (row.fields.get("record_kind"), row.fields.get("record_id")) == key:
                del self.rows[other]
