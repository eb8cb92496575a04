"""What stands before the pages, with the keyboard: Enter confirms, Esc goes back or does nothing, what was typed stays."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from fieldvisit.ui.onboarding.first_run_page import FirstRunPage, Step
from fieldvisit.ui.onboarding.unlock_page import UnlockPage
from tests.drivers.keyboard import unseen_focus
from tests.screens import first_openings as first
from tests.screens.conftest import Raise
from tests.screens.scenes import Scene
from tests.screens.stage import Stage

_CTRL = Qt.KeyboardModifier.ControlModifier


def test_that_the_lock_and_the_first_pages_lose_nothing_and_keep_the_focus(raise_stage: Raise) -> None:
    with raise_stage(Scene.EMPTY) as stage:
        _unlock(stage)
        _go_through_the_first_run(stage)
        _give_sample_data_up(stage)


def _unlock(stage: Stage) -> None:
    asked: list[str] = []
    first.unlock(stage)
    [page] = stage.window.findChildren(UnlockPage)
    page.unlock_requested.connect(asked.append)
    page.unlock_requested.connect(page.show_working)
    _type("tre heste")
    _press(stage, Qt.Key.Key_Escape)
    assert (_focused(), page.field.text(), page.isVisible()) == ("unlock.passphrase", "tre heste", True)
    _press(stage, Qt.Key.Key_Return)
    page.show_refused()
    _press(stage, Qt.Key.Key_Return, _CTRL)
    page.show_problem("Filen med dine data er beskadiget.")
    assert (asked, _focused()) == (["tre heste"] * 2, "unlock.passphrase")
    stage.clear()


def _go_through_the_first_run(stage: Stage) -> None:
    asked: list[tuple[str, ...]] = []
    first.first_run(Step.CONNECT, stage)
    [page] = stage.window.findChildren(FirstRunPage)
    page.connect_requested.connect(lambda *typed: asked.append(typed))
    page.passphrase_chosen.connect(lambda *typed: asked.append(typed))
    _type("fv.example")
    _press(stage, Qt.Key.Key_Escape)
    assert (_focused(), _text(page, "server"), page.isVisible()) == ("first_run.server", "fv.example", True)
    _press(stage, Qt.Key.Key_Return, _CTRL)
    assert _focused() == "first_run.code"
    _type("K7QP")
    _press(stage, Qt.Key.Key_Return, _CTRL)
    page.show_problem("Koden er udløbet.")
    assert (_focused(), _text(page, "code"), asked) == (
        "first_run.code",
        "K7QP",
        [("https://fv.example", "K7QP")],
    )
    page.show_step(Step.PASSPHRASE)
    _type("tre røde heste")
    _press(stage, Qt.Key.Key_Return)
    _type("tre røde hunde")
    _press(stage, Qt.Key.Key_Return, _CTRL)
    assert (_focused(), _text(page, "second")) == ("first_run.second", "tre røde hunde")
    _press(stage, Qt.Key.Key_Escape)
    assert (page.step, _focused(), _text(page, "code")) == (Step.CONNECT, "first_run.server", "K7QP")
    page.show_step(Step.FETCH)
    _press(stage, Qt.Key.Key_Escape)
    assert (page.step, _focused(), len(asked)) == (Step.FETCH, "first_run.fetch.next", 1)
    stage.clear()


def _give_sample_data_up(stage: Stage) -> None:
    first.sample_making(stage)
    [page] = stage.window.findChildren(FirstRunPage)
    given_up: list[bool] = []
    page.demo_cancelled.connect(lambda: given_up.append(True))
    _press(stage, Qt.Key.Key_Escape)
    assert given_up
    stage.clear()


def _type(text: str) -> None:
    focused = QApplication.focusWidget()
    assert isinstance(focused, QLineEdit)
    QTest.keyClicks(focused, text)


def _press(stage: Stage, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifier)
    stage.settle()
    assert unseen_focus() == ""


def _focused() -> str:
    focused = QApplication.focusWidget()
    return focused.objectName() if focused is not None else ""


def _text(page: QWidget, name: str) -> str:
    return page.findChild(QLineEdit, f"first_run.{name}").text()
