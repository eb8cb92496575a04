"""What a screen of the book is, and the plain ways to open one."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fieldvisit.ui.presenter.presenter_view import PresenterView
from tests.screens.scenes import Scene, scenario
from tests.screens.stage import Stage

Open = Callable[[Stage], object]


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen in a state.

    Attributes:
        name: of the screen and its state; its picture is called so.
        scene: what the laptop holds.
        open: opens it on the stage.
        main: one of the five that are pictured in dark and high contrast too.
        window: width and height it is pictured in.
    """

    name: str
    scene: Scene
    open: Open
    main: bool = False
    window: tuple[int, int] = (1366, 768)


def page(id_: str, record: str = "", *pressed: str) -> Open:
    """Open a page, perhaps on a record of the scenario, and press buttons on it."""

    def open_it(stage: Stage) -> None:
        stage.open(id_, record)
        stage.press(*pressed)

    return open_it


def visit(*pressed: str) -> Open:
    """Open the visit at Nordlys Metal, perhaps press buttons on it."""
    return page("visits", scenario().id("v1"), *pressed)


def presented(key: Qt.Key) -> Open:
    """Open a visit, and one of the views for the company."""

    def open_it(stage: Stage) -> None:
        visit()(stage)
        stage.window.present_requested.emit()
        stage.settle()
        QTest.keyClick(stage.window.findChildren(PresenterView)[0], key)
        stage.settle()

    return open_it
