"""Writing down who looked at which citizen and why (G8), also offline.

Each row's `chain` is the hash of this device's row before it and of this row's content digest, as the server's own rows
are chained: content can be deleted after its time, and the chain still shows that no row was taken out or changed.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping

from fieldvisit.domain.clock import format_stamp
from fieldvisit.domain.records.read_audit import ReadAudit
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.outbox import new_id
from fieldvisit.store.state import get_state, set_state
from fieldvisit.store.writer import Writer

CHAIN_STATE = "read_chain"
_START = "0" * 64


def log_read(writer: Writer, action: str, purpose: str, candidates: Iterable[str] = ()) -> None:
    """Write one row for every candidate that was shown, or one without a candidate when none was.

    Args:
        writer: the transaction that also reads what is shown.
        action: `search`, `open`, `present`, `list` or `shortlist`.
        purpose: why, in the person's words or the product's.
        candidates: record ids.
    """
    chain = str(get_state(writer.connection, CHAIN_STATE) or _START)
    shown: list[str | None] = [*candidates]
    rows: dict[str, dict[str, str | None]] = {}
    for candidate in shown or [None]:
        content: dict[str, str | None] = {
            "action": action,
            "candidate": candidate,
            "purpose": purpose,
            "by": writer.user,
            "at": format_stamp(writer.now),
        }
        digest = digest_of(content)
        chain = hashlib.sha256(f"{chain}{digest}".encode()).hexdigest()
        rows[new_id()] = {**content, "content_digest": digest, "chain": chain}
    # In bulk, since that leaves no way back: what was looked at cannot be undone.
    writer.create_many(ReadAudit.KIND, rows)
    set_state(writer.connection, CHAIN_STATE, chain)


def log_sight(workspace: Workspace, action: str, purposes: Mapping[str, str]) -> None:
    """Write down that people stood in a list, before it is shown: once a day for each purpose.

    A list is read again at every change of the page behind it; one row says that it was looked at that day.

    Args:
        workspace: the open profile.
        action: a stable word, `list` or `shortlist`.
        purposes: candidate's record id to why.
    """
    with workspace.store.read() as reader:
        seen = {
            (row.candidate, row.purpose)
            for row in reader.find(ReadAudit, action=action, candidate=tuple(purposes), by=workspace.who.user)
            if row.at is not None and workspace.local_day(row.at) == workspace.today
        }
    new = {person: why for person, why in purposes.items() if (person, why) not in seen}
    if new:
        with workspace.store.write(f"candidate.{action}") as writer:
            for person, why in new.items():
                log_read(writer, action, why, [person])


def digest_of(content: dict[str, str | None]) -> str:
    """Return the digest of a row's content: SHA-256 of its compact JSON with sorted keys, 64 hex digits."""
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
