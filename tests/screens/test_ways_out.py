"""What comes up takes the focus, keeps Tab where it lies over the window, leaves with Esc, and gives the focus back."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLayout, QMenu, QWidget

from fieldvisit.ui.draft_keeper import DraftKeeper
from fieldvisit.ui.widgets.overlay_frame import OverlayFrame
from tests.screens.conftest import Raise
from tests.screens.scenes import Scene
from tests.screens.stage import Stage
from tests.screens.ways_in import OTHERWISE, WAYS_IN, classes_that_open, shown_of

_TABS = 25


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
        for name, way in WAYS_IN.items():
            if way.scene is scene:
                stage.clear()
                before = way.enter(stage)
                goal = stage.eyes.find(way.back) if way.back else before
                faults += [f"{name}: {fault}" for fault in _walk(stage, kinds[name], goal)]
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


def _walk(stage: Stage, kind: type[QWidget], goal: QWidget) -> Iterator[str]:
    """Yield what is wrong between opening a part and being back."""
    part = shown_of(kind, stage)
    if part is None:
        yield "does not open"
        return
    focused = part if isinstance(part, QMenu) else stage.app.focusWidget()
    if focused is None or not (focused is part or part.isAncestorOf(focused)):
        yield f"the focus stays at {_name(focused)}"
    if isinstance(part, OverlayFrame | QDialog):
        yield from _tabs(part)
    QTest.keyClick(part if isinstance(part, QMenu) else QApplication.focusWidget(), Qt.Key.Key_Escape)
    stage.settle()
    if shown_of(kind, stage) is not None:
        yield "stays open after Esc"
    after = stage.app.focusWidget()
    if after is not goal:
        yield f"Esc leads to {_name(after)} and not back to {_name(goal)}"


def _tabs(part: QWidget) -> Iterator[str]:
    for _ in range(_TABS):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        if focused is None or not part.isAncestorOf(focused):
            yield f"Tab leads out to {_name(focused)}"
            return


def _name(part: QWidget | None) -> str:
    return "nothing" if part is None else part.objectName() or type(part).__name__
