"""What the palette finds: companies and what can be done there, people by whole reference only, notes."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.read_audit import ReadAudit
from fieldvisit.services.edit_contact import add_contact
from fieldvisit.services.follow_up import NewFollowUp, add_follow_up
from fieldvisit.services.record_visit import answer_questions, write_free_note
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.events import Events
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.shell.action_search import EVERYTHING, PaletteSearch
from fieldvisit.ui.shell.actions import Actions
from fieldvisit.ui.shell.record_search import record_sources
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.visits.visit_page import VisitPage
from fieldvisit.ui.widgets.palette_rows import PaletteRow
from tests.ui.conftest import RecordedWindow
from tests.unit.services.nordlys import KORNBLOMST, KVADRAT


@pytest.fixture
def search(
    qtbot: QtBot, opened_workspace: Workspace, events: Events, window: RecordedWindow
) -> PaletteSearch:
    """The palette of Mette's morning, without actions of the window."""
    holder = QWidget()
    qtbot.addWidget(holder)
    found = PaletteSearch(Actions(holder))
    for source in record_sources(opened_workspace, events, window):
        found.add(source)
    return found


def _groups(search: PaletteSearch, text: str, kind: str = EVERYTHING) -> dict[str, list[PaletteRow]]:
    return {group.title: list(group.rows) for group in search.find(text, kind)}


def test_that_the_kinds_are_those_of_the_mockup(search: PaletteSearch) -> None:
    assert [words for _, words in search.kinds()] == [
        "Alt",
        "Virksomheder",
        "Handlinger",
        "Kandidater",
        "Notater",
    ]


def test_that_the_beginning_of_a_name_gives_company_deeds_and_notes(
    search: PaletteSearch, window: RecordedWindow, scenario: Scenario
) -> None:
    groups = _groups(search, "nor")
    [nordlys] = groups["Virksomheder"]
    assert (nordlys.title, nordlys.detail) == ("Nordlys Metal ApS", "Smedevænget 4 · besøg i dag kl. 09:00")
    assert nordlys.marks == ((0, 3),)
    assert [(row.title, row.detail) for row in groups["Handlinger"]] == [
        ("Gå til besøg: Nordlys Metal", "kl. 09:00"),
        ("Ring til Rikke Dam, Nordlys Metal", "00 00 01 10"),
        ("Ny opfølgning til Nordlys Metal …", "skriv fx “fre 13:00 send profiler”"),
    ]
    [note] = groups["Notater"]
    assert note.title == "Opkald: “Mangler en svejser i nordhallen.”"
    assert note.detail == "Nordlys Metal ApS"
    for row in (nordlys, *groups["Handlinger"], note):
        row.run()
    unit = scenario.unit_id("9990000011")
    assert window.opened == [
        ("companies", unit),
        ("visits", scenario.id("v1")),
        ("calls", unit),
        ("companies", unit),
    ]
    assert window.palettes == ["ny opfølgning Nordlys Metal "]


def test_that_a_note_opens_its_visit_at_its_question(
    search: PaletteSearch, opened_workspace: Workspace, window: RecordedWindow, scenario: Scenario
) -> None:
    visit = scenario.id("v1")
    answer_questions(opened_workspace, visit, {"b1": "Truckcertifikat ønskes til Søndergade"})
    write_free_note(opened_workspace, visit, "Porten er grøn")
    for text in ("truckcertifikat", "porten"):
        [row] = _groups(search, text, "notes")[""]
        row.run()
    assert window.opened == [("visits", f"{visit}:b1"), ("visits", f"{visit}:free")]
    [row] = _groups(search, "soender", "notes")[""]
    [(start, length)] = row.marks
    assert row.title[start : start + length] == "Sønder"


def test_that_notes_do_not_crowd_out_the_company_that_is_looked_for(
    search: PaletteSearch, opened_workspace: Workspace
) -> None:
    for number in range(20):
        title = f"Kornblomst {number}"
        add_follow_up(opened_workspace, NewFollowUp(title=title, due=date(2026, 10, 9)))
    groups = _groups(search, "kornblomst")
    assert [row.title for row in groups["Virksomheder"]] == ["Bageriet Kornblomst I/S"]
    assert len(_groups(search, "kornblomst", "notes")[""]) == 8


