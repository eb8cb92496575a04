"""Where the count of an entry of the rail stands."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.ui.shell.rail_item import RailItem
from fieldvisit.ui.theme.current import theme


def test_that_counts_of_one_and_of_two_digits_end_below_each_other(qtbot: QtBot) -> None:
    assert _ends(qtbot, 8) == _ends(qtbot, 26)


def _ends(qtbot: QtBot, count: int) -> int:
    """Return where the badge of a count ends, in pixels from the left."""
    rail = QWidget()
    qtbot.addWidget(rail)
    entry = RailItem("sync_review", "Synkronisering", "synk", rail)
    entry.resize(175, 36)
    entry.show_badge(count, "pending")
    image, ground = entry.grab().toImage(), theme().colour("pending_soft").rgb()
    middle = image.height() // 2
    return max(x for x in range(image.width()) if image.pixel(x, middle) == ground)


@pytest.mark.parametrize("count", [8, 26, 126, 4000])
def test_that_a_count_of_any_length_stands_on_the_line_of_the_longest_danish_words(
    qtbot: QtBot, count: int
) -> None:
    rail = QWidget()
    qtbot.addWidget(rail)
    entry = RailItem("sync_review", "Synkronisering", "synk", rail)
    entry.resize(175, 36)
    entry.show_badge(count, "pending")
    image, ground = entry.grab().toImage(), theme().colour("pending_soft").rgb()
    seen = [
        (x, y) for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) == ground
    ]
    top, bottom = min(y for _, y in seen), max(y for _, y in seen)
    assert min(x for x, _ in seen) > image.width() / 2, "it lies on the picture"
    assert abs((top + bottom) / 2 - image.height() / 2) <= 1, "it is not on the line of the words"
