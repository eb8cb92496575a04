"""Opfølgning: what others are late with for those who step in, and what is done and can be opened again (R33, R35)."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.inquiry import Inquiry
from fieldvisit.services.drafts import latest_draft
from fieldvisit.services.follow_up import edit_follow_up, finish_follow_up
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.follow_ups.follow_ups_page import FollowUpsPage
from fieldvisit.ui.shell.draft_places import place_of
from fieldvisit.ui.widgets.row import Row, Section
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part, press, unnamed, words

MakePage = Callable[..., FollowUpsPage]
FACADE, NORDLYS = "9990000044", "9990000011"


@pytest.fixture
def make_page(open_fresh: Callable[..., FollowUpsPage]) -> MakePage:
    """Open the page on a record and wait until the lists are on it."""
    return lambda workspace, record="": open_fresh(FollowUpsPage, workspace, record)


def _list(page: FollowUpsPage) -> TwoLineList:
    return part(page, "follow_ups.list", TwoLineList)


def _rows_under(page: FollowUpsPage, heading: str) -> list[str]:
    spoken: list[str] = []
    under = False
    for row in _list(page).rows:
        if isinstance(row, Section):
            under = row.title.startswith(heading)
        elif under and isinstance(row, Row):
            spoken.append(row.spoken)
    return spoken


def _follow_up(workspace: Workspace, record: str) -> FollowUp:
    with workspace.store.read() as reader:
        return reader.need(FollowUp, record)


@pytest.mark.parametrize(
    ("who", "heading", "why"),
    [
        ("karim", "Du er stedfortræder", "Du er stedfortræder for virksomheden."),
        ("birgitte", "Forfaldent i holdet", "Du ser det som teamleder."),
    ],
)
def test_that_a_late_promise_is_a_line_for_deputy_and_leader_who_take_it_over_with_space(
    make_page: MakePage,
    open_workspace: OpenWorkspace,
    scenario: Scenario,
    window: RecordedWindow,
    qtbot: QtBot,
    who: str,
    heading: str,
    why: str,
) -> None:
    workspace = open_workspace(who, opening_of_the_day(scenario))
    page = make_page(workspace)
    assert _rows_under(page, heading) == [
        "Svar om praktik i november, Tag & Facade Vest · Mette Lindholt har ikke nået det, 1 arbejdsdag over"
    ]
    _list(page).choose(f"late:{scenario.id('d1')}")
    assert words(page, "follow_ups.other.why") == f"Mette Lindholt har ikke nået det. {why}"
    assert unnamed(page) == []
    qtbot.keyClick(_list(page), Qt.Key.Key_Return)
    assert window.opened == [("companies", scenario.unit_id(FACADE))]
    with qtbot.waitSignal(page.shown):
        qtbot.keyClick(_list(page), Qt.Key.Key_Space)
    assert _follow_up(workspace, scenario.id("d1")).owner == scenario.id(who)
    assert _rows_under(page, heading) == []
    assert len(_rows_under(page, "Forfalden")) == 1
    assert window.said == ["Overtaget: Svar om praktik i november"]


def test_that_a_deputy_takes_a_colleague_s_late_inquiry_over(
    make_page: MakePage, open_workspace: OpenWorkspace, scenario: Scenario, qtbot: QtBot
) -> None:
    asked = {
        "unit": scenario.unit_id(FACADE),
        "taker": scenario.id("mette"),
        "answer_due": "2026-10-01",
        "text": "Hvornår kommer I?",
    }
    karim = open_workspace("karim", [*opening_of_the_day(scenario), ("inquiry", scenario.id("in"), asked)])
    page = make_page(karim)
    _list(page).choose(f"late:{scenario.id('in')}")
    with qtbot.waitSignal(page.shown):
        press(page, "follow_ups.other.act")
    with karim.store.read() as reader:
        assert reader.need(Inquiry, scenario.id("in")).taker == scenario.id("karim")


def test_that_who_promised_it_sees_her_own_list_and_nothing_of_others(
    make_page: MakePage, opened_workspace: Workspace
) -> None:
    page = make_page(opened_workspace)
    titles = [row.title for row in _list(page).rows if isinstance(row, Section)]
    assert titles == ["Forfalden", "I dag", "Denne uge"]


def test_that_what_is_done_stands_below_and_space_opens_it_again(
    make_page: MakePage, opened_workspace: Workspace, scenario: Scenario, window: RecordedWindow, qtbot: QtBot
) -> None:
    finish_follow_up(opened_workspace, scenario.id("d2"))
    page = make_page(opened_workspace)
    (done,) = _rows_under(page, "Udført")
    assert done.startswith("Bekræft plads til matcharrangement 22. okt.")
    assert done.endswith("I dag, Gjort")
    _list(page).choose(f"done:{scenario.id('d2')}")
    assert words(page, "follow_ups.other.title").startswith("Bekræft plads")
    with qtbot.waitSignal(page.shown):
        qtbot.keyClick(_list(page), Qt.Key.Key_Space)
    assert _follow_up(opened_workspace, scenario.id("d2")).done_at is None
    assert _rows_under(page, "Udført") == []
    assert window.said == ["Genåbnet: Bekræft plads til matcharrangement 22. okt."]


def test_that_words_and_company_of_a_follow_up_are_put_right(
    make_page: MakePage, opened_workspace: Workspace, scenario: Scenario, qtbot: QtBot
) -> None:
    page = make_page(opened_workspace, scenario.id("d1"))
    press(page, "follow_ups.edit")
    title = part(page, "follow_ups.words.title", QLineEdit)
    assert (title.hasFocus(), title.text()) == (True, "Svar om praktik i november")
    title.selectAll()
    qtbot.keyClicks(title, "Svar om praktik i december")
    # What was typed waits while another one is read, and through a lock.
    _list(page).choose(scenario.id("d2"))
    assert not part(page, "follow_ups.words").isVisible()
    draft = latest_draft(opened_workspace)
    assert draft is not None
    page = make_page(opened_workspace, place_of(draft).record)
    assert part(page, "follow_ups.words.title", QLineEdit).text() == "Svar om praktik i december"
    company = part(page, "follow_ups.words.company", QLineEdit)
    assert company.text() == "Tag & Facade Vest ApS"
    company.selectAll()
    qtbot.keyClicks(company, "nordlys")
    with qtbot.waitSignal(page.shown):
        press(page, "follow_ups.words.save")
    kept = _follow_up(opened_workspace, scenario.id("d1"))
    assert (kept.title, kept.unit) == ("Svar om praktik i december", scenario.unit_id(NORDLYS))
    assert kept.promised_to == scenario.id("ct-nordlys")
    assert words(page, "follow_ups.task.title") == "Svar om praktik i december"
    assert not part(page, "follow_ups.words").isVisible()
    assert latest_draft(opened_workspace) is None


def test_that_a_colleagues_company_meanwhile_stays_where_only_the_words_were_put_right(
    make_page: MakePage, opened_workspace: Workspace, scenario: Scenario, qtbot: QtBot
) -> None:
    page = make_page(opened_workspace, scenario.id("d1"))
    press(page, "follow_ups.edit")
    qtbot.keyClicks(part(page, "follow_ups.words.title", QLineEdit), "!")
    with opened_workspace.store.write("follow_up.edit") as writer:
        writer.edit("follow_up", scenario.id("d1"), {"unit": scenario.unit_id(NORDLYS)})
    with qtbot.waitSignal(page.shown):
        press(page, "follow_ups.words.save")
    kept = _follow_up(opened_workspace, scenario.id("d1"))
    assert (kept.unit, (kept.title or "")[-1]) == (scenario.unit_id(NORDLYS), "!")


def test_that_a_promise_stays_as_it_was_where_the_new_words_do_not_fit(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    before = _follow_up(opened_workspace, scenario.id("d1"))
    for title, unit, code in ((" ", NORDLYS, "no_title"), ("Svar", "gone", "not_found")):
        with pytest.raises(ProblemError) as problem:
            edit_follow_up(opened_workspace, scenario.id("d1"), {"title": title, "unit": unit})
        assert problem.value.code == code
    assert _follow_up(opened_workspace, scenario.id("d1")) == before


def test_that_what_was_done_long_ago_is_no_longer_listed(
    make_page: MakePage, open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    old = {
        "title": "Gammel",
        "due": date(2026, 9, 1).isoformat(),
        "owner": scenario.id("mette"),
        "done_by": scenario.id("mette"),
        "done_at": "2026-09-28T10:00:00.000Z",
    }
    page = make_page(open_workspace("mette", [("follow_up", scenario.id("old"), old)]))
    assert _list(page).rows == []