def test_that_people_of_many_companies_leave_room_for_deeds_and_notes_and_are_marked(
    search: PaletteSearch, opened_workspace: Workspace
) -> None:
    for number in (KORNBLOMST, KVADRAT, "9990000044", "9990000055", "9990000066", "9990000077"):
        add_contact(opened_workspace, number, {"name": "Pia Nordby"})
    groups = _groups(search, "nor")
    rows = groups["Virksomheder"]
    assert [len(group) for group in groups.values()] == [5, 2, 1]
    assert rows[0].title == "Nordlys Metal ApS"
    assert [row.detail[:10] for row in rows[1:]] == ["Pia Nordby"] * 4
    assert [row.detail_marks for row in rows[1:]] == [((4, 3),)] * 4


def test_that_what_was_opened_comes_first_next_time(search: PaletteSearch) -> None:
    assert _groups(search, "") == {}
    for text in ("nordlys", "kornblomst"):
        _groups(search, text)["Virksomheder"][0].run()
    assert [row.title for row in _groups(search, "")["Virksomheder"]] == [
        "Bageriet Kornblomst I/S",
        "Nordlys Metal ApS",
    ]


def test_that_nothing_found_offers_a_new_company(search: PaletteSearch, window: RecordedWindow) -> None:
    groups = _groups(search, "zzyzx")
    [offer] = groups["Ingen fund"]
    assert offer.title == "Opret virksomhed “zzyzx”"
    offer.run()
    assert window.opened == [("companies", "new:zzyzx")]


def test_that_a_person_is_found_by_the_whole_reference_and_the_search_is_written_down(
    search: PaletteSearch, opened_workspace: Workspace, window: RecordedWindow, scenario: Scenario
) -> None:
    for text in ("k", "k-", "k-04", "amina"):
        assert "Kandidater" not in _groups(search, text)
    with opened_workspace.store.read() as reader:
        assert reader.find(ReadAudit) == []
    [amina] = _groups(search, "k-0417")["Kandidater"]
    assert (amina.title, amina.detail) == ("K-0417", "Amina S. · svejser")
    amina.run()
    assert window.opened == [("candidates", scenario.id("K-0417"))]
    with opened_workspace.store.read() as reader:
        assert [row.candidate for row in reader.find(ReadAudit)] == [scenario.id("K-0417")]


def test_that_nobody_is_shown_whose_search_cannot_be_written_down(
    search: PaletteSearch, opened_workspace: Workspace, window: RecordedWindow
) -> None:
    with opened_workspace.store.write("company.import", long=True):
        groups = _groups(search, "k-0417")
    [row] = groups["Kandidater"]
    assert (row.title, row.detail.split(".")[0]) == ("K-0417", "En import er ved at skrive i dine data")
    row.run()
    assert window.opened == [("candidates", "")]


def test_that_a_follow_up_is_opened_on_its_page(
    search: PaletteSearch, window: RecordedWindow, scenario: Scenario
) -> None:
    [row] = _groups(search, "matcharrangement", "notes")[""]
    assert row.title == "Opfølgning: “Bekræft plads til matcharrangement 22. okt.”"
    row.run()
    assert window.opened == [("follow_ups", scenario.id("d2"))]


def test_that_the_page_of_the_visit_goes_to_the_question_of_a_note(
    opened_workspace: Workspace,
    scenario: Scenario,
    events: Events,
    tasks: Tasks,
    window: RecordedWindow,
    show: Callable[[QWidget], None],
) -> None:
    page = VisitPage(PageTools(opened_workspace, events, tasks, window))
    show(page)
    for question in ("free", "b1"):
        page.show_record(f"{scenario.id('v1')}:{question}")
        focused = page.focusWidget()
        assert focused is not None
        assert focused.objectName() == f"visit.{question}"
