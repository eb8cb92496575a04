"""Making a store unreadable, then gone (SECURITY "remote wipe"; PRODUCT G10)."""

import contextlib
from dataclasses import dataclass

from fieldvisit.store.errors import DiskError, StoreError
from fieldvisit.store.folder import StoreFolder
from fieldvisit.store.key_file import KeyFile
from fieldvisit.store.keyring_slot import DeviceKeyring


@dataclass(frozen=True)
class Destroyed:
    """What was done, for the confirmation to the server.

    `keyring_entry_gone` is False when the keyring could not be asked; its entry opens nothing without the key
    file.
    """

    keyring_entry_gone: bool
    files_removed: int


def destroy(folder: StoreFolder, key_file: KeyFile, keyring: DeviceKeyring) -> Destroyed:
    """Delete keyring entry and key slots first, then the files; a repeat after a stop finishes the work.

    Raises:
        DiskError: a file could not be deleted; without its keys it cannot be read either.
    """
    entry_gone = False
    with contextlib.suppress(StoreError):
        entry_gone = keyring.delete(key_file.read().store_id)
    removed = key_file.wipe()
    try:
        for path in folder.everything():
            if path.exists():
                path.unlink()
                removed += 1
        if folder.backups.exists():
            folder.backups.rmdir()
    except OSError:
        raise DiskError from None
    return Destroyed(entry_gone, removed)
