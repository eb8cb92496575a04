"""What comes up over the page and goes away again: palette, key list, toast."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from fieldvisit.ui.shell.action_search import PaletteSearch
from fieldvisit.ui.shell.actions import Actions
from fieldvisit.ui.shell.shortcut_help import ShortcutHelp
from fieldvisit.ui.widgets.command_palette import CommandPalette
from fieldvisit.ui.widgets.toast import Toast


class Overlays:
    """Opens one thing at a time over a window.

    Args:
        window: what they cover.
        actions: what the key list shows.
        search: whom the palette asks.
    """

    def __init__(self, window: QWidget, actions: Actions, search: PaletteSearch) -> None:
        self._window, self._actions, self._search = window, actions, search
        self._toast = Toast(window)
        self._palette: CommandPalette | None = None
        self._help: ShortcutHelp | None = None

    @property
    def palette(self) -> CommandPalette | None:
        """The palette, while it is open."""
        return self._palette if self._palette is not None and not self._palette.isHidden() else None

    def say(self, text: str, undo: Callable[[], object] | None) -> None:
        """Show a toast."""
        self._toast.show_text(text, undo)

    def open_palette(self, text: str) -> None:
        """Open the palette with a beginning."""
        if self._palette is not None:
            self._palette.dismiss()
            self._palette.deleteLater()
        self._palette = CommandPalette(self._window, self._search)
        self._palette.open(text)

    def open_help(self) -> None:
        """Show the key list, or take it away when it is shown."""
        if self._help is not None and isValid(self._help) and self._help.isVisible():
            self._help.dismiss()
            return
        self._help = ShortcutHelp(self._window, self._actions)
        self._help.open()

    def dismiss_toast(self) -> bool:
        """Take the toast away; return whether there was one."""
        shown = not self._toast.isHidden()
        self._toast.dismiss()
        return shown

    def dismiss(self) -> None:
        """Take everything away."""
        self._toast.dismiss()
        if self._palette is not None:
            self._palette.dismiss()
        if self._help is not None and isValid(self._help) and self._help.isVisible():
            self._help.dismiss()
