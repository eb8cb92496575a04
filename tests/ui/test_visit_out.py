"""A visit out of the window: the paper for the company holds nothing internal, the report names nobody unasked (G2, D10)."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.read_audit import ReadAudit
from fieldvisit.services.agree_deadline import add_deadline
from fieldvisit.services.answer_line import DeadlineLine
from fieldvisit.services.contact_card import contact_card, keep_card
from fieldvisit.services.leave_behind import leave_behind
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.record_visit import answer_questions
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.out.out_dialog import OutDialog
from fieldvisit.ui.visits.leave_behind_sheet import leave_behind_document
from fieldvisit.ui.visits.visit_page import VisitPage
from tests.canary import NAMES
from tests.ui.reading import part, press, unnamed, words
from tests.ui.visit_parts import answer_all

INTERNAL = (
    "God stemning",
    "Vil se på det efter praktikken",
    "Svejserne pakker",
    "KUN INTERNT",
    "kun internt",
)


@pytest.fixture
def written(opened_workspace: Workspace, scenario: Scenario) -> str:
    """The first visit with all its answers, and canaries wherever a person can type."""
    answer_all(opened_workspace, scenario)
    said = {question: " ".join(NAMES) for question in ("p1", "b2", "r1", "s1", "f3")}
    answer_questions(opened_workspace, scenario.id("v1"), {**said, "free": f"God stemning. {min(NAMES)}"})
    return scenario.id("v1")


@pytest.fixture
def filled(written: str, nordlys: VisitPage) -> VisitPage:
    """The same visit on its page."""
    assert nordlys.visit == written
    return nordlys


def open_dialog(page: VisitPage) -> OutDialog:
    """Press Ctrl+P and return the dialog."""
    assert page.print_page()
    (dialog,) = page.findChildren(OutDialog)
    return dialog


def paper(dialog: OutDialog) -> str:
    """Return what stands on the pages of the preview."""
    return part(dialog, "visit.out.page.1", QLabel).accessibleDescription()


def test_that_nothing_internal_and_no_candidate_can_get_onto_the_paper_for_the_company(
    written: str, opened_workspace: Workspace, scenario: Scenario
) -> None:
    visit = written
    number = "320180-1234"
    add_deadline(
        opened_workspace,
        visit,
        DeadlineLine(deadline_kind="answer", title=f"Svar om {number}", due=opened_workspace.today),
    )
    for person in scenario.candidates:
        title = f"Send profil af {person['shown']} ({person['ref']})"
        add_deadline(
            opened_workspace, visit, DeadlineLine(deadline_kind="cv", title=title, due=opened_workspace.today)
        )
    shown = leave_behind(opened_workspace, visit)
    said = repr(shown) + leave_behind_document(shown, opened_workspace.reference.outcome_types).forms[0].html
    for internal in (*NAMES, *INTERNAL, number):
        assert internal not in said
    for person in scenario.candidates:
        assert person["ref"] not in said
        assert person["shown"] not in said
    for name in ("Amina", "Jonas", "Lone"):
        assert name not in said
    assert shown.hidden_titles == len(scenario.candidates) + 1
    assert "CV&#x27;er" in said
    assert "Prøv en ny medarbejder af" in said


def test_that_the_paper_says_what_was_agreed_talked_about_and_whom_to_ring(
    written: str, opened_workspace: Workspace
) -> None:
    keep_card(opened_workspace, phone="00000199", mail="mette@lindevang.example")
    shown = leave_behind(opened_workspace, written)
    assert [offer.title for offer in shown.offers][:2] == ["Ordinært job", "Virksomhedspraktik"]
    assert shown.talked_about
    said = leave_behind_document(shown, opened_workspace.reference.outcome_types).forms[0].html
    for expected in (
        "Ordinært job, svejser",
        "Mette Lindholt",
        "00 00 01 99",
        "mette@lindevang.example",
        "Det får I",
    ):
        assert expected in said


def test_that_what_was_declined_is_not_offered_on_paper(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    before = leave_behind(opened_workspace, scenario.id("v1"))
    assert not before.talked_about
    answer_questions(opened_workspace, scenario.id("v1"), {"t1": {"virksomhedspraktik": {"answer": "no"}}})
    after = leave_behind(opened_workspace, scenario.id("v1"))
    assert {offer.title for offer in before.offers} - {offer.title for offer in after.offers} == {
        "Virksomhedspraktik"
    }


def test_that_the_card_is_written_in_the_dialog_and_remembered(
    filled: VisitPage, opened_workspace: Workspace, qtbot: QtBot
) -> None:
    dialog = open_dialog(filled)
    qtbot.waitUntil(dialog.isActiveWindow)
    for name, typed in (("phone", "00000188"), ("mail", "mette@lindevang.example")):
        field = part(dialog, f"visit.out.{name}", QLineEdit)
        field.setFocus()
        qtbot.keyClicks(field, typed)
        field.clearFocus()
    assert "00 00 01 88" in paper(dialog)
    assert contact_card(opened_workspace).mail == "mette@lindevang.example"
    with pytest.raises(ProblemError, match="Mailadressen"):
        keep_card(opened_workspace, phone="", mail="uden krølle")
    assert contact_card(opened_workspace).mail == "mette@lindevang.example"
    dialog.reject()


def test_that_no_paper_goes_out_with_a_card_that_is_wrong_and_the_focus_comes_back(
    filled: VisitPage, qtbot: QtBot, tmp_path: Path
) -> None:
    free = part(filled, "visit.free")
    free.setFocus()
    dialog = open_dialog(filled)
    qtbot.waitUntil(dialog.isActiveWindow)
    part(dialog, "visit.out.path", QLineEdit).setText(str(tmp_path / "papir.pdf"))
    mail = part(dialog, "visit.out.mail", QLineEdit)
    mail.setFocus()
    qtbot.keyClicks(mail, "uden krølle")
    press(dialog, "visit.out.save")
    assert words(dialog, "visit.out.mail.message.text").startswith("Mailadressen ser ikke rigtig ud")
    assert mail.hasFocus()
    assert (mail.text(), dialog.isVisible(), list(tmp_path.glob("*.pdf"))) == ("uden krølle", True, [])
    mail.clear()
    press(dialog, "visit.out.save")
    assert (tmp_path / "papir.pdf").exists()
    # The page has the keys again as soon as its window is in front.
    assert filled.window().focusWidget() is free


def test_that_the_report_names_candidates_only_when_asked_and_that_this_is_logged(
    filled: VisitPage, opened_workspace: Workspace, scenario: Scenario
) -> None:
    answer_questions(opened_workspace, scenario.id("v1"), {"f1": "Amina S. og Jonas kan begynde mandag."})
    dialog = open_dialog(filled)
    assert unnamed(dialog) == []
    press(dialog, "visit.out.content.report")
    assert unnamed(dialog) == []
    said = paper(dialog)
    assert "KUN INTERNT" in said
    assert "K-0417 og K-0388 kan begynde mandag." in said
    for name in ("Amina", "Jonas", "Lone"):
        assert name not in said
    part(dialog, "visit.out.candidates", QCheckBox).click()
    assert "Amina S. og Jonas kan begynde mandag." in paper(dialog)
    assert "nævner borgere" in words(dialog, "visit.out.warning.text")
    with opened_workspace.store.read() as reader:
        assert {row.candidate for row in reader.find(ReadAudit, action="print")} == {
            scenario.id(person) for person in ("K-0417", "K-0388", "K-0402")
        }
    part(dialog, "visit.out.internal", QCheckBox).click()
    said = paper(dialog)
    for internal in (*NAMES, *INTERNAL, "Amina"):
        assert internal not in said
    dialog.reject()
