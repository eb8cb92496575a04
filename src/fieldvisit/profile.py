"""A profile folder: store, keys, settings and logs of one user on this computer (CLI `--profile`).

The headless half of the composition root: it finds the key, opens the store and hands out a workspace, without Qt.
"""

import os
from pathlib import Path

import platformdirs

from fieldvisit import resource_files
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.wipe_computer import destroy_ordered, is_ordered
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.errors import DiskError, StoreError
from fieldvisit.store.keyring_slot import NoKeyring
from fieldvisit.store.keys import Vault
from fieldvisit.store.store import Store
from fieldvisit_sync.clock import Clock, FileClock, open_clock

PASSPHRASE_VARIABLE = "FIELDVISIT_PASSPHRASE"
"""Environment variable that unlocks a profile where there is no keyring (CLI)."""


def default_folder() -> Path:
    """Return the platform's folder for user data of FieldVisit."""
    return Path(platformdirs.user_data_dir("FieldVisit", appauthor=False, roaming=False))


class Profile:
    """One profile folder, locked until `unlock`, `unlock_unattended` or `create` is called.

    Args:
        folder: made when it is missing.
        clock: None takes the one the folder asks for (a demo's clock file, else the computer's).

    Raises:
        DiskError: the folder cannot be made, or something else has its name.
    """

    def __init__(self, folder: Path, clock: Clock | None = None) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError:
            raise DiskError from None
        self.folder = folder
        self.clock = clock or open_clock(folder)
        self.vault = Vault(folder, NoKeyring() if self.is_sample else None)
        self.workspace: Workspace | None = None

    @property
    def exists(self) -> bool:
        """Say whether a store was made here."""
        return self.vault.exists

    @property
    def is_sample(self) -> bool:
        """Say whether sample data lies here: only a demo's municipality has a clock of its own."""
        return isinstance(self.clock, FileClock)

    def create(self, passphrase: str) -> Workspace:
        """Make keys and an empty encrypted store.

        Raises:
            StoreError: a store exists, the passphrase is too short, or the disk refuses.
        """
        return self._open(self.vault.create(passphrase))

    def unlock(self, passphrase: str) -> Workspace:
        """Open the store with the passphrase.

        Raises:
            StoreError: wrong passphrase, damaged files, or the store is in use.
        """
        return self._open(self.vault.unlock(passphrase))

    def unlock_unattended(self) -> Workspace:
        """Open the store for a command: by the passphrase variable, else by the keyring; make it on first use.

        Raises:
            StoreError: neither opens it; nothing but logs is changed.
        """
        passphrase = os.environ.get(PASSPHRASE_VARIABLE)
        if passphrase:
            return self.unlock(passphrase) if self.exists else self.create(passphrase)
        if not self.exists:
            raise NoPassphraseError
        return self._open(self.vault.unlock_with_keyring())

    def destroy_ordered(self) -> bool:
        """Close and delete what the server has ordered to be wiped; say whether anything was ordered.

        Raises:
            DiskError: a file could not be deleted; without its keys it cannot be read either.
        """
        if not is_ordered(self.folder):
            return False
        self.lock()
        destroy_ordered(self.folder, self.vault)
        return True

    def lock(self) -> None:
        """Close the store and drop the key from memory."""
        if self.workspace is not None:
            self.workspace.store.close()
            self.workspace = None

    def _open(self, key: bytes) -> Workspace:
        store = Store(self.vault.open_store(key), self.clock)
        self.workspace = Workspace(store, ReferenceData.load(resource_files.path("data")), self.clock)
        return self.workspace


class NoPassphraseError(StoreError):
    """There is no store yet and nobody gave a passphrase to make one with."""

    message_id = "store.no_passphrase"
    what = "Der er ingen data i denne profil endnu."
    kept = "Intet er ændret."
    next_step = (
        f"Start FieldVisit-vinduet, eller sæt {PASSPHRASE_VARIABLE} til en adgangskode på mindst 12 tegn, "
        "og kør fieldvisit enrol."
    )
