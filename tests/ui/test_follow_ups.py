"""Opfølgning: what is promised, done with one key, written down in one line."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Record, Scenario
from fieldvisit.domain.changed import Changed
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.inquiry import Inquiry
from fieldvisit.services.trash import list_trash
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.events import Events
from fieldvisit.ui.follow_ups.follow_ups_page import FollowUpsPage
from fieldvisit.ui.follow_ups.rule_words import rule_words
from fieldvisit.ui.shell.page_keys import primary_button
from fieldvisit.ui.widgets.date_field import DateField
from fieldvisit.ui.widgets.row import Row, Section
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part, press, unnamed, words

MakePage = Callable[..., FollowUpsPage]
NORDLYS = "9990000011"


@pytest.fixture
def make_page(open_fresh: Callable[..., FollowUpsPage]) -> MakePage:
    """Open the page on a record and wait until the lists are on it."""
    return lambda workspace, record="": open_fresh(FollowUpsPage, workspace, record)


@pytest.fixture
def page(make_page: MakePage, opened_workspace: Workspace) -> FollowUpsPage:
    """Mette's page at 07:30."""
    return make_page(opened_workspace)


def _list(page: FollowUpsPage) -> TwoLineList:
    return part(page, "follow_ups.list", TwoLineList)


def _tasks(workspace: Workspace, title: str) -> list[FollowUp]:
    with workspace.store.read() as reader:
        return reader.find(FollowUp, title=title)


def _held_with_placement(scenario: Scenario) -> list[Record]:
    at = "2026-10-06T05:00:00.000Z"
    visit = {
        "unit": scenario.unit_id(NORDLYS),
        "consultant": scenario.id("mette"),
        "template": "besoeg_standard",
        "planned_at": at,
        "started_at": at,
        "status": "held",
    }
    promise = {
        "visit": scenario.id("held"),
        "unit": scenario.unit_id(NORDLYS),
        "type": "virksomhedspraktik",
        "by": scenario.id("mette"),
        "given_at": at,
        "state": "given",
        "start": "2026-10-19",
    }
    return [
        *opening_of_the_day(scenario),
        ("visit", scenario.id("held"), visit),
        ("commitment", scenario.id("promise"), promise),
    ]


def test_that_the_list_has_the_sections_of_the_morning(page: FollowUpsPage, scenario: Scenario) -> None:
    assert words(page, "follow_ups.counts") == "2 frister · 1 i dag · 1 forfalden"
    rows = _list(page).rows
    assert [row.title for row in rows if isinstance(row, Section)] == ["Forfalden", "I dag", "Denne uge"]
    late = next(row for row in rows if row.id == scenario.id("d1"))
    assert isinstance(late, Row)
    assert late.spoken == "Svar om praktik i november, Tag & Facade Vest · lovet Ole Krag, 1 arbejdsdag over"
    assert _list(page).hasFocus()


def test_that_space_says_done_and_the_toast_takes_it_back(
    page: FollowUpsPage, scenario: Scenario, window: RecordedWindow, qtbot: QtBot
) -> None:
    _list(page).choose(scenario.id("d2"))
    with qtbot.waitSignal(page.shown):
        qtbot.keyClick(_list(page), Qt.Key.Key_Space)
    assert words(page, "follow_ups.counts") == "1 frist · 1 forfalden"
    assert scenario.id("d2") not in [row.id for row in _list(page).rows]
    assert window.said == ["Gjort: Bekræft plads til matcharrangement 22. okt."]
    assert window.undo is not None
    with qtbot.waitSignal(page.shown):
        window.undo()
    assert words(page, "follow_ups.counts") == "2 frister · 1 i dag · 1 forfalden"


