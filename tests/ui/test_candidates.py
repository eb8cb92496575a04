"""Kandidater: read by a consultant for a purpose, consented by a caseworker, locked and empty."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Record, Scenario
from fieldvisit.domain.changed import Changed
from fieldvisit.domain.consent import ConsentState
from fieldvisit.domain.records.read_audit import ReadAudit
from fieldvisit.services.build_shortlist import remove_entry
from fieldvisit.services.edit_need import add_need
from fieldvisit.services.read_candidates import ConsentLine, list_candidates
from fieldvisit.services.shortlist_view import read_shortlist
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.pages import store_page
from fieldvisit.ui.candidates.candidates_page import CandidatesPage
from fieldvisit.ui.events import Events
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.widgets.table_card import TableCard
from fieldvisit.ui.widgets.table_model import Cell
from fieldvisit.ui.words import capital
from fieldvisit_sync.clock import FileClock
from fieldvisit_sync.protocol.messages import Drop
from tests.fixtures_workspace import MORNING, OpenWorkspace, opening_after_withdrawal, opening_of_the_day
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part, press, unnamed, words
from tests.unit.services.nordlys import NORDLYS

Open = Callable[[Workspace], CandidatesPage]
Settle = Callable[[], None]


@pytest.fixture
def open_page(open_fresh: Callable[..., CandidatesPage]) -> Open:
    """Show the page of a workspace and wait until the list is on it."""
    return lambda workspace: open_fresh(CandidatesPage, workspace, "")


@pytest.fixture
def settle(tasks: Tasks, qtbot: QtBot) -> Settle:
    """Wait until what was asked to be read is on the page."""
    return lambda: qtbot.waitUntil(lambda: tasks.is_idle)


@pytest.fixture
def hanne(open_workspace: OpenWorkspace, scenario: Scenario) -> Workspace:
    """The caseworker's laptop."""
    return open_workspace("hanne", opening_of_the_day(scenario))


def _rows(page: CandidatesPage) -> list[list[str]]:
    table = part(page, "candidates.list.frame", TableCard)
    return [[cell.shown if isinstance(cell, Cell) else cell for cell in row.cells] for row in table.rows]


def _audit(workspace: Workspace) -> list[ReadAudit]:
    """Return the looks at single people; that a list was looked at is tested with the services."""
    with workspace.store.read() as reader:
        return [row for row in reader.find(ReadAudit) if row.action not in {"list", "shortlist"}]


def _consent(workspace: Workspace, reference: str, company: str) -> ConsentLine:
    line = next(line for line in list_candidates(workspace).lines if line.candidate.reference == reference)
    return next(consent for consent in line.consents if consent.company.startswith(company))


def test_that_people_stand_by_reference_and_looking_at_the_list_opens_nobody(
    opened_workspace: Workspace, open_page: Open, qtbot: QtBot
) -> None:
    page = open_page(opened_workspace)
    rows = _rows(page)
    assert [row[0] for row in rows] == ["K-0388", "K-0402", "K-0417", "K-0431", "S-0093", "S-0101"]
    assert rows[2] == [
        "K-0417",
        "Amina S.",
        "Svejser",
        "37",
        "svejsecertifikat",
        "",
        "Samtykke 2. okt.",
        "2. okt. · Hanne Vibe",
    ]
    assert (rows[1][6], rows[4][1]) == ("Samtykke til 2 af 2", "uden navn")
    assert words(page, "candidates.subtitle") == (
        "6 på denne computer · samtykker pr. synkronisering i dag kl. 07:30"
    )
    qtbot.keyClick(part(page, "candidates.list"), Qt.Key.Key_Down)
    assert _audit(opened_workspace) == []


