"""A profile whose passphrase opens it at once: tests of commands unlock hundreds of times, and each time takes 0.2 s on purpose."""

import os

import msgspec

from fieldvisit.profile import Profile
from fieldvisit.store import passphrase_slot
from fieldvisit.store.folder import StoreFolder
from fieldvisit.store.key_file import KeyFile, PassphraseSlot, Sealed

_LEAST_KIB = 8
_SALT_BYTES = 16


def make_quick(profile: Profile, passphrase: str) -> None:
    """Seal a closed profile's key behind the same passphrase with the least costs that a key file may name."""
    key_file = KeyFile(StoreFolder(profile.folder))
    slots = key_file.read()
    slot = PassphraseSlot(os.urandom(_SALT_BYTES), 1, _LEAST_KIB, 1, Sealed(b""))
    wrapping_key = passphrase_slot.wrapping_key(slot, passphrase)
    sealed = passphrase_slot.seal(wrapping_key, profile.vault.unlock(passphrase), slots.store_id)
    key_file.write(
        msgspec.structs.replace(slots, passphrase=msgspec.structs.replace(slot, sealed=Sealed(sealed)))
    )
