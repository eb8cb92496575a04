"""Sample data asked for on the first page with the keyboard alone: broken off, in the way of other files, removed."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.ui.onboarding.first_run_page import FirstRunPage, Step
from fieldvisit.ui.onboarding.sample_data import SampleData
from fieldvisit.ui.onboarding.sample_trial import SampleTrial, problem_of
from fieldvisit.ui.widgets.focus_ring import FocusRing
from fieldvisit_sync.clock import SystemClock
from tests.drivers.keyboard import Keyboard
from tests.ui.reading import words

PROGRESS = "first_run.sample.progress.words"
PROBLEM = "first_run.sample.problem.text"
SAID = "first_run.demo.said"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the sample data is to lie."""
    return tmp_path / "eksempeldata"


@pytest.fixture
def data(folder: Path, qapp: object) -> Iterator[SampleData]:
    """Sample data that nobody asked for yet."""
    data = SampleData(folder)
    yield data
    data.close()


@pytest.fixture
def page(show: Callable[[QWidget], None], data: SampleData) -> FirstRunPage:
    """The first page, shown and active."""
    page = FirstRunPage()
    SampleTrial(page, data)
    show(page)
    return page


@pytest.fixture
def keys(page: FirstRunPage, qapp: QApplication) -> Keyboard:
    """A person without a mouse, in an application that rings the focus."""
    FocusRing.of(qapp)
    return Keyboard(SystemClock(), page.isVisible)


def _ask(keys: Keyboard) -> None:
    keys.eyes.find("first_run.demo").setFocus()
    keys.press("Return")


def test_that_the_making_is_shown_and_broken_off_without_a_trace(
    page: FirstRunPage, data: SampleData, keys: Keyboard, folder: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(data.progressed, timeout=30_000):
        _ask(keys)
    assert words(page, PROGRESS) == "Laver en server til kommunen …"
    keys.at("first_run.sample.back")
    with qtbot.waitSignal(data.ended, timeout=30_000):
        keys.press("Return")
        assert words(page, PROGRESS) == "Afbryder …"
    assert words(page, SAID) == "Afbrudt. Intet er lavet."
    assert page.step is Step.CONNECT
    keys.at("first_run.demo")
    assert not folder.exists()


def test_that_what_is_in_the_way_is_said_with_a_way_back_and_nothing_of_it_is_touched(
    page: FirstRunPage, data: SampleData, keys: Keyboard, folder: Path, qtbot: QtBot
) -> None:
    folder.mkdir()
    (folder / "noter.txt").write_text("mine", encoding="utf-8")
    with qtbot.waitSignal(data.ended, timeout=30_000):
        _ask(keys)
    assert words(page, PROBLEM) == problem_of("folder")
    keys.at("first_run.sample.next")
    keys.until("first_run.sample.back", "Shift+Tab")
    keys.press("Space")
    keys.at("first_run.demo")
    assert words(page, SAID) == "Vil du bare prøve?"
    assert (folder / "noter.txt").read_text(encoding="utf-8") == "mine"


def test_that_sample_data_that_lies_here_is_offered_with_its_removal(
    page: FirstRunPage, data: SampleData, keys: Keyboard, folder: Path
) -> None:
    folder.mkdir()
    (folder / "ready.json").write_text("{}", encoding="utf-8")
    SampleTrial(page, data)
    assert keys.eyes.read("first_run.demo") == "Fortsæt med eksempeldata"
    keys.until("first_run.demo.remove")
    (folder / "ready.json").unlink()
    data.removed.emit()
    assert words(page, SAID) == "Eksempeldata er slettet."
    assert keys.eyes.read("first_run.demo") == "Prøv med eksempeldata"
    keys.at("first_run.demo")


def test_that_every_problem_of_the_attendant_has_words_of_its_own() -> None:
    said = {problem_of(code) for code in ("open", "room", "folder", "passphrase", "failed")}
    assert len(said) == 5
    assert all("rørt" in words or "Intet er ændret" in words for words in said)
