"""The messages of `POST /v1/sync` (SYNC "One request").

A request is a header and numbered frames of mutations; an answer carries the results of the batch, one page of
changes, and on the last page the proof. Values of fields are those of `schema.field.Type`.
"""

from typing import Any, Literal

import msgspec

from fieldvisit_sync.protocol.narrowing import Findings, Question

PROTOCOL_VERSION = 1
"""The protocol version this build speaks."""

MAX_MUTATIONS_IN_BATCH = 5_000
"""Most mutations of one batch (SECURITY "Limits")."""

PAGE_ROWS = 5_000
"""Rows of a page when the laptop names no number (SYNC "First sync")."""


class Before(msgspec.Struct, omit_defaults=True, kw_only=True):
    """What goes with an edit from before a restore, of which the server may know nothing any more (SYNC "Epoch").

    Attributes:
        was: the record version that the server once gave the edit; 0 when it was never answered.
        rest: the record as its author saw it, for the case that the server has lost the record itself.
    """

    was: int = 0
    rest: dict[str, Any] = {}


class Mutation(msgspec.Struct, omit_defaults=True, kw_only=True):
    """One edit of one record, frozen once sent.

    Attributes:
        id: UUIDv7; repeats are free of effect.
        kind: the record's kind.
        record: the record's id.
        op: put (create or edit) or delete.
        base: the record version the author saw; 0 for a new record.
        new: field to new value; only the fields that were changed.
        old: field to the value the author saw; absent means empty.
        at: edit time (STAMP) by the laptop's clock plus the measured offset.
        group: mutations with the same group apply together or not at all.
        before: set when `base` was seen before a restore, or before a long absence.
    """

    id: str
    kind: str
    record: str
    op: Literal["put", "delete"] = "put"
    base: int = 0
    new: dict[str, Any] = {}
    old: dict[str, Any] = {}
    at: str
    group: str | None = None
    before: Before | None = None


class BatchHead(msgspec.Struct, omit_defaults=True, kw_only=True):
    """What the frames behind the header are: frames `first` to `frames` - 1 of batch `id`."""

    id: str
    frames: int
    first: int = 0


class SyncRequest(msgspec.Struct, omit_defaults=True, kw_only=True):
    """The header of a sync request.

    Attributes:
        protocol: protocol version of the laptop.
        schema: schema version of the laptop.
        cursor: opaque position of the last page that was stored; None at the first sync.
        batch: the batch whose frames follow; None when nothing is sent.
        resume: id of a batch that was sent without an answer; asks what of it was taken, sends nothing. The batch is
            closed by it: no frame of it that is still on its way has an effect, the rest goes out in another batch.
        resume_from: results of the frames before this one are stored on the laptop and are not told again.
        acknowledged: batches whose results are stored on the laptop; the server may forget them.
        page_rows: most rows of the answer's page.
        device_time: the laptop's uncorrected wall time (STAMP).
        prove: ask for counts and digests on the last page.
        continues: an earlier request of the same sync, or one that was cut, has stored a page meanwhile: edits that
            follow may be older than it.
        removed: records that this laptop has removed since its enrolment because they left the scope; 0 when the server
            knows the number already.
        narrow: what the laptop wants to know about a difference; answered on the last page.
        in_parts: the answer may come as several frames, each an answer with a cursor of its own: after a cut the laptop
            goes on behind the last one that arrived whole (SYNC S7).
    """

    protocol: int = PROTOCOL_VERSION
    schema: int
    cursor: str | None = None
    batch: BatchHead | None = None
    resume: str | None = None
    resume_from: int = 0
    acknowledged: list[str] = []
    page_rows: int = PAGE_ROWS
    device_time: str
    prove: bool = True
    continues: bool = False
    removed: int = 0
    narrow: Question | None = None
    in_parts: bool = False


class JsonSyncRequest(msgspec.Struct, kw_only=True):
    """The whole request in one JSON document, for people and fuzzers."""

    header: SyncRequest
    frames: list[list[Mutation]] = []


