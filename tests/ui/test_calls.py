"""Working down the call list: the three calls of the acceptance day, with the keys of a list."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.call import Call
from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.edit_company import NewCompany, create_company
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.calls.calls_page import CallsPage
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from fieldvisit_sync.schema.identity import setting_id
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part, press, unnamed, words

MakePage = Callable[..., CallsPage]
GREEN_GARDENS, DAGLI, CYCLES, NORDLYS = "9990000055", "9990000066", "9990000077", "9990000011"


@pytest.fixture
def make_page(open_fresh: Callable[..., CallsPage]) -> MakePage:
    """Open the page on a record and wait until the list is on it."""
    return lambda workspace, record="": open_fresh(CallsPage, workspace, record)


@pytest.fixture
def page(make_page: MakePage, opened_workspace: Workspace) -> CallsPage:
    """Mette's list at 07:30."""
    return make_page(opened_workspace)


def _list(page: CallsPage) -> TwoLineList:
    return part(page, "calls.list", TwoLineList)


def _last_call(workspace: Workspace) -> Call:
    with workspace.store.read() as reader:
        return reader.find(Call, order=("-at", "-id"))[0]


def test_that_flags_stand_before_the_number(page: CallsPage) -> None:
    assert words(page, "calls.company") == "Lindevang Grønne Haver v/ I. Juul"
    number = part(page, "calls.number")
    for name in ("calls.flag.reklamebeskyttet", "calls.flag.sole_trader"):
        flag = part(page, name)
        assert flag.isVisible()
        assert (
            flag.mapTo(page, flag.rect().bottomLeft()).y() < number.mapTo(page, number.rect().topLeft()).y()
        )
    assert words(page, "calls.flag.reklamebeskyttet") == "Reklamebeskyttet"
    assert words(page, "calls.number") == "00 00 01 55"
    assert words(page, "calls.last_contact") == "Aldrig kontaktet før"
    assert words(page, "calls.script.1").startswith("Goddag, du taler med Mette Lindholt")


def test_that_a_no_is_recorded_with_reason_and_the_day_to_call_again(
    page: CallsPage, opened_workspace: Workspace, window: RecordedWindow, qtbot: QtBot
) -> None:
    qtbot.keyClick(_list(page), Qt.Key.Key_N)
    press(page, "calls.reason.no_time")
    recontact = part(page, "calls.recontact")
    qtbot.keyClicks(recontact, "1/3")
    with qtbot.waitSignal(page.shown):
        press(page, "calls.save")
    call = _last_call(opened_workspace)
    assert (call.result, call.reason, call.recontact) == ("no", "no_time", date(2027, 3, 1))
    assert words(page, "calls.counters") == "3 tilbage · 1 ringet, 1 besvaret, heraf 0 ja"
    assert words(page, "calls.company") == "Dagli Købmand Søvejen ApS"
    assert window.said == ["Opkald gemt: Lindevang Grønne Haver v/ I. Juul, nej"]


def test_that_a_yes_books_the_visit_in_place(
    page: CallsPage, opened_workspace: Workspace, scenario: Scenario, qtbot: QtBot
) -> None:
    _list(page).choose(scenario.unit_id(DAGLI))
    assert page.findChild(QWidget, "calls.flag.reklamebeskyttet") is None
    qtbot.keyClick(_list(page), Qt.Key.Key_J)
    qtbot.keyClicks(part(page, "calls.booking"), "13/10 kl. 9")
    with qtbot.waitSignal(page.shown):
        press(page, "calls.save")
    call = _last_call(opened_workspace)
    with opened_workspace.store.read() as reader:
        visit = reader.need(Visit, call.visit or "")
    assert (call.result, visit.planned_at) == ("yes", datetime(2026, 10, 13, 7, 0, tzinfo=UTC))
    assert words(page, "calls.counters").endswith("heraf 1 ja")


def test_that_a_booking_without_a_time_is_asked_for_and_nothing_is_lost(
    page: CallsPage, opened_workspace: Workspace, scenario: Scenario, qtbot: QtBot
) -> None:
    before = _last_call(opened_workspace).id
    qtbot.keyClick(_list(page), Qt.Key.Key_J)
    qtbot.keyClicks(part(page, "calls.booking"), "13/10")
    press(page, "calls.save")
    assert _last_call(opened_workspace).id == before
    assert words(page, "calls.booking.message.text").startswith("Datoen kan ikke læses")


@pytest.mark.parametrize(("key", "result", "left"), [("I", "not_reached", 4), ("F", "wrong_number", 3)])
def test_that_nobody_reached_is_recorded_at_one_key_and_taken_back(
    page: CallsPage,
    opened_workspace: Workspace,
    window: RecordedWindow,
    qtbot: QtBot,
    key: str,
    result: str,
    left: int,
) -> None:
    with qtbot.waitSignal(page.shown):
        qtbot.keyClick(_list(page), key)
    assert _last_call(opened_workspace).result == result
    assert words(page, "calls.counters").startswith(f"{left} tilbage · 1 ringet, 0 besvaret")
    assert window.undo is not None
    with qtbot.waitSignal(page.shown):
        window.undo()
    assert words(page, "calls.counters") == "4 tilbage"


