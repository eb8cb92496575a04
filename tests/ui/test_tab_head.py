"""The line over the tabs of Opfølgning: no tab is hidden for the filter's sake."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from fieldvisit.ui.follow_ups.tab_head import TabHead
from fieldvisit.ui.widgets.row_filter import RowFilter
from fieldvisit.ui.widgets.tab_bar import Tab, TabBar


@pytest.mark.parametrize(("width", "above"), [(1000, False), (460, True)])
def test_that_the_filter_stands_beside_the_tabs_or_above_them(
    show: Callable[[QWidget], None], width: int, above: bool
) -> None:
    names = ("Frister 2", "Henvendelser", "Anmodninger", "Kvalitet")
    tabs = TabBar([Tab(name, name) for name in names], name="tabs", accessible="Opfølgning", based=False)
    words = RowFilter("filter", "Filtrér")
    head = TabHead(tabs, words)
    show(head)
    head.resize(width, 120)
    QCoreApplication.processEvents()
    assert tabs.width() >= tabs.sizeHint().width()
    assert (words.x() > tabs.geometry().right()) is not above
    assert not words.geometry().intersects(tabs.geometry())
