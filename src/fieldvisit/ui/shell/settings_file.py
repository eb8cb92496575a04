"""What the window remembers between starts, in a file of the profile folder: sizes and looks, never a person."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

FILE = "window.ini"


class WindowSettings:
    """Sizes, folds, theme, text size and language of one profile.

    Args:
        folder: the profile folder.
    """

    def __init__(self, folder: Path) -> None:
        self._settings = QSettings(str(folder / FILE), QSettings.Format.IniFormat)

    def text(self, key: str, default: str) -> str:
        """Return a remembered word."""
        value = self._settings.value(key, default)
        return value if isinstance(value, str) else default

    def number(self, key: str, default: int) -> int:
        """Return a remembered whole number; the default when the file holds something else."""
        try:
            return int(self.text(key, str(default)))
        except ValueError:
            return default

    def flag(self, key: str, *, default: bool) -> bool:
        """Return a remembered yes or no."""
        return self.text(key, "yes" if default else "no") == "yes"

    def shape(self, key: str) -> QByteArray:
        """Return a remembered geometry or splitter; empty when there is none."""
        value = self._settings.value(key, QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()

    def remember(self, key: str, value: str | int | bool | QByteArray) -> None:
        """Keep a value for the next start."""
        if isinstance(value, bool):
            self._settings.setValue(key, "yes" if value else "no")
        elif isinstance(value, int):
            self._settings.setValue(key, str(value))
        else:
            self._settings.setValue(key, value)

    def write(self) -> None:
        """Write to the file now."""
        self._settings.sync()
