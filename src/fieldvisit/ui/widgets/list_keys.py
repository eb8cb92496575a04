"""The keys of lists and tables: Enter opens, letters and Space act on the chosen row (DESIGN 4, WCAG 2.1.4)."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_NAMED = {
    Qt.Key.Key_Space: "Space",
    Qt.Key.Key_Delete: "Delete",
    Qt.Key.Key_F2: "F2",
}
_OPENING = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


def opens(event: QKeyEvent) -> bool:
    """Say whether a key opens the chosen row."""
    return event.key() in _OPENING and not _chord(event)


def acting_key(event: QKeyEvent, letters: str) -> str:
    """Return the key that acts on the chosen row: a letter or digit of `letters`, `Space`, `Delete`, `F2`; else empty."""
    if _chord(event):
        return ""
    named = _NAMED.get(Qt.Key(event.key()))
    if named:
        return named
    letter = event.text().upper()
    return letter if len(letter) == 1 and letter in letters else ""


def types_text(event: QKeyEvent) -> bool:
    """Say whether a key would make a list jump to a row that begins with it."""
    return bool(event.text().strip()) and event.text().isprintable() and not _chord(event)


def _chord(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier & ~Qt.KeyboardModifier.ShiftModifier
    return bool(held)
