"""A file that is there whole or not at all, written where a person chose to have it and nowhere else."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Open a file that takes its place when everything was written; after any error the place is as it was.

    What is unfinished lies beside it under a hidden name, never in a folder of temporary files (G2).

    Args:
        path: the file; one that is there is replaced.

    Raises:
        OSError: the path names no file, or cannot be written.
    """
    if not path.name or path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    unfinished = path.with_name(f".{path.name}.part")
    try:
        with unfinished.open("wb") as file:
            yield file
            file.flush()
            # A file that is said to be saved is on the disk, also when it is a stick that is pulled out next.
            os.fsync(file.fileno())
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
