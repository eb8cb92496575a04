"""Om FieldVisit: every version has its news in both languages, and they are told once after an upgrade."""

import tomllib

from pytestqt.qtbot import QtBot

from fieldvisit.ui.product_news import libraries, releases, version
from tests.source_tree import ROOT
from tests.ui.reading import part, press, words
from tests.ui.settings.conftest import OpenSettings


def test_that_the_present_version_has_news_in_both_languages() -> None:
    present = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    assert version() == present
    for release in releases():
        danish, english = release.texts["da"], release.texts["en"]
        assert len(danish) == len(english) > 0
        assert not set(danish) & set(english)


def test_that_the_licences_of_all_libraries_are_shipped() -> None:
    found = {library.name for library in libraries()}
    assert {"pyside6-essentials", "sqlalchemy", "argon2-cffi"} <= found
    assert all(library.version and library.licence for library in libraries())


def test_that_version_news_and_licences_are_shown(open_settings: OpenSettings, qtbot: QtBot) -> None:
    window = open_settings("about").window
    assert words(window, "settings.about.explanation") == f"Version {version()}"
    assert words(window, f"settings.news.{version()}.0") == releases()[0].texts["da"][0]
    press(window, "settings.licences.open")
    table = part(window, "settings.licences.list")
    qtbot.waitUntil(lambda: table.isVisible() and window.focusWidget() is table)
    press(window, "settings.licences.open")
    assert not table.isVisible()


def test_that_an_upgrade_is_told_once_and_a_first_start_not_at_all(open_settings: OpenSettings) -> None:
    choices, window = open_settings("about").desk.choices, open_settings("about").window
    window.settings.remember("about/seen", "")
    assert [choices.is_upgraded(), choices.is_upgraded()] == [False, False]
    window.settings.remember("about/seen", "0.0.9")
    assert [choices.is_upgraded(), choices.is_upgraded()] == [True, False]
    window.settings.remember("about/seen", "0.0.9")
    open_settings("about").desk.reopen(None, "settings")
    assert window.overlays.said.startswith(f"FieldVisit er nu version {version()}.")
