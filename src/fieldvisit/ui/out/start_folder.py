"""Where a file dialog begins: the folder of the last file, else the documents."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from fieldvisit.services.out_folder import last_folder
from fieldvisit.services.workspace import Workspace


def start_folder(workspace: Workspace) -> Path:
    """Return the folder that is offered first."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return last_folder(workspace) or (Path(place) if place else Path.home())
