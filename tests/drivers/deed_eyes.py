"""Eyes for the button a screen is about: who cannot see it does not know how to go on."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from fieldvisit.ui.shell.page_keys import primary_button
from fieldvisit.ui.widgets.confirm import confirming_button
from tests.drivers.layout_eyes import window_onto


def deeds_below_the_edge(root: QWidget) -> Iterator[str]:
    """Yield the button that Ctrl+Enter presses while a part of it must be scrolled to."""
    button = confirming_button(root.window().focusWidget()) or primary_button(root)
    if button is None or not button.isVisible():
        return
    seen = window_onto(button, root)
    place = button.rect().translated(button.mapTo(root, button.rect().topLeft()))
    if not seen.contains(place):
        yield f"below the edge: {button.objectName()} {place.getRect()}, seen {seen.getRect()}"
