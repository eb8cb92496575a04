"""Wiping this profile because its server ordered it (SYNC S11): keys first, then the files.

What speaks to the server about it is `obey_wipe`: a command that only reads loads no network.
"""

from pathlib import Path

import msgspec

from fieldvisit.store.keys import Vault
from fieldvisit.store.pending_wipe import keep_wipe, read_wipe


def is_ordered(folder: Path) -> bool:
    """Say whether the profile in a folder is to be destroyed."""
    wipe = read_wipe(folder)
    return wipe is not None and not wipe.destroyed


def waits_for_confirmation(folder: Path) -> bool:
    """Say whether a profile that lay in a folder was destroyed and the server does not know it yet."""
    wipe = read_wipe(folder)
    return wipe is not None and wipe.destroyed


def destroy_ordered(folder: Path, vault: Vault) -> None:
    """Delete keys and files of a profile whose wipe was ordered; close its store first. A repeat goes on.

    Raises:
        DiskError: a file could not be deleted; without its keys it cannot be read either.
    """
    wipe = read_wipe(folder)
    if wipe is None or wipe.destroyed:
        return
    vault.destroy()
    keep_wipe(folder, msgspec.structs.replace(wipe, destroyed=True))