class MutationResult(msgspec.Struct, omit_defaults=True, kw_only=True):
    """What became of one mutation.

    Attributes:
        id: the mutation.
        status: applied (as sent), merged (with somebody else's edit), conflict (both values are kept), refused.
        version: the record's version afterwards; 0 when refused.
        reason: a code of `protocol.reasons` when refused.
        field: the field the refusal is about, where it is about one.
    """

    id: str
    status: Literal["applied", "merged", "conflict", "refused"]
    version: int = 0
    reason: str | None = None
    field: str | None = None


class BatchAnswer(msgspec.Struct, omit_defaults=True, kw_only=True):
    """The results of a batch so far, the same bytes at every repetition (S6).

    Attributes:
        id: the batch.
        frames: frames committed so far, counted from the first.
        results: one per mutation of the committed frames, in their order; parts of an answer share them out.
        stored: True when no frame was applied by this request: the answer was kept from an earlier one.
    """

    id: str
    frames: int
    results: list[MutationResult] = []
    stored: bool = False


class Row(msgspec.Struct, omit_defaults=True, kw_only=True):
    """One record as the server holds it; `deleted` rows carry no fields."""

    kind: str
    id: str
    version: int
    fields: dict[str, Any] = {}
    deleted: bool = False


class Drop(msgspec.Struct, omit_defaults=True, kw_only=True):
    """A record that left the laptop's scope; it is removed before anything else is applied (S5).

    Attributes:
        kind: its kind.
        id: its id.
        erased: the person it is about was erased: nothing of him stays, also not at whom was looked (S12).
    """

    kind: str
    id: str
    erased: bool = False


class Present(msgspec.Struct, omit_defaults=True, kw_only=True):
    """A stretch of one kind with every record of it that the laptop may hold; what it has there besides is gone.

    Attributes:
        kind: the kind.
        below: the stretch lies below this id; empty for the greatest ids.
        down_to: the last id of the stretch; empty when it goes down to the least.
        ids: 16 bytes for every record, greatest first.
    """

    kind: str
    below: str = ""
    down_to: str = ""
    ids: bytes = b""


class Proof(msgspec.Struct, kw_only=True):
    """Count and digest of one kind over the user's scope (SYNC "Proof"); digest in 32 hex digits."""

    count: int
    digest: str


class SyncAnswer(msgspec.Struct, omit_defaults=True, kw_only=True):
    """The answer to a sync request.

    Attributes:
        epoch: id of the server database; new after every restore.
        server_time: STAMP at which the answer was made.
        batch: results of the batch that was sent or asked for.
        drops: records to remove first.
        present: what is still there, for a laptop that cannot know what is gone: after a restore, after a long absence.
        rows: records to store.
        stale: nothing that came with this request was taken: the laptop has to compare first.
        cursor: position behind this page.
        more: True when further pages wait.
        proof: kind to count and digest, on the last page only; kinds without records are left out.
        schema: schema version of the server; an answer that names none is from version 1.
        too_old: True when the laptop is more than `VERSIONS_TOGETHER` versions behind: its edits are taken and what left
            its scope is told, but nothing else until it is upgraded.
        narrowed: the answer to `narrow`, on the last page only.
    """

    epoch: str
    server_time: str
    batch: BatchAnswer | None = None
    drops: list[Drop] = []
    present: list[Present] = []
    rows: list[Row] = []
    stale: bool = False
    cursor: str
    more: bool = False
    proof: dict[str, Proof] | None = None
    schema: int = 1
    too_old: bool = False
    narrowed: Findings | None = None


class ErrorAnswer(msgspec.Struct, omit_defaults=True, kw_only=True):
    """Every answer that is not a success: a code of `protocol.reasons` and a sentence without personal data.

    Attributes:
        code: stable word for programs.
        message: plain Danish for people.
        wipe_order: signed order of a blocked device (SYNC S11), else None.
    """

    code: str
    message: str
    wipe_order: str | None = None
