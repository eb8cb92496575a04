"""Every screen in both languages: whole words, names and roles, reading order, contrast of words and marks, one language.

DESIGN sections 6 and 7, WCAG 2.2 AA. Each screen is opened once in a language, and everything is looked at there.
"""

import os
from collections.abc import Iterable, Iterator

import pytest

from fieldvisit.ui.language import DANISH, ENGLISH
from fieldvisit.ui.theme.current import theme
from tests.drivers import mark_eyes, reading_eyes
from tests.drivers.deed_eyes import deeds_below_the_edge
from tests.drivers.layout_eyes import layout_faults, seen
from tests.screens.allowed import is_told, may_be_cut
from tests.screens.book import BOOK
from tests.screens.conftest import Raise
from tests.screens.dress import LANGUAGES, PAIRS, PLAIN, Dress, all_dresses
from tests.screens.foreign_words import danish_in, english_in
from tests.screens.scenes import Scene
from tests.screens.screen import Screen
from tests.screens.stage import Stage

_DANISH_STEP = 3
"""English, the longer language, is looked at on every screen; Danish, in which the screens were drawn, on every third."""

EVERYTHING = bool(os.environ.get("FIELDVISIT_EVERY_SCREEN"))
"""Set by `make screens`: each screen in both languages and all combinations."""


# The platform without a screen says so when a menu comes up.
@pytest.mark.qt_log_ignore("does not support", extend=True)
@pytest.mark.parametrize("scene", list(Scene))
def test_that_a_screen_is_whole_named_in_order_readable_and_in_one_language(
    raise_stage: Raise, scene: Scene
) -> None:
    faults: list[str] = []
    with raise_stage(scene) as stage:
        for language in LANGUAGES:
            for screen, dress in _shown(stage, language):
                where = f"{screen.name} ({language}, {dress})"
                faults += [f"{where}: {fault}" for fault in _looks(stage, language)]
                if dress is PLAIN:
                    faults += [f"{where}: {fault}" for fault in _reads(stage, language)]
    assert not faults, "\n".join(faults)


def _looks(stage: Stage, language: str) -> Iterator[str]:
    """Yield what is wrong with how a screen looks as it is dressed."""
    root = stage.front
    texts, pictures = seen(root)
    yield from layout_faults(root, texts, may_be_cut)
    yield from reading_eyes.faint_texts(root, texts, high=theme().is_high_contrast)
    if language == ENGLISH:
        # Marks are the same in every language; this one is seen on every screen.
        yield from mark_eyes.faint_marks(root, pictures)
    yield from reading_eyes.unread_rows(root, texts)


def _reads(stage: Stage, language: str) -> Iterator[str]:
    """Yield what is wrong with a screen for who hears it or has no mouse, and what is said in the other language."""
    root = stage.front
    for eye in (reading_eyes.unspoken, reading_eyes.without_keyboard):
        yield from (fault for fault in eye(root) if not is_told(fault))
    yield from reading_eyes.out_of_order(root)
    yield from reading_eyes.small_targets(root)
    yield from deeds_below_the_edge(root)
    yield from (danish_in if language == ENGLISH else english_in)(root)


def _shown(stage: Stage, language: str) -> Iterator[tuple[Screen, Dress]]:
    """Open every screen of the scene as most people see it, and then dress it otherwise while it stands there."""
    stage.window.appearance.choose_language(language)
    for place, screen in enumerate(BOOK):
        if screen.scene is stage.scene and (EVERYTHING or language == ENGLISH or place % _DANISH_STEP == 0):
            stage.clear()
            PLAIN.put_on(stage)
            screen.open(stage)
            stage.resize(*PLAIN.size)
            for dress in (PLAIN, *_others(place, language)):
                if dress is not PLAIN:
                    dress.put_on(stage)
                yield screen, dress


def _others(place: int, language: str) -> Iterable[Dress]:
    """Return the pairwise rows in turn, so that neighbours in the book are seen in different ones."""
    if EVERYTHING:
        return all_dresses()
    return (PAIRS[(place * 2 + (language == DANISH)) % len(PAIRS)],)
