"""Hears what a screen reader would be told to say without the focus moving."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent


@contextmanager
def heard_words() -> Iterator[list[str]]:
    """Keep each text as it is announced; every event still goes to the platform."""
    heard: list[str] = []
    tell = QAccessible.updateAccessibility

    def listen(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())
        tell(event)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QAccessible, "updateAccessibility", staticmethod(listen))
        yield heard
