"""Texts that only this server can have made: tokens and challenges carry their own proof, so nothing is stored."""

import base64
import binascii
import hashlib
import hmac

SECRET_BYTES = 32
"""Length of the server's secret."""


class ForgedError(ValueError):
    """A text that this server did not sign for this purpose."""


class Signer:
    """Signs and checks texts with the server's secret (HMAC-SHA256).

    The purpose is part of what is signed: a challenge never passes for a token.
    """

    def __init__(self, secret: bytes) -> None:
        if len(secret) != SECRET_BYTES:
            raise ValueError(f"the server's secret has {SECRET_BYTES} bytes")
        self._secret = secret

    def sign(self, purpose: str, content: bytes) -> str:
        """Return `content` with its signature, safe in a header."""
        return f"{_encoded(content)}.{_encoded(self._mac(purpose, content))}"

    def read(self, purpose: str, text: str) -> bytes:
        """Return the content of a text that `sign` made for the same purpose.

        Raises:
            ForgedError: anything else.
        """
        content, _, mac = text.partition(".")
        try:
            raw = _decoded(content)
            given = _decoded(mac)
        except (ValueError, binascii.Error):
            raise ForgedError("not a signed text") from None
        if not hmac.compare_digest(given, self._mac(purpose, raw)):
            raise ForgedError("not signed by this server")
        return raw

    def digest(self, purpose: str, content: str) -> str:
        """Return what stands in the database for a secret text such as an enrolment code."""
        return self._mac(purpose, content.encode()).hex()

    def _mac(self, purpose: str, content: bytes) -> bytes:
        return hmac.digest(self._secret, purpose.encode() + b"\0" + content, hashlib.sha256)


def _encoded(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def _decoded(text: str) -> bytes:
    return base64.b64decode(text.encode("ascii") + b"=" * (-len(text) % 4), altchars=b"-_", validate=True)
