"""From a page's key to its list, from the filter to the list and back, and the palette: with the keys alone."""

import pytest
from PySide6.QtWidgets import QLineEdit

from fieldvisit.ui.shell.desk import Desk
from fieldvisit.ui.widgets.palette_list import PaletteList
from fieldvisit_sync.clock import SystemClock
from tests.drivers.heard_words import heard_words
from tests.drivers.keyboard import Keyboard


@pytest.fixture
def keys(whole_window: Desk) -> Keyboard:
    """A person without a mouse, on I dag."""
    whole_window.window.open_page("today")
    return Keyboard(SystemClock(), lambda: whole_window.is_idle)


@pytest.mark.parametrize(
    ("key", "first"),
    [
        ("Ctrl+2", "companies.filter"),
        ("Ctrl+3", "calls.list"),
        ("Ctrl+4", "candidates.list"),
        ("Ctrl+5", "bag.filter"),
        ("Ctrl+6", "follow_ups.list"),
        ("Ctrl+8", "sync_review.list"),
        ("Ctrl+9", "settings.list"),
    ],
)
def test_that_the_key_of_a_page_leads_to_its_list_or_to_what_finds_in_it(
    keys: Keyboard, key: str, first: str
) -> None:
    keys.press(key)
    assert keys.focus == first


@pytest.mark.parametrize(
    ("key", "page"),
    [
        ("Ctrl+2", "companies"),
        ("Ctrl+3", "calls"),
        ("Ctrl+4", "candidates"),
        ("Ctrl+5", "bag"),
        ("Ctrl+6", "follow_ups"),
    ],
)
def test_that_a_filter_leads_on_with_the_arrow_and_out_with_escape(
    keys: Keyboard, key: str, page: str
) -> None:
    keys.press(key, "Ctrl+F")
    keys.at(f"{page}.filter")
    keys.press("Down")
    keys.at(f"{page}.list")
    keys.press("Ctrl+F")
    keys.write("zzz")
    keys.press("Escape")
    keys.at(f"{page}.filter")
    assert keys.eyes.find(f"{page}.filter", QLineEdit).text() == ""
    keys.press("Escape")
    keys.at(f"{page}.list")


def test_that_ctrl_n_offers_everything_that_can_be_made(keys: Keyboard) -> None:
    keys.press("Ctrl+N")
    rows = keys.eyes.find("shell.palette.rows", PaletteList).rows
    made = [row.title for row in rows if row.id.startswith("verb.")]
    assert sorted(made) == [
        "Ny henvendelse …",
        "Ny opfølgning …",
        "Ny virksomhed …",
        "Nyt besøg …",
        "Nyt notat …",
        "Ring til …",
    ]


def test_that_the_palette_says_its_kinds_and_what_was_found(keys: Keyboard) -> None:
    keys.press("Ctrl+K")
    with heard_words() as heard:
        keys.write("nordlys")
        keys.eyes.wait(lambda: bool(heard), "what was found, said aloud")
        assert heard[-1].startswith("Nordlys Metal ApS")
        keys.press("Tab")
        keys.eyes.wait(
            lambda: heard[-1].startswith("Virksomheder. Nordlys Metal ApS"), "the kind, said aloud"
        )
