"""What is said aloud where the focus stays and the screen alone would tell."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fieldvisit.ui.visits.bag_list import BagList
from fieldvisit.ui.visits.visit_page import VisitPage
from tests.drivers.heard_words import heard_words
from tests.ui.reading import part


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
