"""Where a file dialog begins: the folder of the last file, else the documents, else the home; the first that is there."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from fieldvisit.exchange.file_place import is_folder
from fieldvisit.services.out_folder import last_folder
from fieldvisit.services.workspace import Workspace


def start_folder(workspace: Workspace) -> Path:
    """Return the folder that is offered first; a new home may have no documents yet."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return last_folder(workspace) or (Path(place) if place and is_folder(Path(place)) else Path.home())
