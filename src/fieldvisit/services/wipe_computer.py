"""Wiping this profile because its server ordered it (SYNC S11) or its user hands the laptop in: keys first, then the files.

What speaks to the server about it is `obey_wipe`: a command that only reads loads no network.
"""

from pathlib import Path

import msgspec

from fieldvisit.services.computer_keys import check_passphrase
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.keys import Vault
from fieldvisit.store.pending_wipe import (
    PendingWipe,
    count_given_up,
    forget_wipe,
    keep_wipe,
    read_wipe,
)

UNSENT = "unsent"
"""Code of the problem that changes wait which nobody else has."""


def is_ordered(folder: Path) -> bool:
    """Say whether the profile in a folder is to be destroyed."""
    wipe = read_wipe(folder)
    return wipe is not None and not wipe.destroyed


def order_own_wipe(workspace: Workspace, passphrase: str) -> None:
    """Note that the user wants everything here gone; whoever holds the profile closes it and lets `destroy_ordered` delete it.

    Noted on the disk before the first key goes, so that a stop in between is caught up by the next start.

    Raises:
        ProblemError: changes wait that the server never took (SECURITY "a laptop that is handed in"), or the passphrase is
            wrong; nothing is deleted.
        DiskError: it cannot be noted; nothing is deleted.
    """
    with workspace.store.read() as reader:
        waits = bool(count_given_up(reader.connection))
    if waits:
        raise ProblemError(
            UNSENT, "Her ligger ændringer, som serveren ikke har fået. Intet er slettet. Synkronisér først."
        )
    check_passphrase(workspace, passphrase)
    keep_wipe(workspace.store.folder, PendingWipe(server="", device="", nonce="", given_up={}))


def waits_for_confirmation(folder: Path) -> bool:
    """Say whether a profile that lay in a folder was destroyed and the server does not know it yet."""
    wipe = read_wipe(folder)
    return wipe is not None and wipe.destroyed


def destroy_ordered(folder: Path, vault: Vault) -> None:
    """Delete keys and files of a profile that is to be wiped; close its store first. A repeat goes on.

    Raises:
        DiskError: a file could not be deleted; without its keys it cannot be read either.
    """
    wipe = read_wipe(folder)
    if wipe is None or wipe.destroyed:
        return
    vault.destroy()
    if wipe.nonce:
        keep_wipe(folder, msgspec.structs.replace(wipe, destroyed=True))
    else:
        forget_wipe(folder)
