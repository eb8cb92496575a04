"""The vault: the one entrance to a store's data key (SECURITY "Key slots").

`Vault(folder)` stands for one profile's store. `create` at first start; afterwards `unlock_with_keyring` and,
where that fails, `unlock(passphrase)`, or `open_key`, which tries what it is given in the right order; then
`open_store(key)`. The vault itself keeps no key: whoever unlocks holds it, and the engines wipe theirs when
they are disposed.
"""

import contextlib
import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec
import uuid_utils

from fieldvisit.store import destruction, keyring_slot, passphrase_slot, recovery_slot, rotation
from fieldvisit.store.destruction import Destroyed
from fieldvisit.store.engine import Engines, open_engine, store_errors
from fieldvisit.store.errors import (
    DamagedStoreError,
    DiskError,
    KeyringEntryMissingError,
    NotAStoreError,
    StoreBusyError,
    StoreError,
    StoreExistsError,
    StoreMissingError,
    WrongKeyError,
)
from fieldvisit.store.folder import StoreFolder
from fieldvisit.store.key_file import DeviceSlot, KeyFile, RecoverySlot, Sealed, Slots
from fieldvisit.store.keyring_slot import DeviceKeyring
from fieldvisit_sync import sqlcipher


class Vault:
    """Key slots and store file of one profile on this computer.

    Args:
        folder: where the store lies; made by `create`.
        keyring: where slot 1's wrapping key lies; the computer's own keyring when not said.
    """

    def __init__(self, folder: Path, keyring: DeviceKeyring | None = None) -> None:
        self.folder = StoreFolder(folder)
        self._key_file = KeyFile(self.folder)
        self._keyring = keyring or DeviceKeyring()

    @property
    def exists(self) -> bool:
        """Whether there is anything that a first start would destroy: store, key file, or backups."""
        return bool(self.folder.precious())

    @property
    def store_id(self) -> str:
        """The store's own id, as devices and recovery envelopes name it.

        Raises:
            DamagedKeyFileError: no readable key file.
        """
        return self._key_file.read().store_id

    def create(self, passphrase: str) -> bytes:
        """Make a new store with a random data key, behind a passphrase and, where there is one, the keyring.

        Returns:
            The data key.

        Raises:
            StoreExistsError: there is a store, a key file or a backup; it is not touched.
            PassphraseTooShortError: fewer than 12 characters; nothing is made.
        """
        passphrase_slot.check_new(passphrase)
        if self.exists:
            raise StoreExistsError
        self.folder.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        key, store_id = os.urandom(sqlcipher.KEY_BYTES), str(uuid_utils.uuid7())
        slots = Slots(store_id=store_id, passphrase=passphrase_slot.make(passphrase, key, store_id))
        self._key_file.begin(slots)
        self._finish_creation(key)
        self._try_to_heal(key)
        return key

    def unlock_with_keyring(self) -> bytes:
        """Return the data key with the help of the computer's keyring alone (slot 1).

        Raises:
            NoKeyringError: no real keyring.
            KeyringLockedError: the keyring is locked.
            KeyringEntryMissingError: no entry, or no device slot in the key file.
            WrongKeyError: the entry does not open the slot.
            DamagedKeyFileError: the key file cannot be read.
        """
        slots = self._key_file.read()
        wrapping_key = self._keyring.read(slots.store_id)
        device = slots.device
        if device is None:
            raise KeyringEntryMissingError
        return self._opened(
            device.sealed, lambda sealed: keyring_slot.unseal(wrapping_key, sealed, slots.store_id)
        )

    def unlock(self, passphrase: str) -> bytes:
        """Return the data key with the passphrase (slot 2), and put slot 1 right when it does not open.

        Takes about 0.2 s. A wrong passphrase changes nothing on disk.

        Raises:
            WrongKeyError: wrong passphrase.
            DamagedKeyFileError: the key file cannot be read.
        """
        slots = self._key_file.read()
        derived = passphrase_slot.wrapping_key(slots.passphrase, passphrase)
        key = self._opened(
            slots.passphrase.sealed,
            lambda sealed: passphrase_slot.unseal(derived, sealed, slots.store_id),
        )
        self._try_to_heal(key)
        return key

    def unlock_with_recovery(self, private_key: bytes) -> bytes:
        """Return the data key with the municipality's private key (slot 3), typed by its administrator.

        Raises:
            WrongKeyError: another municipality's key, or this store has no recovery slot.
            DamagedKeyFileError: the key file cannot be read.
        """
        slots = self._key_file.read()
        if slots.recovery is None:
            raise WrongKeyError
        key = self._opened(
            slots.recovery.sealed,
            lambda sealed: recovery_slot.unseal(private_key, sealed, slots.store_id),
        )
        self._try_to_heal(key)
        return key

    def unlock_recovered(self, key: bytes, new_passphrase: str) -> bytes:
        """Take a data key that the municipality opened from `recovery_envelope`; set a new passphrase.

        Raises:
            WrongKeyError: the key does not open this store; nothing is changed.
            PassphraseTooShortError: fewer than 12 characters; nothing is changed.
        """
        passphrase_slot.check_new(new_passphrase)
        if len(key) != sqlcipher.KEY_BYTES:
            raise WrongKeyError
        with store_errors():
            sqlcipher.connect(self.folder.store, key, read_only=True).close()
        self._set_passphrase(key, new_passphrase)
        self._try_to_heal(key)
        return key

    def open_key(self, passphrase: str | None = None, private_key: bytes | None = None) -> bytes:
        """Return the data key by keyring, passphrase or recovery, in this order, and put slot 1 right.

        Args:
            passphrase: tried when the keyring does not open the store.
            private_key: the municipality's; tried last.

        Raises:
            StoreError: why the last way that was tried did not open.
        """
        ways: list[Callable[[], bytes]] = [self.unlock_with_keyring]
        if passphrase is not None:
            ways.append(partial(self.unlock, passphrase))
        if private_key is not None:
            ways.append(partial(self.unlock_with_recovery, private_key))
        for way in ways[:-1]:
            with contextlib.suppress(StoreError):
                return way()
        return ways[-1]()

    def open_store(self, key: bytes, *, read_only: bool = False) -> Engines:
        """Open the store with a key from this vault.

        Raises:
            DamagedStoreError: the key, which a slot proved to be right, opens no page.
            StoreError: as `open_engine`.
        """
        try:
            return open_engine(self.folder.store, key, read_only=read_only)
        except WrongKeyError:
            raise DamagedStoreError from None

    def heal_device_slot(self, key: bytes) -> None:
        """Make the keyring open this store again.

        Raises:
            NoKeyringError: no real keyring, or one that forgets.
            KeyringLockedError: the keyring is locked.
        """
        store_id = self.store_id
        wrapping_key = self._keyring.ensure(store_id)
        sealed = Sealed(keyring_slot.seal(wrapping_key, key, store_id))
        self._change(key, lambda slots: msgspec.structs.replace(slots, device=DeviceSlot(sealed)))

    def change_passphrase(self, old: str, new: str) -> None:
        """Set a new passphrase; the old one opens nothing any more, also not the previous key file.

        Raises:
            WrongKeyError: `old` is wrong; nothing is changed.
            PassphraseTooShortError: `new` has fewer than 12 characters; nothing is changed.
        """
        passphrase_slot.check_new(new)
        self._set_passphrase(self.unlock(old), new)

    def add_recovery(self, public_key: bytes, key: bytes) -> None:
        """Let the municipality open this store when passphrase and keyring are lost.

        Args:
            public_key: the municipality's X25519 public key, 32 raw bytes.
            key: the store's data key.

        Raises:
            ValueError: not a usable public key.
        """
        sealed = Sealed(recovery_slot.seal(public_key, key, self.store_id))
        slot = RecoverySlot(public_key, sealed)
        self._change(key, lambda slots: msgspec.structs.replace(slots, recovery=slot))

    def recovery_envelope(self) -> str | None:
        """Return the line of text the administrator needs for "Glemt adgangskode"; None without slot 3."""
        slots = self._key_file.read()
        if slots.recovery is None:
            return None
        envelope = recovery_slot.Envelope(slots.store_id, slots.recovery.sealed.current)
        return recovery_slot.pack(envelope)

    def rotate(self, passphrase: str) -> bytes:
        """Give the store a new data key and return it; dispose all engines first.

        Kept backups still have the old key, which is gone afterwards: call `Backups.renew` next.

        Raises:
            WrongKeyError: wrong passphrase; nothing is changed.
            StoreBusyError: an engine still has the store open; nothing is changed.
            StoreError: see `rotation.rotate`.
        """
        self.unlock(passphrase)
        return rotation.rotate(self._key_file, self.folder.store, self._keyring, passphrase)

    def destroy(self) -> Destroyed:
        """Delete the keys, then the data; dispose all engines first. A repeat after a stop finishes the work.

        Raises:
            DiskError: a file could not be deleted; without its keys it cannot be read either.
        """
        return destruction.destroy(self.folder, self._key_file, self._keyring)

    def _opened(self, sealed: Sealed, unseal: Callable[[bytes], bytes]) -> bytes:
        """Return the data key of one slot, after putting right what a stop may have left half done."""
        key = unseal(sealed.current)
        if sealed.next is not None:
            # A store that neither key opens is settled after a restore; the backups have the current key.
            with contextlib.suppress(DamagedStoreError, StoreMissingError, NotAStoreError):
                key = rotation.settle(self._key_file, self.folder.store, key, unseal(sealed.next))
        if not self._key_file.read().ready:
            self._finish_creation(key)
        # A full disk must not keep anybody from reading what is there.
        with contextlib.suppress(DiskError):
            self._key_file.mend()
        return key

    def _finish_creation(self, key: bytes) -> None:
        """Make the store file of a first start; one that was cut short is caught up by the next unlocking."""
        with self._key_file.locked():
            slots = self._key_file.read()
            if not slots.ready:
                with store_errors():
                    sqlcipher.connect(self.folder.store, key, create=True).close()
                self._key_file.write(msgspec.structs.replace(slots, ready=True))

    def _set_passphrase(self, key: bytes, passphrase: str) -> None:
        slot = passphrase_slot.make(passphrase, key, self.store_id)
        self._change(key, lambda slots: msgspec.structs.replace(slots, passphrase=slot))

    def _change(self, key: bytes, change: Callable[[Slots], Slots]) -> None:
        """Replace slots, unless another process has changed the store's key meanwhile."""
        with self._key_file.locked():
            slots = self._key_file.read()
            with store_errors():
                sqlcipher.connect(self.folder.store, key, read_only=True).close()
            if slots.passphrase.sealed.next is not None:
                raise StoreBusyError
            self._key_file.write(change(slots))

    def _try_to_heal(self, key: bytes) -> None:
        """Put slot 1 right where that is possible now; without a keyring the passphrase goes on opening."""
        with contextlib.suppress(StoreError):
            if self._device_key() != key:
                self.heal_device_slot(key)

    def _device_key(self) -> bytes | None:
        slots = self._key_file.read()
        if slots.device is None:
            return None
        try:
            wrapping_key = self._keyring.read(slots.store_id)
            return keyring_slot.unseal(wrapping_key, slots.device.sealed.current, slots.store_id)
        except (WrongKeyError, KeyringEntryMissingError):
            return None