def test_that_enter_opens_somebody_of_my_shortlist_at_once(
    opened_workspace: Workspace, open_page: Open, qtbot: QtBot, scenario: Scenario
) -> None:
    page = open_page(opened_workspace)
    table = part(page, "candidates.list")
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert words(page, "candidates.name") == "Jonas B. · K-0388"
    assert (
        words(page, "candidates.opened_for") == "Åbnet: Shortlist til svejser og hjælper, Nordlys Metal ApS"
    )
    assert words(page, "candidates.consent.0.company") == "Nordlys Metal ApS"
    assert page.findChildren(QWidget, "candidates.consent.0.withdraw")[0].isVisible() is False
    assert [row.candidate for row in _audit(opened_workspace)] == [scenario.id("K-0388")]
    assert page.escape()
    assert not page.escape()


def test_that_criteria_are_judged_side_by_side_here_too(
    opened_workspace: Workspace, open_page: Open, scenario: Scenario
) -> None:
    page = open_page(opened_workspace)
    page.open_person(scenario.id("K-0402"))
    assert words(page, "candidates.list.0.company") == "Bageriet Kornblomst I/S"
    press(page, "candidates.list.1.criteria.motivation.2")
    entries = read_shortlist(opened_workspace, scenario.id("sl1")).entries
    assert [entry.criteria for entry in entries] == [{}, {"motivation": 2}, {}]
    assert len(_audit(opened_workspace)) == 1


def test_that_outside_a_shortlist_the_purpose_is_asked_once_and_kept_for_the_session(
    opened_workspace: Workspace, open_page: Open, qtbot: QtBot, scenario: Scenario
) -> None:
    for reference in ("K-0417", "K-0388"):
        remove_entry(opened_workspace, scenario.id("sl1"), reference)
    page = open_page(opened_workspace)
    page.open_person(scenario.id("K-0417"))
    assert words(page, "candidates.purpose.label") == "Hvad skal du bruge profilen K-0417 til?"
    press(page, "candidates.purpose.open")
    assert words(page, "candidates.purpose.message.text").startswith("Skriv, hvad du skal bruge profilen til")
    assert not part(page, "candidates.name").isVisible()
    field = part(page, "candidates.purpose", QLineEdit)
    qtbot.keyClicks(field, "Vil høre om truckkort")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert words(page, "candidates.opened_for") == "Åbnet: Vil høre om truckkort"
    assert part(page, "candidates.list", QWidget).hasFocus()
    page.close_detail()
    page.open_person(scenario.id("K-0417"))
    assert part(page, "candidates.name").isVisible()
    page.open_person(scenario.id("K-0388"))
    assert field.text() == "Vil høre om truckkort"
    assert [row.purpose for row in _audit(opened_workspace)] == ["Vil høre om truckkort"] * 2


def test_that_somebody_who_left_the_computer_is_shown_no_more(
    opened_workspace: Workspace, open_page: Open, events: Events, scenario: Scenario, settle: Settle
) -> None:
    page = open_page(opened_workspace)
    page.open_person(scenario.id("K-0388"))
    change = remove_entry(opened_workspace, scenario.id("sl1"), "K-0402").changed
    with opened_workspace.store.maintain() as connection:
        store_page(connection, [Drop(kind="candidate", id=scenario.id("K-0388"))], [])
    events.announce(change)
    settle()
    assert "K-0388" not in [row[0] for row in _rows(page)]
    assert words(page, "candidates.gone.text") == "Profilen er ikke længere på denne computer."
    assert not part(page, "candidates.name").isVisible()


def test_that_a_caseworker_withdraws_in_two_clicks_and_can_take_it_back(
    hanne: Workspace, open_page: Open, window: RecordedWindow, scenario: Scenario, settle: Settle
) -> None:
    page = open_page(hanne)
    page.open_person(scenario.id("K-0388"))
    press(page, "candidates.consent.0.withdraw")
    assert part(page, "candidates.consent.0.how.oral").hasFocus()
    assert page.escape()
    assert part(page, "candidates.consent.0.withdraw").hasFocus()
    press(page, "candidates.consent.0.withdraw")
    press(page, "candidates.consent.0.how.oral")
    settle()
    held = _consent(hanne, "K-0388", "Nordlys")
    assert (held.state, held.withdrawn_at) == (ConsentState.WITHDRAWN, MORNING)
    assert words(page, "candidates.consent.0.state.text") == "Trukket tilbage"
    assert words(page, "candidates.consent.0.details") == "Trukket tilbage i dag kl. 07:30"
    assert window.said == ["Samtykket er trukket tilbage"]
    assert window.undo is not None
    window.undo()
    settle()
    assert _consent(hanne, "K-0388", "Nordlys").state is ConsentState.GIVEN
    assert words(page, "candidates.consent.0.state.text") == "Samtykke 1. okt."


