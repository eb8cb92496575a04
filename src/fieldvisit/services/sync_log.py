"""The log of past syncs: what each one did, in counts and ids, never in content (the button "Log" of the sync screen)."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from fieldvisit.domain.clock import format_stamp, parse_stamp
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.state import get_state, set_state

KEPT = 60
"""Syncs that are remembered."""

_STATE = "sync_log"


@dataclass(frozen=True, slots=True, kw_only=True)
class PastSync:
    """One sync that ended.

    Attributes:
        started: when it began.
        ended: when it was over, or the line broke.
        result: done, cut, cancelled or refused.
        sent: changes of mine that the server answered.
        received: records that came.
        dropped: records that left my scope and were removed.
        refused: changes that came back.
        conflicts: open conflicts afterwards.
        pending: changes that waited afterwards.
        proof_ok: counts and digests agreed; None when it ended before the proof.
        mended: records that differed from the server's and were repaired.
        merged: pairs of history ids, mine and somebody else's, that met in one record without a conflict.
    """

    started: datetime
    ended: datetime
    result: str
    sent: int = 0
    received: int = 0
    dropped: int = 0
    refused: int = 0
    conflicts: int = 0
    pending: int = 0
    proof_ok: bool | None = None
    mended: int = 0
    merged: tuple[tuple[str, str], ...] = ()


def note_sync(workspace: Workspace, past: PastSync) -> None:
    """Remember a sync; the oldest ones are forgotten."""
    values = asdict(past) | {"started": format_stamp(past.started), "ended": format_stamp(past.ended)}
    # Which edits met is told nowhere else; counts may go with a power cut.
    with workspace.store.maintain(unhurried=not past.merged, patient=True) as connection:
        kept = get_state(connection, _STATE) or []
        set_state(connection, _STATE, [*kept, values][-KEPT:])


def past_syncs(workspace: Workspace, *, since: datetime | None = None) -> Sequence[PastSync]:
    """Return the remembered syncs that ended since a moment, the latest first."""
    with workspace.store.read() as reader:
        kept: list[dict[str, Any]] = get_state(reader.connection, _STATE) or []
    found = [_past(values) for values in reversed(kept)]
    return [past for past in found if since is None or past.ended >= since]


def _past(values: dict[str, Any]) -> PastSync:
    return PastSync(
        **{
            **values,
            "started": parse_stamp(values["started"]),
            "ended": parse_stamp(values["ended"]),
            "merged": tuple((mine, theirs) for mine, theirs in values["merged"]),
        }
    )
