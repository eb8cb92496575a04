"""Files that were opened with another program: they lie readable in the profile's folder while the window is open.

The store's files stay encrypted; what a person opens has to be a file for a moment. It goes when the app is locked or
closed, and what a crash left goes with the next start.
"""

import shutil
from pathlib import Path

from fieldvisit.services.workspace import Workspace

_FOLDER = "opened"


class OpenedFiles:
    """The folder of opened files of one profile; empty at the start.

    Args:
        workspace: the open profile.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._folder = workspace.store.folder / _FOLDER
        self.clear()

    def put(self, name: str, content: bytes) -> Path:
        """Write a file that only the user can read, and return where it lies.

        Raises:
            OSError: the disk is full or the folder cannot be written.
        """
        place = self._folder
        number = 0
        while (place / name).exists():
            number += 1
            place = self._folder / str(number)
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = place / name
        path.touch(mode=0o600)
        path.write_bytes(content)
        return path

    def clear(self) -> None:
        """Remove what was opened; a file that another program still holds stays until the next start."""
        shutil.rmtree(self._folder, ignore_errors=True)
