"""Which dictionaries this computer has: the Danish one of the installation or the system, the English one beside Hunspell."""

import sys
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

DANISH, ENGLISH = "da", "en"
LANGUAGES = (DANISH, ENGLISH)
"""What can be checked, in the order in which suggestions are made."""

_NAMES = {DANISH: "da_DK", ENGLISH: "en_US"}
_SYSTEM = ("/usr/share/hunspell", "/usr/share/myspell/dicts", "/usr/local/share/hunspell")


def find_dictionary(language: str) -> Path | None:
    """Return a dictionary without its ending (`.../da_DK`); None when this computer has none."""
    name = _NAMES[language]
    found = (folder / name for folder in _folders())
    return next((path for path in found if _is_whole(path)), None)


def find_dictionaries(languages: Iterable[str]) -> tuple[Path, ...]:
    """Return the dictionaries of these languages; those that are not here are left out."""
    wanted = set(languages)
    found = (find_dictionary(language) for language in LANGUAGES if language in wanted)
    return tuple(path for path in found if path is not None)


def _folders() -> Iterable[Path]:
    yield Path(sys.prefix) / "share" / "hunspell"
    engine = find_spec("hunspell")
    if engine is not None and engine.origin is not None:
        yield Path(engine.origin).parent / "dictionaries"
    yield from map(Path, _SYSTEM)


def _is_whole(path: Path) -> bool:
    return path.with_suffix(".aff").is_file() and path.with_suffix(".dic").is_file()