def test_that_delete_moves_it_to_the_trash_and_the_toast_takes_it_back(
    page: FollowUpsPage, scenario: Scenario, window: RecordedWindow, qtbot: QtBot, opened_workspace: Workspace
) -> None:
    _list(page).choose(scenario.id("d2"))
    with qtbot.waitSignal(page.shown):
        qtbot.keyClick(_list(page), Qt.Key.Key_Delete)
    assert scenario.id("d2") not in [row.id for row in _list(page).rows]
    assert [item.records[0].record for item in list_trash(opened_workspace)] == [scenario.id("d2")]
    assert window.said == ["Fristen er flyttet til papirkurven"]
    assert window.undo is not None
    with qtbot.waitSignal(page.shown):
        window.undo()
    assert scenario.id("d2") in [row.id for row in _list(page).rows]


def test_that_after_done_the_next_row_is_chosen(
    page: FollowUpsPage, scenario: Scenario, qtbot: QtBot
) -> None:
    _list(page).choose(scenario.id("d1"))
    with qtbot.waitSignal(page.shown):
        press(page, "follow_ups.done")
    assert _list(page).choice == scenario.id("d2")
    assert words(page, "follow_ups.task.title") == "Bekræft plads til matcharrangement 22. okt."


def test_that_one_follow_up_is_shown_with_company_contact_and_deputy(
    make_page: MakePage, opened_workspace: Workspace, scenario: Scenario
) -> None:
    page = make_page(opened_workspace, scenario.id("d1"))
    assert words(page, "follow_ups.task.title") == "Svar om praktik i november"
    assert words(page, "follow_ups.task.company") == "Tag & Facade Vest"
    assert words(page, "follow_ups.task.promised_to") == "Ole Krag"
    assert words(page, "follow_ups.task.kind") == "Svar"
    assert words(page, "follow_ups.task.deputy") == "Karim Østergaard"
    assert words(page, "follow_ups.task.mark") == "1 arbejdsdag over"


def test_that_a_typed_date_moves_it(
    page: FollowUpsPage, opened_workspace: Workspace, scenario: Scenario, events: Events, qtbot: QtBot
) -> None:
    _list(page).choose(scenario.id("d1"))
    qtbot.keyClick(_list(page), Qt.Key.Key_F2)
    due = part(page, "follow_ups.due", DateField)
    assert due.hasFocus()
    qtbot.keyClicks(due, "fre 13:00")
    with qtbot.waitSignal(page.shown):
        events.announce(Changed(kinds=frozenset({"follow_up"}), ids=frozenset({"x"})))
    assert due.text() == "fre 13:00"
    with qtbot.waitSignal(page.shown):
        _list(page).setFocus()
    moved = _tasks(opened_workspace, "Svar om praktik i november")[0]
    assert moved.due == datetime(2026, 10, 9, 11, 0, tzinfo=UTC)
    assert words(page, "follow_ups.counts") == "2 frister · 1 i dag"


def test_that_enter_opens_the_workplace(
    page: FollowUpsPage, scenario: Scenario, window: RecordedWindow, qtbot: QtBot
) -> None:
    _list(page).choose(scenario.id("d1"))
    qtbot.keyClick(_list(page), Qt.Key.Key_Return)
    assert window.opened == [("companies", scenario.unit_id("9990000044"))]


def test_that_one_line_writes_down_a_promise_with_its_date(
    make_page: MakePage, opened_workspace: Workspace, scenario: Scenario, qtbot: QtBot
) -> None:
    page = make_page(opened_workspace, "new")
    title = part(page, "follow_ups.add.title")
    assert title.hasFocus()
    qtbot.keyClicks(title, "Send profiler fre 13:00")
    company = part(page, "follow_ups.add.company")
    qtbot.keyClicks(company, "nordlys")
    qtbot.waitUntil(lambda: company.accessibleDescription() == "Nordlys Metal ApS")
    part(page, "follow_ups.add.promised", QCheckBox).setChecked(True)
    with qtbot.waitSignal(page.shown):
        press(page, "follow_ups.add.save")
    (made,) = _tasks(opened_workspace, "Send profiler")
    assert made.due == datetime(2026, 10, 9, 11, 0, tzinfo=UTC)
    assert (made.unit, made.promised_to) == (scenario.unit_id(NORDLYS), scenario.id("ct-nordlys"))
    assert words(page, "follow_ups.counts") == "3 frister · 1 i dag · 1 forfalden"


