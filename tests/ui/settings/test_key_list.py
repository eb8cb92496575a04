"""The F1 list is complete and true: every shortcut of the window has its line, and every line a shortcut."""

import re
from functools import cache
from html import escape
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from fieldvisit.ui.out.out_dialog import OutDialog
from fieldvisit.ui.shell.actions import Context
from fieldvisit.ui.shell.main_window import MainWindow
from fieldvisit.ui.sync_review.outbox_list import ANSWER_KEYS as CONFLICT_ANSWERS
from fieldvisit.ui.visits.bag_words import ANSWER_KEYS as BAG_ANSWERS
from fieldvisit.ui.widgets.key_cap import KeyCap
from tests.source_tree import ROOT
from tests.ui.reading import part, press, words
from tests.ui.settings.conftest import OpenSettings

_UI = ROOT / "src/fieldvisit/ui"

_SHOWN = re.compile(r"(?:\bkey=|QKeySequence\()\"([^\"{]+)\"")
"""Keys that buttons and fields show, and those of shortcuts that are no actions."""

_PRESSED = re.compile(r"\bQt\.Key\.(Key_\w+)")

_AS_EVERYWHERE = {
    "Key_Up": "arrows move the choice",
    "Key_Down": "arrows move the choice",
    "Key_Tab": "goes on to the next part",
    "Key_Backtab": "goes back to the part before",
    "Key_Enter": "the Enter of the number pad",
    "Key_Backspace": "takes the letter before the cursor away",
}
"""Keys that pages and parts act on as every program does, which no list needs to say."""

_ACTING = {
    Context.TEXT: ("widgets/text_area.py",),
    Context.DAY: ("today/row_button.py",),
    Context.TABLE: ("widgets/list_keys.py", "widgets/table_card.py"),
    Context.BAG_LIST: ("visits/bag_list.py", "widgets/list_keys.py"),
    Context.SYNC_LIST: ("sync_review/outbox_list.py", "widgets/list_keys.py"),
    Context.PRESENTING: ("presenter/presenter_view.py",),
}
"""Where keys are acted on that are no actions of the window."""


def _listed(opened: OpenSettings) -> dict[Context, set[str]]:
    """Return the keys of the list, as Qt writes them."""
    lines = opened("look").window.actions_list.keys_by_context()
    return {context: {_canonical(key) for key, _ in keys} for context, keys in lines.items()}


def _canonical(key: str) -> str:
    return QKeySequence(key.replace("Enter", "Return")).toString(QKeySequence.SequenceFormat.PortableText)


def _qt_name(key: str) -> str:
    """Return what Qt calls a key in the source, without Ctrl, Alt and Shift."""
    return str(QKeySequence(key)[0].key().name)


@cache
def _sources() -> dict[str, str]:
    """Return the text of every module of the window."""
    return {str(file.relative_to(_UI)): file.read_text(encoding="utf-8") for file in _UI.rglob("*.py")}


def test_that_every_key_a_button_shows_stands_in_the_list(open_settings: OpenSettings) -> None:
    listed = set().union(*_listed(open_settings).values())
    editing = {"Ctrl+X", "Ctrl+V", "Ctrl+A"}
    missing = {
        f"{name}: {key}"
        for name, text in _sources().items()
        for key in _SHOWN.findall(text)
        if _canonical(key) not in listed | editing
    }
    assert missing == set()


def test_that_every_key_a_part_acts_on_stands_in_the_list_or_is_every_programs(
    open_settings: OpenSettings,
) -> None:
    listed = set().union(*_listed(open_settings).values())
    used = {key for text in _sources().values() for key in _PRESSED.findall(text)}
    told = {_qt_name(key) for key in listed}
    assert used - told <= set(_AS_EVERYWHERE)
    assert set(_AS_EVERYWHERE) <= used


def test_that_every_line_of_the_list_is_acted_on(open_settings: OpenSettings) -> None:
    opened = open_settings("look")
    window = opened.window
    window.open_page("visits", "")
    shortcuts = {(spec.context, _canonical(key)) for spec in window.actions_list.specs() for key in spec.keys}
    calls = opened.workspace.reference.tables["call_result"]
    letters = {
        Context.BAG_LIST: set(BAG_ANSWERS),
        Context.CONFLICT: set(CONFLICT_ANSWERS),
        Context.CALL_LIST: {code.key for code in calls if code.key},
    }
    idle = []
    for context, keys in _listed(open_settings).items():
        source = "".join(_sources()[name] for name in _ACTING.get(context, ()))
        for key in keys:
            acted = _qt_name(key) in source or f'"{key}"' in source or key in letters.get(context, ())
            acted = acted or (key == "Ctrl+C" and "StandardKey.Copy" in source)
            if (context, key) not in shortcuts and not acted:
                idle.append(f"{context}: {key}")
    assert idle == []


def test_that_a_visits_keys_are_listed_before_a_visit_was_opened_and_only_once_after(
    open_settings: OpenSettings,
) -> None:
    opened = open_settings("look")
    window = opened.window
    before = window.actions_list.keys_by_context()
    assert ("Ctrl+T", "Nyt tilsagn") in before[Context.VISIT]
    assert {"J", "N"} <= {key for key, _ in before[Context.CALL_LIST]}
    window.open_page("visits", "")
    after = window.actions_list.keys_by_context()
    assert sorted(after[Context.VISIT]) == sorted(before[Context.VISIT])
    assert window.actions_list.doubled_keys() == []


def test_that_the_list_is_searched_by_key_and_by_word(open_settings: OpenSettings, qtbot: QtBot) -> None:
    window = open_settings("look").window
    QTest.keyClick(window, Qt.Key.Key_F1)
    field = part(window, "shell.help.filter", QLineEdit)
    whole = len(_caps(window))
    qtbot.keyClicks(field, "konflikt")
    assert {cap.text() for cap in _caps(window)} == {"1", "2", "3", "Skift+F9"}
    field.clear()
    assert len(_caps(window)) == whole
    qtbot.keyClicks(field, "xyzzy")
    assert words(window, "shell.help.nothing").startswith("Ingen genvej passer.")
    window.overlays.dismiss()


def _caps(window: MainWindow) -> list[KeyCap]:
    return [cap for cap in part(window, "shell.help.list").findChildren(KeyCap) if not cap.isHidden()]


def test_that_the_list_is_printed_with_every_key(
    open_settings: OpenSettings, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    opened = open_settings("help")
    press(opened.window, "settings.help.print_keys")
    dialog = part(opened.window, "keys.out.dialog", OutDialog)
    assert dialog.isVisible()
    missing = [line for line in opened.desk.choices.key_lines() if escape(line[1]) not in dialog.form.html]
    assert missing == []
    dialog.close()


def test_that_every_key_of_the_user_guide_is_one_of_the_window(open_settings: OpenSettings) -> None:
    printed = {key for key, _, _ in open_settings("look").desk.choices.key_lines()}
    guide = (ROOT / "docs/brugervejledning.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`([^`]+)`", guide))
    assert len(named) > 30
    assert sorted(named - printed) == []
