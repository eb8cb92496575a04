"""What the window's keys do with the page that is shown."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.shell.layers import Layers
from fieldvisit.ui.shell.page_stack import PageStack
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.confirm import confirming_button


class PageKeys:
    """Presses, focuses and leaves for the keyboard.

    Args:
        pages: whose shown page is meant.
        layers: what may stand in front of it.
    """

    def __init__(self, pages: PageStack, layers: Layers) -> None:
        self._pages, self._layers = pages, layers

    def press_primary(self) -> None:
        """Press the button of the form with the focus, else the primary one of what is shown (Ctrl+Enter).

        Fields tell what was typed in them before. A form that cannot be recorded now keeps the key to itself.
        """
        shown = self._layers.front or self._pages.page or self._pages.widget_shown
        if shown is None:
            return
        button = confirming_button(shown.window().focusWidget()) or primary_button(shown)
        if button is not None and button.isEnabled():
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)
            button.click()

    def focus_filter(self) -> None:
        """Go to the page's filter field (Ctrl+F)."""
        field = self._pages.page.filter_field() if self._pages.page is not None else None
        if field is not None:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def print_page(self, tell: Callable[[str], object]) -> None:
        """Print what the page shows (Ctrl+P), or say that there is nothing."""
        if self._pages.page is None or not self._pages.page.print_page():
            tell(tr("Her er ikke noget at udskrive."))

    def history_subject(self) -> tuple[str, str]:
        """Return the record whose history is meant (Ctrl+H); empty words when the page has chosen none."""
        chosen = self._pages.page.history_subject() if self._pages.page is not None else None
        return chosen or ("", "")

    def way_back(self) -> str:
        """Return the record with which Alt+Left opens the page again; empty for the one it was opened on."""
        return self._pages.page.way_back() if self._pages.page is not None else ""

    def escape(self) -> bool:
        """Step back inside the page (Esc); return whether there was something to step out of."""
        return self._pages.page is not None and self._pages.page.escape()

    def focus_page(self) -> None:
        """Put the focus at the beginning of the page, unless it has taken it itself."""
        shown = self._pages.widget_shown
        if shown is None:
            return
        focused = shown.window().focusWidget()
        if focused is None or not shown.isAncestorOf(focused):
            shown.setFocus(Qt.FocusReason.OtherFocusReason)


def primary_button(shown: QWidget) -> Button | None:
    """Return the visible, enabled primary button; a page may name another one itself."""
    ready = (
        button
        for button in shown.findChildren(Button)
        if button.kind == "primary" and button.isVisible() and button.isEnabled()
    )
    return next(ready, None)
