"""What the shell gives to the pages it makes."""

from dataclasses import dataclass

from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.shell.main_window import MainWindow
from fieldvisit.ui.shell.remembered_choices import RememberedChoices


@dataclass(frozen=True, slots=True)
class WindowTools(PageTools):
    """The tools of every page, with the window as the shell knows it.

    Attributes:
        window: the main window, for a page that brings its own keys and covers.
        choices: what the settings choose; None where no desk is (a page alone).
    """

    window: MainWindow
    choices: RememberedChoices | None = None
