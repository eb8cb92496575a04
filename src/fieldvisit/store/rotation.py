"""A new data key for a store, safe against a stop at any point (SECURITY "Rotation").

The new key is wrapped as `next` in every slot, the store is encrypted anew in one transaction and read back,
then `current` is dropped. Whoever opens the store after a stop holds both keys and tries both. The key file
stays locked and the store held alone from the first step to the last, so no other process decides meanwhile
which key is true.
"""

import os
from pathlib import Path

import msgspec

from fieldvisit.store import keyring_slot, passphrase_slot, recovery_slot
from fieldvisit.store.engine import store_errors
from fieldvisit.store.errors import DamagedStoreError, StoreError, WrongKeyError
from fieldvisit.store.key_file import KeyFile, Sealed, Slots
from fieldvisit_sync import sqlcipher


def rotate(
    key_file: KeyFile, store_path: Path, keyring: keyring_slot.DeviceKeyring, passphrase: str
) -> bytes:
    """Change the data key and return the new one.

    Args:
        key_file: the slots, settled (see `settle`).
        store_path: the store; no engine may have it open.
        keyring: the computer's keyring; when it does not answer the device slot is dropped, and healed later.
        passphrase: opens the passphrase slot, which cannot be wrapped anew without it.

    Raises:
        WrongKeyError: wrong passphrase; nothing is changed.
        StoreBusyError: an engine has the store open; nothing is changed.
        StoreError: the step that failed; both keys are kept until the next opening settles it.
    """
    with key_file.locked():
        slots = key_file.read()
        derived = passphrase_slot.wrapping_key(slots.passphrase, passphrase)
        current = passphrase_slot.unseal(derived, slots.passphrase.sealed.current, slots.store_id)
        new = os.urandom(sqlcipher.KEY_BYTES)
        with store_errors(), sqlcipher.hold_alone(store_path, current, busy_seconds=0.2) as connection:
            both = _with_next(slots, new, derived, keyring)
            key_file.write(both)
            sqlcipher.change_key(connection, new)
            key_file.write(_settled(both, changed=True))
    return new


def settle(key_file: KeyFile, store_path: Path, current: bytes, following: bytes) -> bytes:
    """Finish or take back a change of key that was cut short, and return the key that the store has.

    Raises:
        DamagedStoreError: neither key opens the store.
        StoreError: the store is busy, missing or on a failing disk; both keys are kept.
    """
    with key_file.locked():
        slots = key_file.read()
        for key in (following, current):
            try:
                with store_errors(), sqlcipher.hold_alone(store_path, key):
                    if slots.passphrase.sealed.next is not None:
                        key_file.write(_settled(slots, changed=key == following))
                    return key
            except WrongKeyError:
                continue
    raise DamagedStoreError


def _with_next(slots: Slots, new: bytes, derived: bytes, keyring: keyring_slot.DeviceKeyring) -> Slots:
    device, recovery = slots.device, slots.recovery
    if device is not None:
        try:
            kept = keyring.read(slots.store_id)
            sealed = device.sealed.with_next(keyring_slot.seal(kept, new, slots.store_id))
            device = msgspec.structs.replace(device, sealed=sealed)
        except StoreError:
            device = None
    if recovery is not None:
        sealed = recovery.sealed.with_next(recovery_slot.seal(recovery.public_key, new, slots.store_id))
        recovery = msgspec.structs.replace(recovery, sealed=sealed)
    sealed = slots.passphrase.sealed.with_next(passphrase_slot.seal(derived, new, slots.store_id))
    passphrase = msgspec.structs.replace(slots.passphrase, sealed=sealed)
    return msgspec.structs.replace(slots, passphrase=passphrase, device=device, recovery=recovery)


def _settled(slots: Slots, *, changed: bool) -> Slots:
    def one(sealed: Sealed) -> Sealed:
        return sealed.settled(changed=changed)

    replace = msgspec.structs.replace
    return replace(
        slots,
        passphrase=replace(slots.passphrase, sealed=one(slots.passphrase.sealed)),
        device=slots.device and replace(slots.device, sealed=one(slots.device.sealed)),
        recovery=slots.recovery and replace(slots.recovery, sealed=one(slots.recovery.sealed)),
    )
