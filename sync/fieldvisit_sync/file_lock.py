"""Keeping other processes out: while a file is read and written, or for as long as a process works in a folder."""

import contextlib
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def hold_lock(path: Path) -> Iterator[None]:
    """Hold a lock file, waiting for whoever holds it; not to be nested.

    Raises:
        OSError: the file cannot be made.
    """
    descriptor = os.open(path, os.O_CREAT | os.O_RDWR, 0o600)
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


class FolderClaim:
    """One process's claim to a folder; it ends with the process, however that ends.

    Args:
        path: the lock file, made by `take` and removed by `release`.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    @property
    def is_held(self) -> bool:
        """Say whether this object holds the claim."""
        return self._descriptor is not None

    def take(self) -> bool:
        """Take the claim without waiting; False when another holds it.

        Raises:
            OSError: the file cannot be made.
        """
        descriptor = os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600)
        # Who released it a moment ago removed the file that was opened here; the next one would make another.
        if _locked_at_once(descriptor) and _is_at(descriptor, self._path):
            self._descriptor = descriptor
            return True
        os.close(descriptor)
        return False

    def release(self) -> None:
        """Let others have the folder; nothing happens when the claim is not held."""
        if self._descriptor is None:
            return
        if sys.platform != "win32":
            # As long as the lock is held, nobody else can have made a file of this name.
            self._path.unlink(missing_ok=True)
        os.close(self._descriptor)
        self._descriptor = None
        if sys.platform == "win32":
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)


def _locked_at_once(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _is_at(descriptor: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except OSError:
        return False
