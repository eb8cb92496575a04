"""Pages that were thrown away, at the lock or for another language, are gone: nobody's affairs stay in memory behind them."""

import gc
import weakref

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFocusFrame, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from fieldvisit.domain.changed import Changed
from fieldvisit_sync.schema.registry import KINDS
from tests.ui.settings.conftest import OpenSettings


def test_that_nothing_of_a_page_stays_when_it_is_thrown_away(
    open_settings: OpenSettings, qtbot: QtBot
) -> None:
    opened = open_settings("look")
    window = opened.window
    for spec in window.pages.specs():
        window.open_page(spec.id)
        opened.settle(qtbot)
    # The ring around the focus is the window's, wherever it lies.
    own = [part for part in window.pages.findChildren(QWidget) if not isinstance(part, QFocusFrame)]
    parts = [weakref.ref(part) for part in own]
    del own
    window.pages.throw_away()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    window.open_page("today")
    opened.settle(qtbot)
    QTest.keyClick(window, Qt.Key.Key_F6)
    opened.desk.events.announce(Changed(kinds=frozenset(KINDS), cause="test"))
    opened.settle(qtbot)
    gc.collect()
    kept = [part for reference in parts if (part := reference()) is not None and not isValid(part)]
    assert {type(part).__name__ for part in kept if type(part).__module__.startswith("fieldvisit")} == set()
    assert len(parts) > 1_000
