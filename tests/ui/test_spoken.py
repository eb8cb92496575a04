"""What is said aloud where the focus stays and the screen alone would tell."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.services.sync_log import PastSync, note_sync
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.visits.bag_list import BagList
from fieldvisit.ui.visits.visit_page import VisitPage
from fieldvisit.ui.widgets.date_field import DateField
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.text_field import TextField
from fieldvisit_sync.clock import FileClock
from tests.drivers.heard_words import heard_words
from tests.ui.reading import part
from tests.ui.sync_review_page import OpenPage, answer, mette, open_page

__all__ = ["mette", "open_page"]


def test_that_the_bag_says_which_offer_is_chosen_and_what_was_answered(
    nordlys: VisitPage, qtbot: QtBot
) -> None:
    bag = part(nordlys, "visit.bag", BagList)
    with heard_words() as heard:
        bag.setFocus()
        for key in (Qt.Key.Key_J, Qt.Key.Key_Down, Qt.Key.Key_S, Qt.Key.Key_Delete, Qt.Key.Key_Up):
            qtbot.keyClick(bag, key)
    assert [said for said in heard if "," in said] == [
        "Ordinært job (fuld tid eller deltid), Ikke nævnt",
        "Ordinært job (fuld tid eller deltid), Interesseret",
        "Virksomhedspraktik, Ikke nævnt",
        "Virksomhedspraktik, Senere",
        "Virksomhedspraktik, Ikke nævnt",
        "Ordinært job (fuld tid eller deltid), Interesseret",
    ]


def test_that_a_date_that_cannot_be_read_is_said_once_it_is_left(nordlys: VisitPage, qtbot: QtBot) -> None:
    field = part(nordlys, "visit.a4", DateField)
    with heard_words() as heard:
        field.setFocus()
        qtbot.keyClicks(field, "snart")
        assert heard == []
        field.clearFocus()
    assert heard == ["Datoen kan ikke læses. Skriv fx 13/10, fre 13:00 eller om 3 dage."]


@pytest.mark.parametrize(
    ("messages", "said"),
    [
        ([("Tjek cifrene.", "danger"), ("Tjek cifrene.", "danger")], ["Tjek cifrene."]),
        ([("Vent 5 sekunder.", "danger"), ("Vent 4 sekunder.", "danger")], ["Vent 5 sekunder."]),
        ([("8 cifre", "warn"), None, ("8 cifre", "warn")], ["8 cifre", "8 cifre"]),
        ([("3 arbejdsdage", "neutral"), ("Lang nok", "ok")], []),
    ],
)
def test_that_a_message_below_a_field_is_said_when_something_is_wrong_and_only_once(
    qtbot: QtBot, messages: list[tuple[str, str] | None], said: list[str]
) -> None:
    row = FormRow("CVR-nummer", TextField(name="cvr"), name="cvr", help_text="8 cifre uden mellemrum.")
    qtbot.addWidget(row)
    row.show()
    with heard_words() as heard:
        for message in messages:
            if message is None:
                row.clear_message()
            else:
                row.show_message(*message)
    assert heard == said
    assert ".." not in row.field.accessibleDescription()


@pytest.mark.parametrize("form", ["new_commitment", "new_deadline"])
def test_that_a_form_is_in_sight_to_its_last_button_when_it_opens(
    nordlys: VisitPage, qtbot: QtBot, form: str
) -> None:
    nordlys.resize(1310, 560)
    getattr(nordlys, form)()
    save = part(nordlys, f"visit.{form}.save", QWidget)
    qtbot.waitUntil(lambda: _is_in_sight(save) and _is_in_sight(nordlys.window().focusWidget()))


def test_that_the_proof_of_a_sync_is_said_once_and_not_with_each_reading(
    mette: Workspace, open_page: OpenPage, clock: FileClock, qtbot: QtBot
) -> None:
    answer(mette)
    note_sync(mette, PastSync(started=clock.now(), ended=clock.now(), result="done", sent=3, proof_ok=True))
    proof = "3 ændringer er sikret på serveren kl. 15:46."
    with heard_words() as heard:
        page = open_page()
        assert heard.count(proof) == 1
        with qtbot.waitSignal(page.shown):
            page.reload()
    assert heard.count(proof) == 1


def _is_in_sight(shown: QWidget | None) -> bool:
    if shown is None or shown.height() == 0:
        return False
    return bool(shown.visibleRegion().boundingRect() == shown.rect())
