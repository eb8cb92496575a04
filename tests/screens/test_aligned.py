"""What stands below each other shares its edges."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from tests.screens.book import BOOK
from tests.screens.conftest import Raise
from tests.screens.dress import PLAIN, Dress
from tests.screens.stage import Stage

_VISIT = next(screen for screen in BOOK if screen.name == "besoeg")


def test_that_our_contact_of_a_visit_stands_below_theirs_as_wide_as_it(raise_stage: Raise) -> None:
    with raise_stage(_VISIT.scene) as stage:
        _VISIT.open(stage)
        stage.resize(*PLAIN.size)
        assert _sides(stage, "visit.a3.ours") == _sides(stage, "visit.a3")


def test_that_the_titles_of_the_needs_stand_over_what_is_typed(raise_stage: Raise) -> None:
    with raise_stage(_VISIT.scene) as stage:
        _VISIT.open(stage)
        stage.resize(*PLAIN.size)
        inside = {
            column: _sides(stage, f"visit.b3.head.{column}")[0] - _sides(stage, f"visit.b3.0.{column}")[0]
            for column in ("occupation", "posts", "hours", "start")
        }
        assert set(inside.values()) == {9}, "a typed word begins nine pixels in from the edge of its field"


def test_that_the_title_of_a_page_stays_over_its_content_when_the_text_size_changes(
    raise_stage: Raise,
) -> None:
    screen = next(screen for screen in BOOK if screen.name == "opfoelgning")
    with raise_stage(screen.scene) as stage:
        screen.open(stage)
        begins = []
        for dress in (PLAIN, Dress(PLAIN.size, 150), PLAIN):
            dress.put_on(stage)
            stage.settle()
            begins.append([_sides(stage, name)[0] for name in ("follow_ups.title", "follow_ups.add.title")])
        assert [title for title, _ in begins] == [field for _, field in begins]


def _sides(stage: Stage, name: str) -> tuple[int, int]:
    """Return where a part begins and ends, in pixels from the left edge of the window."""
    part = stage.eyes.find(name, QWidget)
    left = part.mapTo(stage.window, QPoint(0, 0)).x()
    return left, left + part.width()