def test_that_a_caseworker_gives_consent_for_another_company_and_some_fields(
    hanne: Workspace, open_page: Open, qtbot: QtBot, scenario: Scenario
) -> None:
    page = open_page(hanne)
    page.open_person(scenario.id("K-0431"))
    field = part(page, "candidates.consent.other", QLineEdit)
    qtbot.keyClicks(field, "findes ikke")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert words(page, "candidates.consent.other.message.text").startswith("Ingen virksomhed passer")
    field.clear()
    qtbot.keyClicks(field, "kvadrat")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert words(page, "candidates.consent.1.company") == "Kvadrat IT-Drift A/S"
    # A contact is found too; what is named is the workplace.
    qtbot.keyClicks(field, "ole krag")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert words(page, "candidates.consent.2.company") == "Tag & Facade Vest ApS"
    press(page, "candidates.consent.1.give")
    part(page, "candidates.consent.1.field.certs", QCheckBox).setChecked(False)
    press(page, "candidates.consent.1.how.written")
    given = _consent(hanne, "K-0431", "Kvadrat")
    assert (given.state, given.how, given.fields) == (ConsentState.GIVEN, "written", ("hours", "trade"))


def test_that_a_caseworker_adds_a_citizen_with_the_primary_button(
    hanne: Workspace, open_page: Open, events: Events, scenario: Scenario, qtbot: QtBot, settle: Settle
) -> None:
    page = open_page(hanne)
    page.open_person(scenario.id("K-0388"))
    press(page, "candidates.new")
    for name, text in (("reference", "K-0555"), ("shown", "Nadia K."), ("hours", "tyve")):
        qtbot.keyClicks(part(page, f"candidates.form.{name}", QLineEdit), text)
    # Neither that somebody who was looked at leaves the computer, nor a look at another one, takes what was typed.
    with hanne.store.maintain() as connection:
        store_page(connection, [Drop(kind="candidate", id=scenario.id("K-0388"))], [])
    events.announce(Changed(kinds=frozenset({"candidate"}), ids=frozenset({"x"})))
    settle()
    assert part(page, "candidates.form.shown", QLineEdit).isVisible()
    page.open_person(scenario.id("K-0431"))
    assert page.escape()
    press(page, "candidates.new")
    assert part(page, "candidates.form.shown", QLineEdit).text() == "Nadia K."
    press(page, "candidates.form.save")
    assert "helt tal" in words(page, "candidates.form.message.text")
    part(page, "candidates.form.hours", QLineEdit).setText("20")
    press(page, "candidates.form.save")
    settle()
    assert words(page, "candidates.name") == "Nadia K. · K-0555"
    assert [row[0] for row in _rows(page)] == [*("K-0402", "K-0417", "K-0431", "K-0555", "S-0093", "S-0101")]


def test_that_locked_people_are_counted_and_lead_to_the_sync(
    opened_workspace: Workspace, open_page: Open, clock: FileClock, window: RecordedWindow
) -> None:
    clock.set(MORNING.replace(day=30), ticking=False)
    page = open_page(opened_workspace)
    assert words(page, "candidates.locked.sentence").startswith(
        "Låst indtil næste synkronisering. 6 kandidater bliver på computeren"
    )
    assert _rows(page) == []
    press(page, "candidates.locked.action")
    assert window.opened == [("sync_review", "")]


def _without_people(scenario: Scenario) -> list[Record]:
    return [
        told
        for told in opening_of_the_day(scenario)
        if told[0] not in {"candidate", "consent", "shortlist", "shortlist_entry"}
    ]


