"""The screens that are drawn for 1366 x 768 show all of themselves there (DESIGN: every screen is drawn for that)."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollBar

from tests.screens.book import BOOK
from tests.screens.conftest import Raise
from tests.screens.dress import PLAIN

_WHOLE = (
    "i_dag",
    "virksomheder",
    "besoeg",
    "besoeg_planlagt",
    "besoeg_afslut",
    "opfoelgning",
    "opkald",
    "kampagner",
    "synkronisering",
    "vis_tilbud",
    "laas_op",
    "tasken_fejl",
    "foerste_start_adgangskode",
)


@pytest.mark.parametrize("name", _WHOLE)
def test_that_a_screen_of_the_mockups_needs_no_scrolling_at_its_size(raise_stage: Raise, name: str) -> None:
    screen = next(screen for screen in BOOK if screen.name == name)
    with raise_stage(screen.scene) as stage:
        screen.open(stage)
        stage.resize(*PLAIN.size)
        bars = [
            bar
            for bar in stage.front.findChildren(QScrollBar)
            if bar.isVisible() and bar.orientation() == Qt.Orientation.Vertical and bar.maximum() > 0
        ]
        scrolled = [bar.parentWidget().parentWidget().objectName() for bar in bars]
        assert scrolled == []