def test_that_an_own_task_needs_only_words_and_a_day(
    page: FollowUpsPage, opened_workspace: Workspace, qtbot: QtBot
) -> None:
    title = part(page, "follow_ups.add.title")
    qtbot.keyClicks(title, "Køb kage")
    qtbot.keyClicks(part(page, "follow_ups.add.due"), "i morgen")
    with qtbot.waitSignal(page.shown):
        qtbot.keyClick(title, Qt.Key.Key_Return)
    (made,) = _tasks(opened_workspace, "Køb kage")
    assert (made.due, made.promised_to, made.unit) == (date(2026, 10, 7), None, None)
    assert words(page, "follow_ups.counts") == "2 frister · 1 i dag · 1 forfalden"


@pytest.mark.parametrize(
    ("company", "due", "name", "message"),
    [
        ("", "", "follow_ups.add.problem.text", "Skriv en dato"),
        ("", "snart", "follow_ups.add.due.message.text", "Datoen kan ikke læses"),
        ("Findesikke", "i morgen", "follow_ups.add.company.message.text", "Ingen virksomhed passer"),
    ],
)
def test_that_the_line_says_what_is_missing_and_keeps_what_was_typed(
    page: FollowUpsPage,
    opened_workspace: Workspace,
    qtbot: QtBot,
    company: str,
    due: str,
    name: str,
    message: str,
) -> None:
    qtbot.keyClicks(part(page, "follow_ups.add.title"), "Ring til dem")
    qtbot.keyClicks(part(page, "follow_ups.add.company"), company)
    qtbot.keyClicks(part(page, "follow_ups.add.due"), due)
    press(page, "follow_ups.add.save")
    assert words(page, name).startswith(message)
    assert _tasks(opened_workspace, "Ring til dem") == []


def test_that_ctrl_enter_adds_while_something_is_written_and_says_done_otherwise(
    page: FollowUpsPage, qtbot: QtBot
) -> None:
    before = primary_button(page)
    assert before is not None
    assert before.objectName() == "follow_ups.done"
    qtbot.keyClicks(part(page, "follow_ups.add.title"), "Ring")
    while_writing = primary_button(page)
    assert while_writing is not None
    assert while_writing.objectName() == "follow_ups.add.save"


def test_that_a_visit_s_proposals_become_the_four_follow_ups(
    make_page: MakePage, open_workspace: OpenWorkspace, scenario: Scenario, qtbot: QtBot
) -> None:
    mette = open_workspace("mette", _held_with_placement(scenario))
    page = make_page(mette)
    proposals = [row.id for row in _list(page).rows if row.id.startswith("proposal:")]
    assert len(proposals) == 4
    _list(page).choose(proposals[0])
    assert words(page, "follow_ups.proposal.title") == "Takkemail til Nordlys Metal"
    assert words(page, "follow_ups.proposal.due") == "I morgen · 1 arbejdsdag efter 6. okt."
    with qtbot.waitSignal(page.shown):
        press(page, "follow_ups.proposal.make_all")
    assert words(page, "follow_ups.counts") == "6 frister · 1 i dag · 1 forfalden"
    assert not [row for row in _list(page).rows if row.id.startswith("proposal:")]


def test_that_space_makes_a_single_proposal(
    make_page: MakePage, open_workspace: OpenWorkspace, scenario: Scenario, qtbot: QtBot
) -> None:
    mette = open_workspace("mette", _held_with_placement(scenario))
    page = make_page(mette)
    thanks = next(row.id for row in _list(page).rows if row.id.startswith("proposal:"))
    _list(page).choose(thanks)
    with qtbot.waitSignal(page.shown):
        qtbot.keyClick(_list(page), Qt.Key.Key_Space)
    assert len(_tasks(mette, "Takkemail til Nordlys Metal")) == 1
    assert thanks not in [row.id for row in _list(page).rows]


