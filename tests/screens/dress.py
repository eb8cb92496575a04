"""How a screen can look: sizes of the window, text sizes, themes and languages, and the few that a quick check picks."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from fieldvisit.ui.language import DANISH, ENGLISH
from fieldvisit.ui.theme.current import apply, theme
from tests.screens.stage import Stage

SIZES = ((1366, 688), (1024, 600), (1920, 1000))
"""Windows on screens of 1366x768 and 1920x1080 without taskbar and title bar, and the smallest window there is."""

SCALES = (100, 130, 200)
"""Text sizes in percent; at 130 the visit still has its three columns."""

EVERY_SCALE = (100, 130, 150, 200)
THEMES = ("light", "dark", "high_contrast")
LANGUAGES = (DANISH, ENGLISH)


@dataclass(frozen=True, slots=True)
class Dress:
    """One way to look.

    Attributes:
        size: width and height of the window in pixels.
        scale: text size in percent.
        theme: a theme.
    """

    size: tuple[int, int] = SIZES[0]
    scale: int = 100
    theme: str = "light"

    def __str__(self) -> str:
        """Return it in few words, for a message."""
        return f"{self.size[0]}x{self.size[1]}, {self.scale} %, {self.theme}"

    def put_on(self, stage: Stage) -> None:
        """Let a stage look so, whatever is open on it."""
        look = theme()
        if (look.choice, look.text_scale) != (self.theme, self.scale):
            apply(stage.app, self.theme, self.scale)
        stage.resize(*self.size)


PLAIN = Dress()
"""As most people see it, and as the mockups are drawn."""

PAIRS = tuple(
    Dress(size, scale, THEMES[(row + column) % 3])
    for row, size in enumerate(SIZES)
    for column, scale in enumerate(SCALES)
)
"""Nine in which each size meets each text size and each theme, and each text size each theme."""


def all_dresses() -> Iterator[Dress]:
    """Yield every combination, the one that most people see first; what costs most to change changes least often."""
    for scale, size, name in product(EVERY_SCALE, SIZES, THEMES):
        dress = Dress(size, scale, name)
        if dress != PLAIN:
            yield dress
