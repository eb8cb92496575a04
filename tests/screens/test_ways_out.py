"""What comes up takes the focus, keeps Tab and Ctrl+Enter to itself, leaves with Esc, and gives the focus back.

It is looked at as the screens of the book are, for not every form and menu is in it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLayout, QLineEdit, QMenu, QWidget
from shiboken6 import isValid

from fieldvisit.ui.draft_keeper import DraftKeeper
from fieldvisit.ui.language import ENGLISH
from fieldvisit.ui.presenter.presenter_view import PresenterView
from fieldvisit.ui.theme.current import apply, theme
from fieldvisit.ui.widgets.overlay_frame import OverlayFrame
from tests.drivers import mark_eyes, reading_eyes
from tests.drivers.layout_eyes import layout_faults, seen
from tests.screens.allowed import is_told, may_be_cut
from tests.screens.conftest import Raise
from tests.screens.dress import SIZES, THEMES
from tests.screens.foreign_words import danish_in
from tests.screens.scenes import Scene
from tests.screens.stage import Stage
from tests.screens.ways_in import OTHERWISE, WAYS_IN, WayIn, classes_that_open, shown_of

_TABS = 25
_DRESSED = {Scene.MORNING: THEMES[1], Scene.VISIT: THEMES[2]}
_CONFIRMED, _TYPED = "confirmedBy", "xyz"


def test_that_every_part_that_opens_is_known_here() -> None:
    found = set(classes_that_open())
    assert found == {*WAYS_IN, *OTHERWISE}


# The platform without a screen says so when a menu comes up.
@pytest.mark.qt_log_ignore("does not support", extend=True)
@pytest.mark.parametrize("scene", sorted({way.scene for way in WAYS_IN.values()}))
def test_that_what_opens_takes_the_focus_and_esc_gives_it_back(raise_stage: Raise, scene: Scene) -> None:
    kinds = classes_that_open()
    faults: list[str] = []
    with raise_stage(scene) as stage:
        # The longer language, and the themes, each seen by the fewest eyes.
        stage.window.appearance.choose_language(ENGLISH)
        apply(stage.app, _DRESSED.get(scene, THEMES[0]))
        for name, way in WAYS_IN.items():
            if way.scene is scene:
                stage.clear()
                faults += [f"{name}: {fault}" for fault in _walk(stage, kinds[name], way)]
                faults += _lost_lines(stage)
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("scene", [Scene.CONFLICT, Scene.CASEWORKER, Scene.LEADER])
def test_that_the_forms_on_the_pages_have_a_place_for_what_came_back(
    raise_stage: Raise, scene: Scene
) -> None:
    with raise_stage(scene) as stage:
        for page in stage.window.pages.specs():
            if page.visible_to(stage.workspace.who.role):
                stage.open(page.id)
        assert [keeper for part in stage.app.allWidgets() for keeper in _keepers(part)]
        assert list(_lost_lines(stage)) == []


def _lost_lines(stage: Stage) -> Iterator[str]:
    """Yield the lines over restored forms that no layout holds: one opened as a window of its own and took the focus."""
    for part in stage.app.allWidgets():
        for keeper in _keepers(part):
            if not _is_laid_out(keeper.line):
                yield f"{keeper.line.objectName()} has no place in its form"


def _keepers(part: QWidget) -> list[DraftKeeper]:
    return part.findChildren(DraftKeeper, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _is_laid_out(part: QWidget) -> bool:
    around = part.parentWidget()
    return around is not None and any(each.indexOf(part) >= 0 for each in around.findChildren(QLayout))


def _walk(stage: Stage, kind: type[QWidget], way: WayIn) -> Iterator[str]:
    """Yield what is wrong between opening a part and being back."""
    before = way.enter(stage)
    part = shown_of(kind, stage)
    if part is None:
        yield "does not open"
        return
    focused = part if isinstance(part, QMenu) else stage.app.focusWidget()
    if focused is None or not (focused is part or part.isAncestorOf(focused)):
        yield f"the focus stays at {_name(focused)}"
    yield from _reads(stage)
    if not way.is_last:
        yield from _confirm(stage, part)
        if shown_of(kind, stage) is None:
            stage.clear()
            before = way.enter(stage)
            part = shown_of(kind, stage) or part
    if isinstance(part, OverlayFrame | QDialog | PresenterView):
        yield from _tabs(part)
    QTest.keyClick(part if isinstance(part, QMenu) else QApplication.focusWidget(), Qt.Key.Key_Escape)
    stage.settle()
    if shown_of(kind, stage) is not None:
        yield "stays open after Esc"
    after, goal = stage.app.focusWidget(), stage.eyes.find(way.back) if way.back else before
    if after is not goal:
        yield f"Esc leads to {_name(after)} and not back to {_name(goal)}"
    if way.is_last:
        way.enter(stage)
        yield from _confirm(stage, shown_of(kind, stage) or part)


def _reads(stage: Stage) -> Iterator[str]:
    """Yield what is wrong with what opened, which may be in no book, for who looks at it, hears it or has no mouse."""
    if stage.window.isFullScreen():
        stage.resize(*SIZES[0])
    root = stage.front
    texts, pictures = seen(root)
    yield from layout_faults(root, texts, may_be_cut)
    yield from reading_eyes.faint_texts(root, texts, high=theme().is_high_contrast)
    yield from mark_eyes.faint_marks(root, pictures)
    yield from reading_eyes.small_targets(root)
    yield from danish_in(root)
    told = (reading_eyes.unspoken, reading_eyes.without_keyboard)
    yield from (fault for eye in told for fault in eye(root) if not is_told(fault))
    if not isinstance(root, QMenu):
        yield from reading_eyes.out_of_order(root)
    elif not QAccessible.queryAccessibleInterface(root).text(QAccessible.Text.Name):
        yield "the menu has no name"


def _confirm(stage: Stage, part: QWidget) -> Iterator[str]:
    """Type something, press Ctrl+Enter, and yield where another button took it, or text or focus went astray."""
    name = next(
        (str(by) for each in (part, *part.findChildren(QWidget)) if (by := each.property(_CONFIRMED))), ""
    )
    focused = stage.app.focusWidget()
    if not name or focused is None:
        return
    button = stage.eyes.named(name, QAbstractButton)[0]
    expected = [name] if button.isEnabled() else []
    typed = focused if isinstance(focused, QLineEdit) and not focused.isReadOnly() else None
    if typed is not None:
        QTest.keyClicks(typed, _TYPED)
    with _presses(stage) as pressed:
        QTest.keyClick(focused, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        stage.settle()
    if pressed != expected:
        yield f"Ctrl+Enter presses {pressed} and not {expected}"
    kept = typed is not None and isValid(typed) and typed.isVisible()
    if kept and typed is not None and _TYPED not in typed.text():
        yield f"{_name(typed)} lost what was typed"
    after = stage.app.focusWidget()
    if after is None or not after.isVisible() or not stage.window.pages.isAncestorOf(after):
        yield f"after Ctrl+Enter the focus is at {_name(after)}"


@contextmanager
def _presses(stage: Stage) -> Iterator[list[str]]:
    """Yield the names of the buttons that are pressed meanwhile."""
    pressed: list[str] = []
    noted = [
        (button, button.clicked.connect(partial(_note, pressed, button.objectName())))
        for button in stage.window.findChildren(QAbstractButton)
    ]
    yield pressed
    for button, connection in noted:
        if isValid(button):
            button.disconnect(connection)


def _note(pressed: list[str], name: str, *_: object) -> None:
    pressed.append(name)


def _tabs(part: QWidget) -> Iterator[str]:
    for _ in range(_TABS):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is None or not part.isAncestorOf(focused):
            yield f"Tab leads out to {_name(focused)}"
            return


def _name(part: QWidget | None) -> str:
    return "nothing" if part is None else part.objectName() or type(part).__name__