def test_that_an_inquiry_is_answered_on_its_tab(
    make_page: MakePage, open_workspace: OpenWorkspace, scenario: Scenario, qtbot: QtBot
) -> None:
    asked = {"unit": scenario.unit_id(NORDLYS), "channel": "mail", "text": "Hvad er praktik?"}
    mette = open_workspace("mette", [*opening_of_the_day(scenario), ("inquiry", scenario.id("in"), asked)])
    page = make_page(mette, "inquiries")
    assert words(page, "inquiries.text") == "Hvad er praktik?"
    press(page, "inquiries.save")
    assert words(page, "inquiries.answer.message.text").startswith("Skriv, hvad du svarede")
    qtbot.keyClicks(part(page, "inquiries.answer"), "Sendt regler")
    with qtbot.waitSignal(page.shown):
        press(page, "inquiries.save")
    with mette.store.read() as reader:
        assert reader.need(Inquiry, scenario.id("in")).answer == "Sendt regler"
    assert words(page, "inquiries.mark") == "Besvaret i dag kl. 07:30"
    assert words(page, "inquiries.said") == "Sendt regler"
    assert not part(page, "inquiries.save").isVisible()


def test_that_requests_and_gaps_lead_to_what_they_are_about(
    page: FollowUpsPage, scenario: Scenario, window: RecordedWindow, qtbot: QtBot
) -> None:
    requests = part(page, "requests.list", TwoLineList)
    spoken = [row.spoken for row in requests.rows]
    assert spoken == [
        "It-supporter, Søndersted Kommune (fiktiv) · Kvadrat IT-Drift A/S, Svar 2. okt., Besvaret"
    ]
    requests.choose_first()
    part(page, "requests.open_company", QAbstractButton).click()
    gaps = part(page, "quality.list", TwoLineList)
    assert [row.title for row in gaps.rows] == [
        "Virksomheder uden kontaktperson · 2",
        "Cykelsmeden Lindevang",
        "Lindevang Køl & Varme ApS",
    ]
    gaps.opened.emit(scenario.unit_id("9990000077"))
    assert window.opened == [
        ("companies", scenario.unit_id("9990000033")),
        ("companies", scenario.unit_id("9990000077")),
    ]


def test_that_nothing_open_says_so(make_page: MakePage, workspace: Workspace) -> None:
    page = make_page(workspace)
    assert words(page, "follow_ups.empty.sentence") == "Alt er fulgt op."
    assert words(page, "follow_ups.counts") == "Ingen åbne frister"
    assert part(page, "follow_ups.add.title").hasFocus(), "the first thing to do is to write one"


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ({"from": "2026-10-06", "working_days": 5}, "5 arbejdsdage efter 6. okt."),
        ({"from": "2026-10-06", "working_days": 1}, "1 arbejdsdag efter 6. okt."),
        ({"start_of": "x", "working_days": 2}, "2 arbejdsdage efter start"),
        ({"start_of": "x", "days": 14}, "14 dage efter start"),
        ({"last_working_day_before_start_of": "x"}, "Sidste arbejdsdag før start"),
        (None, ""),
        ({"unknown": 1}, ""),
    ],
)
def test_that_a_rule_is_told_in_words(rule: dict[str, object] | None, said: str) -> None:
    assert rule_words(rule, date(2026, 10, 6)) == said


def test_that_everything_reachable_has_a_name(page: FollowUpsPage) -> None:
    assert unnamed(page) == []


def test_that_a_caseworker_reads_and_cannot_write(
    make_page: MakePage, open_workspace: OpenWorkspace, scenario: Scenario
) -> None:
    hannes = {"title": "Se på aftalen", "due": "2026-10-08", "owner": scenario.id("hanne")}
    page = make_page(open_workspace("hanne", [("follow_up", scenario.id("h"), hannes)]))
    assert words(page, "follow_ups.task.title") == "Se på aftalen"
    assert not part(page, "follow_ups.add").isVisible()
    assert not part(page, "follow_ups.done").isVisible()
