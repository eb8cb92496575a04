"""Danish in the source, English from the compiled file."""

import ast
import importlib.util
import re
from types import ModuleType

import pytest
from PySide6.QtWidgets import QApplication

from fieldvisit.ui.language import DANISH, ENGLISH, language, tr, tr_n, translators
from fieldvisit.ui.widgets.status_mark import status_words
from tests.source_tree import ROOT, parse


def _translate() -> ModuleType:
    spec = importlib.util.spec_from_file_location("packaging_translate", ROOT / "packaging/translate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


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


def test_that_placeholders_of_every_text_survive_its_translation() -> None:
    module = _translate()
    broken = [
        source
        for source, english in module.read_catalogue().items()
        if _names(source) != _names(english) or ("<b>" in source) != ("<b>" in english)
    ]
    assert broken == []


@pytest.mark.parametrize("room", ["shell", "widgets", "onboarding", "theme"])
def test_that_every_text_of_the_foundation_has_an_english_one(room: str) -> None:
    module = _translate()
    known = module.read_catalogue()
    missing = [
        text
        for file in sorted((ROOT / "src/fieldvisit/ui" / room).glob("*.py"))
        for text in module.texts_of(parse(file), file.name)
        if text not in known
    ]
    assert missing == []


def test_that_a_text_put_together_at_run_time_is_refused() -> None:
    module = _translate()
    with pytest.raises(module.NotLiteralError, match=r"page\.py:1"):
        module.texts_of(ast.parse("tr(f'{count} besøg')"), "page.py")
    assert module.texts_of(ast.parse("tr_n('{n} dag', '{n} dage', n)"), "x") == ["{n} dag", "{n} dage"]


def _names(text: str) -> list[str]:
    return sorted(re.findall(r"\{(\w+)\}", text))
