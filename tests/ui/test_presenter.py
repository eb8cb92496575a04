"""Vis for virksomheden: what the other side of the table sees, and that nothing else does anything."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.record_visit import answer_questions, start_visit
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.events import Events
from fieldvisit.ui.presenter.big_button import BigButton
from fieldvisit.ui.presenter.presenter_view import PresenterView
from fieldvisit.ui.theme.current import apply
from fieldvisit_sync.clock import FileClock
from tests.drivers.painted_text import painted
from tests.fixtures_workspace import MORNING
from tests.ui.reading import part, words
from tests.unit.services.nordlys import answers


@pytest.fixture
def view(
    opened_workspace: Workspace, scenario: Scenario, events: Events, show: Callable[[QWidget], None]
) -> PresenterView:
    """The presenter at the first visit of the day, after needs and agreements were noted."""
    del events
    visit = scenario.id("v1")
    start_visit(opened_workspace, visit)
    for name in ("s08", "s09", "s11"):
        answer_questions(opened_workspace, visit, answers(scenario, name))
    view = PresenterView(opened_workspace, visit)
    show(view)
    view.setFocus()
    return view


def _texts(view: QWidget) -> str:
    parts: list[QLabel | QAbstractButton] = [*view.findChildren(QLabel), *view.findChildren(QAbstractButton)]
    return "\n".join(part.text() for part in parts)


def test_that_the_first_view_shows_public_words_and_the_companys_own_places(
    view: PresenterView, qtbot: QtBot
) -> None:
    assert words(view, "presenter.company") == "Til Nordlys Metal"
    assert words(view, "presenter.title") == "Ordinært job"
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert words(view, "presenter.title") == "Virksomhedspraktik"
    assert (
        words(view, "presenter.places") == "I har plads til 2 i praktik eller løntilskud. 1 plads er ledig."
    )
    assert words(view, "presenter.foot") == "Tilbud tjekket 1. okt. 2026"


def test_that_the_arrows_go_round_the_list(view: PresenterView, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert words(view, "presenter.title") == "Fastholdelse ved sygdom"
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert words(view, "presenter.title") == "Ordinært job"


def test_that_profiles_stand_by_reference_and_say_how_old_the_consent_is(
    view: PresenterView, qtbot: QtBot
) -> None:
    qtbot.keyClick(view, Qt.Key.Key_2)
    assert words(view, "presenter.profile.K-0417.text") == "Svejser · 37 timer om ugen · svejsecertifikat"
    assert words(view, "presenter.foot") == "Samtykke pr. synkronisering kl. 07:30"


def test_that_agreements_are_shown_with_their_dates(view: PresenterView, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_3)
    assert words(view, "presenter.agreement.0.title") == "Send CV'er til Rikke Dam"
    assert words(view, "presenter.agreement.0.details") == "Senest tir. 13. okt."


def test_that_no_name_of_a_candidate_and_no_note_is_in_any_of_its_texts(view: PresenterView) -> None:
    everything = _texts(view)
    for internal in ("Amina", "Jonas", "Lone", "God stemning", "Svejserne pakker", "Vil se på det"):
        assert internal not in everything
    assert "K-0388" in everything


def test_that_old_consents_hide_the_profiles(
    opened_workspace: Workspace,
    scenario: Scenario,
    clock: FileClock,
    events: Events,
    show: Callable[[QWidget], None],
) -> None:
    del events
    clock.set(MORNING + timedelta(hours=25), ticking=False)
    view = PresenterView(opened_workspace, scenario.id("v1"))
    show(view)
    view.show_view(1)
    assert "K-0417" not in _texts(view)
    assert (
        words(view, "presenter.profiles_hidden")
        == "Profilerne vises igen, når computeren har været på nettet."
    )


def test_that_escape_goes_back_and_other_keys_do_nothing(view: PresenterView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.closed):
        for key in (Qt.Key.Key_J, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_4):
            qtbot.keyClick(view, key)
    assert part(view, "presenter.view.1", QAbstractButton).isChecked()
    with qtbot.waitSignal(view.closed):
        qtbot.keyClick(view, Qt.Key.Key_Escape)


def test_that_tab_reaches_everything_and_the_presenters_keys_act_from_there(
    view: PresenterView, qtbot: QtBot
) -> None:
    reached: list[str] = []
    while (focused := QApplication.focusWidget()) is not None and focused.objectName() not in reached:
        reached.append(focused.objectName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    shown = [each.objectName() for each in view.findChildren(QAbstractButton) if each.isVisible()]
    assert set(shown) <= set(reached)
    offer = part(view, "presenter.offer.smaajob")
    offer.setFocus()
    qtbot.keyClick(offer, Qt.Key.Key_Space)
    assert words(view, "presenter.title") == "Småjob med få timer"
    qtbot.keyClick(offer, Qt.Key.Key_Left)
    assert words(view, "presenter.title") != "Småjob med få timer"
    qtbot.keyClick(offer, Qt.Key.Key_2)
    assert part(view, "presenter.view.2", QAbstractButton).isChecked()
    with qtbot.waitSignal(view.closed):
        qtbot.keyClick(part(view, "presenter.view.2"), Qt.Key.Key_Escape)


def test_that_a_view_higher_than_the_screen_scrolls_with_the_keys(view: PresenterView, qtbot: QtBot) -> None:
    view.setFixedHeight(420)
    QApplication.processEvents()
    title = part(view, "presenter.title")
    before = title.mapTo(view, QPoint(0, 0)).y()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert title.mapTo(view, QPoint(0, 0)).y() < before
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert title.mapTo(view, QPoint(0, 0)).y() == before


def test_that_the_mouse_does_the_same_as_the_keys(view: PresenterView, qtbot: QtBot) -> None:
    qtbot.mouseClick(part(view, "presenter.view.3"), Qt.MouseButton.LeftButton)
    assert part(view, "presenter.view.3", QAbstractButton).isChecked()
    qtbot.mouseClick(part(view, "presenter.view.1"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(part(view, "presenter.offer.smaajob"), Qt.MouseButton.LeftButton)
    assert words(view, "presenter.title") == "Småjob med få timer"
    with qtbot.waitSignal(view.closed):
        qtbot.mouseClick(part(view, "presenter.close"), Qt.MouseButton.LeftButton)


def test_that_the_choices_stand_at_the_right_and_the_foot_on_one_line(
    view: PresenterView, qtbot: QtBot
) -> None:
    view.resize(1366, 768)
    QApplication.processEvents()

    def place(name: str) -> QRect:
        shown = part(view, name)
        return QRect(shown.mapTo(view, QPoint(0, 0)), shown.size())

    assert abs(place("presenter.view.3").right() - (1366 - 40)) <= 1
    assert abs(place("presenter.close").center().y() - place("presenter.foot").center().y()) <= 1
    qtbot.keyClick(view, Qt.Key.Key_2)
    QApplication.processEvents()
    assert place("presenter.profiles_title").left() == place("presenter.municipality").left() == 40


@pytest.fixture
def large(qapp: QApplication, events: Events) -> None:
    """Text at 200 %, in an application that was dressed."""
    del events
    apply(qapp, "light", 200)


def test_that_large_text_in_the_smallest_window_leaves_all_of_the_window_to_what_is_read(
    large: None, view: PresenterView, qtbot: QtBot
) -> None:
    del large
    view.resize(1024, 600)
    QApplication.processEvents()
    whole = part(view, "presenter.all", QScrollArea)
    for key in (Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_2):
        qtbot.keyClick(view, key)
        qtbot.waitUntil(lambda: not _inner_bars(view, whole))
        foot, content = part(view, "presenter.foot"), whole.widget()
        assert 0 <= content.height() - foot.mapTo(content, foot.rect().bottomLeft()).y() < 40
    qtbot.keyClick(view, Qt.Key.Key_1)
    title = part(view, "presenter.title")
    before = title.mapTo(view, QPoint(0, 0)).y()
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert title.mapTo(view, QPoint(0, 0)).y() < before
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert 0 <= title.mapTo(view, QPoint(0, 0)).y() < 300
    shown = [text.text for text in painted(view)[0]]
    offers = [
        each for each in view.findChildren(BigButton) if each.objectName().startswith("presenter.offer")
    ]
    assert len(offers) > 5
    assert all(offer.text() in shown for offer in offers)


def _inner_bars(view: PresenterView, whole: QScrollArea) -> list[QScrollArea]:
    """Return what scrolls inside the one area that should."""
    areas = (area for area in view.findChildren(QScrollArea) if area is not whole and area.isVisible())
    return [area for area in areas if area.verticalScrollBar().maximum() > 0]


def test_that_columns_stand_below_each_other_where_a_word_would_be_broken(
    view: PresenterView, qtbot: QtBot
) -> None:
    def heads() -> list[int]:
        first = (part(view, f"presenter.{column}.0") for column in ("you_get", "you_do", "we_do"))
        return [each.mapTo(view, QPoint(0, 0)).y() for each in first]

    view.resize(1366, 768)
    qtbot.waitUntil(lambda: len(set(heads())) == 1)
    # Small enough for a row of three, but "ansættelseskontrakten" is wider than a third.
    view.resize(1024, 600)
    qtbot.waitUntil(lambda: len(set(heads())) == 3)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: len(set(heads())) == 1)
