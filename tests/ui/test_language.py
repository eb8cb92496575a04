"""Danish in the source, English from the compiled file."""

import pytest
from PySide6.QtWidgets import QApplication

from fieldvisit.ui.language import DANISH, ENGLISH, language, tr, tr_n, translators
from fieldvisit.ui.widgets.status_mark import status_words


def test_that_texts_follow_the_language_and_come_back(qapp: QApplication, english: None) -> None:
    del qapp, english
    translators().choose(ENGLISH)
    spoken = (language(), tr("Lås op"), tr_n("{n} konflikt", "{n} konflikter", 2), status_words("overdue"))
    translators().choose(DANISH)
    assert spoken == ("en", "Unlock", "2 conflicts", "Overdue")
    assert (language(), tr("Lås op"), tr_n("{n} konflikt", "{n} konflikter", 1)) == (
        "da",
        "Lås op",
        "1 konflikt",
    )


def test_that_an_unknown_language_is_refused() -> None:
    with pytest.raises(KeyError):
        translators().choose("xx")
    assert language() == DANISH


def test_that_english_has_a_singular_where_danish_has_none(english: None) -> None:
    del english
    translators().choose(ENGLISH)
    spoken = [tr_n("{n} besøg", "{n} besøg", count) for count in (0, 1, 2)]
    translators().choose(DANISH)
    assert spoken == ["0 visits", "1 visit", "2 visits"]
    assert tr_n("{n} besøg", "{n} besøg", 1) == "1 besøg"
