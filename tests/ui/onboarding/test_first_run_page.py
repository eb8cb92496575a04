"""The first start: three steps, each says what is the matter, none asks twice."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.ui.onboarding.first_run_page import FirstRunPage, Step
from tests.ui.reading import part, press, words


@pytest.fixture
def page(show: Callable[[QWidget], None]) -> FirstRunPage:
    """The first step, shown and active."""
    page = FirstRunPage()
    show(page)
    return page


def _fill(qtbot: QtBot, page: FirstRunPage, name: str, text: str) -> None:
    field = part(page, name, QLineEdit)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def test_that_address_and_code_are_asked_for_with_the_keyboard_alone(
    page: FirstRunPage, qtbot: QtBot
) -> None:
    asked: list[tuple[str, str]] = []
    page.connect_requested.connect(lambda server, code: asked.append((server, code)))
    server = part(page, "first_run.server", QLineEdit)
    server.setFocus()
    qtbot.keyClicks(server, "fieldvisit.lindevang.example")
    qtbot.keyClick(server, Qt.Key.Key_Return)
    code = part(page, "first_run.code", QLineEdit)
    assert code.hasFocus()
    qtbot.keyClicks(code, "K7QP-2MXD")
    qtbot.keyClick(code, Qt.Key.Key_Return)
    assert asked == [("https://fieldvisit.lindevang.example", "K7QP-2MXD")]


@pytest.mark.parametrize(
    ("server", "code", "message"),
    [
        ("", "K7QP", "first_run.server.message.text"),
        ("ftp://x.example", "K7QP", "first_run.server.message.text"),
        ("https://[lindevang", "K7QP", "first_run.server.message.text"),
        ("https://x.example", "", "first_run.code.message.text"),
    ],
)
def test_that_what_lacks_is_said_at_its_field(
    page: FirstRunPage, qtbot: QtBot, server: str, code: str, message: str
) -> None:
    asked: list[str] = []
    page.connect_requested.connect(asked.append)
    _fill(qtbot, page, "first_run.server", server)
    _fill(qtbot, page, "first_run.code", code)
    press(page, "first_run.connect.next")
    assert asked == []
    assert words(page, message)


def test_that_nothing_can_be_asked_twice_while_an_answer_is_awaited(page: FirstRunPage, qtbot: QtBot) -> None:
    _fill(qtbot, page, "first_run.server", "https://x.example")
    _fill(qtbot, page, "first_run.code", "K7QP")
    press(page, "first_run.connect.next")
    assert not part(page, "first_run.connect.next").isEnabled()
    page.show_problem("Koden er udløbet. Bed om en ny. Intet er gemt.")
    assert part(page, "first_run.connect.next").isEnabled()
    assert words(page, "first_run.connect.problem.text") == "Koden er udløbet. Bed om en ny. Intet er gemt."


def test_that_the_focus_is_where_each_step_begins_also_when_a_window_puts_the_page_in_front(
    page: FirstRunPage,
) -> None:
    for step, name in (
        (Step.CONNECT, "first_run.server"),
        (Step.PASSPHRASE, "first_run.first"),
        (Step.FETCH, "first_run.fetch.next"),
    ):
        page.show_step(step)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        assert page.window().focusWidget().objectName() == name


def test_that_a_passphrase_must_be_long_and_typed_twice_alike(page: FirstRunPage, qtbot: QtBot) -> None:
    chosen: list[str] = []
    page.passphrase_chosen.connect(chosen.append)
    page.show_step(Step.PASSPHRASE, "Lindevang Kommune")
    _fill(qtbot, page, "first_run.first", "kort")
    assert words(page, "first_run.first.message.text") == (
        "8 tegn mangler.  Mindst 12 tegn, gerne en hel sætning."
    )
    press(page, "first_run.passphrase.next")
    _fill(qtbot, page, "first_run.first", "tre røde heste")
    assert words(page, "first_run.first.message.text").startswith("14 tegn. Lang nok")
    _fill(qtbot, page, "first_run.second", "tre røde hunde")
    press(page, "first_run.passphrase.next")
    assert words(page, "first_run.second.message.text") == "De to adgangskoder er ikke ens. Skriv den igen."
    assert chosen == []
    _fill(qtbot, page, "first_run.second", "tre røde heste")
    qtbot.keyClick(part(page, "first_run.second"), Qt.Key.Key_Return)
    assert chosen == ["tre røde heste"]


def test_that_the_fetch_shows_how_far_it_is_and_can_be_tried_again(page: FirstRunPage) -> None:
    asked: list[int] = []
    page.fetch_requested.connect(lambda: asked.append(1))
    page.show_step(Step.FETCH)
    press(page, "first_run.fetch.next")
    page.show_progress(120, 312, "120 af 312 virksomheder")
    assert words(page, "first_run.progress.words") == "120 af 312 virksomheder"
    assert part(page, "first_run.progress").accessibleName() == "120 af 312 virksomheder"
    page.show_problem("Forbindelsen forsvandt. Det hentede er gemt.")
    press(page, "first_run.fetch.next")
    assert asked == [1, 1]


def test_that_no_passphrase_is_left_behind_when_data_is_fetched(page: FirstRunPage, qtbot: QtBot) -> None:
    page.show_step(Step.PASSPHRASE)
    _fill(qtbot, page, "first_run.first", "tre røde heste")
    _fill(qtbot, page, "first_run.second", "tre røde heste")
    page.show_step(Step.FETCH)
    kept = [part(page, name, QLineEdit).text() for name in ("first_run.first", "first_run.second")]
    assert kept == ["", ""]


def test_that_sample_data_can_be_asked_for_and_the_way_back_taken(page: FirstRunPage) -> None:
    told: list[int] = []
    page.demo_requested.connect(lambda: told.append(1))
    press(page, "first_run.demo")
    page.show_step(Step.PASSPHRASE)
    press(page, "first_run.passphrase.back")
    assert told == [1]
    assert page.step == Step.CONNECT


def test_that_a_known_address_is_filled_in(page: FirstRunPage) -> None:
    page.fill_in("https://fieldvisit.lindevang.example")
    assert part(page, "first_run.server", QLineEdit).text() == "https://fieldvisit.lindevang.example"
