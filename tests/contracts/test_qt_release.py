"""The Qt release in the lock file is sound on the oldest Python that we support (docs/decisions/007)."""

import sys

from PySide6.QtCore import QObject


def test_that_qt_calls_that_return_nothing_keep_the_count_of_none() -> None:
    lonely = QObject()
    before = sys.getrefcount(None)
    for _ in range(1_000):
        lonely.parent()
    assert abs(sys.getrefcount(None) - before) < 100