def test_that_letters_do_nothing_while_a_field_is_typed_in(
    page: CallsPage, opened_workspace: Workspace, qtbot: QtBot
) -> None:
    before = _last_call(opened_workspace).id
    qtbot.keyClick(_list(page), Qt.Key.Key_R)
    qtbot.keyClicks(part(page, "calls.note"), "IFJN")
    assert _last_call(opened_workspace).id == before
    assert page.escape()
    assert not part(page, "calls.form").isVisible()


def test_that_a_company_outside_the_list_is_called_and_leaves_the_page(
    make_page: MakePage, opened_workspace: Workspace, scenario: Scenario, qtbot: QtBot
) -> None:
    made = create_company(
        opened_workspace, NewCompany(name="Mosevang Montage ApS", cvr="99000988", phone="00000199")
    ).value
    page = make_page(opened_workspace, made.unit)
    assert words(page, "calls.company") == "Mosevang Montage ApS"
    assert words(page, "calls.number") == "00 00 01 99"
    qtbot.keyClick(_list(page), Qt.Key.Key_R)
    qtbot.keyClicks(part(page, "calls.recontact"), "14/10")
    with qtbot.waitSignal(page.shown):
        press(page, "calls.save")
    call = _last_call(opened_workspace)
    assert (call.unit, call.target, call.recontact) == (made.unit, None, date(2026, 10, 14))
    assert made.unit not in [row.id for row in _list(page).rows]
    assert words(page, "calls.counters").startswith("4 tilbage")


def test_that_enter_goes_to_the_results(page: CallsPage, qtbot: QtBot) -> None:
    qtbot.keyClick(_list(page), Qt.Key.Key_Return)
    assert part(page, "calls.result.yes").hasFocus()


def test_that_a_finished_list_says_so(
    make_page: MakePage, workspace: Workspace, window: RecordedWindow
) -> None:
    page = make_page(workspace)
    assert words(page, "calls.empty.sentence") == "Listen er ringet igennem."
    press(page, "calls.empty.action")
    assert window.opened == [("companies", "")]


def test_that_a_municipality_can_keep_protected_companies_from_being_called(
    make_page: MakePage, open_workspace: OpenWorkspace, scenario: Scenario, qtbot: QtBot
) -> None:
    name = setting_id(scenario.municipality, "call_protected")
    records = [record for record in opening_of_the_day(scenario) if record[1] != name]
    blocking = ("setting", name, {"name": "call_protected", "value": "block"})
    page = make_page(open_workspace("mette", [*records, blocking]))
    assert not part(page, "calls.number").isVisible()
    assert words(page, "calls.rule.text").startswith("Kommunen ringer ikke")
    qtbot.keyClick(_list(page), Qt.Key.Key_I)
    assert words(page, "calls.counters") == "4 tilbage"


def test_that_a_share_is_told_from_five_answered_calls_on(
    page: CallsPage, scenario: Scenario, qtbot: QtBot
) -> None:
    for _ in range(4):
        qtbot.keyClick(_list(page), Qt.Key.Key_J)
        with qtbot.waitSignal(page.shown):
            press(page, "calls.save")
    assert words(page, "calls.counters") == "0 tilbage · 4 ringet, 4 besvaret, heraf 4 ja"
    with qtbot.waitSignal(page.shown):
        page.show_record(scenario.unit_id(NORDLYS))
    qtbot.keyClick(_list(page), Qt.Key.Key_N)
    with qtbot.waitSignal(page.shown):
        press(page, "calls.save")
    assert words(page, "calls.counters").endswith("heraf 4 ja (80,0 %)")


def test_that_everything_reachable_has_a_name(page: CallsPage, qtbot: QtBot) -> None:
    qtbot.keyClick(_list(page), Qt.Key.Key_N)
    assert unnamed(page) == []


def test_that_a_wide_window_has_what_to_say_beside_the_number_and_what_came_of_it(
    page: CallsPage, qtbot: QtBot
) -> None:
    def place(name: str) -> QRect:
        shown = part(page, name)
        return QRect(shown.mapTo(page, QPoint(0, 0)), shown.size())

    def beside() -> bool:
        number, said = place("calls.card"), place("calls.script")
        return said.top() == number.top() and said.left() > number.right()

    page.resize(1728, 930)
    qtbot.waitUntil(beside)
    qtbot.keyClick(_list(page), Qt.Key.Key_N)
    qtbot.waitUntil(lambda: place("calls.outcome").top() > place("calls.card").bottom())
    assert place("calls.script").top() == place("calls.card").top()
    assert place("calls.card").width() == place("calls.outcome").width() <= 720
    assert place("calls.open_company").right() <= place("calls.script").right()
    page.resize(1174, 660)
    qtbot.waitUntil(lambda: place("calls.script").top() > place("calls.card").bottom())
    assert place("calls.outcome").top() > place("calls.script").bottom()
