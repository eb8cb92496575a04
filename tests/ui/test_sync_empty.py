"""Synkronisering when there is nothing to decide and nothing to send."""

from pytestqt.qtbot import QtBot

from tests.ui.reading import part, words
from tests.ui.sync_review_page import OpenPage, open_page

__all__ = ["open_page"]


def test_that_the_sentence_of_an_empty_page_stands_as_on_the_other_pages(
    open_page: OpenPage, qtbot: QtBot
) -> None:
    page = open_page()
    said = part(page, "sync_review.empty.sentence")
    assert words(page, "sync_review.empty.sentence") == "Alt er sendt. Du kan lukke computeren."

    def part_above() -> float:
        return said.mapTo(page, said.rect().center()).y() / page.height()

    qtbot.waitUntil(lambda: 0.3 < part_above() < 0.5)
