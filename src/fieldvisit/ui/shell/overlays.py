"""What comes up over the page and goes away again: palette, key list, a history, toast. The first two are loaded when called for."""

from PySide6.QtWidgets import QWidget

from fieldvisit.ui.shell.action_search import PaletteSearch
from fieldvisit.ui.shell.actions import Actions
from fieldvisit.ui.widgets.overlay_frame import OverlayFrame
from fieldvisit.ui.widgets.toast import Toast, WayBack

_WORK_OVER_THE_PAGE = ("escape", "help", "lock")


class Overlays:
    """Opens one thing at a time over a window; the keys of what lies below rest meanwhile.

    Args:
        window: what they cover.
        actions: what the key list shows.
        search: whom the palette asks.
        guide: the line of the first day, which messages leave in sight.
    """

    def __init__(self, window: QWidget, actions: Actions, search: PaletteSearch, guide: QWidget) -> None:
        self._window, self._actions, self._search = window, actions, search
        self.toast = Toast(window, above=guide)
        self._open: OverlayFrame | None = None

    @property
    def front(self) -> QWidget | None:
        """Palette, key list or history, while one of them lies over the page."""
        return self._open

    @property
    def said(self) -> str:
        """What the toast says; empty when there is none."""
        return self.toast.words

    def say(self, text: str, undo: WayBack, undo_words: str, *, again: bool) -> None:
        """Show a toast; `undo_words` name to a screen reader what its button takes back, or does again."""
        self.toast.show_text(text, undo, undo_words, again=again)

    def open_palette(self, text: str) -> None:
        """Open the palette with a beginning."""
        from fieldvisit.ui.widgets.command_palette import CommandPalette

        self.open_over(CommandPalette(self._window, self._search, text))

    def open_help(self) -> None:
        """Show the key list, or take it away when it is shown."""
        from fieldvisit.ui.shell.shortcut_help import ShortcutHelp

        if isinstance(self._open, ShortcutHelp):
            self._open.dismiss()
        else:
            self.open_over(ShortcutHelp(self._window, self._actions))

    def open_over(self, shown: OverlayFrame) -> None:
        """Show something over the page, in place of what was there."""
        self.close_front()
        shown.closed.connect(self._closed)
        self._open = shown
        self._actions.suspend(_WORK_OVER_THE_PAGE)
        shown.open()

    def close_front(self) -> bool:
        """Take away palette, key list or toast; return whether there was one."""
        if self._open is not None:
            self._open.dismiss()
            return True
        shown = not self.toast.isHidden()
        self.toast.dismiss()
        return shown

    def dismiss(self) -> None:
        """Take everything away."""
        if self._open is not None:
            self._open.dismiss()
        self.toast.dismiss()

    def _closed(self) -> None:
        self._open = None
        self._actions.resume()
