"""The menu of a text field: for a misspelt word what may have been meant, then what every field can do."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from fieldvisit.domain.checked_words import CheckedWord
from fieldvisit.ui.language import tr
from fieldvisit.ui.widgets.spell_check import Judge

Deed = Callable[[], object]


def open_menu(
    field: QTextEdit, place: QPoint, word: CheckedWord | None, judge: Judge | None, suggested: tuple[str, ...]
) -> QMenu:
    """Open the menu of a text field.

    Args:
        field: whose menu.
        place: where on the screen.
        word: the misspelt word it is opened on; None for the field's own menu alone.
        judge: takes words as right.
        suggested: what may have been meant.
    """
    menu = field.createStandardContextMenu()
    menu.setObjectName(f"{field.objectName()}.menu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if word is not None and judge is not None:
        _put_spelling(menu, field, word, judge, suggested)
    menu.popup(place)
    first = next((action for action in menu.actions() if action.isEnabled()), None)
    if first is not None:
        menu.setActiveAction(first)
    return menu


def _put_spelling(
    menu: QMenu, field: QTextEdit, word: CheckedWord, judge: Judge, suggested: tuple[str, ...]
) -> None:
    before = menu.actions()[0]
    name = field.objectName()
    deeds: list[tuple[str, str, Deed | None]] = [
        (f"{name}.suggestion.{number}", _as_label(text), partial(replace_word, field, word, text))
        for number, text in enumerate(suggested)
    ]
    if not deeds:
        deeds.append((f"{name}.suggestion.none", tr("Ingen forslag"), None))
    for id_, label, deed in deeds:
        _put(menu, before, id_, label, deed)
    menu.insertSeparator(before)
    _put(menu, before, f"{name}.add_word", tr("&Tilføj til min ordbog"), partial(judge.add, word.text))
    _put(menu, before, f"{name}.ignore_word", tr("&Ignorér"), partial(judge.ignore, word.text))
    menu.insertSeparator(before)


def _put(menu: QMenu, before: QAction, name: str, label: str, deed: Deed | None) -> None:
    action = QAction(label, menu)
    action.setObjectName(name)
    action.setEnabled(deed is not None)
    if deed is not None:
        action.triggered.connect(lambda _, deed=deed: deed())
    menu.insertAction(before, action)


def replace_word(field: QTextEdit, word: CheckedWord, text: str) -> None:
    """Put another word in the place of one, as a step that the field's own undo takes back."""
    cursor = QTextCursor(field.document())
    cursor.setPosition(word.start)
    cursor.setPosition(word.end, QTextCursor.MoveMode.KeepAnchor)
    if cursor.selectedText() != word.text:
        return
    cursor.insertText(text)
    field.setTextCursor(cursor)


def _as_label(text: str) -> str:
    return text.replace("&", "&&")
