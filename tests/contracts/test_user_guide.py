"""The user guide tells of the window as it is: its pictures are made by the tests, its words are those of the window."""

import re
import xml.etree.ElementTree as ET

from fieldvisit.ui.help.manual import chapters
from tests.source_tree import ROOT

_GUIDE = ROOT / "docs/brugervejledning.md"
_TEXT = _GUIDE.read_text(encoding="utf-8")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
_SCREENS = ROOT / "docs/screens"
_MAIN_THEMES = ("_dark", "_high_contrast")


def _made() -> set[str]:
    """Return the names of the pictures that `make screenshots` makes, as the book of screens has them."""
    rooms = ("book", "state_book")
    book = "".join((ROOT / f"tests/screens/{room}.py").read_text(encoding="utf-8") for room in rooms)
    lines = re.findall(r'^    Screen\("(\w+)"(.*)$', book, re.MULTILINE)
    themed = {f"{name}{theme}" for name, rest in lines if "main=True" in rest for theme in _MAIN_THEMES}
    return {name for name, _ in lines} | themed


def test_that_every_picture_of_the_guide_exists_is_made_by_the_book_of_screens_and_is_told() -> None:
    pictures = _PICTURE.findall(_TEXT)
    names = [path.removeprefix("screens/").removesuffix(".png") for _, path in pictures]
    assert len(names) == len(set(names)) > 20
    assert [path for _, path in pictures if not (_GUIDE.parent / path).is_file()] == []
    assert sorted(set(names) - _made()) == []
    assert [path for told, path in pictures if not told.strip()] == []


def test_that_every_picture_of_the_screens_is_made_and_shown_in_a_document() -> None:
    there = {file.stem for file in _SCREENS.glob("*.png")}
    shown = {
        name
        for file in (ROOT / "README.md", _GUIDE, _SCREENS / "README.md")
        for name in re.findall(r"(\w+)\.png", file.read_text(encoding="utf-8"))
    }
    assert sorted(there - _made()) == []
    assert sorted(there - shown) == []


def test_that_every_word_of_the_window_in_the_guide_stands_in_the_window() -> None:
    catalogue = ET.parse(ROOT / "resources/i18n/fieldvisit_en.ts").getroot()
    texts = {each.findtext("source", "").replace("&", "") for each in catalogue.iter("message")}
    named = re.findall(r"\*\*(.+?)\*\*", _TEXT)
    assert len(named) > 60
    assert sorted(set(named) - texts) == []


def test_that_the_window_finds_every_chapter_and_what_is_searched_for_in_it() -> None:
    titles = [chapter.title for chapter in chapters()]
    assert titles == re.findall(r"^## (.+)$", _TEXT, re.MULTILINE)
    assert 10 <= len(titles) <= 16
    assert {chapter.title for chapter in chapters() if chapter.has("papirkurv 30 dage")} == {
        "Fortryd og papirkurv"
    }
    assert not any(chapter.has("xyzzy") for chapter in chapters())
