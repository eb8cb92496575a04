"""Cyclic garbage is collected on the GUI thread alone, and still is collected."""

import gc
import threading
from collections.abc import Iterator
from weakref import ref

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from fieldvisit.ui.garbage import Garbage


class _Cycle:
    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def garbage(qtbot: QtBot) -> Iterator[Garbage]:
    """The collector at work; the interpreter's own is back afterwards."""
    del qtbot
    gc.enable()
    keeper = QObject()
    garbage = Garbage(keeper)
    garbage.start()
    yield garbage
    garbage.stop()
    assert gc.isenabled()


def _fill_the_youngest_generation() -> None:
    kept = [[] for _ in range(10 * gc.get_threshold()[0])]
    del kept


def test_that_no_other_thread_collects(garbage: Garbage) -> None:
    del garbage
    cycle = ref(_Cycle())
    worker = threading.Thread(target=_fill_the_youngest_generation)
    worker.start()
    worker.join()
    assert cycle() is not None


def test_that_the_event_loop_collects_when_enough_was_made(garbage: Garbage, qtbot: QtBot) -> None:
    del garbage
    cycle = ref(_Cycle())
    kept: list[list[int]] = [[] for _ in range(10 * gc.get_threshold()[0])]
    qtbot.waitUntil(lambda: cycle() is None)
    assert kept
