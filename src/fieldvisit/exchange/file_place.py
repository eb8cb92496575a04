"""Names and places of files as somebody outside gave them: made so that every file system takes them, and asked safely."""

import re
from pathlib import Path

_STRANGE = re.compile(r'[<>:"/\\|?*\x00-\x1f\u2028\u2029]+')
_MOST_BYTES = 180
"""Of a name without its ending: file systems take 255, and a file that is being written has a longer one meanwhile."""


def file_name(text: str) -> str:
    """Return a text as the name of a file, without what no file system takes, and no longer than all of them take."""
    name = _STRANGE.sub(" ", text).strip(" .")
    return name.encode(errors="ignore")[:_MOST_BYTES].decode(errors="ignore").strip(" .")


def typed_path(text: str) -> Path:
    """Return what was typed as a path; a `~` before a name that nobody here has stays a letter."""
    try:
        return Path(text).expanduser()
    except RuntimeError:
        return Path(text)


def is_folder(path: Path) -> bool:
    """Say whether a folder is there; one that cannot be asked (too long, locked away) is none, and writing tells why."""
    try:
        return path.is_dir()
    except OSError:
        return False


def is_file(path: Path) -> bool:
    """Say whether a file is there; one that cannot be asked is none, as for `is_folder`."""
    try:
        return path.is_file()
    except OSError:
        return False
