"""The shortlist of a visit: read, judged by criteria, added to, and left without a name when somebody drew out."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.read_audit import ReadAudit
from fieldvisit.services.shortlist_view import read_shortlist, shortlists_of
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.events import Events
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.visits.shortlist_panel import ShortlistPanel
from fieldvisit_sync.clock import FileClock
from tests.fixtures_workspace import MORNING, OpenWorkspace, opening_after_withdrawal, opening_of_the_day
from tests.ui.reading import part, press, unnamed, words

Open = Callable[[Workspace, str], ShortlistPanel]


@pytest.fixture
def open_panel(events: Events, tasks: Tasks, show: Callable[[QWidget], None], scenario: Scenario) -> Open:
    """Show the panel of a visit."""

    def make(workspace: Workspace, visit: str) -> ShortlistPanel:
        panel = ShortlistPanel(workspace, events, tasks, scenario.id(visit))
        show(panel)
        return panel

    return make


def _people(panel: ShortlistPanel) -> list[str]:
    """Return the references of the lines from top to bottom."""
    lines = {
        button.objectName().removeprefix("visit.shortlist."): button.mapTo(panel, QPoint(0, 0)).y()
        for button in panel.findChildren(QAbstractButton)
    }
    people = [name for name in lines if name[1:2] == "-" and "." not in name]
    return sorted(people, key=lambda name: lines[name])


def _type(panel: ShortlistPanel, qtbot: QtBot, name: str, text: str) -> None:
    """Type into a field and leave it."""
    field = part(panel, name)
    field.setFocus()
    qtbot.keyClicks(field, text)
    _head(panel, "K-0417").setFocus()


def _head(panel: ShortlistPanel, reference: str) -> QAbstractButton:
    return part(panel, f"visit.shortlist.{reference}", QAbstractButton)


def test_that_people_stand_in_the_order_of_references_with_work_and_consent(
    opened_workspace: Workspace, open_panel: Open
) -> None:
    panel = open_panel(opened_workspace, "v1")
    assert words(panel, "visit.shortlist.purpose") == "til svejser og hjælper"
    assert _people(panel) == ["K-0388", "K-0402", "K-0417"]
    told = [words(panel, f"visit.shortlist.K-0417.{line}") for line in ("name", "reference", "details")]
    assert told == ["Amina S.", "K-0417", "Svejser · 37 t · svejsecertifikat"]
    assert words(panel, "visit.shortlist.K-0417.consent.text") == "Samtykke 2. okt."
    assert _head(panel, "K-0388").accessibleName() == (
        "Jonas B., K-0388, Smed · 37 t · truckkort, Samtykke 1. okt."
    )


def test_that_partner_profiles_have_no_name(opened_workspace: Workspace, open_panel: Open) -> None:
    panel = open_panel(opened_workspace, "v3")
    assert words(panel, "visit.shortlist.S-0093.name") == "S-0093"
    assert words(panel, "visit.shortlist.S-0093.reference") == "uden navn"


def test_that_enter_opens_the_criteria_and_the_look_is_written_down(
    opened_workspace: Workspace, open_panel: Open, qtbot: QtBot, scenario: Scenario
) -> None:
    panel = open_panel(opened_workspace, "v1")
    _head(panel, "K-0402").setFocus()
    qtbot.keyClick(_head(panel, "K-0402"), Qt.Key.Key_Down)
    assert _head(panel, "K-0417").hasFocus()
    qtbot.keyClick(_head(panel, "K-0417"), Qt.Key.Key_Return)
    motivation, skill = (part(panel, f"visit.shortlist.K-0417.{name}") for name in ("motivation", "fag"))
    assert motivation.isVisible()
    assert motivation.mapToGlobal(motivation.pos()).y() == skill.mapToGlobal(skill.pos()).y()
    with opened_workspace.store.read() as reader:
        (row,) = reader.find(ReadAudit, action="open")
    assert row.candidate == scenario.id("K-0417")
    press(panel, "visit.shortlist.K-0388")
    assert not motivation.isVisible()
    assert panel.escape()
    assert not panel.escape()


def test_that_judgements_are_kept_at_once_and_pressing_again_takes_them_back(
    opened_workspace: Workspace, open_panel: Open, scenario: Scenario
) -> None:
    panel = open_panel(opened_workspace, "v1")
    press(panel, "visit.shortlist.K-0417")
    for answer in ("motivation.3", "fag.2", "certifikat.yes", "sprog.1"):
        press(panel, f"visit.shortlist.K-0417.{answer}")
    entries = read_shortlist(opened_workspace, scenario.id("sl1")).entries
    assert entries[2].criteria == {"motivation": 3, "fag": 2, "certifikat": True, "sprog": 1}
    for answer in ("sprog.1", "certifikat.yes"):
        press(panel, f"visit.shortlist.K-0417.{answer}")
    entries = read_shortlist(opened_workspace, scenario.id("sl1")).entries
    assert entries[2].criteria == {"motivation": 3, "fag": 2}
    assert _people(panel) == ["K-0388", "K-0402", "K-0417"]


def test_that_typed_judgements_are_kept_when_left_and_guarded(
    opened_workspace: Workspace, open_panel: Open, qtbot: QtBot, scenario: Scenario
) -> None:
    panel = open_panel(opened_workspace, "v1")
    press(panel, "visit.shortlist.K-0417")
    name = "visit.shortlist.K-0417"
    _type(panel, qtbot, f"{name}.timer", "30-37")
    _type(panel, qtbot, f"{name}.hensyn", "Har depression")
    entry = read_shortlist(opened_workspace, scenario.id("sl1")).entries[2]
    assert entry.criteria == {"timer": "30-37", "hensyn": "Har depression"}
    assert words(panel, f"{name}.hensyn.message.text") == "Skriv, hvad jobbet kræver, ikke hvad personen har."
    _type(panel, qtbot, f"{name}.reason", "se 350190-1234")
    assert words(panel, f"{name}.reason.message.text").startswith("Det ligner et CPR-nummer")
    assert read_shortlist(opened_workspace, scenario.id("sl1")).entries[2].reason is None


def test_that_somebody_on_the_computer_is_added_and_taken_off_with_a_way_back(
    opened_workspace: Workspace, open_panel: Open, qtbot: QtBot
) -> None:
    panel = open_panel(opened_workspace, "v1")
    said: list[str] = []
    panel.done.connect(lambda text, changed: said.append(text))
    press(panel, "visit.shortlist.add")
    choice = part(panel, "visit.shortlist.add.candidate", QComboBox)
    assert [choice.itemText(place).split(" · ")[0] for place in range(choice.count())] == [
        "K-0431",
        "S-0093",
        "S-0101",
    ]
    press(panel, "visit.shortlist.add.save")
    assert _people(panel) == ["K-0388", "K-0402", "K-0417", "K-0431"]
    assert words(panel, "visit.shortlist.K-0431.consent.text") == "Intet samtykke"
    press(panel, "visit.shortlist.K-0431")
    press(panel, "visit.shortlist.K-0431.remove")
    assert _people(panel) == ["K-0388", "K-0402", "K-0417"]
    assert said == ["K-0431 er på shortlisten", "K-0431 er taget af shortlisten"]


def test_that_a_search_of_the_pool_without_a_server_says_what_is_the_matter(
    opened_workspace: Workspace, open_panel: Open, qtbot: QtBot
) -> None:
    panel = open_panel(opened_workspace, "v1")
    panel.begin_add()
    purpose = part(panel, "visit.shortlist.pool.purpose", QLineEdit)
    assert purpose.text() == "svejser og hjælper, Nordlys Metal ApS"
    field = part(panel, "visit.shortlist.pool.words", QLineEdit)
    qtbot.keyClicks(field, "svejser")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: part(panel, "visit.shortlist.pool.message").isVisible())
    assert "ikke forbundet med en kommune" in words(panel, "visit.shortlist.pool.message.text")
    assert panel.escape()


def test_that_a_workplace_without_a_list_gets_one_with_a_purpose(
    opened_workspace: Workspace, open_panel: Open, qtbot: QtBot, scenario: Scenario
) -> None:
    panel = open_panel(opened_workspace, "v4")
    assert words(panel, "visit.shortlist.empty") == "Ingen shortlist til dette arbejdssted endnu."
    press(panel, "visit.shortlist.add")
    press(panel, "visit.shortlist.new.save")
    assert words(panel, "visit.shortlist.message.text").startswith("Skriv, hvad shortlisten skal bruges til")
    field = part(panel, "visit.shortlist.new.purpose", QLineEdit)
    qtbot.keyClicks(field, "taghjælper")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert words(panel, "visit.shortlist.purpose") == "til taghjælper"
    assert words(panel, "visit.shortlist.empty") == "Ingen på listen endnu."
    (made,) = shortlists_of(opened_workspace, scenario.unit_id("9990000044"))
    assert panel.shortlist == made.id


def test_that_whoever_drew_out_leaves_one_neutral_line(
    open_workspace: OpenWorkspace, open_panel: Open, scenario: Scenario
) -> None:
    records = opening_after_withdrawal(scenario, "K-0388", "sl1")
    panel = open_panel(open_workspace("mette", records), "v1")
    assert words(panel, "visit.shortlist.withdrawn.text") == "En kandidat er trukket ud."
    assert _people(panel) == ["K-0402", "K-0417"]


def test_that_locked_people_are_not_shown(
    opened_workspace: Workspace, open_panel: Open, clock: FileClock
) -> None:
    clock.set(MORNING.replace(day=30), ticking=False)
    panel = open_panel(opened_workspace, "v1")
    assert words(panel, "visit.shortlist.locked.text") == "Låst indtil næste synkronisering"
    assert _people(panel) == []


def test_that_a_team_leader_sees_that_lists_are_the_consultants(
    open_workspace: OpenWorkspace, open_panel: Open, scenario: Scenario
) -> None:
    records = [
        told for told in opening_of_the_day(scenario) if told[0] not in {"shortlist", "shortlist_entry"}
    ]
    panel = open_panel(open_workspace("birgitte", records), "v1")
    assert words(panel, "visit.shortlist.empty") == "Shortlister ses af konsulenten, som ejer dem."
    assert not part(panel, "visit.shortlist.add").isVisible()


def test_that_everything_reachable_has_a_name(opened_workspace: Workspace, open_panel: Open) -> None:
    panel = open_panel(opened_workspace, "v1")
    press(panel, "visit.shortlist.K-0417")
    assert unnamed(panel) == []
    panel.begin_add()
    assert unnamed(panel) == []
