"""Anmodninger: an answer is noted, and what another municipality asks is written down."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.services.answer_request import answer_request
from fieldvisit.services.list_requests import list_requests
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.events import Events
from fieldvisit.ui.follow_ups.requests_tab import RequestsTab
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.widgets.text_area import TextArea
from fieldvisit.ui.widgets.text_field import TextField
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part, press, unnamed, words


@pytest.fixture
def tab(
    opened_workspace: Workspace,
    events: Events,
    tasks: Tasks,
    window: RecordedWindow,
    show: Callable[[QWidget], None],
) -> RequestsTab:
    """The tab on the acceptance day, read anew after each change as its page does."""
    tab = RequestsTab(PageTools(opened_workspace, events, tasks, window))
    tab.resize(1100, 600)
    tab.show_lines(list_requests(opened_workspace))
    events.changed.connect(lambda _: tab.show_lines(list_requests(opened_workspace)))
    show(tab)
    return tab


def test_that_what_another_municipality_asks_is_written_down_and_answered_by_keyboard(
    tab: RequestsTab, opened_workspace: Workspace, window: RecordedWindow, qtbot: QtBot
) -> None:
    press(tab, "requests.new")
    press(tab, "requests.form.save")
    assert words(tab, "requests.form.occupation.message.text") == "Skriv, hvilket fag de mangler."
    qtbot.keyClicks(part(tab, "requests.form.occupation"), "Svejser")
    qtbot.keyClicks(part(tab, "requests.form.wanted"), "2")
    assert unnamed(tab) == []
    press(tab, "requests.form.save")
    rows = part(tab, "requests.list", TwoLineList)
    assert next(row.spoken for row in rows.rows) == (
        "Svejser, Søndersted Kommune (fiktiv), Svar senest 13. okt., De venter på svar"
    )
    rows.choose(rows.rows[0].id)
    assert words(tab, "requests.title") == "Søndersted Kommune (fiktiv) spørger os"
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    qtbot.keyClicks(part(tab, "requests.profiles"), "to")
    # Neither the next reading nor a request that goes takes the form from whoever writes in it.
    press(tab, "requests.new")
    tab.show_lines([])
    assert part(tab, "requests.form.occupation").isVisible()
    assert tab.escape()
    assert part(tab, "requests.empty").isVisible()
    tab.show_lines(list_requests(opened_workspace))
    press(tab, "requests.save")
    assert words(tab, "requests.profiles.message.text") == "Skriv et helt tal, 0 for ingen."
    part(tab, "requests.profiles", TextField).set_text("0")
    press(tab, "requests.save")
    assert words(tab, "requests.answer.message.text").startswith("Skriv, hvorfor der ingen profiler er")
    part(tab, "requests.answer", TextArea).set_text("Ingen før november")
    press(tab, "requests.save")
    assert window.said[-1] == "Svaret er gemt"
    assert words(tab, "requests.said") == "Svar 6. okt.: ingen profiler. Ingen før november"
    assert window.undo is not None
    window.undo()
    assert not part(tab, "requests.said").isVisible()
    assert unnamed(tab) == []


def test_that_an_answer_that_is_being_written_waits_with_its_request(tab: RequestsTab, qtbot: QtBot) -> None:
    press(tab, "requests.new")
    assert tab.escape()
    part(tab, "requests.answer").setFocus()
    qtbot.keyClicks(part(tab, "requests.answer"), "Vi ringer")
    written = part(tab, "requests.answer", TextArea).text()
    press(tab, "requests.new")
    assert tab.escape()
    assert part(tab, "requests.answer", TextArea).text() == written


def test_that_a_colleagues_answer_takes_the_place_of_the_one_before_where_nothing_is_typed(
    tab: RequestsTab, opened_workspace: Workspace, qtbot: QtBot
) -> None:
    def arrive(profiles: int, answer: str) -> None:
        chosen = tab.request
        answer_request(opened_workspace, chosen, profiles, answer)
        tab.show_lines(list_requests(opened_workspace))

    profiles, answer = part(tab, "requests.profiles", TextField), part(tab, "requests.answer", TextArea)
    arrive(2, "To med kørekort")
    assert (profiles.text(), answer.text()) == ("2", "To med kørekort")
    qtbot.keyClicks(profiles, "1")
    typed = profiles.text()
    arrive(3, "Tre med kørekort")
    assert profiles.text() == typed
