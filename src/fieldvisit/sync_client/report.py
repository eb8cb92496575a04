"""What a sync did, and its proof in words (SYNC S10)."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class SyncReport:
    """Counts of one sync; `changed` maps kind to the ids that arrived.

    Attributes:
        result: done, cut (the line broke), or cancelled; everything counted so far is stored in any case.
        sent: changes of a person that the server answered.
        received: rows that were stored.
        refused: changes that came back with a reason.
        dropped: records that left the scope and were removed.
        stored_answer: True when the server answered a batch from what it had kept.
        conflicts: open conflicts on this laptop now.
        pending: changes that wait now.
        proof_ok: True when counts and digests agree; None when the sync ended before the proof.
        proof_scopes: number of kinds that were compared.
        differing: kinds whose proof differs.
    """

    result: str = "done"
    sent: int = 0
    received: int = 0
    refused: int = 0
    dropped: list[tuple[str, str]] = field(default_factory=list)
    stored_answer: bool = False
    conflicts: int = 0
    pending: int = 0
    proof_ok: bool | None = None
    proof_scopes: int = 0
    differing: list[str] = field(default_factory=list)
    changed: dict[str, list[str]] = field(default_factory=dict)
    requests: int = 0
    bytes_up: int = 0
    bytes_down: int = 0
    seconds: float = 0.0
    finished_at: str | None = None

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
            "proof": {"ok": self.proof_ok, "scopes": self.proof_scopes, "differing": self.differing},
            "requests": self.requests,
            "bytes_up": self.bytes_up,
            "bytes_down": self.bytes_down,
            "seconds": round(self.seconds, 3),
        }
