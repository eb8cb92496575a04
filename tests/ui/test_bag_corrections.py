"""Tasken: proposing a correction, deciding on it, and reading older editions."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.drafts import latest_draft
from fieldvisit.services.propose_correction import list_corrections
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.pages import store_page
from fieldvisit.ui.bag.bag_page import BagPage
from fieldvisit.ui.events import Events
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.shell.draft_places import place_of
from fieldvisit.ui.shell.history import Place
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.row import Row, Section
from fieldvisit.ui.widgets.text_area import TextArea
from fieldvisit.ui.widgets.text_field import TextField
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from fieldvisit_sync.protocol.messages import Row as Wire
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part, press, unnamed, words
from tests.ui.test_bag import open_bag, show_offer

MENTOR = "Mentor i virksomheden"


@pytest.fixture
def open_page(
    events: Events, tasks: Tasks, window: RecordedWindow, show: Callable[[QWidget], None], qtbot: QtBot
) -> Callable[[Workspace], BagPage]:
    """Open the page on the mentor."""

    def open_it(workspace: Workspace) -> BagPage:
        page = open_bag(PageTools(workspace, events, tasks, window), show, qtbot)
        show_offer(page, "mentor", MENTOR, qtbot)
        return page

    return open_it


@pytest.fixture
def leader(open_workspace: OpenWorkspace, scenario: Scenario) -> Workspace:
    """Birgitte's laptop with a proposal of Mette's."""
    workspace = open_workspace("birgitte", opening_of_the_day(scenario))
    fields = {
        "code": "mentor",
        "part": "pay",
        "before": "Gammel",
        "proposed": "Ny løn",
        "reason": "Ny sats",
        "by": scenario.id("mette"),
        "state": "open",
        "at": "2026-10-06T05:00:00.000Z",
    }
    with workspace.store.maintain() as connection:
        store_page(connection, [], [Wire(kind="offer_proposal", id="p1", version=3, fields=fields)])
    return workspace


def marks(page: BagPage) -> dict[str, str]:
    """Return the marks in the list."""
    rows = part(page, "bag.list", TwoLineList).rows
    return {row.id: row.mark.text for row in rows if isinstance(row, Row) and row.mark}


def test_that_a_correction_is_proposed_with_a_reason_and_taken_back(
    open_page: Callable[[Workspace], BagPage], workspace: Workspace, window: RecordedWindow, qtbot: QtBot
) -> None:
    page = open_page(workspace)
    assert part(page, "bag.correct", Button).kind == "primary"
    assert not part(page, "bag.check").isVisible()
    press(page, "bag.correct")
    chosen = part(page, "bag.correction.part", QComboBox)
    assert chosen.currentData() == "check_date"
    chosen.setCurrentIndex(chosen.findData("pay"))
    text = part(page, "bag.correction.text", TextArea)
    assert text.text()
    press(page, "bag.correction.save")
    assert words(page, "bag.correction.reason.message.text") == "Skriv, hvorfor det skal rettes."
    assert unnamed(page) == []
    part(page, "bag.correction.reason", TextArea).set_text("Ny sats")
    press(page, "bag.correction.save")
    assert words(page, "bag.correction.message.text") == "Det står der allerede. Intet er gemt."
    assert text.hasFocus()
    text.set_text("Ny løn")
    press(page, "bag.correction.save")
    qtbot.waitUntil(lambda: part(page, "bag.proposals").isVisible())
    assert marks(page)["mentor"] == "1 forslag"
    assert words(page, "bag.proposal.0.proposed") == "Ny løn"
    assert "Venter på synkronisering" in words(page, "bag.proposal.0.by")
    assert page.findChild(QWidget, "bag.proposal.0.approve") is None
    qtbot.waitUntil(lambda: part(page, "bag.proposal.0.take_back").isVisible())
    press(page, "bag.proposal.0.take_back")
    qtbot.waitUntil(lambda: not part(page, "bag.proposals").isVisible())
    assert window.said[-1] == "Forslaget er trukket tilbage"


def test_that_a_typed_correction_waits_where_it_was_left_and_escape_puts_it_away(
    open_page: Callable[[Workspace], BagPage], workspace: Workspace, qtbot: QtBot
) -> None:
    page = open_page(workspace)
    press(page, "bag.correct")
    reason = part(page, "bag.correction.reason", TextArea)
    reason.setFocus()
    qtbot.keyClicks(reason, "Ny sats")
    show_offer(page, "virksomhedspraktik", "Virksomhedspraktik", qtbot)
    assert not part(page, "bag.correction").isVisible()
    draft = latest_draft(workspace)
    assert draft is not None
    assert place_of(draft) == Place("bag", "mentor")
    show_offer(page, "mentor", MENTOR, qtbot)
    assert part(page, "bag.correction").isVisible()
    assert reason.text() == "Ny sats"
    assert page.escape()
    assert not part(page, "bag.correction").isVisible()
    assert list_corrections(workspace) == []


def test_that_the_leader_approves_with_a_word_and_reads_the_older_edition(
    open_page: Callable[[Workspace], BagPage], leader: Workspace, window: RecordedWindow, qtbot: QtBot
) -> None:
    page = open_page(leader)
    first = part(page, "bag.list", TwoLineList).rows[:2]
    assert isinstance(first[0], Section)
    assert isinstance(first[1], Row)
    assert (first[0].title, first[1].id) == ("Forslag, der venter", "mentor")
    assert words(page, "bag.count") == "30 tilbud · 3 skal tjekkes · 1 forslag"
    assert words(page, "bag.proposal.0.changed.text").startswith("Teksten er rettet siden")
    assert (part(page, "bag.correct", Button).kind, part(page, "bag.proposal.0.approve", Button).kind) == (
        "secondary",
        "primary",
    )
    qtbot.waitUntil(lambda: part(page, "bag.proposal.0.reject").isVisible())
    press(page, "bag.proposal.0.reject")
    assert words(page, "bag.proposal.0.word.message.text").startswith("Skriv, hvorfor forslaget")
    part(page, "bag.proposal.0.word", TextField).set_text("Tak")
    press(page, "bag.proposal.0.approve")
    assert part(page, "bag.correct").hasFocus()
    qtbot.waitUntil(lambda: words(page, "bag.pay") == "Ny løn")
    assert words(page, "bag.edition.2").startswith("Udgave 2 · 6. okt. 2026 · Birgitte Foss · Ny sats")
    assert words(page, "bag.proposal.0.answer").startswith("Tak · Birgitte Foss")
    assert part(page, "bag.check_line").isVisible()
    qtbot.waitUntil(lambda: part(page, "bag.edition.1.show").isVisible())
    press(page, "bag.edition.1.show")
    assert words(page, "bag.pay") != "Ny løn"
    assert words(page, "bag.older.text") == "Du læser udgave 1. I dag gælder udgave 2."
    press(page, "bag.show_now")
    assert words(page, "bag.pay") == "Ny løn"
    assert unnamed(page) == []
    assert window.undo is not None
    window.undo()
    qtbot.waitUntil(lambda: words(page, "bag.pay") != "Ny løn")


def test_that_the_leader_notes_that_an_offer_holds(
    open_page: Callable[[Workspace], BagPage], leader: Workspace, window: RecordedWindow, qtbot: QtBot
) -> None:
    page = open_page(leader)
    press(page, "bag.check")
    qtbot.waitUntil(lambda: not part(page, "bag.check_line").isVisible())
    assert window.said[-1] == "Kontrolleret. Ses på igen 1. jan. 2027"
    assert "Kontrolleret den 6. oktober 2026" in words(page, "bag.dates")


def test_that_the_leaders_own_correction_is_a_new_edition_at_once(
    open_page: Callable[[Workspace], BagPage], leader: Workspace, qtbot: QtBot
) -> None:
    page = open_page(leader)
    press(page, "bag.correct")
    chosen = part(page, "bag.correction.part", QComboBox)
    chosen.setCurrentIndex(chosen.findData("link"))
    part(page, "bag.correction.text", TextArea).set_text("https://star.example/mentor")
    part(page, "bag.correction.reason", TextArea).set_text("Siden er flyttet")
    qtbot.keyClick(part(page, "bag.correction.reason"), Qt.Key.Key_Tab)
    press(page, "bag.correction.save")
    qtbot.waitUntil(lambda: words(page, "bag.link") == "https://star.example/mentor")
