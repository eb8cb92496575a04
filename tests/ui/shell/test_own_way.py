"""Ctrl+Z takes back what the window says with `Fortryd`, also where that is no record: never another deed instead."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.services.follow_up import NewFollowUp, add_follow_up
from fieldvisit.services.list_companies import CompanyFilter
from fieldvisit.services.saved_filters import save_filter, saved_filters
from fieldvisit.ui.shell.desk import Desk

CTRL = Qt.KeyboardModifier.ControlModifier


def test_that_ctrl_z_brings_a_deleted_filter_back_and_leaves_the_deed_before_alone(
    whole_window: Desk, qtbot: QtBot
) -> None:
    desk, workspace = whole_window, whole_window.workspace
    save_filter(workspace, "Mine egne", CompanyFilter(mine=True))
    made = add_follow_up(workspace, NewFollowUp(title="Ring igen", due=workspace.today, unit=None))
    desk.events.announce(made.changed)
    desk.window.open_page("companies")
    qtbot.waitUntil(lambda: desk.is_idle)
    menu = next(each for each in desk.window.findChildren(QAction) if each.text() == "&Gemte filtre").menu()
    menu.aboutToShow.emit()
    [delete] = desk.window.findChildren(QAction, "companies.delete_filter_1")
    delete.trigger()
    assert saved_filters(workspace) == []
    QTest.keyClick(desk.window, Qt.Key.Key_Z, CTRL)
    assert [saved.name for saved in saved_filters(workspace)] == ["Mine egne"]
    with workspace.store.read() as reader:
        assert reader.count(FollowUp, title="Ring igen") == 1
    QTest.keyClick(desk.window, Qt.Key.Key_Z, CTRL)
    with workspace.store.read() as reader:
        assert reader.count(FollowUp, title="Ring igen") == 0
