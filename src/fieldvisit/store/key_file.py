"""`store.keys`: the wrapped data key on disk, and the copy that saves it from a torn write.

JSON, written by temporary file, fsync, rename and fsync of the folder. `store.keys.previous` keeps the
version before until the new one is safely there and is then brought level: an old version left lying would
keep a retired passphrase alive. A checksum tells a damaged file from a wrong passphrase.
"""

import hashlib
import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import msgspec

from fieldvisit.store.errors import DamagedKeyFileError, DiskError, KeyFileMissingError, StoreExistsError
from fieldvisit.store.folder import StoreFolder
from fieldvisit_sync.durability import replace_through, write_through
from fieldvisit_sync.file_lock import hold_lock

_FORMAT = 1


class Sealed(msgspec.Struct, frozen=True, omit_defaults=True):
    """A wrapped data key; `next` stands beside `current` only while the store changes its key."""

    current: bytes
    next: bytes | None = None

    def with_next(self, sealed: bytes) -> "Sealed":
        """Return both, before the store's key is changed."""
        return Sealed(self.current, sealed)

    def settled(self, *, changed: bool) -> "Sealed":
        """Return one: the next when the store's key was changed, else the current."""
        return Sealed(self.next if changed and self.next is not None else self.current)


class DeviceSlot(msgspec.Struct, frozen=True):
    """Opened by a key in the computer's keyring."""

    sealed: Sealed


class PassphraseSlot(msgspec.Struct, frozen=True):
    """Opened by a passphrase through Argon2id with these costs."""

    salt: bytes
    time_cost: int
    memory_kib: int
    lanes: int
    sealed: Sealed


class RecoverySlot(msgspec.Struct, frozen=True):
    """Opened by the municipality's private key; the public half is kept to seal anew at a change of key."""

    public_key: bytes
    sealed: Sealed


class Slots(msgspec.Struct, frozen=True, omit_defaults=True):
    """Everything the key file says.

    `ready` is False from the first write until the store file exists: only then may a missing store be made.
    """

    store_id: str
    passphrase: PassphraseSlot
    device: DeviceSlot | None = None
    recovery: RecoverySlot | None = None
    ready: bool = False


class _Document(msgspec.Struct, frozen=True):
    format: int
    sha256: str
    slots: msgspec.Raw


class KeyFile:
    """The key file of one store folder and its previous version."""

    def __init__(self, folder: StoreFolder) -> None:
        self._folder = folder
        self._versions = (folder.keys, folder.previous_keys)

    @property
    def exists(self) -> bool:
        """Whether there is either version, readable or not."""
        return any(path.exists() for path in self._versions)

    def read(self) -> Slots:
        """Return the slots, from the previous version where the present one is damaged or missing.

        Raises:
            KeyFileMissingError: neither version is there.
            DamagedKeyFileError: none that is there can be read.
        """
        if not self.exists:
            raise KeyFileMissingError
        slots = _decoded(self._folder.keys) or _decoded(self._folder.previous_keys)
        if slots is None:
            raise DamagedKeyFileError
        return slots

    def begin(self, slots: Slots) -> None:
        """Write the very first version.

        Raises:
            StoreExistsError: there is one, also when another process was a moment faster.
            DiskError: the folder cannot be written.
        """
        if self.exists:
            raise StoreExistsError
        draft = self._folder.draft_of(self._folder.keys).with_suffix(f".{os.getpid()}")
        try:
            write_through(draft, _encoded(slots))
            # Unlike a rename on POSIX, a link never replaces what another process has just put there.
            if sys.platform == "win32":
                draft.rename(self._folder.keys)
            else:
                os.link(draft, self._folder.keys)
        except FileExistsError:
            raise StoreExistsError from None
        except OSError:
            raise DiskError from None
        finally:
            draft.unlink(missing_ok=True)
        self.write(slots)

    def write(self, slots: Slots) -> None:
        """Replace both versions, one after the other; inside `locked` when it builds on what was read.

        Raises:
            DiskError: the folder cannot be written; at least one version is whole.
        """
        content = _encoded(slots)
        try:
            for path in self._versions:
                draft = self._folder.draft_of(path)
                write_through(draft, content)
                replace_through(draft, path)
        except OSError:
            raise DiskError from None

    def mend(self) -> None:
        """Bring both versions level again after damage or a stop between the two writes."""
        if self._level():
            return
        with self.locked():
            if not self._level():
                self.write(self.read())

    def wipe(self) -> int:
        """Overwrite and delete both versions; afterwards nothing on this disk opens the store.

        Returns:
            How many files were deleted.
        """
        present = [path for path in self._versions if path.exists()]
        try:
            for path in present:
                write_through(path, bytes(path.stat().st_size))
                path.unlink()
        except OSError:
            raise DiskError from None
        return len(present)

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keep other processes from changing the file between reading and writing it; not to be nested.

        Raises:
            DiskError: the folder cannot be written.
        """
        with ExitStack() as stack:
            try:
                stack.enter_context(hold_lock(self._folder.lock))
            except OSError:
                raise DiskError from None
            yield

    def _level(self) -> bool:
        contents = {path.read_bytes() if path.exists() else None for path in self._versions}
        return len(contents) == 1 and _decoded(self._folder.keys) is not None


def _encoded(slots: Slots) -> bytes:
    raw = msgspec.json.encode(slots)
    document = _Document(_FORMAT, hashlib.sha256(raw).hexdigest(), msgspec.Raw(raw))
    return msgspec.json.encode(document)


def _decoded(path: Path) -> Slots | None:
    """Return what a file says, or None when it is missing or damaged."""
    try:
        document = msgspec.json.decode(path.read_bytes(), type=_Document)
        if document.format != _FORMAT or hashlib.sha256(document.slots).hexdigest() != document.sha256:
            return None
        return msgspec.json.decode(document.slots, type=Slots)
    except (OSError, ValueError, msgspec.DecodeError):
        return None
