"""Keys as they are printed on a Danish keyboard, for key caps and the F1 list."""

from fieldvisit.ui.language import ENGLISH, language

_BOTH = {
    "Return": "Enter",
    "Left": "←",
    "Right": "→",
    "Up": "↑",
    "Down": "↓",
    "PgUp": "PgUp",
    "PgDown": "PgDn",
}
_DANISH = {"Space": "Mellemrum", "Shift": "Skift"}


def key_words(key: str) -> str:
    """Return `Ctrl+Enter` for `Ctrl+Return`, `Alt+←` for `Alt+Left`, `Mellemrum` for `Space`."""
    if key.endswith("++"):
        return key
    names = _BOTH if language() == ENGLISH else _BOTH | _DANISH
    return "+".join(names.get(part, part) for part in key.split("+"))
