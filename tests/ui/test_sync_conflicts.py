"""Conflicts as a consultant solves them: one question, both values, the keyboard alone, another date."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.solve_conflict import open_conflicts, solve_conflict
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.shell.page_keys import primary_button
from fieldvisit.ui.sync_review.key_words import CONFLICT_KEYS, LIST_KEYS
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from tests.ui.conftest import RecordedWindow
from tests.ui.reading import part, press, unnamed, words
from tests.ui.sync_review_page import (
    NORDLYS,
    OpenPage,
    clash,
    listed,
    mette,
    open_page,
    receive,
    receive_clash,
    value,
)

__all__ = ["clash", "mette", "open_page"]


def test_that_a_conflict_asks_one_question_with_both_values_and_their_authors(
    clash: Workspace, open_page: OpenPage
) -> None:
    page = open_page()
    assert listed(page)[:2] == [
        "1 konflikt",
        "Næste kontakt, Nordlys Metal, Du og Karim har valgt hver sin dato",
    ]
    assert words(page, "sync_review.conflict.question") == "Hvornår er næste kontakt hos Nordlys Metal ApS?"
    assert words(page, "sync_review.conflict.explain").startswith("Feltet var tomt i morges. Vælg den dato")
    assert (value(page, "mine"), value(page, "theirs")) == ("Tirsdag 13. okt. 2026", "Torsdag 15. okt. 2026")
    mine = part(page, "sync_review.conflict.mine", QWidget).accessibleName()
    assert mine == "Din, fra denne computer: Tirsdag 13. okt. 2026. Mette Lindholt · i dag kl. 09:38"
    theirs = part(page, "sync_review.conflict.theirs", QWidget).accessibleName()
    assert theirs == "Karims, fra serveren: Torsdag 15. okt. 2026. Karim Østergaard · i dag kl. 13:05"
    assert words(page, "sync_review.conflict.result") == (
        "Resultat: tirsdag 13. okt. 2026. Karim får besked. Du kan fortryde i 30 dage."
    )
    assert words(page, "sync_review.rest") == "1 konflikt, 3 venter"


@pytest.mark.parametrize(
    ("code", "question", "row"),
    [
        (
            "mentor",
            "Hvad skal der stå i grund hos Mentor i virksomheden?",
            "Grund, Mentor i virksomheden · Du og Karim har rettet det samme",
        ),
        (None, "Grund: hvad skal gælde?", "Grund, Du og Karim har rettet det samme"),
    ],
)
def test_that_a_conflict_of_what_has_no_name_is_named_by_what_it_belongs_to(
    mette: Workspace,
    scenario: Scenario,
    open_page: OpenPage,
    code: str | None,
    question: str,
    row: str,
) -> None:
    receive(mette, "offer_proposal", "p1", code=code, state="open")
    receive_clash(mette, scenario, "cf1", ("offer_proposal", "p1"), field="reason", shown="a", other="b")
    page = open_page()
    assert (listed(page)[1], words(page, "sync_review.conflict.question")) == (row, question)


@pytest.mark.parametrize(("key", "kept"), [("1", date(2026, 10, 13)), ("2", date(2026, 10, 15))])
def test_that_a_conflict_is_solved_with_the_keyboard_alone(
    clash: Workspace, open_page: OpenPage, qtbot: QtBot, scenario: Scenario, key: str, kept: date
) -> None:
    page = open_page()
    shown = part(page, "sync_review.list", TwoLineList)
    shown.setFocus()
    QTest.keyClicks(shown, key)
    button = primary_button(page)
    assert button is not None
    assert button.objectName() == "sync_review.conflict.save"
    with qtbot.waitSignal(page.shown):
        button.click()
    assert open_conflicts(clash) == []
    with clash.store.read() as reader:
        assert reader.need(ProductionUnit, scenario.unit_id(NORDLYS)).next_contact == kept
    assert "1 konflikt" not in listed(page)


def test_that_another_date_can_be_written_and_the_choice_taken_back(
    clash: Workspace, open_page: OpenPage, qtbot: QtBot, scenario: Scenario, window: RecordedWindow
) -> None:
    page = open_page()
    shown = part(page, "sync_review.list", TwoLineList)
    for key, side in (("1", "mine"), ("2", "theirs")):
        shown.setFocus()
        QTest.keyClicks(shown, f"{key}3")
        assert page.escape()
        assert part(page, f"sync_review.conflict.{side}", QAbstractButton).isChecked()
        assert part(page, "sync_review.conflict.other", QWidget).hasFocus()
    shown.setFocus()
    QTest.keyClicks(shown, "3")
    field = next(
        edit for edit in page.findChildren(QLineEdit, "sync_review.conflict.value") if edit.isVisible()
    )
    assert field.placeholderText() == "fx 13/10"
    part(page, "sync_review.conflict.save", QWidget).setFocus()
    press(page, "sync_review.conflict.save")
    assert words(page, "sync_review.conflict.message.text").startswith("Skriv den værdi")
    assert field.hasFocus()
    QTest.keyClicks(field, "20/10")
    assert "20. okt." in words(page, "sync_review.conflict.result")
    with qtbot.waitSignal(page.shown):
        press(page, "sync_review.conflict.save")
    with clash.store.read() as reader:
        assert reader.need(ProductionUnit, scenario.unit_id(NORDLYS)).next_contact == date(2026, 10, 20)
    assert window.said == ["Valget er gemt"]
    assert window.undo is not None
    with qtbot.waitSignal(page.shown):
        window.undo()
    assert [view.id for view in open_conflicts(clash)] == ["cf1"]


def test_that_everything_reachable_is_named(clash: Workspace, open_page: OpenPage) -> None:
    assert unnamed(open_page()) == []


def test_that_the_keys_of_list_and_conflict_are_those_of_the_design() -> None:
    assert [(key, text()) for key, text in (*LIST_KEYS, *CONFLICT_KEYS)] == [
        ("Space", "Hold tilbage / slip"),
        ("Return", "Åbn ændring"),
        ("1", "Behold min"),
        ("2", "Brug den anden"),
        ("3", "Skriv selv"),
    ]


def test_that_several_conflicts_are_marked_counted_solved_as_one_and_taken_back(
    clash: Workspace, open_page: OpenPage, qtbot: QtBot, scenario: Scenario, window: RecordedWindow
) -> None:
    for name, field in (("cf2", "mail"), ("cf3", "role")):
        contact = "contact", scenario.id("ct-nordlys")
        receive_clash(clash, scenario, name, contact, field=field, shown="fra Karim", other="fra Mette")
    page = open_page()
    shown = part(page, "sync_review.list", TwoLineList)
    for name in ("cf2", "cf3"):
        shown.choose(name)
        QTest.keyClick(shown, Qt.Key.Key_Space)
    press(page, "sync_review.conflict.many")
    assert part(page, "sync_review.bulk.scope.marked", QWidget).hasFocus()
    assert words(page, "sync_review.bulk.preview") == "2 konflikter løses. 2 felter får en anden værdi."
    button = primary_button(page)
    assert button is not None
    assert (button.objectName(), button.text()) == ("sync_review.bulk.solve", "Løs 2 konflikter")
    with qtbot.waitSignal(page.shown):
        button.click()
    assert [view.id for view in open_conflicts(clash)] == ["cf1"]
    assert shown.hasFocus()
    assert "1 konflikt" in listed(page)
    assert "2 valg kan fortrydes" in listed(page)
    assert window.undo is not None
    with qtbot.waitSignal(page.shown):
        window.undo()
    assert len(open_conflicts(clash)) == 3
    assert "3 konflikter" in listed(page)


def test_that_a_decision_is_found_and_taken_back_under_its_heading(
    clash: Workspace, open_page: OpenPage, qtbot: QtBot
) -> None:
    solve_conflict(clash, "cf1", "mine")
    page = open_page()
    shown = part(page, "sync_review.list", TwoLineList)
    shown.choose("solved")
    QTest.keyClick(shown, Qt.Key.Key_Return)
    shown.choose("cf1")
    assert "Mette Lindholt valgte i dag kl. 15:46." in words(page, "sync_review.solved.explain")
    with qtbot.waitSignal(page.shown):
        press(page, "sync_review.solved.undo")
    assert [view.id for view in open_conflicts(clash)] == ["cf1"]
    assert "1 konflikt" in listed(page)
