"""What the rooms below refuse with, told in English; the screens themselves are read in `tests/screens`."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
)

from fieldvisit.services.import_companies import preview_import
from fieldvisit.services.problems import ProblemError, not_found
from fieldvisit.services.record_visit import answer_questions
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.errors import KeyringLockedError
from fieldvisit.ui.language import DANISH, ENGLISH, translators
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.theme.current import apply


@pytest.fixture
def speak_english(qapp: QApplication, english: None) -> Iterator[None]:
    """English while a test runs."""
    del english
    apply(qapp, "light")
    translators().choose(ENGLISH)
    yield
    translators().choose(DANISH)


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
