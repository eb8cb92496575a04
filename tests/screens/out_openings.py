"""Opens what leaves the window, each with its preview: paper, calendar, tables of a list, mail; and what is written in one line."""

from PySide6.QtWidgets import QLineEdit

from tests.screens.stage import Stage


def quick_line(stage: Stage) -> None:
    """Write down what is to be done, for whom and by when in one line."""
    stage.open("follow_ups")
    title = stage.eyes.find("follow_ups.add.title", QLineEdit)
    title.setFocus()
    title.setText("ring til nordlys fre")
    stage.settle()


def inquiry(stage: Stage) -> None:
    """Open the form for what a company asks."""
    stage.open("follow_ups", "inquiries")
    stage.press("inquiries.new")


def company_table(stage: Stage) -> None:
    """Open the companies in a window that is wide enough for columns."""
    stage.resize(*WIDE)
    stage.open("companies")
    stage.resize(*WIDE)


WIDE = (1920, 1000)
"""Where a list shows more columns (DESIGN 2)."""
