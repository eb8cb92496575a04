"""The order to wipe this computer: believed only when the server signed it, for this device, as the answer to what it sent.

A forged order would destroy unsent work, and a recorded one could be played at any time; neither is obeyed.
"""

import base64
import binascii

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from fieldvisit.store.pending_wipe import PendingWipe, count_given_up
from fieldvisit.store.state import get_state
from fieldvisit.store.store import Store
from fieldvisit.sync_client.http import BadAddressError, Server, ServerRefusedError, ServerUnreachableError
from fieldvisit_sync.protocol.wipe import (
    SIGNED_PREFIX,
    BadOrderError,
    WipeConfirmation,
    WipeNoted,
    WipeOrder,
    digest_of,
    unpack_order,
)


def accept_order(store: Store, refusal: ServerRefusedError) -> PendingWipe | None:
    """Return what a refusal orders this computer to do; None when it orders nothing that has to be obeyed.

    Args:
        store: of the device that was refused.
        refusal: with the order, and what had been sent before it.
    """
    if refusal.wipe_order is None or not refusal.answered:
        return None
    with store.read() as reader:
        enrolment = get_state(reader.connection, "enrolment") or {}
        address = get_state(reader.connection, "server")
        given_up = count_given_up(reader.connection)
    order = _checked(refusal.wipe_order, enrolment.get("order_key"))
    if order is None or address is None:
        return None
    mine = (enrolment.get("device"), enrolment.get("municipality"), digest_of(refusal.answered))
    if (order.device, order.municipality, order.answers) != mine:
        return None
    return PendingWipe(server=address, device=order.device, nonce=order.nonce, given_up=given_up)


def confirm_wipe(wipe: PendingWipe) -> bool:
    """Tell the server that keys and files are gone; say whether it needs no further word.

    A server that refuses the confirmation has it already, or wants none.
    """
    confirmation = WipeConfirmation(nonce=wipe.nonce, given_up=wipe.given_up)
    try:
        server = Server(wipe.server)
    except BadAddressError:
        return True
    try:
        server.post_json(f"/v1/devices/{wipe.device}/wiped", confirmation, WipeNoted)
    except ServerUnreachableError:
        return False
    except ServerRefusedError:
        return True
    finally:
        server.close()
    return True


def _checked(text: str, order_key: str | None) -> WipeOrder | None:
    if not order_key:
        return None
    try:
        key = Ed25519PublicKey.from_public_bytes(base64.b64decode(order_key))
        order, signature = unpack_order(text)
        key.verify(signature, SIGNED_PREFIX + order)
        return msgspec.json.decode(order, type=WipeOrder)
    except (ValueError, binascii.Error, BadOrderError, InvalidSignature, msgspec.DecodeError):
        return None
