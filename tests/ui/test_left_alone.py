"""A page whose lists come late leaves the keys to whoever has gone elsewhere meanwhile."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.follow_ups.follow_ups_page import FollowUpsPage
from fieldvisit.ui.widgets.overlay_frame import OverlayFrame
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from tests.ui.reading import part


def test_that_lists_that_come_late_leave_the_keys_to_what_lies_over_the_page(
    open_fresh: Callable[..., FollowUpsPage], opened_workspace: Workspace, qtbot: QtBot
) -> None:
    page = open_fresh(FollowUpsPage, opened_workspace)
    over = OverlayFrame(page, name="over", accessible="over")
    button = QCheckBox("over", over)
    over.open()
    page.show_record("")
    button.setFocus()
    with qtbot.waitSignal(page.shown):
        pass
    assert page.focusWidget() is button
    over.dismiss()
    page.show_record("")
    with qtbot.waitSignal(page.shown):
        pass
    assert page.focusWidget() is part(page, "follow_ups.list", TwoLineList)
