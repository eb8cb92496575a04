"""The driver of one laptop: hands at its window, the day's script beside it, and a camera."""

from pathlib import Path

from fieldvisit.demo.hands import Hands
from fieldvisit.demo.script import Script

_LOCKED = "unlock.passphrase"


class Driver:
    """What a gesture works with.

    Attributes:
        hands: uses the window.
        script: what a scenario id is called.
        device: the laptop's name in the script.
        pictures: names of the pictures that were taken of the present step.

    Args:
        hands: uses the window.
        script: the day's script.
        screens: where pictures go.
        device: the laptop's name in the script.
        passphrase: typed when the window has locked itself.
    """

    def __init__(
        self, hands: Hands, script: Script, screens: Path, device: str, passphrase: str = ""
    ) -> None:
        self.hands, self.script, self.device = hands, script, device
        self.pictures: list[str] = []
        self._screens, self._step, self._passphrase = screens, "", passphrase

    def begin(self, step: str) -> None:
        """Begin a step: its pictures bear its name; a window that has locked itself is unlocked."""
        self._step, self.pictures = step, []
        self.hands.come_to_window()
        if self.hands.is_shown(_LOCKED):
            self.hands.fill(_LOCKED, self._passphrase)
            self.hands.press("Return")

    def shot(self) -> None:
        """Take a picture of the window as it is now."""
        name = f"{self._step}-{len(self.pictures) + 1}.png"
        self.hands.grab(self._screens / name)
        self.pictures.append(name)

    def open_page(self, page: str) -> None:
        """Open a page by its entry in the rail."""
        self.hands.click(f"rail.{page}")

    def words(self, name: str) -> str:
        """Return the text of a widget, empty when it is not shown."""
        return self.hands.read(name) if self.hands.is_shown(name) else ""
