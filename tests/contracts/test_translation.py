"""English is complete: every text of the window has one that fits in its place, up to date with the source."""

import ast
import importlib.util
import re
from collections import Counter
from types import ModuleType

import pytest

from tests.source_tree import ROOT

_SHORT = 40
"""Texts up to this length stand on buttons, tabs and in columns, where the room is that of the Danish."""


@pytest.fixture(scope="module")
def translate() -> ModuleType:
    """The collector."""
    spec = importlib.util.spec_from_file_location("packaging_translate", ROOT / "packaging/translate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def pairs(translate: ModuleType) -> list[tuple[str, str]]:
    """Danish and English of every form of every text."""
    known = translate.read_catalogue()
    return [(danish, english) for danish, forms in known.items() for english in forms]


def test_that_every_text_has_its_english_one_and_none_is_left_over(
    translate: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    assert translate.main(["--check"]) == 0, capsys.readouterr().out


def test_that_names_and_marks_of_every_text_survive_its_translation(pairs: list[tuple[str, str]]) -> None:
    marks = re.compile(r"\{\w+\}|</?\w+>|…$")
    broken = [(da, en) for da, en in pairs if Counter(marks.findall(da)) != Counter(marks.findall(en))]
    assert broken == []


def test_that_no_danish_letter_is_left_in_the_english(pairs: list[tuple[str, str]]) -> None:
    assert [(da, en) for da, en in pairs if re.search("[æøåÆØÅ]", en)] == []


def test_that_short_texts_stay_short(pairs: list[tuple[str, str]]) -> None:
    assert [(da, en) for da, en in pairs if len(da) <= _SHORT and len(en) > 1.6 * len(da) + 12] == []


def test_that_a_sentence_ends_and_begins_as_in_danish(pairs: list[tuple[str, str]]) -> None:
    ends = [(da, en) for da, en in pairs if (da[-1] in ".?:…" or en[-1] in ".?:…") and da[-1] != en[-1]]
    edges = [(da, en) for da, en in pairs if da[0].isspace() != en[0].isspace()]
    assert [pair for pair in ends if len(pair[0]) > _SHORT] + edges == []


def test_that_no_menu_uses_a_letter_twice(translate: ModuleType, pairs: list[tuple[str, str]]) -> None:
    for menu, texts in _menus(translate).items():
        in_english = [english for danish, english in pairs if danish in texts]
        for told in (texts, in_english):
            letters = [text[text.index("&") + 1].lower() for text in told]
            assert len(set(letters)) == len(letters) == len(texts), (menu, told)


def test_that_a_text_put_together_at_run_time_is_refused(translate: ModuleType) -> None:
    for source in ("tr(f'{count} besøg')", "ProblemError('gone', f'{what} mangler.')", "tr(word)"):
        with pytest.raises(translate.NotLiteralError, match=r"page\.py:1"):
            translate.texts_of(ast.parse(source), "page.py")
    assert translate.texts_of(ast.parse("tr_n('{n} dag', '{n} dage', n)"), "x") == ["{n} dag", "{n} dage"]


def test_that_refusals_and_sentences_below_the_window_are_collected(translate: ModuleType) -> None:
    refusal = ast.parse("NET = 'Det kræver net'\nraise ProblemError('offline', NET)")
    assert translate.texts_of(refusal, "x") == ["Det kræver net"]
    speaking = ast.parse("'Module docstring here.'\nclass Lost:\n    what = 'Filen er væk.'\n    id = 'a.b'")
    assert translate.sentences_of(speaking) == ["Filen er væk."]


def _menus(translate: ModuleType) -> dict[str, list[str]]:
    """Return the texts with a letter of their own, by the module of their menu."""
    menus: dict[str, list[str]] = {}
    for text, places in translate.collect().items():
        if re.search(r"&\w", text):
            for place in places:
                menus.setdefault(place, []).append(text)
    return menus
