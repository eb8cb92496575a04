"""Wrapping a data key so that it opens only with the right key, in the right store and the right slot."""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from fieldvisit.store.errors import WrongKeyError

_NONCE_BYTES = 12


def seal(wrapping_key: bytes, data_key: bytes, *, store_id: str, slot: str) -> bytes:
    """Encrypt and authenticate a data key with AES-256-GCM.

    Args:
        wrapping_key: 32 bytes.
        data_key: what to protect.
        store_id: the store this key belongs to; a slot copied to another store does not open there.
        slot: kind of slot; one kind cannot be passed off as another.

    Returns:
        A fresh random nonce (12 bytes), ciphertext and tag.
    """
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(wrapping_key).encrypt(nonce, data_key, _binding(store_id, slot))


def unseal(wrapping_key: bytes, sealed: bytes, *, store_id: str, slot: str) -> bytes:
    """Return the data key that `seal` wrapped.

    Raises:
        WrongKeyError: another wrapping key, store or slot, or changed bytes.
    """
    nonce, content = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
    try:
        return AESGCM(wrapping_key).decrypt(nonce, content, _binding(store_id, slot))
    except (InvalidTag, ValueError):
        raise WrongKeyError from None


def _binding(store_id: str, slot: str) -> bytes:
    return f"fieldvisit store key 1|{store_id}|{slot}".encode()
