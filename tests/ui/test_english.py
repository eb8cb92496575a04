"""Every screen in English: no Danish is left in what a person reads or hears, but for what people and companies wrote."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fieldvisit import resource_files
from fieldvisit.demo.eyes import row_text
from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.import_companies import preview_import
from fieldvisit.services.problems import ProblemError, not_found
from fieldvisit.services.record_visit import answer_questions, start_visit
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.errors import KeyringLockedError
from fieldvisit.ui.language import DANISH, ENGLISH, translators
from fieldvisit.ui.onboarding.first_run_page import FirstRunPage
from fieldvisit.ui.onboarding.unlock_page import UnlockPage
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.shell.desk import Desk
from fieldvisit.ui.shell.main_window import MainWindow
from fieldvisit.ui.theme.current import apply
from fieldvisit_sync.clock import FileClock
from tests.fixtures_workspace import opening_of_the_day
from tests.ui.visit_parts import answer_all

_DANISH = re.compile(
    r"\w*[æøå]\w*|\b(?:og|ikke|til|af|fra|eller|ingen|skal|der|som|hvad|nyt|ny|kl)\b", re.IGNORECASE
)
_PAGES = (
    "today",
    "companies",
    "calls",
    "candidates",
    "bag",
    "follow_ups",
    "campaigns",
    "sync_review",
    "settings",
)
_MOST_ROWS = 40


@pytest.fixture
def speak_english(qapp: QApplication, english: None) -> Iterator[None]:
    """English while a test runs."""
    del english
    apply(qapp, "light")
    translators().choose(ENGLISH)
    yield
    translators().choose(DANISH)


@pytest.fixture
def desk(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    clock: FileClock,
    opened_workspace: Workspace,
    speak_english: None,
) -> Iterator[Desk]:
    """The whole window on Mette's profile."""
    del speak_english
    window = MainWindow(qapp, tmp_path, clock)
    qtbot.addWidget(window)
    window.appearance.choose_language(ENGLISH)
    desk = Desk(window, opened_workspace)
    yield desk
    window.idle_lock.stop()
    desk.close()


@pytest.fixture
def written(scenario: Scenario, reference: ReferenceData) -> frozenset[str]:
    """What people and companies wrote: texts of records, and words for the company in the catalogue of offers."""
    records = opening_of_the_day(scenario)
    shown_to_companies = [
        (offer.public.title, offer.public.lead, offer.public.you_get, offer.public.you_do, offer.public.we_do)
        for offer in reference.catalogue
        if offer.public is not None
    ]
    steps = [step.get("args") for step in scenario.steps]
    names = [scenario.document["org"], scenario.document["definitions"]]
    return frozenset(_strings([fields for _, _, fields in records] + [shown_to_companies, steps, names]))


@pytest.mark.parametrize("page", _PAGES)
def test_that_a_page_speaks_english(desk: Desk, qtbot: QtBot, written: frozenset[str], page: str) -> None:
    desk.window.open_page(page)
    qtbot.waitUntil(lambda: desk.tasks.is_idle)
    assert danish_in(desk.window, written) == []


def test_that_a_visit_speaks_english_from_its_plan_to_its_end(
    desk: Desk, qtbot: QtBot, scenario: Scenario, written: frozenset[str]
) -> None:
    visit = scenario.id("v1")
    desk.window.open_page("visits", visit)
    assert danish_in(desk.window, written) == []
    start_visit(desk.workspace, visit)
    answer_all(desk.workspace, scenario)
    desk.window.open_page("today")
    desk.window.open_page("visits", visit)
    for button in ("new_commitment.open", "new_deadline.open", "partner.request.open", "end_visit"):
        desk.window.findChildren(QAbstractButton, f"visit.{button}")[0].click()
        qtbot.waitUntil(lambda: desk.tasks.is_idle)
        assert danish_in(desk.window, written) == []


def test_that_the_first_pages_and_the_list_of_keys_speak_english(
    desk: Desk, qtbot: QtBot, clock: FileClock, written: frozenset[str]
) -> None:
    desk.window.open_help()
    assert danish_in(desk.window, written) == []
    for cover in (FirstRunPage(), UnlockPage(clock)):
        qtbot.addWidget(cover)
        assert danish_in(cover, written) == []


def test_that_refusals_of_the_rooms_below_are_told_in_english(
    workspace: Workspace, tmp_path: Path, speak_english: None
) -> None:
    del speak_english
    assert problem_words(not_found("Besøget")).startswith("The visit is not on this computer. Nothing is")
    assert problem_words(KeyringLockedError()).startswith("The keyring of the computer is locked. Your data")
    with pytest.raises(ProblemError) as told:
        answer_questions(workspace, "nowhere", {})
    assert problem_words(told.value).startswith("The visit is not")
    file = tmp_path / "companies.csv"
    file.write_text('cvr;navn\n99000015;"Nordlys\n', encoding="utf-8")
    with pytest.raises(ProblemError) as told:
        preview_import(workspace, file)
    assert problem_words(told.value) == (
        "The file is cut off: it ends in the middle of a record (a quotation mark in row 2 is never closed). "
        "Nothing is changed. Fetch the file again and import the whole file."
    )


def danish_in(page: QWidget, written: frozenset[str]) -> list[str]:
    """Return the texts of a page and all its parts in which Danish is left once what was written is taken out."""
    own = re.compile(
        "|".join(re.escape(text) for text in sorted(written, key=len, reverse=True)), re.IGNORECASE
    )
    translated = _danish_texts()
    spelled = {word for text in written for word in re.findall(r"\w+", text.lower())}
    found = set()
    for name, text in texts_of(page):
        left = [word for word in _DANISH.findall(own.sub(" ", text)) if word.lower() not in spelled]
        if left or (text in translated and text not in written):
            found.add(f"{name}: {text}")
    return sorted(found)


@cache
def _danish_texts() -> frozenset[str]:
    """Return the Danish of every text that reads differently in English."""
    messages = ET.parse(resource_files.path("i18n/fieldvisit_en.ts")).getroot().iter("message")
    pairs = [(each.findtext("source", ""), each.findtext("translation", "")) for each in messages]
    return frozenset(danish for danish, english in pairs if danish != english)


def texts_of(page: QWidget) -> Iterator[tuple[str, str]]:
    """Yield name and text of everything a page shows, says or hints at, hidden parts included."""
    for action in page.findChildren(QAction):
        yield action.objectName(), action.text()
    for part in [page, *page.findChildren(QWidget)]:
        said = [part.accessibleName(), part.accessibleDescription(), part.toolTip(), part.windowTitle()]
        if isinstance(part, (QLabel, QAbstractButton)):
            said.append(part.text())
        elif isinstance(part, (QLineEdit, QTextEdit)):
            said.append(part.placeholderText())
        elif isinstance(part, QComboBox):
            said += [part.itemText(place) for place in range(part.count())]
        elif isinstance(part, QAbstractItemView):
            model = part.model()
            rows = min(model.rowCount(), _MOST_ROWS) if model is not None else 0
            said += [row_text(model, place, part.rootIndex()) for place in range(rows)]
        yield from ((part.objectName(), text) for text in said if text)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        if len(value) > 2:
            yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, Iterable):
        for inner in value:
            yield from _strings(inner)
