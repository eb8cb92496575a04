"""An order to wipe this profile that was taken and is not confirmed yet, in a file of its own beside the store.

It is written before the first key goes and removed when the server has the confirmation, so that a stop at any point
is caught up by the next start. It opens nothing.
"""

from pathlib import Path

import msgspec
from sqlalchemy import Connection, func, select

from fieldvisit.store.errors import DiskError
from fieldvisit.store.outbox import OutboxState
from fieldvisit.store.tables import OUTBOX
from fieldvisit_sync.durability import replace_through, write_through
from fieldvisit_sync.schema.registry import KINDS

_FILE = "wipe.pending"
_NEVER_TAKEN = (OutboxState.OPEN, OutboxState.HELD, OutboxState.SENT, OutboxState.REFUSED)


class PendingWipe(msgspec.Struct, frozen=True, kw_only=True):
    """What has to be done and told.

    Attributes:
        server: address of the server.
        device: id of this device.
        nonce: of the order; authorises the confirmation. Empty when the user decided it: then nobody waits for one.
        given_up: kind to the number of changes that go unsent.
        destroyed: keys and files are gone; only the confirmation is left. What lies in the folder by now is somebody's
            new profile.
    """

    server: str
    device: str
    nonce: str
    given_up: dict[str, int]
    destroyed: bool = False


def count_given_up(connection: Connection) -> dict[str, int]:
    """Return how many changes of a person the server never took, by kind."""
    query = (
        select(OUTBOX.c.kind, func.count()).where(OUTBOX.c.state.in_(_NEVER_TAKEN)).group_by(OUTBOX.c.kind)
    )
    return {row[0]: row[1] for row in connection.execute(query) if KINDS[row[0]].counted}


def keep_wipe(folder: Path, wipe: PendingWipe) -> None:
    """Note a wipe durably.

    Raises:
        DiskError: the disk refuses.
    """
    target = folder / _FILE
    draft = target.with_name(f".{_FILE}.draft")
    try:
        write_through(draft, msgspec.json.encode(wipe))
        replace_through(draft, target)
    except OSError:
        raise DiskError from None


def read_wipe(folder: Path) -> PendingWipe | None:
    """Return the wipe that waits in a profile folder; None when there is none."""
    try:
        return msgspec.json.decode((folder / _FILE).read_bytes(), type=PendingWipe)
    except (OSError, msgspec.DecodeError):
        return None


def forget_wipe(folder: Path) -> None:
    """Remove the note: the server knows."""
    (folder / _FILE).unlink(missing_ok=True)
