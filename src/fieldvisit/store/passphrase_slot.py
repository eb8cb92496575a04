"""The passphrase's way to the data key (SECURITY "Key slots", slot 2)."""

import os
import unicodedata

from argon2.low_level import Type, hash_secret_raw

from fieldvisit.store import key_seal
from fieldvisit.store.errors import DamagedKeyFileError, PassphraseTooShortError
from fieldvisit.store.key_file import PassphraseSlot, Sealed

MINIMUM_CHARACTERS = 12
"""Shortest passphrase that may be set."""

_KIND = "passphrase"
_SALT_BYTES = 16
# RFC 9106 section 4 asks for 64 MiB and 3 passes at least; 96 MiB takes about 0.2 s on an office laptop.
_TIME_COST, _MEMORY_KIB, _LANES = 3, 96 * 1024, 4
# A key file from elsewhere must not be able to ask for all memory or an hour.
_MOST_TIME_COST, _MOST_MEMORY_KIB, _MOST_LANES = 20, 1024 * 1024, 16


def check_new(passphrase: str) -> None:
    """Refuse a passphrase that is too short to set.

    Raises:
        PassphraseTooShortError: fewer than `MINIMUM_CHARACTERS` characters, spaces around it not counted.
    """
    if len(_normal(passphrase).strip()) < MINIMUM_CHARACTERS:
        raise PassphraseTooShortError


def make(passphrase: str, data_key: bytes, store_id: str) -> PassphraseSlot:
    """Return a slot that this passphrase opens, with a new salt and today's costs."""
    check_new(passphrase)
    slot = PassphraseSlot(
        salt=os.urandom(_SALT_BYTES),
        time_cost=_TIME_COST,
        memory_kib=_MEMORY_KIB,
        lanes=_LANES,
        sealed=Sealed(current=b""),
    )
    sealed = key_seal.seal(wrapping_key(slot, passphrase), data_key, store_id=store_id, slot=_KIND)
    return PassphraseSlot(slot.salt, slot.time_cost, slot.memory_kib, slot.lanes, Sealed(sealed))


def wrapping_key(slot: PassphraseSlot, passphrase: str) -> bytes:
    """Derive the slot's wrapping key with Argon2id (about 0.2 s: not on the window's thread).

    Raises:
        DamagedKeyFileError: the slot's costs are outside what this program would ever write.
    """
    sane = (
        1 <= slot.time_cost <= _MOST_TIME_COST
        and 8 * slot.lanes <= slot.memory_kib <= _MOST_MEMORY_KIB
        and 1 <= slot.lanes <= _MOST_LANES
        and len(slot.salt) >= _SALT_BYTES
    )
    if not sane:
        raise DamagedKeyFileError
    return hash_secret_raw(
        _normal(passphrase).encode(),
        slot.salt,
        time_cost=slot.time_cost,
        memory_cost=slot.memory_kib,
        parallelism=slot.lanes,
        hash_len=32,
        type=Type.ID,
    )


def seal(key: bytes, data_key: bytes, store_id: str) -> bytes:
    """Wrap a data key with a key from `wrapping_key`."""
    return key_seal.seal(key, data_key, store_id=store_id, slot=_KIND)


def unseal(key: bytes, sealed: bytes, store_id: str) -> bytes:
    """Return the wrapped data key.

    Raises:
        WrongKeyError: the passphrase was another one.
    """
    return key_seal.unseal(key, sealed, store_id=store_id, slot=_KIND)


def _normal(passphrase: str) -> str:
    """One form of å and é whatever keyboard typed them (RFC 8265 section 4.2)."""
    return unicodedata.normalize("NFC", passphrase)
