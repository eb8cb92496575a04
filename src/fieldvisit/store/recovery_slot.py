"""The municipality's way to the data key (SECURITY "Key slots", slot 3): unsent work survives a lost keyring.

The data key is sealed to the municipality's X25519 public key, so the laptop can write the slot and cannot
open it. For "Glemt adgangskode" the laptop shows or sends an *envelope*; the administrator opens it with the
private key, which never touches the laptop, and answers with the data key.
"""

import base64

import msgspec
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from fieldvisit.store import key_seal
from fieldvisit.store.errors import WrongKeyError

_KIND = "recovery"
_PUBLIC_BYTES = 32


class Envelope(msgspec.Struct, frozen=True):
    """What leaves the laptop when a passphrase is forgotten; useless without the private key."""

    store_id: str
    sealed: bytes


def seal(public_key: bytes, data_key: bytes, store_id: str) -> bytes:
    """Seal a data key to a municipality.

    Args:
        public_key: the municipality's X25519 public key, 32 raw bytes.
        data_key: what to protect.
        store_id: the store it belongs to.

    Returns:
        An ephemeral public key (32 bytes) followed by the AES-256-GCM seal.

    Raises:
        ValueError: not a usable public key.
    """
    ephemeral = X25519PrivateKey.generate()
    sender = ephemeral.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(public_key))
    wrapping_key = _derive(shared, sender, public_key)
    return sender + key_seal.seal(wrapping_key, data_key, store_id=store_id, slot=_KIND)


def unseal(private_key: bytes, sealed: bytes, store_id: str) -> bytes:
    """Open a seal with the municipality's private key (32 raw bytes).

    Raises:
        WrongKeyError: another municipality's key, another store, or changed bytes.
    """
    sender = sealed[:_PUBLIC_BYTES]
    try:
        private = X25519PrivateKey.from_private_bytes(private_key)
        shared = private.exchange(X25519PublicKey.from_public_bytes(sender))
    except ValueError:
        raise WrongKeyError from None
    receiver = private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    wrapping_key = _derive(shared, sender, receiver)
    return key_seal.unseal(wrapping_key, sealed[_PUBLIC_BYTES:], store_id=store_id, slot=_KIND)


def pack(envelope: Envelope) -> str:
    """Return an envelope as one line of text that survives e-mail and copying."""
    return base64.urlsafe_b64encode(msgspec.json.encode(envelope)).decode("ascii")


def open_envelope(text: str, private_key: bytes) -> bytes:
    """Return the data key in a packed envelope (the administrator's half).

    Raises:
        WrongKeyError: not an envelope, or not for this private key.
    """
    try:
        envelope = msgspec.json.decode(base64.urlsafe_b64decode(text.strip()), type=Envelope)
    except (ValueError, msgspec.DecodeError):
        raise WrongKeyError from None
    return unseal(private_key, envelope.sealed, envelope.store_id)


def _derive(shared: bytes, sender: bytes, receiver: bytes) -> bytes:
    info = b"fieldvisit recovery 1|" + sender + receiver
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=info).derive(shared)
