"""The computer's keyring: where slot 1's wrapping key lies (SECURITY "Only real keyrings count").

Only keyrings that encrypt what they keep are on the list. The `keyring` library would silently take a
plaintext one when `keyrings.alt` is installed or a configuration file names it, so its own choice is never
asked.
"""

import base64
import importlib
import os
import sys
from typing import TYPE_CHECKING, Any

from fieldvisit.store import key_seal
from fieldvisit.store.errors import KeyringEntryMissingError, KeyringLockedError, NoKeyringError, StoreError

if TYPE_CHECKING:  # keyring is loaded only where a keyring is asked: most commands bring a passphrase
    from keyring.backend import KeyringBackend

SERVICE = "FieldVisit"
"""Name under which people find the entry in their keyring program."""

_KIND = "device"
_KEY_BYTES = 32
_SECRET_SERVICE = ("keyring.backends.SecretService", "Keyring")
_REAL = (
    _SECRET_SERVICE,
    ("keyring.backends.kwallet", "DBusKeyring"),
    ("keyring.backends.kwallet", "DBusKeyringKWallet4"),
    ("keyring.backends.Windows", "WinVaultKeyring"),
    ("keyring.backends.macOS", "Keyring"),
)


class DeviceKeyring:
    """The one real keyring of this computer, or none.

    Args:
        backend: a keyring to use instead of looking for one; it must be on the list too.
    """

    def __init__(self, backend: "KeyringBackend | None" = None) -> None:
        self._given = backend

    def read(self, store_id: str) -> bytes:
        """Return the wrapping key of a store.

        Raises:
            NoKeyringError: no real keyring on this computer, or it does not answer.
            KeyringLockedError: locked; nobody is asked to unlock it, since the answer might never come.
            KeyringEntryMissingError: open, without a usable entry for this store.
        """
        entry = self._asked("get_password", store_id)
        try:
            key = base64.b64decode(entry or "", validate=True)
        except ValueError:
            key = b""
        if len(key) != _KEY_BYTES:
            raise KeyringEntryMissingError
        return key

    def ensure(self, store_id: str) -> bytes:
        """Return the wrapping key of a store, putting a new one into the keyring where there is none.

        Raises:
            NoKeyringError: see `read`; also when the keyring forgets what it is given.
            KeyringLockedError: see `read`.
        """
        try:
            return self.read(store_id)
        except KeyringEntryMissingError:
            key = os.urandom(_KEY_BYTES)
        self._asked("set_password", store_id, base64.b64encode(key).decode("ascii"))
        try:
            kept = self.read(store_id)
        except KeyringEntryMissingError:
            raise NoKeyringError from None
        if kept != key:
            raise NoKeyringError
        return key

    def delete(self, store_id: str) -> bool:
        """Remove a store's entry.

        Returns:
            True when no entry is left; False when the keyring could not be asked.
        """
        try:
            if self._asked("get_password", store_id) is not None:
                self._asked("delete_password", store_id)
        except (NoKeyringError, KeyringLockedError):
            return False
        return True

    def _asked(self, method: str, store_id: str, *more: str) -> str | None:
        backend = self._backend()
        locked = False
        try:
            if isinstance(backend, _classes((_SECRET_SERVICE,))) and _secret_service_locked():
                raise KeyringLockedError
            answer: str | None = getattr(backend, method)(SERVICE, store_id, *more)
        except StoreError:
            raise
        except Exception as error:  # backends raise what their platform's library raises
            locked = isinstance(error, importlib.import_module("keyring.errors").KeyringLocked)
        else:
            return answer
        raise KeyringLockedError if locked else NoKeyringError

    def _backend(self) -> "KeyringBackend":
        if self._given is not None:
            if type(self._given) not in _classes(_REAL):
                raise NoKeyringError
            return self._given
        usable = [found for found in _classes(_REAL) if found.viable]
        if not usable:
            raise NoKeyringError
        best: type[KeyringBackend] = max(usable, key=lambda found: found.priority)
        return best()


class NoKeyring(DeviceKeyring):
    """Stands in for the computer's keyring where nothing may be put into it: sample data has no secret to keep."""

    def _backend(self) -> "KeyringBackend":
        raise NoKeyringError


def seal(key: bytes, data_key: bytes, store_id: str) -> bytes:
    """Wrap a data key with a key from `DeviceKeyring`."""
    return key_seal.seal(key, data_key, store_id=store_id, slot=_KIND)


def unseal(key: bytes, sealed: bytes, store_id: str) -> bytes:
    """Return the wrapped data key.

    Raises:
        WrongKeyError: the keyring's entry belongs to another version of the slot.
    """
    return key_seal.unseal(key, sealed, store_id=store_id, slot=_KIND)


def _classes(names: tuple[tuple[str, str], ...]) -> tuple[Any, ...]:
    """Return the listed backends that the installed `keyring` library has."""
    found = (getattr(importlib.import_module(module), name, None) for module, name in names)
    return tuple(backend for backend in found if backend is not None)


def _secret_service_locked() -> bool:
    """Say whether the default collection is locked, without the prompt that the backend would wait for.

    Raises:
        NoKeyringError: there is no default collection or no service.
    """
    if sys.platform != "linux":
        return False
    import secretstorage

    try:
        connection = secretstorage.dbus_init()
        try:
            return secretstorage.Collection(connection).is_locked()
        finally:
            connection.close()
    except secretstorage.SecretStorageException:
        raise NoKeyringError from None
