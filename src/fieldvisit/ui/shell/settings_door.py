"""Where the settings page meets the window: it is given what the window remembers."""

from fieldvisit.ui.settings.settings_page import SettingsPage
from fieldvisit.ui.shell.window_tools import WindowTools


def make_settings_page(tools: WindowTools) -> SettingsPage:
    """Build the settings page over the window's choices.

    Raises:
        ValueError: the tools are those of a page alone.
    """
    if tools.choices is None:
        raise ValueError("the settings page needs what the window remembers")
    return SettingsPage(tools, tools.choices)
