"""The order to wipe a blocked device, and its confirmation (SYNC S11, SECURITY "Login, devices, rights").

An order is signed by the server for one device and as the answer to one request: a recorded one is an answer to nothing.
Its nonce authorises the confirmation and nothing else.
"""

import base64
import binascii
import hashlib

import msgspec

SIGNED_PREFIX = b"fieldvisit-wipe:"
"""What the server puts before an order, so that its signature means nothing elsewhere."""


class BadOrderError(ValueError):
    """A text that is no wipe order."""


class WipeOrder(msgspec.Struct, frozen=True, kw_only=True):
    """What a wipe order says.

    Attributes:
        device: the device that shall wipe itself.
        municipality: its municipality.
        answers: `digest_of` what the device had sent: a challenge or an access token.
        nonce: goes into the confirmation.
    """

    device: str
    municipality: str
    answers: str
    nonce: str


class WipeConfirmation(msgspec.Struct, kw_only=True):
    """`POST /v1/devices/ID/wiped`: keys and files are gone.

    Attributes:
        nonce: of the order.
        given_up: kind to the number of changes that were never sent; no content.
    """

    nonce: str
    given_up: dict[str, int] = {}


class WipeNoted(msgspec.Struct, kw_only=True):
    """The answer to a confirmation: `wiped_at` (STAMP) is when the first one came."""

    wiped_at: str


def digest_of(sent: str) -> str:
    """Return what stands in an order for the text it answers."""
    return hashlib.sha256(sent.encode()).hexdigest()


def pack_order(order: bytes, signature: bytes) -> str:
    """Return an encoded order with its signature as one text."""
    return f"{base64.b64encode(order).decode()}.{base64.b64encode(signature).decode()}"


def unpack_order(text: str) -> tuple[bytes, bytes]:
    """Return the encoded order and the signature of a text.

    Raises:
        BadOrderError: the text holds no two such parts.
    """
    order, _, signature = text.partition(".")
    try:
        return (
            base64.b64decode(order.encode("ascii"), validate=True),
            base64.b64decode(signature.encode("ascii"), validate=True),
        )
    except (ValueError, binascii.Error):
        raise BadOrderError("not a wipe order") from None