@pytest.mark.parametrize(
    ("user", "sentence"),
    [
        (
            "mette",
            "Der er ingen kandidater på denne computer. De hentes, når du sætter dem på en shortlist.",
        ),
        ("hanne", "Du har ingen borgere på denne computer endnu."),
        ("birgitte", "Som teamleder ser du tal om kandidater, ikke personer."),
    ],
)
def test_that_each_role_is_told_why_there_is_nobody(
    open_workspace: OpenWorkspace, open_page: Open, scenario: Scenario, user: str, sentence: str
) -> None:
    page = open_page(open_workspace(user, _without_people(scenario)))
    assert part(page, "candidates.empty").isVisible()
    assert words(page, "candidates.empty.sentence") == sentence


def test_that_whoever_drew_out_leaves_one_neutral_line(
    open_workspace: OpenWorkspace, open_page: Open, scenario: Scenario
) -> None:
    records = opening_after_withdrawal(scenario, "K-0388", "sl1")
    page = open_page(open_workspace("mette", records))
    assert words(page, "candidates.withdrawn.text") == "En kandidat er trukket ud."
    assert [row[0] for row in _rows(page)] == ["K-0402", "K-0417", "K-0431", "S-0093", "S-0101"]


def test_that_the_palette_opens_a_person_by_record(
    opened_workspace: Workspace, open_page: Open, scenario: Scenario, settle: Settle
) -> None:
    page = open_page(opened_workspace)
    page.show_record(scenario.id("S-0093"))
    settle()
    assert words(page, "candidates.name") == "S-0093"
    assert page.conflict_subject() == ("candidate", scenario.id("S-0093"))


def test_that_who_types_while_the_list_is_read_keeps_the_keys_and_opens_nobody(
    opened_workspace: Workspace, open_page: Open, scenario: Scenario, settle: Settle, qtbot: QtBot
) -> None:
    page = open_page(opened_workspace)
    field = part(page, "candidates.filter", QLineEdit)
    page.show_record(scenario.id("K-0388"))
    field.setFocus()
    qtbot.keyClicks(field, "K-03")
    settle()
    qtbot.keyClicks(QApplication.focusWidget(), "88")
    assert field.text() == "K-0388"
    assert len(_rows(page)) == 1
    assert _audit(opened_workspace) == []


def test_that_everything_reachable_has_a_name(hanne: Workspace, open_page: Open, scenario: Scenario) -> None:
    page = open_page(hanne)
    page.open_person(scenario.id("K-0402"))
    press(page, "candidates.consent.0.withdraw")
    assert unnamed(page) == []


def test_that_people_of_one_group_or_trade_are_listed_and_a_gap_is_said(
    hanne: Workspace, opened_workspace: Workspace, open_page: Open, scenario: Scenario
) -> None:
    page = open_page(hanne)
    people = list_candidates(hanne).lines
    group = next(group for line in people for group in line.candidate.groups)
    group_box, trade_box = (part(page, f"candidates.{name}", QComboBox) for name in ("group", "trade"))
    group_box.setCurrentIndex(group_box.findData(group))
    expected = [line.candidate.reference for line in people if group in line.candidate.groups]
    assert [row[0] for row in _rows(page)] == expected
    assert len(expected) < len(people)
    assert page.escape()
    assert len(_rows(page)) == len(people)
    trade = people[0].candidate.trade or ""
    trade_box.setCurrentIndex(trade_box.findText(capital(trade)))
    assert [row[0] for row in _rows(page)] == [
        line.candidate.reference for line in people if line.candidate.trade == trade
    ]
    assert unnamed(page) == []
    add_need(opened_workspace, scenario.unit_id(NORDLYS), {"occupation": "Slagter"})
    mettes = open_page(opened_workspace)
    wanted = part(mettes, "candidates.trade", QComboBox)
    wanted.setCurrentIndex(wanted.findText("Slagter"))
    assert _rows(mettes) == []
    assert words(mettes, "candidates.gap.text").startswith("Ingen kandidater på denne computer passer")
