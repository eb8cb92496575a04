"""Opens what helps in the window: the key list, the guide of the first day, the user guide, the empty trash."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit

from fieldvisit.ui.help.first_day_steps import STEPS
from tests.screens.stage import Stage

Open = Callable[[Stage], object]

EVERY_DEED = tuple(deed for step in STEPS for group in step.deeds for deed in group)


def _open_day(stage: Stage) -> None:
    stage.open("today")


def keys(stage: Stage) -> None:
    """Open the key list over a visit's day."""
    stage.open("today")
    stage.window.open_help()
    stage.settle()


def empty_trash(stage: Stage) -> None:
    """Open the trash when nothing lies in it."""
    stage.open("today")
    stage.window.show_trash()
    stage.settle()


def keys_found(stage: Stage) -> None:
    """Search in the key list."""
    stage.open("today")
    stage.window.open_help()
    stage.eyes.find("shell.help.filter", QLineEdit).setText("konflikt")
    stage.settle()


def first_day(opened: Open, *deeds: str) -> Open:
    """Open the guide of the first day beside a page, perhaps after some of its deeds."""

    def open_it(stage: Stage) -> None:
        guide = stage.desk.help.guide
        guide.begin_again()
        guide.open()
        guide.note(*deeds)
        opened(stage)

    return open_it


def steps(stage: Stage) -> None:
    """Show all steps, of which some are done and one is skipped."""
    first_day(_open_day, "page:visits", "visit.answer:need", "visit.answer:checklist_line")(stage)
    stage.desk.help.guide.skip("candidate")
    stage.desk.help.show_steps()
    stage.settle()


def manual(stage: Stage) -> None:
    """Open the user guide."""
    stage.open("today")
    stage.desk.help.show_manual()
    stage.settle()
