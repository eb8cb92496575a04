"""What is left of a limit, by key: for one process, or for all workers of a server together.

Workers share a stretch of memory that was there before they were made. A lock of the operating system keeps them apart:
it opens by itself when a worker is killed.
"""

import hashlib
import mmap
import secrets
import struct
import tempfile
import threading
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import IO, Protocol

MOST_KEYS = 20_000
"""Most keys that are remembered; the one unused for longest is forgotten first."""

_SLOT = struct.Struct("16sdd")
_TOGETHER = 8
_SHARED_KEYS = 5 * MOST_KEYS
"""Of all limits of a server together."""


class Level(Protocol):
    """What is left for one key, while nobody else changes it."""

    def read(self) -> tuple[float, float] | None:
        """Return how much is left and since when (monotonic seconds); None for a key that is not known."""

    def write(self, left: float, since: float) -> None:
        """Remember it."""


class Levels(Protocol):
    """What is left for every key of one limit."""

    def change(self, key: str) -> AbstractContextManager[Level]:
        """Hold a key against others."""


class OwnLevels:
    """Levels of one process, by its own memory."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    @contextmanager
    def change(self, key: str) -> Iterator[Level]:
        """Hold a key against other threads."""
        with self._lock:
            yield _OwnLevel(self._left, key)


class _OwnLevel:
    def __init__(self, left: OrderedDict[str, tuple[float, float]], key: str) -> None:
        self._left = left
        self._key = key

    def read(self) -> tuple[float, float] | None:
        return self._left.get(self._key)

    def write(self, left: float, since: float) -> None:
        self._left[self._key] = (left, since)
        self._left.move_to_end(self._key)
        if len(self._left) > MOST_KEYS:
            self._left.popitem(last=False)


class SharedLevels:
    """Levels of all limits for this process and those that are forked from it; not on Windows.

    A key stands in one of the few slots that a keyed hash gives it; of a full stretch of slots the one unused for longest
    is forgotten. Nobody who does not know the secret can choose keys that push out another's.

    Args:
        memory: where the slots stand.
        file: what the operating system's lock is taken on.
    """

    def __init__(self, memory: mmap.mmap, file: IO[bytes]) -> None:
        self._memory = memory
        self._file = file
        self._threads = threading.Lock()
        self._secret = secrets.token_bytes(16)

    def of(self, name: str) -> Levels:
        """Return the levels of the limit with this name."""
        return _Named(self, name)

    @contextmanager
    def change(self, key: str) -> Iterator[Level]:
        """Hold a key against other threads and processes."""
        import fcntl

        digest = hashlib.blake2b(
            key.encode("utf-8", "surrogatepass"), digest_size=16, key=self._secret
        ).digest()
        # A lock of this kind keeps out other processes, but no threads of the same one.
        with self._threads:
            fcntl.lockf(self._file, fcntl.LOCK_EX)
            try:
                yield _SharedLevel(self._memory, digest)
            finally:
                fcntl.lockf(self._file, fcntl.LOCK_UN)


@contextmanager
def open_shared_levels() -> Iterator[SharedLevels]:
    """Open levels for this process and those that are forked from it meanwhile; memory and lock are given back here."""
    with mmap.mmap(-1, _SHARED_KEYS * _SLOT.size) as memory, tempfile.TemporaryFile() as file:
        yield SharedLevels(memory, file)


class _Named:
    def __init__(self, levels: SharedLevels, name: str) -> None:
        self._levels = levels
        self._name = name

    def change(self, key: str) -> AbstractContextManager[Level]:
        return self._levels.change(f"{self._name} {key}")


class _SharedLevel:
    def __init__(self, memory: mmap.mmap, digest: bytes) -> None:
        self._memory = memory
        self._digest = digest
        self._place, self._known = self._find()

    def _find(self) -> tuple[int, tuple[float, float] | None]:
        """Return the key's place, or the one it takes, and what stands there of it."""
        first = int.from_bytes(self._digest, "big") % (_SHARED_KEYS // _TOGETHER) * _TOGETHER
        oldest, place = float("inf"), 0
        for slot in range(first, first + _TOGETHER):
            digest, left, since = _SLOT.unpack_from(self._memory, slot * _SLOT.size)
            if digest == self._digest:
                return slot, (left, since)
            if since < oldest:
                oldest, place = since, slot
        return place, None

    def read(self) -> tuple[float, float] | None:
        return self._known

    def write(self, left: float, since: float) -> None:
        _SLOT.pack_into(self._memory, self._place * _SLOT.size, self._digest, left, since)
