"""The head of a page: where its words and buttons stand when they do not fit on one line."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget

from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.page_header import PageHeader


@pytest.fixture
def holder(show: Callable[[QWidget], None]) -> QWidget:
    """What a head lies in."""
    holder = QWidget()
    show(holder)
    return holder


def _head(holder: QWidget, width: int) -> PageHeader:
    """Return a head of this width, as high as it asks for."""
    head = PageHeader("visit", "Nordlys Metal ApS", "Besøg i dag kl. 09:00 · Rikke Dam, værkfører")
    for name in ("first", "second", "third"):
        head.add_action(Button("Vis for virksomheden", name=name))
    head.setParent(holder)
    head.show()
    head.resize(width, 56)
    QApplication.processEvents()
    head.resize(width, head.minimumHeight())
    QApplication.processEvents()
    return head


def _place(head: PageHeader, part: QWidget) -> QRect:
    return QRect(part.mapTo(head, QPoint(0, 0)), part.size())


def test_that_title_and_subtitle_below_it_stand_in_the_middle(holder: QWidget) -> None:
    head = _head(holder, 920)
    title, subtitle = _place(head, head.title), _place(head, head.subtitle)
    assert subtitle.top() > title.top()
    assert title.top() > 0
    assert abs(title.top() - (head.height() - 1 - subtitle.bottom())) <= 1


def test_that_buttons_on_a_line_of_their_own_stand_side_by_side(holder: QWidget) -> None:
    head = _head(holder, 640)
    first, second, third = (_place(head, button) for button in head.findChildren(Button)[1:])
    assert first.top() == second.top() == third.top() > _place(head, head.title).top() > 0
    assert second.left() - first.right() == third.left() - second.right() < 20
