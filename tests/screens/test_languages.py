"""What another language brings: longer words, and months, weekdays and numbers as its people write them."""

import os
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from fieldvisit.ui import words
from fieldvisit.ui.language import DANISH, ENGLISH, translators
from tests.drivers.layout_eyes import layout_faults, seen_texts
from tests.screens.allowed import may_be_cut
from tests.screens.book import BOOK
from tests.screens.conftest import Raise
from tests.screens.dress import PLAIN
from tests.screens.pseudo import longer, longer_words
from tests.screens.scenes import Scene

_LOCALES = {DANISH: QLocale("da_DK"), ENGLISH: QLocale("en_GB")}
_LONG, _SHORT = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat

OTHERWISE = {
    DANISH: {"jun.": "juni", "jul.": "juli", "tirs.": "tir.", "tors.": "tor."},
    ENGLISH: {"Jun": "June", "Jul": "July"},
}
"""Where our short forms are not the locale's (docs/decisions/025)."""

_DRAWN_TO_THE_PIXEL = frozenset({"eksempeldata_besoeg", "foerste_dag"})
"""Like all visits three columns beside each other: they have room for our two languages, and not for a third more."""


def _stands_on_a_visit(screen: str) -> bool:
    return screen.startswith("besoeg") or screen in _DRAWN_TO_THE_PIXEL


_SCENES = list(Scene) if os.environ.get("FIELDVISIT_EVERY_SCREEN") else [Scene.MORNING]


@pytest.fixture(params=[DANISH, ENGLISH])
def spoken(request: pytest.FixtureRequest, qapp: QApplication, english: None) -> Iterator[str]:
    """Each language in turn; Danish afterwards."""
    del qapp, english
    translators().choose(request.param)
    yield request.param
    translators().choose(DANISH)


def test_that_months_and_weekdays_are_written_as_the_locale_writes_them_but_for_six(spoken: str) -> None:
    locale, otherwise = _LOCALES[spoken], OTHERWISE[spoken]
    found = {}
    for month in range(1, 13):
        day = date(2026, month, 5)
        assert f" {locale.monthName(month, _LONG)} " in f" {words.long_day(day)} "
        if words.short_month(day) != (theirs := locale.monthName(month, _SHORT)):
            found[theirs] = words.short_month(day)
    for weekday in range(1, 8):
        day = date(2026, 10, 4 + weekday)
        assert words.long_day(day).startswith(locale.dayName(weekday, _LONG))
        ours = words.weekday_and_day(day, day).split()[0]
        if ours != (theirs := locale.dayName(weekday, _SHORT)):
            found[theirs] = ours
    assert found == otherwise


def test_that_numbers_are_written_as_the_locale_writes_them(spoken: str) -> None:
    locale = _LOCALES[spoken]
    for number in (0, 7, 999, 1257, 48_010, 1_234_567):
        assert words.number(number) == locale.toString(number)
    for value in (0.0, 12.94, 37.9, 1257.5):
        assert words.decimal(value) == locale.toString(value, "f", 1)
        assert words.percent(value).replace("\u00a0", " ").rstrip("%").rstrip() == locale.toString(
            value, "f", 1
        )


def test_that_weeks_begin_where_the_locale_lets_them_begin(spoken: str) -> None:
    assert _LOCALES[spoken].firstDayOfWeek().value == date(2026, 10, 5).isoweekday()
    assert words.week(date(2026, 10, 5)) != words.week(date(2026, 10, 4))


def test_that_the_longer_language_is_longer_and_keeps_names_and_marks() -> None:
    assert longer("Gemt på denne computer kl. {time}") == "Gemt på denne computer kl. {time} lorem ips"
    assert longer("Vælg mappe …").endswith(" …")
    assert longer("–") == "–"


@pytest.mark.parametrize("scene", _SCENES)
def test_that_words_a_third_longer_are_neither_cut_off_nor_overlap(raise_stage: Raise, scene: Scene) -> None:
    faults = []
    with raise_stage(scene) as stage, longer_words(stage):
        for screen in BOOK:
            if screen.scene is scene and not _stands_on_a_visit(screen.name):
                stage.clear()
                PLAIN.put_on(stage)
                screen.open(stage)
                stage.resize(*PLAIN.size)
                root = stage.front
                found = layout_faults(root, seen_texts(root), may_be_cut)
                faults += [f"{screen.name}: {fault}" for fault in found]
    assert not faults, "\n".join(faults)
