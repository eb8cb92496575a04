"""Where the sample data of a profile lies: beside it, in a folder of its own, so that the real profile is never touched."""

from pathlib import Path

FOLDER = "eksempeldata"
"""Name of the folder inside the profile's; the demo in a terminal uses the one of the platform's user data (CLI `demo`)."""

READY = "ready.json"
"""File that is written when a demo municipality was made completely."""


def sample_folder(profile: Path) -> Path:
    """Return the folder of the sample data that is tried from a profile's first start."""
    return profile / FOLDER


def is_made(folder: Path) -> bool:
    """Say whether a municipality was made completely in a folder."""
    return (folder / READY).exists()
