"""Passwords of local accounts: Argon2id, a few at a time, the same work for logins that do not exist."""

import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

MINIMUM_LENGTH = 8
"""Fewest characters of a password."""

MAXIMUM_LENGTH = 1_000
"""Most characters of a password; more would only cost the server time."""

MOST_AT_ONCE = 2
"""Hashes computed at the same time: each takes 64 MB."""

WAIT_SECONDS = 5.0
"""How long an attempt waits for its turn."""


class BusyError(Exception):
    """Too many passwords are being checked at this moment."""


def make_hash(password: str) -> str:
    """Return the hash of a password, to be stored.

    Raises:
        ValueError: shorter than `MINIMUM_LENGTH` or longer than `MAXIMUM_LENGTH` characters.
    """
    if not MINIMUM_LENGTH <= len(password) <= MAXIMUM_LENGTH:
        raise ValueError(f"a password has {MINIMUM_LENGTH} to {MAXIMUM_LENGTH} characters")
    return PasswordHasher().hash(password)


class Passwords:
    """Checks passwords with a bounded use of memory and processor."""

    def __init__(self, *, most_at_once: int = MOST_AT_ONCE, wait_seconds: float = WAIT_SECONDS) -> None:
        self._hasher = PasswordHasher()
        self._turns = threading.BoundedSemaphore(most_at_once)
        self._wait = wait_seconds
        self._nobody = self._hasher.hash(secrets.token_hex(16))

    def is_right(self, stored: str | None, password: str) -> bool:
        """Say whether the password fits; `stored` None (no such login) takes as long and is never right.

        Raises:
            BusyError: too many checks at this moment.
        """
        with self._turn():
            try:
                fits = self._hasher.verify(stored or self._nobody, password[:MAXIMUM_LENGTH])
            except (VerificationError, InvalidHashError):
                return False
        return fits and stored is not None and len(password) <= MAXIMUM_LENGTH

    @contextmanager
    def _turn(self) -> Iterator[None]:
        if not self._turns.acquire(timeout=self._wait):
            raise BusyError("too many passwords are being checked")
        try:
            yield
        finally:
            self._turns.release()
