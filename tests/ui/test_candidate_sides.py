"""Kandidater in windows of all widths: whoever is opened stands beside the list where both fit, else below it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.candidates.candidates_page import CandidatesPage
from fieldvisit.ui.criteria_form import REASON
from fieldvisit.ui.widgets.text_area import TextArea
from tests.ui.reading import part

_REASON = f"candidates.list.0.criteria.{REASON}"
WIDE, NARROW = (1728, 930), (1174, 660)


@pytest.fixture
def page(opened_workspace: Workspace, open_fresh: Callable[..., CandidatesPage]) -> CandidatesPage:
    """Mette's candidates, nobody opened."""
    return open_fresh(CandidatesPage, opened_workspace, "")


def place(page: CandidatesPage, name: str) -> QRect:
    """Return where a part stands on the page."""
    shown = part(page, name)
    return QRect(shown.mapTo(page, QPoint(0, 0)), shown.size())


def test_that_a_profile_stands_beside_the_list_in_a_wide_window_and_keeps_the_focus_when_it_moves(
    page: CandidatesPage, scenario: Scenario, qtbot: QtBot
) -> None:
    page.resize(*WIDE)
    page.open_person(scenario.id("K-0417"))
    listed = place(page, "candidates.list")
    qtbot.waitUntil(lambda: place(page, "candidates.facts").left() > listed.right())
    assert place(page, "candidates.name").top() < listed.top()
    # All columns and all of the profile: facts and judgement side by side.
    assert listed.width() >= 850
    assert place(page, _REASON).left() > place(page, "candidates.facts").right()
    typed = part(page, _REASON, TextArea)
    typed.setFocus()
    typed.set_text("Har svejst i nordhallen før")
    page.resize(*NARROW)
    qtbot.waitUntil(lambda: place(page, "candidates.facts").top() > place(page, "candidates.list").bottom())
    assert (typed.hasFocus(), typed.toPlainText()) == (True, "Har svejst i nordhallen før")


def test_that_the_button_that_opens_takes_the_middle_of_the_empty_side(
    page: CandidatesPage, qtbot: QtBot
) -> None:
    below = place(page, "candidates.open")
    assert below.top() > place(page, "candidates.list").bottom()
    assert below.left() == place(page, "candidates.list.frame").left()
    page.resize(*WIDE)
    qtbot.waitUntil(lambda: place(page, "candidates.open").left() > place(page, "candidates.list").right())

    def is_centred() -> bool:
        said, pressed = place(page, "candidates.hint"), place(page, "candidates.open")
        return said.bottom() < pressed.top() and abs(said.center().x() - pressed.center().x()) <= 1

    qtbot.waitUntil(is_centred)
    pressed = place(page, "candidates.open")
    assert page.height() * 0.3 < pressed.center().y() < page.height() * 0.5
    page.resize(*NARROW)
    qtbot.waitUntil(lambda: place(page, "candidates.open") == below)
