"""Making sure that the disk has what was written before anybody relies on it."""

import os
import sys
from pathlib import Path


def write_through(path: Path, content: bytes, at: int = 0) -> None:
    """Write a file that only its owner may read, and wait until the disk has it.

    Args:
        path: the file.
        content: what it holds from `at` on.
        at: bytes at its beginning that stay.
    """
    descriptor = os.open(path, os.O_CREAT | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.seek(at)
        file.write(content)
        file.truncate()
        file.flush()
        os.fsync(file.fileno())


def replace_through(draft: Path, target: Path) -> None:
    """Let a complete draft take the target's name, and wait until the disk knows both content and name."""
    with draft.open("rb+") as file:
        os.fsync(file.fileno())
    draft.replace(target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make renames in a folder durable; Windows does so by itself and cannot open folders."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
