"""What a sync did, and its proof in words (SYNC S10)."""

from dataclasses import dataclass, field

from fieldvisit.domain.clock_error import clock_error, clock_sentence
from fieldvisit.sync_client.files import FileReport


@dataclass(slots=True)
class ProofReport:
    """The comparison of counts and digests, and what was repaired because of it (SYNC S10).

    Attributes:
        ok: True when both sides agree; None when the sync ended before that was known.
        scopes: number of kinds that were compared.
        differing: kinds that differ still.
        repaired: kind to what became of single records: fetched, removed, replaced, with counts.
        recounted_here: kinds whose records were right and whose sum here was wrong.
        recounted_there: the same on the server.
        standing: records that differ because an edit of them waits for a decision here; they do not count.
        content_checked: this sync ended a comparison of all contents.
    """

    ok: bool | None = None
    scopes: int = 0
    differing: list[str] = field(default_factory=list)
    repaired: dict[str, dict[str, int]] = field(default_factory=dict)
    recounted_here: list[str] = field(default_factory=list)
    recounted_there: list[str] = field(default_factory=list)
    standing: int = 0
    content_checked: bool = False

    @property
    def repaired_records(self) -> int:
        """How many records were repaired."""
        return sum(sum(counts.values()) for counts in self.repaired.values())

    @property
    def was_needed(self) -> bool:
        """Whether anything was mended because of it."""
        return bool(self.repaired or self.recounted_here or self.recounted_there)

    def as_json(self) -> dict[str, object]:
        """Return the value of `proof` in `fieldvisit sync --json`."""
        return {
            "ok": self.ok,
            "scopes": self.scopes,
            "differing": self.differing,
            "repaired": self.repaired,
            "recounted": {"here": self.recounted_here, "server": self.recounted_there},
            "standing": self.standing,
            "content_checked": self.content_checked,
        }


@dataclass(slots=True)
class SyncReport:
    """Counts of one sync; `changed` maps kind to the ids that arrived.

    Attributes:
        result: done, cut (the line broke), or cancelled; everything counted so far is stored in any case.
        sent: changes of a person that the server answered.
        received: rows that were stored.
        refused: changes that came back with a reason.
        dropped: records that left the scope and were removed.
        met: an edit of mine met somebody else's on the server.
        stored_answer: True when the server answered a batch from what it had kept.
        conflicts: open conflicts on this laptop now.
        pending: changes that wait now.
        proof: the comparison of both sides at the end.
        clock_offset_s: how far this computer's clock is behind the server's, in seconds; 0 below two.
        files: contents of attachments that went over the line.
        files_waiting: contents that the server does not have yet.
    """

    result: str = "done"
    sent: int = 0
    received: int = 0
    refused: int = 0
    dropped: list[tuple[str, str]] = field(default_factory=list)
    met: bool = False
    stored_answer: bool = False
    conflicts: int = 0
    pending: int = 0
    proof: ProofReport = field(default_factory=ProofReport)
    changed: dict[str, list[str]] = field(default_factory=dict)
    requests: int = 0
    bytes_up: int = 0
    bytes_down: int = 0
    seconds: float = 0.0
    clock_offset_s: float = 0.0
    finished_at: str | None = None
    files: FileReport = field(default_factory=FileReport)
    files_waiting: int = 0

    @property
    def proof_ok(self) -> bool | None:
        """Whether both sides agree; None when the sync ended before that was known."""
        return self.proof.ok

    @property
    def proof_scopes(self) -> int:
        """How many kinds were compared."""
        return self.proof.scopes

    @property
    def differing(self) -> list[str]:
        """Kinds whose proof differs still."""
        return self.proof.differing

    def as_json(self) -> dict[str, object]:
        """Return the document of `fieldvisit sync --json` (CLI)."""
        return {
            "result": self.result,
            "sent": self.sent,
            "received": self.received,
            "conflicts": self.conflicts,
            "refused": self.refused,
            "dropped": len(self.dropped),
            "pending": self.pending,
            "proof": self.proof.as_json(),
            "files": {
                "sent": self.files.sent,
                "fetched": self.files.fetched,
                "waiting": self.files_waiting,
            },
            "requests": self.requests,
            "bytes_up": self.bytes_up,
            "bytes_down": self.bytes_down,
            "seconds": round(self.seconds, 3),
            "clock_offset_s": round(self.clock_offset_s),
            "warning": clock_sentence(error) if (error := clock_error(self.clock_offset_s)) else None,
        }
