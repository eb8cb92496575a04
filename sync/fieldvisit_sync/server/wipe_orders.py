"""Orders to wipe a blocked device, signed with a key that every laptop learns at its enrolment."""

import base64

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldvisit_sync.protocol.wipe import SIGNED_PREFIX, WipeOrder, digest_of, pack_order
from fieldvisit_sync.server.signing import Signer

_PURPOSE = "wipe-order-key"


class WipeOrders:
    """Signs wipe orders; the key follows from the server's secret, so all processes and restores have the same.

    Args:
        signer: of the server's secret.
    """

    def __init__(self, signer: Signer) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(signer.digest(_PURPOSE, "")))

    @property
    def public_key(self) -> str:
        """The key that laptops check orders with, 32 bytes in base64."""
        return base64.b64encode(self._key.public_key().public_bytes_raw()).decode()

    def order(self, municipality: str, device: str, nonce: str | None, sent: str) -> str | None:
        """Return the order for a device in answer to what it sent; None for one that was blocked before there were any."""
        if nonce is None:
            return None
        order = WipeOrder(device=device, municipality=municipality, answers=digest_of(sent), nonce=nonce)
        encoded = msgspec.json.encode(order)
        return pack_order(encoded, self._key.sign(SIGNED_PREFIX + encoded))
