"""What narrows the list of candidates, and where it stands."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.candidates.candidates_page import CandidatesPage
from tests.ui.reading import part


def test_that_field_and_choices_share_a_line_where_they_fit(
    open_fresh: Callable[..., CandidatesPage], opened_workspace: Workspace
) -> None:
    page = open_fresh(CandidatesPage, opened_workspace, "")
    parts = [part(page, f"candidates.{name}") for name in ("filter", "group", "trade")]
    page.resize(1174, 660)
    QApplication.processEvents()
    assert len({each.mapTo(page, each.rect().topLeft()).y() for each in parts}) == 1
    page.resize(700, 660)
    QApplication.processEvents()
    assert parts[0].mapTo(page, parts[0].rect().bottomLeft()).y() < parts[1].mapTo(page, QPoint(0, 0)).y()
