"""The weekly backup reads the whole store: nothing in the window waits for it."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldvisit.services.workspace import Workspace
from fieldvisit.store.engine import Engines
from fieldvisit.ui.shell.desk import Desk
from fieldvisit.ui.shell.main_window import MainWindow
from fieldvisit.ui.tasks import Worker


def test_that_the_store_is_read_and_written_while_the_weekly_backup_is_taken(
    qapp: QApplication,
    tmp_path: Path,
    opened_workspace: Workspace,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    copy, begun, may_end, written = Engines.copy_to, Event(), Event(), list[str]()

    def slow_copy(engines: Engines, target: Path) -> None:
        begun.set()
        assert may_end.wait(20)
        copy(engines, target)

    def write(_: object) -> str:
        with opened_workspace.store.write("test") as writer:
            return writer.create("company", {"name": "Nordlys"})

    monkeypatch.setattr(Engines, "copy_to", slow_copy)
    window = MainWindow(qapp, tmp_path, opened_workspace.clock)
    desk = Desk(window, opened_workspace)
    try:
        qtbot.waitUntil(begun.is_set)
        desk.tasks.run(Worker.STORE, write, written.append)
        qtbot.waitUntil(lambda: bool(written))
        assert not may_end.is_set()
        may_end.set()
        qtbot.waitUntil(lambda: desk.is_idle)
        assert not opened_workspace.store.backup_when_due()
    finally:
        may_end.set()
        desk.close()
        window.close()
        window.deleteLater()
