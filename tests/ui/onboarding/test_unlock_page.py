"""Unlocking: what is safe is said first, wrong passphrases wait longer and longer, blocked says nothing else."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.ui.onboarding.attempts import Attempts
from fieldvisit.ui.onboarding.unlock_page import UnlockPage
from tests.drivers.hand_clock import HandClock
from tests.ui.reading import part, press, words


@pytest.fixture
def hand_clock() -> HandClock:
    """The clock of the pause."""
    return HandClock()


@pytest.fixture
def page(show: Callable[[QWidget], None], hand_clock: HandClock) -> UnlockPage:
    """An unlock page, shown and active."""
    page = UnlockPage(hand_clock)
    show(page)
    return page


def _type(qtbot: QtBot, page: UnlockPage, text: str) -> None:
    field = part(page, "unlock.passphrase")
    field.setFocus()
    qtbot.keyClicks(field, text)


def test_that_enter_and_the_button_ask_with_what_was_typed(page: UnlockPage, qtbot: QtBot) -> None:
    asked: list[str] = []
    page.unlock_requested.connect(asked.append)
    _type(qtbot, page, "tre røde heste")
    qtbot.keyClick(part(page, "unlock.passphrase"), Qt.Key.Key_Return)
    press(page, "unlock.open")
    assert asked == ["tre røde heste", "tre røde heste"]


def test_that_nothing_typed_asks_nothing_and_says_what_to_do(page: UnlockPage) -> None:
    asked: list[str] = []
    page.unlock_requested.connect(asked.append)
    press(page, "unlock.open")
    assert asked == []
    assert words(page, "unlock.passphrase.message.text") == "Skriv din adgangskode."


def test_that_what_is_safe_and_waiting_is_said_before_unlocking(page: UnlockPage) -> None:
    page.show_person("Mette", "FieldVisit låste kl. 14:41 efter 5 minutter uden brug.")
    page.show_waiting(15)
    page.show_connection(connected=False)
    assert words(page, "unlock.title") == "Goddag, Mette"
    assert words(page, "unlock.since") == "FieldVisit låste kl. 14:41 efter 5 minutter uden brug."
    assert words(page, "unlock.safe.text") == "Alt er gemt og krypteret på denne computer"
    assert words(page, "unlock.waiting.text") == "15 ændringer venter på synkronisering"
    assert words(page, "unlock.connection.text") == "Ingen forbindelse – du kan låse op alligevel"


def test_that_an_unknown_count_is_not_shown(page: UnlockPage) -> None:
    page.show_waiting(None)
    assert not part(page, "unlock.waiting").isVisible()


def test_that_a_wrong_passphrase_stays_selected_and_says_so(page: UnlockPage, qtbot: QtBot) -> None:
    _type(qtbot, page, "forkert")
    page.show_refused()
    assert words(page, "unlock.passphrase.message.text") == "Adgangskoden passer ikke. Prøv igen."
    assert page.field.edit.hasSelectedText()
    assert part(page, "unlock.open").isEnabled()


def test_that_after_five_wrong_ones_a_pause_begins_and_grows(hand_clock: HandClock) -> None:
    attempts = Attempts(hand_clock)
    pauses = []
    for _ in range(12):
        pauses.append(attempts.refused())
        hand_clock.pass_time(pauses[-1])
    assert pauses == [0, 0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300]
    attempts.accepted()
    assert attempts.refused() == 0


def test_that_nothing_is_tried_during_the_pause(
    page: UnlockPage, hand_clock: HandClock, qtbot: QtBot
) -> None:
    asked: list[str] = []
    page.unlock_requested.connect(asked.append)
    _type(qtbot, page, "forkert")
    for _ in range(5):
        page.show_refused()
    assert not part(page, "unlock.open").isEnabled()
    assert words(page, "unlock.passphrase.message.text").endswith("Vent 5 sekunder.")
    qtbot.keyClick(page.field.edit, Qt.Key.Key_Return)
    assert asked == []
    hand_clock.pass_time(6)
    qtbot.waitUntil(part(page, "unlock.open").isEnabled)
    press(page, "unlock.open")
    assert asked == ["forkert"]


def test_that_a_new_page_goes_on_counting(qtbot: QtBot, hand_clock: HandClock) -> None:
    attempts = Attempts(hand_clock)
    for _ in range(6):
        attempts.refused()
    again = UnlockPage(hand_clock, attempts)
    qtbot.addWidget(again)
    again.show()
    assert not part(again, "unlock.open").isEnabled()


def test_that_an_opened_store_leaves_no_passphrase_in_the_field(page: UnlockPage, qtbot: QtBot) -> None:
    _type(qtbot, page, "tre røde heste")
    page.show_opened()
    assert page.field.text() == ""


def test_that_a_damaged_store_is_said_without_counting_a_wrong_passphrase(page: UnlockPage) -> None:
    for _ in range(8):
        page.show_problem("Filen med dine data er beskadiget.")
    assert words(page, "unlock.passphrase.message.text") == "Filen med dine data er beskadiget."
    assert part(page, "unlock.open").isEnabled()


def test_that_a_blocked_computer_says_so_and_nothing_else(page: UnlockPage) -> None:
    page.show_waiting(3)
    page.show_connection(connected=True)
    page.show_blocked("Lindevang Kommune")
    assert words(page, "unlock.title") == "Computeren er spærret af Lindevang Kommune. Kontakt din leder."
    hidden = ("unlock.passphrase", "unlock.open", "unlock.forgotten", "unlock.waiting", "unlock.safe")
    assert [name for name in hidden if part(page, name, QWidget).isVisible()] == []


def test_that_links_are_told(page: UnlockPage) -> None:
    told: list[str] = []
    page.forgotten.connect(lambda: told.append("forgotten"))
    page.other_user.connect(lambda: told.append("other"))
    press(page, "unlock.forgotten")
    press(page, "unlock.other_user")
    assert told == ["forgotten", "other"]
