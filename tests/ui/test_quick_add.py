"""The quick line of Opfølgning: workplace and date are found in its words, and told before they count."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.follow_ups.follow_ups_page import FollowUpsPage
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.widgets.confirm import confirming_button
from fieldvisit.ui.workplace_field import WorkplaceField
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part, press, words

NORDLYS = "9990000011"


@pytest.fixture
def page(open_fresh: Callable[..., FollowUpsPage], opened_workspace: Workspace) -> FollowUpsPage:
    """Mette's page at 07:30."""
    return open_fresh(FollowUpsPage, opened_workspace)


def _tasks(workspace: Workspace, title: str) -> list[FollowUp]:
    with workspace.store.read() as reader:
        return reader.find(FollowUp, title=title)


def _preview(page: FollowUpsPage) -> str:
    return words(page, "follow_ups.add.preview.text").replace("<m>", "").replace("</m>", "")


def test_that_the_line_finds_its_workplace_and_says_so_before_it_counts(
    page: FollowUpsPage, opened_workspace: Workspace, scenario: Scenario, qtbot: QtBot, window: RecordedWindow
) -> None:
    assert _preview(page).startswith("Skriv virksomhed og dato med")
    title = part(page, "follow_ups.add.title")
    qtbot.keyClicks(title, "ring til nordlys fre")
    told = "Ny opfølgning · Nordlys Metal ApS · fre. 9. okt.  ring til nordlys"
    qtbot.waitUntil(lambda: _preview(page) == told)
    with qtbot.waitSignal(page.shown):
        qtbot.keyClick(title, Qt.Key.Key_Return)
    (made,) = _tasks(opened_workspace, "ring til nordlys")
    assert (made.unit, made.due) == (scenario.unit_id(NORDLYS), date(2026, 10, 9))
    assert window.said == ["Opfølgning oprettet: ring til nordlys · Nordlys Metal ApS"]
    assert _preview(page).startswith("Skriv virksomhed og dato med")


def test_that_a_pasted_mail_is_told_by_its_beginning_and_leaves_the_list_its_room(
    page: FollowUpsPage, qtbot: QtBot
) -> None:
    title, rows = part(page, "follow_ups.add.title", QLineEdit), part(page, "follow_ups.list")
    qtbot.keyClicks(title, "fre ring")
    qtbot.waitUntil(lambda: "ring" in _preview(page))
    height = rows.height()
    title.insert(" om svejserne og lageret" * 100)
    qtbot.waitUntil(lambda: _preview(page).endswith("…"))
    qtbot.wait(1)
    assert rows.height() >= height - 40
    assert len(_preview(page)) < 200


def test_that_ctrl_enter_in_the_line_presses_its_own_button_and_leads_to_what_is_wrong(
    page: FollowUpsPage, qtbot: QtBot
) -> None:
    company, due = part(page, "follow_ups.add.company"), part(page, "follow_ups.add.due")
    for field in (part(page, "follow_ups.add.title"), company, due):
        field.setFocus()
        button = confirming_button(page.window().focusWidget())
        assert button is not None
        assert button.objectName() == "follow_ups.add.save"
    press(page, "follow_ups.add.save")
    assert words(page, "follow_ups.add.problem.text").startswith("Skriv, hvad der skal gøres")
    assert part(page, "follow_ups.add.title").hasFocus()
    for wrong in (company, due):
        wrong.setFocus()
        qtbot.keyClicks(wrong, "45/13")
        part(page, "follow_ups.add.save").setFocus()
        press(page, "follow_ups.add.save")
        assert wrong.hasFocus()


def test_that_enter_counts_before_the_search_has_answered_and_its_answer_is_not_shown_later(
    page: FollowUpsPage, opened_workspace: Workspace, scenario: Scenario, qtbot: QtBot, tasks: Tasks
) -> None:
    title = part(page, "follow_ups.add.title", QLineEdit)
    title.setText("nordlys send profiler fre 13")
    with qtbot.waitSignal(page.shown):
        qtbot.keyClick(title, Qt.Key.Key_Return)
    (made,) = _tasks(opened_workspace, "send profiler")
    assert (made.unit, made.due) == (scenario.unit_id(NORDLYS), date(2026, 11, 13))
    qtbot.waitUntil(lambda: tasks.is_idle)
    assert _preview(page).startswith("Skriv virksomhed og dato med")


def test_that_a_workplace_in_the_words_is_refused_with_one_button_or_by_the_field(
    page: FollowUpsPage, opened_workspace: Workspace, qtbot: QtBot
) -> None:
    title = part(page, "follow_ups.add.title")
    qtbot.keyClicks(title, "Nordlys send profiler fre")
    qtbot.waitUntil(lambda: "Nordlys Metal ApS" in _preview(page))
    qtbot.keyClicks(part(page, "follow_ups.add.company"), "kvadrat")
    named = "Ny opfølgning · Kvadrat IT-Drift A/S · fre. 9. okt.  Nordlys send profiler"
    qtbot.waitUntil(lambda: _preview(page) == named)
    part(page, "follow_ups.add.company", QLineEdit).clear()
    press(page, "follow_ups.add.preview.without")
    assert _preview(page) == "Ny opfølgning · uden virksomhed · fre. 9. okt.  Nordlys send profiler"
    with qtbot.waitSignal(page.shown):
        press(page, "follow_ups.add.save")
    (made,) = _tasks(opened_workspace, "Nordlys send profiler")
    assert made.unit is None


def test_that_several_workplaces_of_one_name_are_told_and_none_is_taken(
    page: FollowUpsPage, opened_workspace: Workspace, qtbot: QtBot
) -> None:
    title = part(page, "follow_ups.add.title")
    qtbot.keyClicks(title, "ring til lindevang fre")
    qtbot.waitUntil(lambda: "Lindevang" in _preview(page))
    assert _preview(page).startswith("Ny opfølgning · uden virksomhed, flere passer: Lindevang ")
    assert _preview(page).endswith(" · fre. 9. okt.  ring til lindevang")
    with qtbot.waitSignal(page.shown):
        qtbot.keyClick(title, Qt.Key.Key_Return)
    (made,) = _tasks(opened_workspace, "ring til lindevang")
    assert made.unit is None


def test_that_the_name_that_stood_there_means_its_workplace_again(
    opened_workspace: Workspace, tasks: Tasks, qtbot: QtBot
) -> None:
    field = WorkplaceField(opened_workspace, tasks, name="company")
    qtbot.addWidget(field)
    field.set_unit("one of several of this name", "Nordlys Metal ApS")
    for typed, company in (("kvadrat", "Kvadrat IT-Drift A/S"), ("Nordlys Metal ApS", "Nordlys Metal ApS")):
        field.set_text(typed)
        assert field.settle()
        assert field.company == company
    assert field.unit == "one of several of this name"


def test_that_a_correction_with_an_unknown_workplace_leads_to_its_field(
    page: FollowUpsPage, qtbot: QtBot
) -> None:
    press(page, "follow_ups.edit")
    company = part(page, "follow_ups.words.company", QLineEdit)
    company.clear()
    qtbot.keyClicks(company, "Findes ikke")
    part(page, "follow_ups.words.save").setFocus()
    press(page, "follow_ups.words.save")
    assert words(page, "follow_ups.words.company.message.text").startswith("Ingen virksomhed passer")
    assert company.hasFocus()
