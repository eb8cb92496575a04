"""From a device's signature to a token, and from a token to who asks."""

import base64
import binascii

from fieldvisit_sync.clock import Clock
from fieldvisit_sync.protocol.login import TokenAnswer, TokenRequest
from fieldvisit_sync.protocol.reasons import Failure
from fieldvisit_sync.server.challenges import ChallengeError, Challenges
from fieldvisit_sync.server.database import Database
from fieldvisit_sync.server.devices import State, find_device, find_visitor
from fieldvisit_sync.server.failures import RequestError
from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.signing import Signer
from fieldvisit_sync.server.tokens import TOKEN_LIFE, AccessTokens, TokenError
from fieldvisit_sync.server.wipe_orders import WipeOrders

_SCHEME = "bearer "


class SignIn:
    """Issues tokens to devices that prove their key, and recognises them afterwards."""

    def __init__(self, database: Database, clock: Clock, signer: Signer) -> None:
        self._database = database
        self._tokens = AccessTokens(signer, clock)
        self._challenges = Challenges(signer, clock)
        self._orders = WipeOrders(signer)

    def challenge(self, device: str) -> str:
        """Return something to sign; devices that do not exist get it too."""
        return self._challenges.issue(device)

    def token(self, request: TokenRequest) -> TokenAnswer:
        """Return a token for a signed challenge.

        Raises:
            RequestError: WRONG_LOGIN when the answer proves nothing, BLOCKED, with the order to wipe, when it does and the
                device is blocked.
        """
        try:
            signature = base64.b64decode(request.signature.encode("ascii"), validate=True)
        except (ValueError, binascii.Error):
            raise RequestError(Failure.BAD_REQUEST) from None
        try:
            with self._database.read() as connection:
                device = find_device(connection, request.device)
            if device is None:
                raise RequestError(Failure.WRONG_LOGIN)
            nonce = self._challenges.check(device, request.challenge, signature)
            with self._database.transaction() as connection:
                self._challenges.spend(connection, device, nonce)
        except ChallengeError:
            raise RequestError(Failure.WRONG_LOGIN) from None
        if device.state is not State.ACTIVE:
            order = self._orders.order(device.municipality, device.id, device.wipe_nonce, request.challenge)
            raise RequestError(Failure.BLOCKED, wipe_order=order)
        token = self._tokens.issue(device.id, device.municipality)
        return TokenAnswer(token=token, expires_in=int(TOKEN_LIFE.total_seconds()))

    def identify(self, authorization: str | None) -> Identity:
        """Return who stands behind an Authorization header, with the role of this moment.

        Raises:
            RequestError: NOT_SIGNED_IN without a valid token, BLOCKED, with the order to wipe, for a blocked device.
        """
        if authorization is None or not authorization.lower().startswith(_SCHEME):
            raise RequestError(Failure.NOT_SIGNED_IN)
        try:
            token = authorization[len(_SCHEME) :].strip()
            claims = self._tokens.read(token)
        except TokenError:
            raise RequestError(Failure.NOT_SIGNED_IN) from None
        with self._database.look() as connection:
            visitor = find_visitor(connection, claims.municipality, claims.device)
        if visitor is None:
            raise RequestError(Failure.NOT_SIGNED_IN)
        if visitor.state is not State.ACTIVE:
            order = self._orders.order(claims.municipality, claims.device, visitor.wipe_nonce, token)
            raise RequestError(Failure.BLOCKED, wipe_order=order)
        return visitor.identity
