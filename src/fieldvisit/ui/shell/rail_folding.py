"""When the rail is folded: by the user (remembered), by a narrow window, by a page that needs the width (DESIGN 2)."""

from fieldvisit.ui.shell.rail import Rail
from fieldvisit.ui.shell.settings_file import WindowSettings
from fieldvisit.ui.theme.current import theme

NARROW = 1200
"""Width of the window, at 100 % text, below which the rail folds by itself."""
_FOLDED = "window/rail_folded"


class RailFolding:
    """Decides and remembers.

    Args:
        rail: what folds.
        settings: where the user's own choice is kept.
    """

    def __init__(self, rail: Rail, settings: WindowSettings) -> None:
        self._rail, self._settings = rail, settings
        self._by_user = settings.flag(_FOLDED, default=False)
        self._unfolded_here = False

    def arrange(self, width: int, *, page_wants: bool) -> None:
        """Fold or unfold for a width of the window and the wish of the page."""
        narrow = width < theme().size(NARROW) or page_wants
        self._rail.fold(not self._unfolded_here if narrow else self._by_user)

    def toggle(self, width: int, *, page_wants: bool) -> None:
        """Do the opposite (Ctrl+B); where it folds by itself, only until another page is opened."""
        if width < theme().size(NARROW) or page_wants:
            self._unfolded_here = self._rail.is_folded
        else:
            self._by_user = not self._rail.is_folded
            self._settings.remember(_FOLDED, self._by_user)
        self.arrange(width, page_wants=page_wants)

    def forget_exception(self) -> None:
        """Another page is opened: fold by itself again where that is so."""
        self._unfolded_here = False
